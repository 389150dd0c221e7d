import { html, nothing, render, type TemplateResult } from 'lit-html'
import type { Crowd } from '../crowd/crowd'
import { comeTo } from '../lib/focus'
import { late, lateOf } from '../lib/late'
import { createTranslatedText } from '../lib/translated-text'
import { whenIdle } from '../lib/when-idle'
import { isQuiet, type State } from '../store/state'
import type { SettingsStore } from '../store/store'
import { bar } from '../words/controls'
import { notCome } from '../words/not-come'
import { notesSaid, storyEntry } from '../words/panel'
import { createAnnouncer } from './announcer'
import { beforeToggle } from './before-toggle'
import { frontControls } from './control/front-controls'
import { endGesture } from './control/gesture'
import { dropTyping } from './control/number-box'
import { measureLetters } from './control/track'
import { embedWays, type WaysHere } from './embed-ways'
import {
  fetchComparison,
  fetchNeeded,
  fetchPart,
  fetchSources,
  inside,
  type Part,
  partNotThere,
  refuse,
} from './lazy'
import { notThere } from './not-come'
import { createPace } from './pace'
import { freshLocal, type Panel } from './panel-state'
import { type PartName, partsWith } from './parts'
import { placeBack } from './place-back'
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
  /** Words with the support lines, which stand in for the drawer, or the story, where that could not be fetched. */
  readonly spare?: HTMLElement
  /** A copy of what is drawn; null where nothing is. */
  readonly picture?: Panel['picture']
  /** Parts that a view fetches in its own way: the story, which only a view has, or a part with its styles. */
  readonly load?: { readonly [name in PartName]?: Part['load'] }
  /** Opens what hands the picture on. Where a view has that, the story offers it too. */
  readonly useThis?: () => void
  /** Called once with what the templates are given: a view may draw more from it. */
  readonly given?: (panel: Panel) => void
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
  const text = createTranslatedText(roots)
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
    differing: crowd.differing,
    local: freshLocal(),
    redraw: schedule,
    announce: announcer.now,
    sayBeside: announcer.beside,
    picture: options.picture ?? (async () => null),
    useThis: options.useThis ?? null,
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

  options.given?.(panel)
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
    const spare = options.spare ?? nothing
    text.draw(() => {
      render(isInStory ? storyStep(panel, parts, spare) : whole(panel, parts, close, spare), root)
      if (places) drawFront(places, isInStory)
    })
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
    const isEmbed = state.view === 'embed'
    // An embed has the weeks only where its link brings them, and ways to the story and to all the rest.
    const offersWeeks = state.season !== null || !isEmbed
    const offersStory = state.season === null && !isInStory && !isEmbed
    const weeks = html`${offersWeeks ? transport(panel) : nothing} ${offersStory ? storyButton(panel, parts.story) : nothing}`
    render(isInStory && !state.season ? nothing : beside(weeks), places.weeks)
    render(
      html`${unlessTold(() => frontControls(panel))} ${isEmbed ? embedWays(panel, waysHere) : nothing}`,
      places.front,
    )
  }

  /** Opens the drawer and puts the focus into it, or closes it and puts the focus back on what opened it. */
  function setDrawer(isOpen: boolean): void {
    const { local } = panel
    local.isDrawerOpen = isOpen
    if (isOpen && !local.parts.get(parts.drawer.name)) void fetchPart(panel, parts.drawer)
    draw()
    if (isOpen) {
      root.focus({ preventScroll: true })
      // It comes after all the rest of an embed.
      if (panel.state.view === 'embed') root.scrollIntoView({ block: 'nearest' })
    } else panel.focusOn('more')
  }
  const toggleDrawer = (): void => setDrawer(!panel.local.isDrawerOpen)
  const waysHere: WaysHere = {
    openFull: toggleDrawer,
    openStory: () => panel.actions.openStory(panel.state.leftAtStep ?? 1),
  }
  /** Opens the drawer, unless a step of the story is in it, and comes to the heading of what is asked for; a fold around that opens. */
  async function openAt(selector: string): Promise<void> {
    const isInStory = panel.state.step !== null && parts.story.load !== null
    if (!isInStory) setDrawer(true)
    const part = isInStory ? parts.story : parts.drawer
    if (!panel.local.parts.get(part.name)) await fetchPart(panel, part)
    if (!isMounted) return
    draw()
    const heading = root.querySelector<HTMLElement>(selector)
    const fold = heading?.closest('details')
    if (fold) fold.open = true
    if (heading) comeTo(heading)
  }
  const openSupport = (event: Event): void => {
    event.preventDefault()
    void openAt('.support h2, .spare-support')
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

  /** Says what a press has made of the picture. Where the words do not come nothing is said. */
  async function sayDeed(before: State): Promise<void> {
    const { spokenDeed } = await pictureDeeds.bring().catch(() => ({ spokenDeed: null }))
    if (isMounted && spokenDeed) announcer.soon(() => spokenDeed(panel, before, !isWordless(panel.state)))
  }

  let saidOfWeek = -1
  /** Says what happens in the week on show, once, as the reader comes to it. Where the words do not come nothing is said. */
  async function sayEvents(week: number): Promise<void> {
    const { spokenEvents } = await events.bring().catch(() => ({ spokenEvents: null }))
    const isOnShow = crowd.weeks.shown?.week === week
    const said = isOnShow && saidOfWeek !== week ? spokenEvents?.(panel) : ''
    if (!isMounted || !said) return
    saidOfWeek = week
    announcer.now(said)
  }

  /** Weeks that take long are said to: at once would only flicker. */
  const pace = createPace(() => {
    panel.local.isSlow = true
    schedule()
  })
  let hadWeeks = true
  /** Says it where the weeks could not be fetched. */
  function watchComing(): void {
    const isThere = crowd.weeks.status !== 'missing'
    if (hadWeeks && !isThere && panel.state.season) announcer.now(refuse(panel.local, 'weeks', notCome.weeks))
    hadWeeks = isThere
    if (crowd.weeks.shown) panel.local.refused.delete('weeks')
  }
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
    void fetchSources({ local: panel.local, redraw: schedule })
  })
  const unsubscribe = crowd.subscribe((state, last) => {
    watchPace()
    watchComing()
    if (state === last) {
      schedule()
      return
    }
    if (!isOfWeeks(state, last)) panel.local.copied = undefined
    schedule()
    fetchNeeded(panel, all, state, last)
    if (state.kept) void fetchComparison(panel)
    const week = state.season?.week ?? -1
    if (week !== saidOfWeek) saidOfWeek = -1
    const isHeld = state.heldAt !== null && state.heldAt !== last.heldAt
    if (isWordless(state) && !isWordless(last)) announcer.now('')
    else if (!isHeld && !isWordless(state) && isWorthSaying(state, last))
      announcer.soon(() => spokenMeaning(panel))
    else if (isAnotherLook(state, last)) void sayDeed(last)
    if (isHeld || isComing(state, last)) void sayEvents(week)
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
    text.draw(() => {
      for (const place of roots) render(nothing, place)
    })
    text.stop()
  }
}

