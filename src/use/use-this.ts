import { html, nothing, render, type TemplateResult } from 'lit-html'
import { placeStart } from '../figures/place-starts'
import { copyField } from '../lib/copy-text'
import { downloadFile } from '../lib/download'
import type { PictureSize } from '../lib/text-picture'
import { codePicture } from '../panel/code-picture'
import { longestEverywhere } from '../panel/history-buttons'
import { planLink, viewLink } from '../panel/links'
import type { Panel } from '../panel/panel-state'
import { openPresent } from '../panel/present-button'
import { countsFile, downloadCounts } from '../panel/results/table'
import { fileName, settingsSaid } from '../panel/taken-away'
import { linkAddress } from '../store/link/link'
import {
  isOnTheWeb,
  isThisMachine,
  type OpenedDocument,
  publicAddress,
  typedAddress,
} from '../store/link/public-address'
import { slideText } from '../store/link/slide-text'
import { defaultSettings, mostSlides } from '../store/settings'
import type { State } from '../store/state'
import { presetWordsOf } from '../words/presets'
import { title } from '../words/title'
import {
  addressWords,
  briefingLink,
  codeWords,
  embedWords,
  linkWords,
  numbersWords,
  pictureWords,
  printWords,
  slidesWords,
  useThis as words,
} from '../words/use-this'
import { type EmbedPreview, makeEmbedPreview, previewWidths } from './embed-preview'
import { embedAddress, embedCode, linkInCode, linkTo, longestInCode } from './public-link'
import { type PictureShape, type PictureWish, pictureShapes, savedPicture } from './saved-picture'

/** What the dialog hands on besides settings and numbers. */
export interface Handed {
  readonly panel: Panel
  /** The size of the picture in the page, in CSS pixels. */
  readonly present: () => PictureSize
  readonly copyAt: PictureWish['copyAt']
  /** The document it stands in. */
  readonly page: OpenedDocument
  /** Has the page printed. */
  readonly print: () => void
}

/** The parts of the dialog, in their order. */
type Section = 'link' | 'code' | 'picture' | 'print' | 'slides' | 'embed' | 'numbers'

/** What the dialog remembers while the page is open. */
interface Remembered {
  typed: string
  isWrong: boolean
  isLarge: boolean
  /** The embed as another page would have it, once that is asked for. */
  preview: EmbedPreview | null
  shape: PictureShape
  scale: number
  /** What was last said, and of what. */
  said: { readonly of: Section; readonly text: string } | null
  /** The address of the picture that was made last. */
  made: string | null
  /** Whether the file of numbers has been handed over. */
  hasNumbers: boolean
  /** Slides of the reader's own, as a link has them; remembered from one opening to the next. */
  slides: readonly Slide[]
}

/** How high an embed is where nothing tells its page, in CSS pixels. */
const embedHeight = 640

/**
 * The dialog that hands the picture on: link, code, picture, print, slides, embed code and numbers. It is made once for a page, in an
 * element that lies over nothing, and opened as often as it is asked for; the focus goes into it and back to what opened it.
 * `id`: gives its ids their form. Returns what opens it, and what takes it away.
 */
