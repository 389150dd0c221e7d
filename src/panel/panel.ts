import { html, nothing, render, type TemplateResult } from 'lit-html'
import type { Crowd } from '../crowd/crowd'
import { whenIdle } from '../lib/when-idle'
import { isQuiet, type State } from '../store/state'
import type { SettingsStore } from '../store/store'
import { bar } from '../words/controls'
import { notesSaid, storyEntry } from '../words/panel'
import { createAnnouncer } from './announcer'
import { beforeToggle } from './before-toggle'
import { frontControls } from './control/front-controls'
import { endGesture } from './control/gesture'
import { dropTyping } from './control/number-box'
import { measureLetters } from './control/track'
import { fetchComparison, fetchNeeded, fetchPart, fetchSources, inside, type Part } from './lazy'
import { createPace } from './pace'
import { freshLocal, type Panel } from './panel-state'
import { type PartName, partsWith } from './parts'
import { colourKey } from './results/colour-key'
import { spokenMeaning } from './results/meaning'
import { sentence } from './results/sentence'
import { cameraSelect, changeToggles, gatherToggle, viewHint, viewToggle } from './toggles'
import { transport } from './weeks/transport'

/** Parts of the panel that stand in front of it: each is drawn into the element given, and left out of the panel. */
export interface PanelPlaces {
  readonly sentence: HTMLElement
  /** The names of the colours, on the picture. */
  readonly key: HTMLElement
  /** What shows the picture before, on the picture. */
  readonly before: HTMLElement
  /** The two views, what gathers the children, and what opens the rest. */
  readonly turn: HTMLElement
  readonly weeks: HTMLElement
  /** The three controls. */
  readonly front: HTMLElement
}

/** What a view says of the panel it wants. */
export interface PanelOptions {
  /** Where the parts in front stand. With these the rest is a drawer, and without them all is in the panel. */
  readonly places?: PanelPlaces
  /** Where what is said to readers who listen stands: never in a part that may be closed. Else in the panel. */
  readonly said?: HTMLElement
  /** A link to the support lines, which are in the drawer: it opens the drawer at them. */
  readonly support?: HTMLElement
  /** Called after the first drawing, and whenever the drawer has been opened or closed. */
  readonly onDrawer?: (isOpen: boolean) => void
  /** A copy of what is drawn; null where nothing is. */
  readonly picture?: Panel['picture']
  /** Parts that a view fetches in its own way: the story, which only a view has, or a part with its styles. */
  readonly load?: { readonly [name in PartName]?: Part['load'] }
  /** What ends every id of the panel. None for the only panel, or the first, of a document. */
  readonly idSuffix?: string
}

/**
 * Draws the panel into `root`, and again in the frame after the crowd has followed the store, once a frame at most and
 * after the picture's own turn. With places for the parts in front, `root` is a drawer that is hidden until it is opened. The roots must be empty. Returns what takes the panel away: nothing of it is left in the
 * roots, no timer or frame of it waits, and a part that arrives later is dropped.
 */
