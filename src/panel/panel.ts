import { html, nothing, render, type TemplateResult } from 'lit-html'
import type { Crowd } from '../crowd/crowd'
import { whenIdle } from '../lib/when-idle'
import { isQuiet, type State } from '../store/state'
import type { SettingsStore } from '../store/store'
import { foldNotFetched } from '../words/controls'
import { notesSaid } from '../words/panel'
import { about } from './about'
import { createAnnouncer } from './announcer'
import { frontControls } from './control/front-controls'
import { endGesture } from './control/gesture'
import { dropTyping } from './control/number-box'
import { type FetchedPart, fetchPart } from './fetched-part'
import { historyButtons } from './history-buttons'
import { compared, comparedPart } from './keep-button'
import { more } from './more'
import { notesPart, notesShown } from './notes-part'
import { freshLocal, type Panel } from './panel-state'
import { presetButtons } from './preset-buttons'
import { legend } from './results/legend'
import { results, resultsPart } from './results/results'
import { meaning, sentence } from './results/sentence'
import { table } from './results/table'
import { storyDoor } from './story-door'
import { support } from './support'
import { pictureToggles, viewToggle } from './toggles'
import { loadUncertainty, uncertaintyFold } from './uncertainty-fold'
import { viewHint } from './view-hint'
import { seasonBodyPart, seasonPart } from './weeks/season-part'
import { transport, transportPart } from './weeks/transport'

/** Parts of the panel a view may want elsewhere: each is drawn into the element given, and left out of the panel. */
export interface PanelOptions {
  readonly sentence?: HTMLElement
  readonly legend?: HTMLElement
  readonly weeks?: HTMLElement
  /** What stands in the place of the panel while a step of the story is shown. */
  readonly story?: FetchedPart
  /** Fetches the inside of what could be otherwise, with its styles. */
  readonly loadUncertainty?: FetchedPart['load']
  /** Put behind every id, so that two pages in one document have none in common. */
  readonly idSuffix?: string
}

/** How long the weeks may take before a reader is told how far they have come, in milliseconds. */
const slowAfter = 200

/**
 * Draws the panel into `root`, and again in the frame after the crowd has followed the store, once a frame at most and after the
 * picture's own turn. Returns what takes it away again. The roots must be empty, and are empty again afterwards.
 */
export function mountPanel(
  root: HTMLElement,
  store: SettingsStore,
  crowd: Crowd,
  options: PanelOptions = {},
): () => void {
  const region = document.createElement('div')
  region.setAttribute('role', 'status')
  region.className = 'unseen'
  const announcer = createAnnouncer(region)
  const panel: Panel = {
    get state() {
      return store.getState()
    },
    get settled() {
      return crowd.settled
    },
    get counts() {
      return crowd.counts
    },
    get before() {
      return crowd.before
    },
    actions: store.actions,
    seasons: crowd.weeks,
    get compared() {
      return crowd.compared
    },
    local: freshLocal(),
    redraw: schedule,
    id: name => name,
    announce: announcer.now,
  }

  let frame = 0
  let mounted = true
  let wasTold = false
  function draw(): void {
    frame = 0
    if (!mounted) return
    const { state } = panel
    const isTold = state.step !== null && options.story !== undefined
    const hadFocus = root.contains(document.activeElement)
    render(isTold ? told(panel, options.story) : whole(panel, options), root)
    // Whoever leaves the story stands at its door: the button they pressed is gone.
    if (wasTold && !isTold && hadFocus) root.querySelector<HTMLElement>('.story-door button')?.focus()
    wasTold = isTold
    // A step that speaks of what cannot be seen yet has no numbers beside it.
    const beside = (body: TemplateResult) => (isTold && isQuiet(state.cue) ? nothing : body)
    if (options.sentence) render(beside(sentence(panel)), options.sentence)
    if (options.legend) render(beside(legend(panel)), options.legend)
    if (options.weeks) render(isTold && !state.season ? nothing : beside(transport(panel)), options.weeks)
  }
  function schedule(): void {
    // A task begun inside a frame runs once that frame has been handed over: the picture is never kept waiting.
    if (!frame) frame = requestAnimationFrame(() => setTimeout(draw))
  }

  let slow: ReturnType<typeof setTimeout> | undefined
  /** Weeks that take long are said to: at once would only flicker. */
  function watchPace(): void {
    const isRunning = crowd.weeks.shown?.status === 'running'
    if (!isRunning) {
      clearTimeout(slow)
      slow = undefined
      panel.local.isSlow = false
    } else
      slow ??= setTimeout(() => {
        panel.local.isSlow = true
        schedule()
      }, slowAfter)
  }
  /** Fetches what a state shows and the one before it did not; what has come already is there. */
  function fetchNew(now: State, before: State | null): void {
    const there = before ? partsShown(before, options) : []
    for (const part of partsShown(now, options)) {
      if (!there.includes(part) && !panel.local.parts.get(part.name)) void fetchPart(panel, part)
    }
  }

  draw()
  root.append(region)
  fetchNew(panel.state, null)
  if (panel.state.notes.length > 0) announcer.soon(() => notesSaid)
  const callOffParts = whenIdle(() => void fetchPart(panel, resultsPart))
  const speak = (): string => {
    const { change, level } = meaning(panel)
    return change ? `${change} ${level}` : level
  }
  const unsubscribe = crowd.subscribe((state, last) => {
    watchPace()
    if (state === last) {
      schedule()
      return
    }
    panel.local.copied = undefined
    schedule()
    fetchNew(state, last)
    const isOtherWeek = !state.playing && (state.season?.week !== last.season?.week || last.playing)
    const isNews = state.parameters !== last.parameters || state.truth !== last.truth || isOtherWeek
    if (isNews) announcer.soon(speak)
  })
  return () => {
    mounted = false
    unsubscribe()
    clearTimeout(slow)
    announcer.stop()
    dropTyping(panel)
    endGesture(panel)
    callOffParts()
    cancelAnimationFrame(frame)
    for (const place of [root, options.sentence, options.legend, options.weeks])
      if (place) render(nothing, place)
    region.remove()
  }
}

/** The parts a state shows that are not there from the start. */
function partsShown(state: State, { story }: PanelOptions): FetchedPart[] {
  return [
    ...(state.notes.length > 0 ? [notesPart] : []),
    ...(state.kept ? [comparedPart] : []),
    ...(state.season ? [transportPart, seasonBodyPart] : []),
    ...(state.step !== null && story ? [story] : []),
  ]
}

/** A step of the story in the place of the panel. */
function told(panel: Panel, story: FetchedPart): TemplateResult {
  const body = panel.local.parts.get(story.name)
  if (body) return body(panel)
  return html`<div class="panel">${body === null ? html`<p>${foldNotFetched}</p>` : nothing} ${support()}</div>`
}

/** The whole panel, from what the picture says to where it comes from. */
function whole(panel: Panel, options: PanelOptions): TemplateResult {
  return html`<div class="panel">
    ${notesShown(panel)} ${options.story ? storyDoor(panel) : nothing}
    ${options.sentence ? nothing : sentence(panel)}
    ${options.weeks ? nothing : transport(panel)}
    ${viewToggle(panel)} ${pictureToggles(panel)} ${compared(panel)}
    ${frontControls(panel)} ${presetButtons(panel)} ${historyButtons(panel)}
    ${options.legend ? nothing : legend(panel)}
    ${seasonPart(panel)} ${results(panel)}
    ${more(panel)} ${uncertaintyFold(panel, options.loadUncertainty ?? loadUncertainty)} ${table(panel)} ${about(panel)} ${support()}
  </div>
  ${viewHint(panel)}`
}