const pictureDeeds = late(() => import('./results/picture-deeds'))
const events = late(() => import('./weeks/events'))

/** What is fetched here, since it names parts itself. */
const beyond = {
  drawer: lateOf(
    () => import('./drawer'),
    ({ drawer }) => drawer,
  ),
  controlNote: lateOf(
    () => import('./control/control-note'),
    ({ controlNote }) => controlNote,
  ),
} as const

/** Whether a step of the story is shown that speaks of nothing that can be counted: then nothing is counted aloud either. */
const isWordless = ({ step, cue }: State): boolean => step !== null && isQuiet(cue)

/** Whether a change is one that readers who listen should hear the meaning of. Weeks that go by are not. */
function isWorthSaying(state: State, last: State): boolean {
  const isOtherWeek = !state.playing && (state.season?.week !== last.season?.week || last.playing)
  if (state.showsBefore !== last.showsBefore) return true
  return state.parameters !== last.parameters || state.truth !== last.truth || isOtherWeek
}

/**
 * Whether the same picture is shown in another way, with the children lined up, the others dimmed, or something kept, and by
 * the reader: a step of the story has words of its own.
 */
const isAnotherLook = (state: State, last: State): boolean =>
  state.step === last.step &&
  (state.gathered !== last.gathered ||
    state.dimUnchanged !== last.dimUnchanged ||
    (state.kept === null) !== (last.kept === null))

/** Whether the weeks have just come to their next one. */
const isComing = ({ season, scrubbing }: State, { season: before }: State): boolean =>
  season !== null && before !== null && !scrubbing && season.week === before.week + 1

/** What changes by itself as weeks go by. */
const ofWeeks: ReadonlySet<string> = new Set<keyof State>([
  'parameters',
  'baseline',
  'playing',
  'heldAt',
  'stoppedAtTragedy',
  'waitsToBeTold',
  'chosenChild',
])

