import type { Crowd } from '../crowd/crowd'
import { whenIdle } from '../lib/when-idle'
import { type Gathering, gatherIntoBlocks } from '../stadium/layout/blocks'
import { makeSeats } from '../stadium/layout/seats'
import { forcedPalette, night } from '../stadium/palette'
import { Stadium } from '../stadium/stadium'
import { type Cue, hasOnlyWords, type State } from '../store/state'
import type { SettingsStore } from '../store/store'
import { noWebgl } from '../words/stadium'
import type { LookAround, PictureElements } from './chosen-child'
import type { Divider } from './divider'

/** Space at the edges, in CSS pixels; and where a row of labels must stand clear of the pitch. */
const edge = 12
const labelRow = 58

/** At a tragedy everyone is dimmed and nobody lit. The picture before is shown whole. */
const isDim = (state: State): boolean => (state.dimUnchanged && !state.showsBefore) || hasOnlyWords(state)

/**
 * Draws a crowd: a stadium in the elements given, kept in step with the crowd's picture and with how the store says it
 * is looked at. Returns what takes it down.
 */
export function bindStadium(elements: PictureElements, store: SettingsStore, crowd: Crowd): () => void {
  const state = store.getState()
  const less = matchMedia('(prefers-reduced-motion: reduce)')
  const forced = matchMedia('(forced-colors: active)')
  let seats = makeSeats(crowd.children)
  let seed = state.seed
  let around: LookAround | null = null
  let painted: Crowd['picture'] | null = null
  let divider: Divider | null = null
  let isStopped = false
  const stadium = new Stadium({
    host: elements.stage,
    stage: state.stage,
    seats,
    reducedMotion: () => less.matches,
    insets: () => {
      const { gathered, camera } = store.getState()
      const rows = gathered && camera === 'pitch' ? labelRow : edge
      return { top: rows, right: edge, bottom: rows, left: edge }
    },
    onNoWebgl: () => {
      if (state.stage === 'pixi') elements.note.textContent = noWebgl
    },
    onFrame: () => {
      around?.follow()
      divider?.follow()
      // A child the line has gone past is another on this side of it.
      if (divider) around?.retell()
    },
  })

  let gathering: { readonly orders: unknown; readonly places: Gathering } | null = null
  /** Where the children stand when gathered; the same object while nobody has to move. */
  function gathered(): Gathering {
    const orders = crowd.gatherOrders()
    if (gathering?.orders !== orders) {
      const { need, falseAlarms, room } = orders
      gathering = { orders, places: gatherIntoBlocks(seats, need, falseAlarms, room) }
    }
    return gathering.places
  }

  let labelling: typeof import('./picture-labels') | null = null
  let lastLabelled = 0
  /** Labels for the groups on the pitch. What finds the words is fetched with the first; only the last call counts. */
  async function label(...asked: Parameters<typeof import('./picture-labels').labelsOf>): Promise<void> {
    const turn = ++lastLabelled
    if (!labelling) {
      labelling = await import('./picture-labels').catch(() => null)
      if (!labelling || turn !== lastLabelled) return
    }
    stadium.setLabels(labelling.labelsOf(...asked))
  }

  /** What parts the stadium is fetched when something is first kept to compare with. */
  async function fetchDivider(): Promise<void> {
    const fetched = await import('./divider').catch(() => null)
    if (!fetched || divider || isStopped) return
    divider = fetched.divideStadium({ host: elements.stage, store, crowd, stadium, seats: () => seats })
    divider.follow()
  }

  function paint(now: State): void {
    painted = crowd.picture
    const { marks, against, allocation, team } = painted
    const places = now.gathered ? gathered() : null
    if (places) stadium.setSlots(places.places)
    const parted = divider?.part()
    const pace = now.playing ? 1000 / now.weeksPerSecond : undefined
    stadium.paint(parted?.marks ?? marks, parted ? parted.against : against, pace)
    if (now.kept && !divider) void fetchDivider()
    stadium.setTeam(team)
    if (places || now.cue.formation === 'sorted') void label(now, allocation, places, team)
  }

  /** What a step of the story does to the picture, beside its settings. */
  function arrange(cue: Cue, before: Cue | null): void {
    if (cue.seats === 'empty' && before?.seats !== 'empty') stadium.empty()
    else if (cue.seats !== 'empty' && before?.seats === 'empty') stadium.fill(cue.seats === 'full')
    if (cue.formation !== before?.formation) stadium.setFormation(cue.formation)
    if (cue.drift !== before?.drift) stadium.camera.drift(cue.drift)
  }

  function apply(now: State, before: State | null): void {
    const isOther = before !== null && (seats.count !== crowd.children || seed !== now.seed)
    if (isOther) {
      seats = makeSeats(crowd.children)
      seed = now.seed
      stadium.seat(seats)
      around?.letGo()
    }
    const isFresh = before === null || isOther
    // Before the first painting a gathering is cut to; later it is walked, once everyone has been painted.
    if (isFresh) stadium.setGathered(now.gathered)
    const isNews = crowd.picture !== painted
    if (isNews) paint(now)
    stadium.setGathered(now.gathered)
    if (isFresh || isDim(before) !== isDim(now)) stadium.setDim(isDim(now))
    if (isFresh || before.camera !== now.camera) stadium.camera.goTo(now.camera)
    if (isFresh || before.cue !== now.cue) arrange(now.cue, isFresh ? null : before.cue)
    // Where there are only words no child is marked; nor is one that another part of the page no longer marks.
    const isLetGo = before !== null && before.chosenChild !== null && now.chosenChild === null
    if (isLetGo || (before && hasOnlyWords(now) && !hasOnlyWords(before))) around?.letGo()
    if (!isFresh && isNews) around?.retell()
  }

  // Nobody points at a child before the picture has been shown: what listens for it comes after.
  const cancelAround = whenIdle(async () => {
    const { lookAround } = await import('./chosen-child')
    if (isStopped) return
    around = lookAround(stadium, elements, {
      stateOf: child => crowd.stateOf(child, divider?.isKept(child)),
      truth: () => store.getState().truth,
      seats: () => seats,
      chosen: (child, isPress) => store.actions.chooseChild(child, isPress),
    })
  })
  const recolour = (): void => stadium.setPalette(forced.matches ? forcedPalette(elements.stage) : night)
  if (forced.matches) recolour()
  forced.addEventListener('change', recolour)
  apply(state, null)
  const unsubscribe = crowd.subscribe((now, before) => {
    if (now !== before) apply(now, before)
    else if (crowd.picture !== painted) paint(now)
  })
  return () => {
    isStopped = true
    unsubscribe()
    cancelAround()
    forced.removeEventListener('change', recolour)
    around?.stop()
    divider?.stop()
    stadium.stop()
  }
}
