import '../styles/present.css'
import '../styles/panel-folds.css'
import { html, nothing, render } from 'lit-html'
import { placeStart } from '../figures/place-starts'
import { isPreset } from '../figures/presets'
import { codePicture } from '../panel/code-picture'
import { support } from '../panel/support'
import { linkAddress, readLink } from '../store/link/link'
import { isOnTheWeb, publicAddress } from '../store/link/public-address'
import { nextNotch, rangeOf } from '../store/range'
import type { SettingsStore } from '../store/store'
import { stepIds } from '../store/story-steps'
import type { Show } from '../story/show'
import { linkInCode } from '../use/public-link'
import { presentHelp as help, present as words } from '../words/present'
import { presetWordsOf } from '../words/presets'
import { fillNotes, lookMilliseconds } from './fill-notes'
import { bringNotes } from './late-view'
import { createClock, type NotesMessage, openNotesLine } from './notes-line'
import { linkToPlan } from './plan/plan-way'
import { type Deed, deedOf } from './present-keys'

/** What a present view is mounted on. */
export interface PresentOptions {
  /** What carries the page's classes and its `data-` attributes. */
  readonly root: HTMLElement
  /** The page itself: what is said and pressed in the present view is put into it. */
  readonly page: HTMLElement
  readonly store: SettingsStore
  /** The story as it is shown to a room; null where there is none yet. */
  readonly show: () => Show | null
}

/** What leads to another slide: the code of the last one goes. */
const isMoving: readonly Deed[] = ['next', 'back', 'nextSlide', 'backSlide', 'first', 'last', 'act']

/** A present view on a page. */
export interface Present {
  readonly stop: () => void
}

/** How long a pointer rests before it is no longer shown, in milliseconds. */
const restMilliseconds = 2500

/** A button that is pressed with the mouse leaves the focus where it is: Enter goes on doing what the slide asks. */
const keepFocus = (event: MouseEvent): void => event.preventDefault()

/**
 * Makes a page one to be looked at by a room: the slides of the link, the story or the one present picture, moved through by
 * the keys of a remote, with a foot that says where one is. Notes in a second window are kept in step.
 */