export function mountPanel(
  root: HTMLElement,
  store: SettingsStore,
  crowd: Crowd,
  options: PanelOptions = {},
): () => void {
  // A drawer that is closed is not spoken from.
  const announcer = createAnnouncer(options.said ?? root)
  const parts = partsWith({ ...beyond, ...options.load })
  const { places } = options
  const roots: HTMLElement[] = places ? [...Object.values(places), root] : [root]
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
    picture: options.picture ?? (async () => null),
    id,
    focusOn(name) {
      const found = roots
        .map(place => place.querySelector<HTMLElement>(`#${CSS.escape(id(name))}`))
        .find(Boolean)
      found?.focus({ preventScroll: true })
      // What the open drawer lies over takes no focus: then the drawer has it, before what had it is gone.
      if (found && document.activeElement !== found && !root.hidden) root.focus({ preventScroll: true })
    },
  }

  // What the link could not do is said in the drawer.
  panel.local.isDrawerOpen = panel.state.notes.length > 0
  let isMounted = true
  let frame = 0
  let drawing: ReturnType<typeof setTimeout> | undefined
  let wasInStory = false
  let wasOpen: boolean | undefined
  function draw(): void {
    // What a press draws at once is not drawn again by the frame that was asked for before it.
    dropFrame()
    const { state, local } = panel
    const isInStory = state.step !== null && parts.story.load !== null
    const hadFocus = root.contains(document.activeElement)
    const close = places ? () => setDrawer(false) : null
    render(isInStory ? storyStep(panel, parts) : whole(panel, parts, close), root)
    if (places) drawFront(places, isInStory)
    const isOpen = isInStory || local.isDrawerOpen
    if (places && isOpen !== wasOpen) {
      root.hidden = !isOpen
      options.onDrawer?.(isOpen)
      wasOpen = isOpen
    }
    // The button that left the story is gone: the focus goes to the way back in, or to what opens the drawer it is in.
    if (wasInStory && !isInStory && hadFocus) {
      const door = root.querySelector<HTMLElement>('.story-door button')
      if (root.hidden) panel.focusOn('more')
      else door?.focus()
    }
    wasInStory = isInStory
  }
  function drawFront(places: PanelPlaces, isInStory: boolean): void {
    const { state } = panel
    // A step that speaks of what cannot be seen yet has no numbers beside it.
    const isWithoutNumbers = isInStory && isQuiet(state.cue)
    const beside = (body: TemplateResult) => (isWithoutNumbers ? nothing : body)
    const unlessTold = (body: () => TemplateResult) => (isInStory ? nothing : body())
    render(beside(sentence(panel)), places.sentence)
    render(beside(colourKey(panel)), places.key)
    render(
      unlessTold(() => beforeToggle(panel)),
      places.before,
    )
    render(
      unlessTold(() => turn(panel, toggleDrawer)),
      places.turn,
    )
    const weeks = html`${transport(panel)} ${state.season || isInStory ? nothing : storyButton(panel, parts.story)}`
    render(isInStory && !state.season ? nothing : beside(weeks), places.weeks)
    render(
      unlessTold(() => frontControls(panel)),
      places.front,
    )
  }

  /** Opens the drawer and puts the focus into it, or closes it and puts the focus back on what opened it. */
  function setDrawer(isOpen: boolean): void {
    const { local } = panel
    local.isDrawerOpen = isOpen
    if (isOpen && !local.parts.get(parts.drawer.name)) void fetchPart(panel, parts.drawer)
    draw()
    if (isOpen) root.focus({ preventScroll: true })
    else panel.focusOn('more')
  }
  const toggleDrawer = (): void => setDrawer(!panel.local.isDrawerOpen)
  /** Opens the drawer, unless a step of the story is in it, at the heading of what is asked for; a fold around that opens. */
  async function openAt(selector: string): Promise<void> {
    if (panel.state.step === null) {
      setDrawer(true)
      if (!panel.local.parts.get(parts.drawer.name)) await fetchPart(panel, parts.drawer)
      if (!isMounted) return
      draw()
    }
    const heading = root.querySelector<HTMLElement>(selector)
    const fold = heading?.closest('details')
    if (fold) fold.open = true
    if (!heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    heading.scrollIntoView({ block: 'start' })
  }
  const openSupport = (event: Event): void => {
    event.preventDefault()
    void openAt('.support h2')
  }
  options.support?.addEventListener('click', openSupport)
  const onKey = (event: KeyboardEvent): void => {
    // A field has its own use for the key.
    const isInField = event.target instanceof Element && event.target.matches('input, select')
    if (event.key === 'Escape' && panel.local.isDrawerOpen && panel.state.step === null && !isInField)
      setDrawer(false)
  }
  root.addEventListener('keydown', onKey)
  function dropFrame(): void {
    cancelAnimationFrame(frame)
    clearTimeout(drawing)
    frame = 0
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

  /** Says what has paused the weeks, once. Where the words do not come nothing is said. */
  async function sayEvents(): Promise<void> {
    const { spokenEvents } = await import('./weeks/events').catch(() => ({ spokenEvents: null }))
    const said = spokenEvents?.(panel)
    if (isMounted && said) announcer.now(said)
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
    if (roots.some(place => measureLetters(panel.local, place))) schedule()
  })
  for (const place of roots) resized.observe(place)
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
    else if (state.heldAt !== null && state.heldAt !== last.heldAt) void sayEvents()
    else if (!isWordless(state) && isWorthSaying(state, last)) announcer.soon(() => spokenMeaning(panel))
    else if (!isWordless(state) && isLinedUp(state, last)) void sayLinedUp()
  })
  return () => {
    isMounted = false
    unsubscribe()
    cancelIdle()
    resized.disconnect()
    dropFrame()
    pace.end()
    announcer.stop()
    dropTyping(panel)
    endGesture(panel)
    panel.local.tasks.chance?.stop()
    panel.local.tasks.uncertainty?.stop()
    root.removeEventListener('keydown', onKey)
    options.support?.removeEventListener('click', openSupport)
    for (const place of roots) render(nothing, place)
  }
}

/** What is fetched here, since it names parts itself. */
const beyond = {
  drawer: async () => (await import('./drawer')).drawer,
  controlNote: async () => (await import('./control/control-note')).controlNote,
} as const

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
  return body ? body(panel) : html`<div class="panel">${inside(panel, story)}</div>`
}

/** The two views, what gathers the children, and what opens the drawer. */
function turn(panel: Panel, toggleDrawer: () => void): TemplateResult {
  const { local, id } = panel
  return html`${viewToggle(panel)} ${gatherToggle(panel)}
    <button type="button" class="button" id=${id('more')} aria-expanded=${local.isDrawerOpen} @click=${toggleDrawer}>${bar.more}</button>
    ${viewHint(panel)}`
}

/**
 * The whole panel, from what the picture says to where it comes from. `close` closes the drawer that it is, and what has
 * a place in front of that is left out; null: it is no drawer, and everything is in it.
 */
function whole(panel: Panel, parts: Record<PartName, Part>, close: (() => void) | null): TemplateResult {
  const here = (part: (panel: Panel) => TemplateResult | typeof nothing) => (close ? nothing : part(panel))
  return html`${close ? html`<div class="drawer-head"><button type="button" class="button button-quiet" @click=${close}>${bar.close}</button></div>` : nothing}
  <div class="panel">
    ${inside(panel, parts.notes)} ${parts.story.load ? storyDoor(panel, parts.story) : nothing}
    ${here(sentence)} ${here(transport)} ${here(viewToggle)}
    <div class="picture-toggles">${here(gatherToggle)} ${changeToggles(panel)}</div> ${cameraSelect(panel)}
    ${here(frontControls)} ${here(colourKey)} ${inside(panel, parts.drawer)}
  </div>
  ${here(viewHint)}`
}

/** The way into the story from the bar. */
function storyButton({ state, actions }: Panel, story: Part): TemplateResult | typeof nothing {
  if (!story.load) return nothing
  return html`<button type="button" class="button" @click=${() => actions.openStory(state.leftAtStep ?? 1)}>${storyEntry.name}</button>`
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
