import { html, nothing, render, type TemplateResult } from 'lit-html'
import type { Crowd } from '../crowd/crowd'
import { whenIdle } from '../lib/when-idle'
import { isQuiet, type State } from '../store/state'
import type { SettingsStore } from '../store/store'
import { notesSaid, storyEntry } from '../words/panel'
import { createAnnouncer } from './announcer'
import { frontControls, presetButtons } from './control/front-controls'
import { endGesture } from './control/gesture'
import { dropTyping } from './control/number-box'
import { measureLetters } from './control/track'
import { historyButtons } from './history-buttons'
import {
  fetchComparison,
  fetchNeeded,
  fetchPart,
  fetchSources,
  inside,
  lazyFold,
  lazySection,
  type Part,
} from './lazy'
import { createPace } from './pace'
import { freshLocal, type Panel } from './panel-state'
import { type PartName, partsWith } from './parts'
import { colourKey } from './results/colour-key'
import { spokenMeaning } from './results/meaning'
import { sentence } from './results/sentence'
import { table } from './results/table'
import { support } from './support'
import { pictureToggles, viewHint, viewToggle } from './toggles'
import { transport } from './weeks/transport'

/** Parts of the panel a view may want elsewhere: each is drawn into the element given, and left out of the panel. */
export interface PanelOptions {
  readonly sentence?: HTMLElement
  readonly legend?: HTMLElement
  readonly weeks?: HTMLElement
  /** Parts that a view fetches in its own way: the story, which only a view has, or a part with its styles. */
  readonly load?: { readonly [name in PartName]?: Part['load'] }
  /** What ends every id of the panel. None for the only panel, or the first, of a document. */
  readonly idSuffix?: string
}

/**
 * Draws the panel into `root`, and again in the frame after the crowd has followed the store, once a frame at most and
 * after the picture's own turn. The roots must be empty. Returns what takes the panel away: nothing of it is left in the
 * roots, no timer or frame of it waits, and a part that arrives later is dropped.
 */
export function mountPanel(
  root: HTMLElement,
  store: SettingsStore,
  crowd: Crowd,
  options: PanelOptions = {},
): () => void {
  const announcer = createAnnouncer(root)
  const parts = partsWith(options.load)
  const all = Object.values(parts)
  const id = (name: string): string => name + (options.idSuffix ?? '')
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
    get earlier() {
      return crowd.earlier
    },
    actions: store.actions,
    weeks: crowd.weeks,
    get compared() {
      return crowd.compared
    },
    local: freshLocal(),
    redraw: schedule,
    announce: announcer.now,
    id,
    focusOn: name =>
      root.querySelector<HTMLElement>(`#${CSS.escape(id(name))}`)?.focus({ preventScroll: true }),
  }

  let isMounted = true
  let frame = 0
  let drawing: ReturnType<typeof setTimeout> | undefined
  let wasInStory = false
  function draw(): void {
    frame = 0
    const { state } = panel
    const isInStory = state.step !== null && parts.story.load !== null
    const hadFocus = root.contains(document.activeElement)
    render(isInStory ? storyStep(panel, parts) : whole(panel, parts, options), root)
    // The button that left the story is gone: the focus goes to the way back in.
    if (wasInStory && !isInStory && hadFocus) root.querySelector<HTMLElement>('.story-door button')?.focus()
    wasInStory = isInStory
    // A step that speaks of what cannot be seen yet has no numbers beside it.
    const beside = (body: TemplateResult) => (isInStory && isQuiet(state.cue) ? nothing : body)
    if (options.sentence) render(beside(sentence(panel)), options.sentence)
    if (options.legend) render(beside(colourKey(panel)), options.legend)
    if (options.weeks) render(isInStory && !state.season ? nothing : beside(transport(panel)), options.weeks)
  }
  function schedule(): void {
    if (frame || !isMounted) return
    // A task begun inside a frame runs once that frame has been handed over: the picture is never kept waiting.
    frame = requestAnimationFrame(() => {
      drawing = setTimeout(draw)
    })
  }

  /** Says what stands on the pitch, unless the reader has gone on meanwhile. Where the words do not come nothing is said. */
  async function sayLinedUp(): Promise<void> {
    const { spokenLinedUp } = await import('./results/lined-up').catch(() => ({ spokenLinedUp: null }))
    if (isMounted && spokenLinedUp && panel.state.gathered) announcer.soon(() => spokenLinedUp(panel))
  }

  /** Weeks that take long are said to: at once would only flicker. */
  const pace = createPace(() => {
    panel.local.isSlow = true
    schedule()
  })
  function watchPace(): void {
    if (crowd.weeks.shown?.status === 'running') pace.begin()
    else {
      pace.end()
      panel.local.isSlow = false
    }
  }

  const resized = new ResizeObserver(() => {
    if (measureLetters(panel.local, root)) schedule()
  })
  resized.observe(root)
  draw()
  fetchNeeded(panel, all, panel.state, null)
  if (panel.state.kept) void fetchComparison(panel)
  if (panel.state.notes.length > 0) announcer.soon(() => notesSaid)
  const cancelIdle = whenIdle(() => {
    for (const part of all) if (part.when === 'idle') void fetchPart(panel, part)
    void fetchSources(panel)
  })
  const unsubscribe = crowd.subscribe((state, last) => {
    watchPace()
    if (state === last) {
      schedule()
      return
    }
    panel.local.copied = undefined
    schedule()
    fetchNeeded(panel, all, state, last)
    if (state.kept) void fetchComparison(panel)
    if (isWordless(state) && !isWordless(last)) announcer.now('')
    else if (!isWordless(state) && isWorthSaying(state, last)) announcer.soon(() => spokenMeaning(panel))
    else if (!isWordless(state) && isLinedUp(state, last)) void sayLinedUp()
  })
  return () => {
    isMounted = false
    unsubscribe()
    cancelIdle()
    resized.disconnect()
    cancelAnimationFrame(frame)
    clearTimeout(drawing)
    pace.end()
    announcer.stop()
    dropTyping(panel)
    endGesture(panel)
    panel.local.tasks.chance?.stop()
    panel.local.tasks.uncertainty?.stop()
    for (const place of [root, options.sentence, options.legend, options.weeks])
      if (place) render(nothing, place)
  }
}