export function mountPresent({ root, page, store, show }: PresentOptions): Present {
  const { actions, getState } = store
  const ending = new AbortController()
  const { signal } = ending
  const [foot, over, said] = ['div', 'div', 'p'].map(name => document.createElement(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ]
  foot.className = 'present-foot'
  over.className = 'present-over'
  said.className = 'unseen'
  said.setAttribute('role', 'status')
  page.append(foot, over, said)
  let isBlack = false
  let isLit = false
  let isCoded = false
  /** Whether a key has led anywhere yet: until then the foot says how, and its buttons stay. */
  let isDriven = false
  /** Whether there was nothing more to lead on to. */
  let isAtEnd = false
  /** The page as it was before slides of its own were shown: leaving them leads back to it. */
  const before = getState()
  // Asked before a slide takes the place of the council that the plan was opened with.
  const wayToPlan = linkToPlan(before, location.hash)
  const clock = createClock()
  let notesWindow: Window | null = null

  // Where one is, and moving through it.

  function showSlide(slide: number, isToldWhole = false): void {
    const { slides, view, stage } = getState()
    const text = slides[slide - 1]
    if (text === undefined) return
    isAtEnd = false
    const { settings } = readLink(isPreset(text) ? `?preset=${text}` : `?${text}`)
    if (settings.step === null) actions.showSlide(slide, { ...settings, view, stage, slides })
    else {
      store.setState({ slide })
      goToStep(settings.step, isToldWhole)
    }
  }
  function goToStep(step: number, isToldWhole = false): void {
    isAtEnd = false
    const story = show()
    if (story) story.go(step, isToldWhole)
    else actions.openStory(step)
  }
  function move(direction: 1 | -1, isPastBuilds = false): void {
    const { slides, slide, step, stoppedAtTragedy } = getState()
    isAtEnd = false
    // Among words alone the next press leads back to the weeks, and no further.
    if (direction > 0 && stoppedAtTragedy !== null) {
      actions.goOn()
      return
    }
    const story = step === null ? null : show()
    if (!isPastBuilds && (direction > 0 ? story?.on() : story?.back())) return
    const isWhole = direction < 0
    if (slides.length > 0) {
      const to = slide + direction
      if (to >= 1 && to <= slides.length) showSlide(to, isWhole)
      else isAtEnd = direction > 0
    } else if (step !== null && story) {
      const to = step + direction
      if (to >= 1 && to <= stepIds.length) goToStep(to, isWhole)
      else isAtEnd = direction > 0
    }
    if (isAtEnd) sayEnd()
  }
  const endSaid = (): string => (wayToPlan === null ? words.end : words.endOfPlan)
  function sayEnd(): void {
    said.textContent = endSaid()
    draw()
  }
  function moveToEnd(isLast: boolean): void {
    const { slides, step } = getState()
    if (slides.length > 0) showSlide(isLast ? slides.length : 1, isLast)
    else if (step !== null) goToStep(isLast ? stepIds.length : 1, isLast)
  }
  function nudge(direction: 1 | -1): void {
    const { step, parameters } = getState()
    if (step !== null) show()?.nudge(direction)
    else actions.setParameter('posts', nextNotch(parameters.posts, rangeOf('posts', parameters), direction))
  }
  function act(): void {
    const { step, season, playing, heldAt, stoppedAtTragedy } = getState()
    if (stoppedAtTragedy !== null) actions.goOn()
    else if (step !== null) show()?.act()
    else if (heldAt !== null) actions.goOn()
    else if (season) actions.setPlaying(!playing)
  }

  // What a presenter does besides.

  function setBlack(next: boolean): void {
    isBlack = next
    said.textContent = isBlack ? words.black : words.lit
    draw()
  }
  async function toggleFullScreen(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen()
    else await document.documentElement.requestFullscreen?.()
  }
  function openNotes(): void {
    if (notesWindow && !notesWindow.closed) {
      notesWindow.focus()
      return
    }
    const { view: _, ...settings } = getState()
    const address = linkAddress({ ...settings, view: 'notes' }, location)
    const isWithout = isOnTheWeb(location) && navigator.onLine === false
    notesWindow = open(isWithout ? '' : address, 'eighty-thousand-notes', 'popup,width=960,height=760')
    if (!notesWindow) {
      said.textContent = words.notesBlocked
      draw()
    } else if (isWithout) void fillWindow(notesWindow, address)
    else {
      line.add(notesWindow)
      if (isOnTheWeb(location)) watchComing(notesWindow, address)
    }
  }
  /** Where the notes cannot be loaded, their window is emptied and filled from here: a browser's own page may not be looked into. */
  function watchComing(opened: Window, address: string): void {
    const looking = setInterval(() => {
      try {
        if (opened.closed || opened.document.URL !== 'about:blank') clearInterval(looking)
      } catch {
        clearInterval(looking)
        opened.location.replace('about:blank')
        void fillWindow(opened, address)
      }
    }, lookMilliseconds)
    signal.addEventListener('abort', () => clearInterval(looking))
  }
  async function fillWindow(opened: Window, address: string): Promise<void> {
    const openNotes = await bringNotes().catch(() => null)
    if (!openNotes || signal.aborted) return
    const stop = fillNotes({
      window: opened,
      openNotes,
      state: getState,
      connect(tell) {
        tellNear = tell
        return { send: hear, stop: () => undefined }
      },
    })
    // What fills it goes with this page: where the page can be loaded again, so can the notes.
    addEventListener('pagehide', () => opened.location.replace(address), { signal })
    signal.addEventListener('abort', () => {
      stop()
      opened.close()
    })
  }
  const dialog = () => over.querySelector('dialog')
  function openHelp(heading: string): void {
    const found = dialog()
    if (!found || found.open) return
    // Closed again, the focus is with the slide: where Enter does what that asks, and not what opened this.
    found.addEventListener('close', () => page.querySelector<HTMLElement>('.slide-title')?.focus(), {
      once: true,
    })
    found.showModal()
    const at = found.querySelector<HTMLElement>(heading)
    if (!at) return
    at.tabIndex = -1
    at.focus()
  }
  /** Closes what is open; else gives the keys back to the slides this is a frame in; else back to the page. */
  function leave(): void {
    if (isLit) setSpotlight(false)
    else if (isCoded) setCode(false)
    else if (document.fullscreenElement) void document.exitFullscreen()
    else if (parent !== window) {
      ;(document.activeElement as HTMLElement | null)?.blur()
      parent.focus()
    } else leaveView()
  }
  /** The button's way: out of the full screen and out of the view at once. */
  function leaveWholly(): void {
    if (parent !== window) leave()
    else leaveView()
  }
  function leaveView(): void {
    if (wayToPlan !== null) location.assign(wayToPlan)
    else if (before.slides.length > 0) {
      // What was answered meanwhile is kept.
      const { answers, picks } = getState()
      store.setState({ ...before, view: 'page', playing: false, answers, picks })
    } else actions.change({ view: 'page' })
  }
  function setSpotlight(next: boolean): void {
    isLit = next
    draw()
  }

  /** Shows a code for the phones in the room, and takes it away. */
  function setCode(next: boolean): void {
    isCoded = next
    said.textContent = !isCoded ? words.codeGone : codeLink() ? words.codeSays : words.noCode
    draw()
  }
  /** The link of what is shown, as phones can have it: neither slides nor the present view. */
  function codeLink(): string | null {
    const address = publicAddress(document)
    if (address === null) return null
    return linkInCode({ ...getState(), slides: [], slide: 1 }, address)?.link ?? null
  }

  const deeds: { readonly [deed in Deed]: () => void } = {
    next: () => move(1),
    back: () => move(-1),
    nextSlide: () => move(1, true),
    backSlide: () => move(-1, true),
    first: () => moveToEnd(false),
    last: () => moveToEnd(true),
    act,
    up: () => nudge(1),
    down: () => nudge(-1),
    black: () => setBlack(!isBlack),
    fullScreen: () => void toggleFullScreen().catch(() => undefined),
    notes: openNotes,
    turn: () => actions.setTruth(!getState().truth),
    spotlight: () => setSpotlight(!isLit),
    code: () => setCode(!isCoded),
    help: () => openHelp('h2'),
    leave,
  }
  /** Does what a key or the notes ask: while all is black that brings the picture back, and what it comes over closes. */
  function perform(deed: Deed): void {
    if (isBlack) {
      setBlack(false)
      return
    }
    if (deed !== 'help') dialog()?.close()
    if (isCoded && isMoving.includes(deed)) setCode(false)
    deeds[deed]()
  }
  /** A key held down goes on only where something is moved by notches. */
  function onKey(event: KeyboardEvent): void {
    const deed = deedOf(event)
    if (!deed) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.repeat && deed !== 'up' && deed !== 'down') return
    if (isMoving.includes(deed) && !isDriven) {
      isDriven = true
      root.classList.add('is-driven')
      draw()
    }
    perform(deed)
  }
  addEventListener('keydown', onKey, { signal, capture: true })

  // The pointer: shown while it moves, with a light around it where that is wished for.

  let resting: ReturnType<typeof setTimeout> | undefined
  function onPointer({ clientX, clientY }: PointerEvent): void {
    over.style.setProperty('--at-x', `${clientX}px`)
    over.style.setProperty('--at-y', `${clientY}px`)
    root.classList.remove('is-resting')
    clearTimeout(resting)
    resting = setTimeout(() => root.classList.add('is-resting'), restMilliseconds)
  }
  for (const name of ['pointermove', 'pointerdown'] as const)
    addEventListener(name, onPointer, { signal, passive: true })
  resting = setTimeout(() => root.classList.add('is-resting'), restMilliseconds)

  // The notes in a second window.

  function hear(message: NotesMessage): void {
    if (message.kind === 'shows') return
    if (message.kind === 'calls') clock.take(message.clock)
    else if (message.kind === 'goes') {
      if (message.step >= 1 && message.step <= stepIds.length && getState().step !== null)
        goToStep(message.step)
    } else perform(message.wish)
    tellNotes()
  }
  const line = openNotesLine(source => source === notesWindow || source.opener === window, hear)
  /** Notes that are filled from this page hear of it here. */
  let tellNear = (_: NotesMessage): void => undefined
  function tellNotes(): void {
    const { step, slides, slide } = getState()
    const told = step === null ? null : (show()?.now() ?? null)
    const shown: NotesMessage = {
      kind: 'shows',
      step,
      build: told?.at ?? 0,
      builds: told?.all ?? 0,
      told: told?.kind ?? 'said',
      slide: slides.length > 0 ? slide : 0,
      slides: slides.length,
      isBlack,
      clock: clock.now(),
    }
    line.send(shown)
    tellNear(shown)
  }

  // What stands on the screen besides the picture and its words.

  /** A button with a mark, and beside it the first word of its name where there is room. */
  const button = (name: string, mark: string, act: () => void) =>
    html`<button type="button" class="button button-quiet present-button" aria-label=${name} title=${name} @mousedown=${keepFocus} @click=${act}><span class="present-mark">${mark}</span> <span class="present-word">${name.split(' ', 1)}</span></button>`
  function progress() {
    const { slides, slide, step } = getState()
    const [at, all] =
      slides.length > 0 ? [slide, slides.length] : [step ?? 1, step === null ? 1 : stepIds.length]
    const told = step === null ? null : (show()?.now() ?? null)
    if (all === 1 && (told?.all ?? 1) === 1) return nothing
    const parts = Array.from({ length: told?.all ?? 1 }, (_, index) => index <= (told?.at ?? 0))
    return html`<span class="present-progress" aria-hidden="true">${Array.from({ length: all }, (_, index) => html`<i>${(index === at - 1 ? parts : [index < at]).map(isGone => html`<b class=${isGone ? 'is-gone' : ''}></b>`)}</i>`)}</span>`
  }
  /** What a slide without a story shows: its name where it is a preset, and what its three controls stand at. */
  function settingsLine() {
    const { slides, slide, step, parameters, place } = getState()
    if (step !== null) return nothing
    const council = (place && placeStart(place)?.name) || ''
    const name = slides[slide - 1] ?? ''
    const { posts, leaving, price } = parameters
    const preset = isPreset(name) ? presetWordsOf(name).name : ''
    const where = slides.length > 0 ? words.slideOf(slide, slides.length) : ''
    return html`<span class="present-settings">${[where, council, preset, words.settings(posts, leaving, price)].filter(Boolean).join('. ')}</span>`
  }
  /** What the foot says: what went wrong, that this is the end, or that all has come and what leads on. */
  function footSaid(): string {
    if (said.textContent === words.notesBlocked) return words.notesBlocked
    if (isAtEnd) return endSaid()
    if (getState().notes.length > 0) return words.linkNotes
    const isReady = root.dataset.fetched === 'all'
    return [isReady ? words.ready : '', isDriven ? '' : words.keys].filter(Boolean).join('. ')
  }
  function draw(): void {
    const { step } = getState()
    root.classList.toggle('is-black', isBlack)
    render(
      html`${settingsLine()}
      <span class=${isAtEnd ? 'present-said is-end' : 'present-said'}>${footSaid()}</span>
      ${progress()}
      <span class="present-ways">
        ${step === null ? nothing : html`<button type="button" class="button button-quiet present-support" @click=${() => openHelp('.support h2')}>${words.support}</button>`}
        ${button(words.back, '‹', deeds.back)} ${button(words.next, '›', deeds.next)} ${button(words.notes, '✎', deeds.notes)} ${button(words.code, '▦', deeds.code)} ${button(words.help, '?', deeds.help)} ${button(parent !== window ? words.leaveFrame : wayToPlan === null ? words.leave : words.leaveToPlan, '✕', leaveWholly)}
      </span>`,
      foot,
    )
    render(
      html`<dialog class="present-help" aria-labelledby="present-help-heading">
        <h2 id="present-help-heading">${help.heading}</h2>
        <dl>${help.keys.map(([keys, does]) => html`<div><dt>${keys}</dt><dd>${does}</dd></div>`)}</dl>
        <p>${help.remote}</p>
        ${support(name => `present-${name}`)}
        <form method="dialog"><button class="button">${help.close}</button></form>
      </dialog>
      ${isCoded ? codeShown() : nothing}
      <div class="present-spotlight" ?hidden=${!isLit}></div>
      <div class="present-black" ?hidden=${!isBlack}></div>`,
      over,
    )
  }

  function codeShown() {
    const link = codeLink()
    return html`<div class="present-code" @click=${deeds.code}>
      ${link ? codePicture(link, words.code) : nothing}
      <p>${link ? words.codeSays : words.noCode}</p>${link ? html`<p class="present-link">${link}</p>` : nothing}
    </div>`
  }

  const fetched = new MutationObserver(draw)
  fetched.observe(root, { attributeFilter: ['data-fetched'] })
  const unsubscribe = store.subscribe(() => {
    draw()
    tellNotes()
  })
  const { slides, slide } = getState()
  if (slides.length > 0) showSlide(Math.min(slide, slides.length))
  draw()
  tellNotes()
  return {
    stop() {
      ending.abort()
      clearTimeout(resting)
      fetched.disconnect()
      unsubscribe()
      line.stop()
      for (const one of [foot, over, said]) one.remove()
      root.classList.remove('is-black', 'is-resting', 'is-driven')
      if (document.fullscreenElement) void document.exitFullscreen()
    },
  }
}