/** Whether nothing has changed but what weeks that go by, or an event that pauses them, have brought: no deed of the reader's. */
function isOfWeeks(state: State, last: State): boolean {
  const { season } = state
  const isSame = (key: keyof State): boolean => state[key] === last[key] || ofWeeks.has(key)
  return (
    season !== null &&
    last.season !== null &&
    last.playing &&
    (Object.keys(state) as (keyof State)[]).every(key => key === 'season' || isSame(key)) &&
    season.changes === last.season.changes
  )
}

/** A step of the story in the place of the panel; where it could not be fetched there is a way back to the controls. */
function storyStep(panel: Panel, { story }: Record<PartName, Part>, spare: Spare): TemplateResult {
  const body = panel.local.parts.get(story.name)
  if (body) return body(panel)
  if (!isMissing(panel, story)) return html`<div class="panel"></div>`
  const goOn = html`<button type="button" class="button" @click=${panel.actions.dropStory}>${storyEntry.goOnWithout}</button>`
  return html`<div class="panel">${partNotThere(panel, story, goOn)} ${spare}</div>`
}

/** The words that the page has without scripts, with the support lines: they stand in for a part that has not come. */
type Spare = HTMLElement | typeof nothing

const isMissing = ({ local }: Panel, { name }: Part): boolean => local.parts.get(name) === null

/** Where something is kept, and what is said beside it could not be fetched. */
function comparisonNotThere(panel: Panel): TemplateResult | typeof nothing {
  const refused = panel.local.refused.get('comparison')
  if (!refused || !panel.state.kept) return nothing
  const again = () => void fetchComparison(panel)
  return notThere(panel.state, { words: notCome.comparison, times: refused.times, again })
}

/** The two views, what gathers the children, and what opens the drawer. */
function turn(panel: Panel, toggleDrawer: () => void): TemplateResult {
  const { state, local, id } = panel
  const more = html`<button type="button" class="button" id=${id('more')} aria-expanded=${local.isDrawerOpen} @click=${toggleDrawer}>${bar.more}${local.parts.get('changed')?.(panel) ?? nothing}</button>`
  return html`${viewToggle(panel)} ${gatherToggle(panel)}
    ${state.view === 'embed' ? nothing : more}
    ${viewHint(panel)}`
}

/**
 * The whole panel, from what the picture says to where it comes from. `close` closes the drawer that it is, and what has
 * a place in front of that is left out; null: it is no drawer, and everything is in it.
 */
function whole(
  panel: Panel,
  parts: Record<PartName, Part>,
  close: (() => void) | null,
  spare: Spare,
): TemplateResult {
  const here = (part: (panel: Panel) => TemplateResult | typeof nothing) => (close ? nothing : part(panel))
  return html`${close ? html`<div class="drawer-head"><button type="button" class="button button-quiet" @click=${close}>${bar.close}</button></div>` : nothing}
  <div class="panel">
    ${inside(panel, parts.notes)} ${parts.story.load ? storyDoor(panel, parts.story) : nothing}
    ${here(sentence)} ${here(transport)} ${here(viewToggle)}
    <div class="picture-toggles">${here(gatherToggle)} ${changeToggles(panel)}</div> ${comparisonNotThere(panel)} ${cameraSelect(panel)}
    ${here(frontControls)} ${here(colourKey)} ${inside(panel, parts.drawer)} ${isMissing(panel, parts.drawer) ? spare : nothing}
  </div>
  ${here(viewHint)}`
}

/** The way into the story from the bar. */
function storyButton({ state, actions }: Panel, story: Part): TemplateResult | typeof nothing {
  if (!story.load) return nothing
  return html`<button type="button" class="button" @click=${() => actions.openStory(state.leftAtStep ?? 1)}>${storyEntry.name}</button>`
}

/** The way into the story, and back into it where the reader left it. */
function storyDoor(panel: Panel, story: Part): TemplateResult {
  const { state, actions, local } = panel
  const { leftAtStep } = state
  return html`<section class="story-door" aria-label=${storyEntry.name}>
    <p>${storyEntry.offer} ${state.place === null ? nothing : storyEntry.elsewhere}</p>
    <button type="button" class="button button-strong" @click=${() => actions.openStory(leftAtStep ?? 1)}>
      ${leftAtStep === null ? storyEntry.begin : storyEntry.return}</button>
    ${placeBack(panel)}
    ${local.parts.get(story.name) === null ? html`<p>${story.notFetched}</p>` : nothing}
  </section>`
}