/** Whether a step of the story is shown that speaks of nothing that can be counted: then nothing is counted aloud either. */
const isWordless = ({ step, cue }: State): boolean => step !== null && isQuiet(cue)

/** Whether a change is one that readers who listen should hear the meaning of. Weeks that go by are not. */
function isWorthSaying(state: State, last: State): boolean {
  const isOtherWeek = !state.playing && (state.season?.week !== last.season?.week || last.playing)
  if (state.showsBefore !== last.showsBefore) return true
  return state.parameters !== last.parameters || state.truth !== last.truth || isOtherWeek
}

/** Whether the children have just been lined up, and by the reader: a step of the story has words of its own. */
const isLinedUp = (state: State, last: State): boolean =>
  state.gathered && !last.gathered && state.step === last.step

/** A step of the story in the place of the panel. */
function storyStep(panel: Panel, { story }: Record<PartName, Part>): TemplateResult {
  const body = panel.local.parts.get(story.name)
  return body ? body(panel) : html`<div class="panel">${inside(panel, story)} ${support(panel.id)}</div>`
}

/** The whole panel, from what the picture says to where it comes from. */
function whole(panel: Panel, parts: Record<PartName, Part>, options: PanelOptions): TemplateResult {
  return html`<div class="panel">
    ${inside(panel, parts.notes)} ${parts.story.load ? storyDoor(panel, parts.story) : nothing}
    ${options.sentence ? nothing : sentence(panel)}
    ${options.weeks ? nothing : transport(panel)}
    ${viewToggle(panel)} ${pictureToggles(panel)}
    ${frontControls(panel)} ${presetButtons(panel)} ${historyButtons(panel)}
    ${options.legend ? nothing : colourKey(panel)}
    ${panel.state.season ? lazySection(panel, parts.season) : nothing} ${lazySection(panel, parts.results)}
    ${lazyFold(panel, parts.more)} ${lazyFold(panel, parts.uncertainty)} ${table(panel)}
    ${lazyFold(panel, parts.about)} ${support(panel.id)}
  </div>
  ${viewHint(panel)}`
}

/** The way into the story, and back into it where the reader left it. */
function storyDoor({ state, actions, local }: Panel, story: Part): TemplateResult {
  const { leftAtStep } = state
  return html`<section class="story-door" aria-label=${storyEntry.name}>
    <p>${storyEntry.offer}</p>
    <button type="button" class="button button-strong" @click=${() => actions.openStory(leftAtStep ?? 1)}>
      ${leftAtStep === null ? storyEntry.begin : storyEntry.return}</button>
    ${local.parts.get(story.name) === null ? html`<p>${story.notFetched}</p>` : nothing}
  </section>`
}