export function makeUseThis(
  root: HTMLElement,
  handed: Handed,
): { readonly open: () => void; readonly stop: () => void } {
  const { panel, page } = handed
  const dialog = document.createElement('dialog')
  dialog.className = 'use-this'
  dialog.setAttribute('aria-labelledby', panel.id('use-heading'))
  root.append(dialog)
  const kept: Remembered = {
    typed: '',
    isWrong: false,
    isLarge: false,
    preview: null,
    shape: 'wide',
    scale: 2,
    said: null,
    made: null,
    hasNumbers: false,
    slides: [],
  }
  const field = (name: string): HTMLInputElement | HTMLTextAreaElement | null =>
    dialog.querySelector(`#${CSS.escape(panel.id(`use-${name}`))}`)
  const say = (of: Section, text: string): void => {
    kept.said = { of, text }
    draw()
  }
  const address = (): string | null => publicAddress(page, typedAddress(kept.typed, addressWords.start))
  async function copy(of: 'link' | 'embed' | 'slides'): Promise<void> {
    const from = field(of)
    if (!from) return
    const { copied, refused } = of === 'embed' ? embedWords : linkWords
    say(of, (await copyField(from)) ? copied : refused)
  }
  async function share(url: string): Promise<void> {
    try {
      await navigator.share({ title, url })
      say('link', linkWords.shared)
    } catch (error) {
      // The reader thought better of it.
      if (!(error instanceof DOMException && error.name === 'AbortError')) void copy('link')
    }
  }
  async function save(): Promise<void> {
    const { shape, scale } = kept
    const where = address()
    say('picture', pictureWords.making)
    try {
      const link = where === null ? null : linkInCode(panel.state, where)
      const made = await savedPicture(panel, {
        shape,
        scale,
        link,
        present: handed.present(),
        copyAt: handed.copyAt,
      })
      if (made) {
        forgetMade()
        kept.made = URL.createObjectURL(made.file)
        downloadFile(fileName(panel.state, 'png', `${shape}-${scale}x`), made.file)
      }
      const isEnlarged = made?.isEnlarged ? ` ${pictureWords.scaled}` : ''
      say('picture', made ? pictureWords.saved + isEnlarged : pictureWords.none)
    } catch {
      say('picture', pictureWords.notSaved)
    }
  }
  function forgetMade(): void {
    if (kept.made) URL.revokeObjectURL(kept.made)
    kept.made = null
  }
  function saveNumbers(): void {
    downloadCounts(panel)
    kept.hasNumbers = true
    say('numbers', numbersWords.saved)
  }
  /** The code over the whole window, and over the whole screen where the browser lets it. */
  function enlarge(isLarge: boolean): void {
    kept.isLarge = isLarge
    draw()
    const place = dialog.querySelector<HTMLElement>('.use-code')
    if (isLarge) void place?.requestFullscreen?.().catch(() => undefined)
    else if (document.fullscreenElement) void document.exitFullscreen()
    place?.querySelector('button')?.focus()
  }
  function type(event: Event): void {
    kept.typed = (event.currentTarget as HTMLInputElement).value
    kept.isWrong = kept.typed.trim() !== '' && typedAddress(kept.typed, addressWords.start) === null
    draw()
  }
  const stopping = new AbortController()
  const { signal } = stopping
  document.addEventListener(
    'fullscreenchange',
    () => {
      if (!document.fullscreenElement && kept.isLarge) enlarge(false)
    },
    { signal },
  )
  dialog.addEventListener('cancel', event => {
    if (!kept.isLarge) return
    event.preventDefault()
    enlarge(false)
  })
  dialog.addEventListener('close', () => {
    kept.preview?.stop()
    Object.assign(kept, { said: null, preview: null, isLarge: false, hasNumbers: false })
    forgetMade()
    render(nothing, dialog)
  })
  // A press beside it closes it, as everywhere.
  dialog.addEventListener('click', event => {
    if (event.target === dialog) dialog.close()
  })

  function draw(): void {
    if (!dialog.open) return
    const where = address()
    render(
      html`<div class="use-inside">
        <header class="use-head">
          <h2 id=${panel.id('use-heading')} tabindex="-1">${words.heading}</h2>
          <button type="button" class="button button-quiet" @click=${() => dialog.close()}>${words.close}</button>
        </header>
        <p class="use-intro">${words.intro} ${words.keeps(shownNow(panel.state))}</p>
        <div class="use-ways">${planLink(panel)}
          <p>${viewLink(panel, 'briefing', briefingLink)}</p></div>
        <nav class="use-contents" aria-label=${words.contents}>${sections.map(
          ([name, heading]) =>
            html`<a href=${`#${headingId(name)}`} @click=${(event: Event) => goTo(event, name)}>${heading}</a>`,
        )}</nav>
        ${publicAddress(page) === null ? asked() : nothing}
        ${sections.map(([name, heading, body]) => section(name, heading, body(where)))}
      </div>`,
      dialog,
    )
  }
  /** The parts in their order, with their headings. */
  const sections: readonly (readonly [Section, string, (where: string | null) => TemplateResult])[] = [
    ['link', linkWords.heading, link],
    ['code', codeWords.heading, code],
    ['picture', pictureWords.heading, picture],
    ['print', printWords.heading, print],
    ['slides', slidesWords.heading, slides],
    ['embed', embedWords.heading, embed],
    ['numbers', numbersWords.heading, numbers],
  ]
  const headingId = (name: Section): string => panel.id(`use-${name}-heading`)
  /** To a part of the dialog: the address, which the page reads, stays as it is. */
  function goTo(event: Event, name: Section): void {
    event.preventDefault()
    const heading = dialog.querySelector<HTMLElement>(`#${CSS.escape(headingId(name))}`)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  function section(name: Section, heading: string, body: TemplateResult): TemplateResult {
    const id = headingId(name)
    return html`<section class="use-section use-of-${name}" aria-labelledby=${id}>
      <h3 id=${id} tabindex="-1">${heading}</h3>
      ${body}
    </section>`
  }
  /** What came of a press, right under what was pressed. */
  const said = (of: Section): TemplateResult =>
    html`<p class="use-said" role="status">${kept.said?.of === of ? kept.said.text : nothing}</p>`
  const button = (name: string, act: () => void): TemplateResult =>
    html`<button type="button" class="button" @click=${act}>${name}</button>`
  const select = (event: Event): void => (event.currentTarget as HTMLInputElement).select()

  /** Where the page stands, asked of whoever knows. */
  function asked(): TemplateResult {
    const id = panel.id('use-address')
    return html`<section class="use-section use-address">
      <p>${addressWords.unknown}</p>
      <label for=${id}>${addressWords.ask}</label>
      <input type="url" id=${id} inputmode="url" autocomplete="off" placeholder=${addressWords.example}
        aria-invalid=${kept.isWrong ? 'true' : 'false'} aria-describedby=${panel.id('use-wrong')} .value=${kept.typed} @input=${type} />
      <p id=${panel.id('use-wrong')} class="use-note" role="status">${kept.isWrong ? addressWords.wrong : nothing}</p>
    </section>`
  }
  function link(where: string | null): TemplateResult {
    if (where === null) return html`<p class="use-note">${codeWords.noAddress}</p>`
    const url = linkTo(panel.state, where)
    const canShare = typeof navigator.share === 'function'
    return html`<input type="text" readonly id=${panel.id('use-link')} aria-label=${linkWords.field} .value=${url} @focus=${select} />
      <div class="use-row">
        ${button(linkWords.copy, () => void copy('link'))}
        ${canShare ? button(linkWords.share, () => void share(url)) : nothing}
      </div>
      ${said('link')}
      ${isThisMachine(where) ? html`<p class="use-note">${addressWords.thisMachine}</p>` : nothing}
      ${url.length > longestEverywhere ? html`<p class="use-note">${linkWords.isLong(url.length)}</p>` : nothing}`
  }
  function code(where: string | null): TemplateResult {
    if (where === null) return html`<p class="use-note">${codeWords.noAddress}</p>`
    const found = linkInCode(panel.state, where)
    if (!found) return html`<p class="use-note">${codeWords.tooLong(longestInCode)}</p>`
    const { isLarge } = kept
    return html`<div class=${isLarge ? 'use-code is-large' : 'use-code'}>
        ${codePicture(found.link, codeWords.name)}
        ${button(isLarge ? codeWords.hide : codeWords.show, () => enlarge(!isLarge))}
      </div>
      ${found.isWithoutChanges ? html`<p class="use-note">${codeWords.withoutChanges}</p>` : nothing}`
  }
  function embed(where: string | null): TemplateResult {
    if (where === null) return html`<p class="use-note">${embedWords.noAddress}</p>`
    const { state } = panel
    const text = embedCode(state, { address: where, title: embedWords.frameTitle, height: embedHeight })
    const canPreview = isOnTheWeb(page.location) && origin !== 'null'
    // The frame is of this very page: where that is built for is another host's business.
    const own = embedAddress(state, page.location.href.replace(/[?#].*$/s, ''))
    const shown = kept.preview
    return html`<p>${embedWords.intro}</p>
      <textarea readonly rows="9" spellcheck="false" id=${panel.id('use-embed')} aria-label=${embedWords.field} .value=${text} @focus=${select}></textarea>
      <div class="use-row">${button(embedWords.copy, () => void copy('embed'))}</div>
      ${said('embed')}
      ${
        canPreview
          ? html`<div class="use-row" role="group" aria-label=${embedWords.preview}><span>${embedWords.preview}</span>
          ${previewWidths.map(
            width =>
              html`<button type="button" class="button button-quiet" aria-pressed=${width === shown?.width ? 'true' : 'false'}
                @click=${() => preview(own, width)}>${embedWords.pixels(width)}</button>`,
          )}</div>
        ${shown?.element ?? nothing}
        ${shown && shown.percent < 100 ? html`<p class="use-note">${embedWords.scaled(shown.percent)}</p>` : nothing}`
          : html`<p class="use-note">${embedWords.noPreview}</p>`
      }`
  }
  /** Shows the embed at a width; at the one that is shown, takes it away. */
  function preview(own: string, width: number): void {
    const before = kept.preview
    before?.stop()
    const isOther = before?.width !== width
    kept.preview = isOther ? makeEmbedPreview(own, width, embedHeight, roomOf(dialog)) : null
    draw()
  }
  function picture(): TemplateResult {
    const shapeId = panel.id('use-shape')
    const scaleId = panel.id('use-scale')
    const choose = (event: Event) => {
      kept.shape = (event.currentTarget as HTMLSelectElement).value as PictureShape
    }
    const chooseScale = (event: Event) => {
      kept.scale = Number((event.currentTarget as HTMLSelectElement).value)
    }
    return html`<p>${pictureWords.intro}</p>
      <div class="use-row">
        <label for=${shapeId}>${pictureWords.shape}</label>
        <select id=${shapeId} @change=${choose}>${pictureShapes.map(
          shape =>
            html`<option value=${shape} ?selected=${shape === kept.shape}>${pictureWords[shape]}</option>`,
        )}</select>
        <label for=${scaleId}>${pictureWords.scale}</label>
        <select id=${scaleId} @change=${chooseScale}>${[1, 2, 3, 4].map(
          scale =>
            html`<option value=${scale} ?selected=${scale === kept.scale}>${pictureWords.times(scale)}</option>`,
        )}</select>
        ${button(pictureWords.save, () => void save())}
      </div>
      ${said('picture')}
      ${
        kept.made === null
          ? nothing
          : html`<img class="use-made" src=${kept.made} alt=${pictureWords.alternative} />
        <p class="use-note" aria-hidden="true">${pictureWords.alternative}</p>`
      }`
  }
  function numbers(): TemplateResult {
    return html`<p>${numbersWords.intro}</p>
      <div class="use-row">${button(numbersWords.save, saveNumbers)}</div>
      ${said('numbers')}
      ${
        kept.hasNumbers
          ? html`<p class="use-note">${numbersWords.text}</p>
            <textarea readonly rows="5" spellcheck="false" aria-label=${numbersWords.field} .value=${countsFile(panel)} @focus=${select}></textarea>`
          : nothing
      }`
  }
  function slides(where: string | null): TemplateResult {
    const chosen = kept.slides
    const show = (): void => {
      dialog.close()
      openPresent(panel, chosen.length > 1 ? chosen.map(({ query }) => query) : [])
    }
    const add = (slide: Slide): void => {
      kept.slides = [...chosen, slide]
      say('slides', slidesWords.added(kept.slides.length))
    }
    const start = startOf(panel.state)
    const takeBack = (): void => {
      kept.slides = chosen.slice(0, -1)
      say('slides', slidesWords.added(kept.slides.length))
    }
    return html`<p>${slidesWords.intro}</p>
      ${chosen.length > 0 ? html`<ol class="use-slides">${chosen.map(({ name }) => html`<li>${name}</li>`)}</ol>` : nothing}
      ${chosen.length < mostSlides ? nothing : html`<p class="use-note">${slidesWords.full(mostSlides)}</p>`}
      <div class="use-row">
        ${chosen.length < mostSlides ? button(slidesWords.add, () => add(slideOf(panel.state))) : nothing}
        ${chosen.length < mostSlides && start.query !== slideOf(panel.state).query ? button(slidesWords.addStart(start.name), () => add(start)) : nothing}
        ${chosen.length > 0 ? button(slidesWords.takeBack, takeBack) : nothing}
        ${button(slidesWords.show(chosen.length), show)}
      </div>
      ${said('slides')}
      ${
        chosen.length > 1 && where !== null
          ? html`<p class="use-note">${slidesWords.keep}</p>
        <input type="text" readonly id=${panel.id('use-slides')} aria-label=${slidesWords.link} .value=${slidesAddress(chosen, where)} @focus=${select} />
        <div class="use-row">${button(slidesWords.copy, () => void copy('slides'))}</div>`
          : nothing
      }`
  }
  function print(): TemplateResult {
    const ask = (): void => {
      say('print', window === window.top ? '' : printWords.notAsked)
      handed.print()
    }
    return html`<p>${printWords.intro}</p>
      <div class="use-row">${button(printWords.print, ask)}</div>
      ${said('print')}`
  }

  return {
    open() {
      if (dialog.open) return
      // What is handed on is one week's.
      if (panel.state.playing) panel.actions.setPlaying(false)
      dialog.showModal()
      draw()
      dialog.scrollTop = 0
      dialog.querySelector('h2')?.focus()
    },
    stop() {
      stopping.abort()
      dialog.close()
      forgetMade()
      dialog.remove()
    },
  }
}

/** What everything in the dialog is of: the step, and all that is not as it began, the settings that a step has left too. */
const shownNow = (state: State): string[] => [
  ...(state.step === null ? [] : [slidesWords.step(state.step)]),
  ...settingsSaid(state),
]

/** A slide: as a link has it, and as it is listed. */
interface Slide {
  readonly query: string
  readonly name: string
}

/** The present picture as a slide; a step of the story as it begins. */
function slideOf(state: State): Slide {
  const { step, preset } = state
  // A starting point by its name alone: its link says nothing.
  const query = slideText(state) || preset
  return { query, name: step === null ? settingsSaid(state, []).join('; ') : slidesWords.step(step) }
}

/** The picture as a slide as it was before anything was changed: the council's, or the starting point's. */
function startOf({ preset, place }: State): Slide {
  const council = place === null ? undefined : placeStart(place)
  return council
    ? { query: `place=${council.id}`, name: council.name }
    : { query: slideText(defaultSettings('page', preset)) || preset, name: presetWordsOf(preset).name }
}

/** The link that opens the slides. */
const slidesAddress = (slides: readonly Slide[], href: string): string =>
  linkAddress({ ...defaultSettings('present'), slides: slides.map(({ query }) => query) }, { href })

/** The width that the inside of the dialog has, in CSS pixels. */
function roomOf(dialog: HTMLElement): number {
  const inside = dialog.querySelector<HTMLElement>('.use-section')
  return inside?.clientWidth ?? dialog.clientWidth
}
