import type { Crowd } from '../crowd/crowd'
import { late } from '../lib/late'
import { clamp } from '../lib/numbers'
import { whenIdle } from '../lib/when-idle'
import type { Insets } from '../stadium/camera/projection'
import { type Gathering, gatherIntoBlocks } from '../stadium/layout/blocks'
import { queueUp } from '../stadium/layout/queue'
import { makeSeats } from '../stadium/layout/seats'
import { forcedPalette, night } from '../stadium/palette'
import type { ViewSize } from '../stadium/scene'
import { Stadium } from '../stadium/stadium'
import { awaitedCue, type Cue, hasOnlyWords, type State } from '../store/state'
import type { SettingsStore } from '../store/store'
import { noWebgl } from '../words/stadium'
import type { LookAround, PictureElements } from './chosen-child'
import type { Divider } from './divider'
import type { PictureNote } from './picture-note'
import { freeGrass, type SentencePlace, sentenceMover } from './sentence-place'

/** Space at the edges, in CSS pixels: more at the sides, where lamps stand out of the bowl. */
const edge = 8
const sideEdge = 12
/** Over a sheet the title and the way to help have a row of the picture, in CSS pixels. */
const titleRow = 36

/** From this size on the sentence stands over the picture; below it the page keeps a band for it (`page-shapes.css`). */
const sentenceOverPicture = '(width >= 1000px) and (height >= 600px)'
/** Height of the strip at the picture's foot where no grass is free, in rem; from a size of letters on its first line may be two. */
const stripRem = { usual: 4.75, large: 6.25, largeFrom: 24 } as const
/** The grass the sentence may take, in metres: the near half, or between the gathered children and the team before them. */
const nearHalf = { far: -4, near: -40 } as const
const teamsEdge = -29

const pictureLabels = late(() => import('./picture-labels'))
const drawings = late(() => import('./drawings'))
const dividing = late(() => import('./divider'))
const chosenChild = late(() => import('./chosen-child'))

/** What of the state decides what is drawn over the picture. */
const drawnFrom = [
  'cue',
  'heldAt',
  'step',
  'answers',
  'picks',
  'showsBefore',
  'truth',
  'season',
  'gathered',
  'stoppedAtTragedy',
] as const

/** What a picture is given besides: where its sentence goes, and how much of it the page has covered. */
export interface Surroundings extends PictureElements {
  readonly sentence: HTMLElement
  readonly note: PictureNote
  /** What else of the page may lie over it. */
  readonly over: () => readonly Element[]
  /** How much of each edge of the picture the drawer lies over, in CSS pixels. */
  readonly covered: () => Insets
}

/** A picture in the page. */
export interface BoundPicture {
  /** Flies to where the whole picture is to be seen beside what covers it now. */
  readonly aim: () => void
  /** Resolved once the live picture has been drawn. */
  readonly shown: Promise<void>
  /** A copy of what is drawn and not covered, without labels. Null where there is none. */
  readonly copy: () => Promise<HTMLCanvasElement | null>
  /** The same, made at once and as fine as one task allows. */
  readonly copyNow: () => HTMLCanvasElement | null
  /** The whole of it for a view of another size, with its labels: see `Stadium.pictureAt`. */
  readonly copyAt: (size: ViewSize) => HTMLCanvasElement | null
  readonly stop: () => void
}

/** Space around the picture where it stands by itself, in CSS pixels. */
const roomAround: Insets = { top: 20, right: 14, bottom: 20, left: 14 }

/** Over a wide picture the words lie in its corners, where there is no bowl. */
const noSky = { above: 0, below: 0 } as const
/** What the title over, and the names of the colours under, a picture take of it where the bowl fills its width, in CSS pixels. */
const skyRows = { above: 64, below: 40 } as const
/** About how high a bowl is that fills the width of a picture that is wider than high. */
const bowlHeight = 0.62
/** The rows of sky that are kept free of the bowl, as far as it still fills the width; where children are lined up, whose labels name the colours, that of the title. */
function rowsOfSky({ clientWidth, clientHeight }: HTMLElement, isGathered: boolean) {
  if (isGathered) return { above: skyRows.above, below: edge }
  const left = clientHeight - bowlHeight * clientWidth - skyRows.below
  return { above: clamp(left, 0, skyRows.above), below: skyRows.below }
}

/** The size of the page's letters, in CSS pixels. */
const lettersOfPage = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

/** Where there are only words everyone is dimmed, the floods are out and no line stands over anybody. The picture before is shown whole. */
const isDim = (state: State): boolean => (state.dimUnchanged && !state.showsBefore) || hasOnlyWords(state)
const areLightsUp = (state: State): boolean => !state.truth && !hasOnlyWords(state)
const isHurried = (state: State): boolean => state.inGesture || state.playing

/**
 * Whether what a link opens is still on its way: a step of the story, or the week of a season. No other picture stands in
 * for it, so until then nobody is coloured and the team is not there.
 */
function isOnItsWay({ cue, season }: State, { shown, status }: Crowd['weeks']): boolean {
  return cue === awaitedCue || (season !== null && status === 'running' && shown?.week !== season.week)
}

/**
 * Draws a crowd: a stadium in the elements given, kept in step with the crowd's picture and with how the store says it
 * is looked at. `arranged`: called once the first picture is arranged and before it is drawn; what it returns is called at the
 * end.
 */
export function bindStadium(
  elements: Surroundings,
  store: SettingsStore,
  crowd: Crowd,
  arranged: (stadium: Stadium) => () => void = () => () => undefined,
): BoundPicture {
  const state = store.getState()
  const less = matchMedia('(prefers-reduced-motion: reduce)')
  const forced = matchMedia('(forced-colors: active)')
  let seats = makeSeats(crowd.children)
  let seed = state.seed
  let around: LookAround | null = null
  let painted: Crowd['picture'] | null = null
  let lined: State['step'] = null
  let strip = 0
  const isOver = matchMedia(sentenceOverPicture)
  /** There nothing lies over the picture. */
  const isEmbed = state.view === 'embed'
  let divider: Divider | null = null
  let isStopped = false
  const stadium = new Stadium({
    host: elements.stage,
    stage: state.stage,
    seats,
    restsOutOfSight: isEmbed,
    reducedMotion: () => less.matches,
    insets: () => {
      const { right, bottom } = elements.covered()
      const { above, below } =
        isOver.matches || isEmbed ? noSky : rowsOfSky(elements.stage, store.getState().gathered)
      return {
        top: Math.max(edge, above, bottom > 0 ? titleRow : 0),
        right: sideEdge + right,
        bottom: Math.max(edge, bottom > 0 ? edge : below) + bottom + strip,
        left: sideEdge,
      }
    },
    taken: () =>
      [elements.sentence, ...elements.over()].flatMap(element => boxIn(elements.stage, element) ?? []),
    onNoWebgl: () => {
      if (state.stage === 'pixi') elements.note.say(noWebgl)
    },
    missing: elements.note.missing,
    onFrame: () => {
      around?.follow()
      divider?.follow()
      // A child the line has gone past is another on this side of it.
      if (divider) around?.retell()
      placeSentence()
    },
  })

  const moveSentence = sentenceMover(elements.sentence)
  /** The grass that is free for words in the present view, as the reader has turned it or as it was before. */
  function grass(atHome: boolean) {
    const { gathered: isGathered, camera, cue } = store.getState()
    // A sorted team has the whole of the grass.
    const isTaken = cue.formation === 'sorted' && !isGathered
    if (camera === 'rows' || camera === 'above' || isTaken) return null
    const { clientWidth: width, clientHeight: height } = elements.stage
    const far = isGathered ? nearestOf(gathered()) - 1 : nearHalf.far
    const stretch = { far, near: isGathered ? teamsEdge : nearHalf.near }
    const at = stadium.camera.groundAhead(atHome)
    return freeGrass(at, stretch, { width, height }, elements.covered(), lettersOfPage())
  }
  /** Puts the sentence where the picture is free. Where it is not, a strip at its foot is, and the bowl stands clear of that. */
  function placeSentence(): void {
    const before = strip
    strip = 0
    if (isOver.matches && !isEmbed && store.getState().view !== 'present') placeOverPicture()
    else moveSentence({ on: 'band' })
    // The frame that was drawn stood clear of another strip.
    if (strip !== before) stadium.camera.makeRoom()
  }
  function placeOverPicture(): void {
    const isFree = grass(true) !== null
    const letters = lettersOfPage()
    const stripHeight = letters * (letters < stripRem.largeFrom ? stripRem.usual : stripRem.large)
    if (!isFree) strip = stripHeight
    moveSentence(whereToPut(isFree, stripHeight))
  }
  function whereToPut(isFree: boolean, stripHeight: number): SentencePlace {
    const { cue } = store.getState()
    // While the picture swings by itself the words keep still.
    const box = isFree ? grass(cue.drift !== null) : null
    if (box) return { on: 'grass', box }
    const { clientWidth: width, clientHeight: height } = elements.stage
    const { left, right } = elements.covered()
    return {
      on: 'strip',
      box: { left, top: height - stripHeight, width: width - left - right, height: stripHeight },
    }
  }

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
  let asked: Parameters<typeof import('./picture-labels').labelsOf> | null = null
  let hasNoLabels = false
  /** Labels for the groups on the pitch, for what was asked last. What finds the words is fetched with the first. */
  async function label(): Promise<void> {
    // Painted many times over, a gathering whose labels did not come waits for the reader, or for the next gathering.
    if (hasNoLabels) return
    if (!labelling) {
      labelling = await pictureLabels.bring().catch(() => null)
      if (isStopped || !asked) return
      hasNoLabels = !labelling
      const again = () => {
        hasNoLabels = false
        void label()
      }
      elements.note.missing('groups', labelling ? null : again)
    }
    if (labelling && asked) stadium.setLabels(labelling.labelsOf(...asked), labelling.noteOf(asked[0]))
  }
  /** Nobody is lined up any more. */
  function forgetLabels(): void {
    asked = null
    if (hasNoLabels) elements.note.missing('groups', null)
    hasNoLabels = false
  }

  let drawing: typeof import('./drawings') | null = null
  let isDrawingFetched = false
  let queue: { readonly order: string; readonly places: Float32Array } | null = null
  /** What is drawn over the picture. What finds its numbers and words is fetched with the first. */
  async function draw(): Promise<void> {
    const now = store.getState()
    if (!drawing) {
      const isWanted = now.cue.draws.length > 0 || now.heldAt !== null || now.step !== null
      if (!isWanted) {
        isDrawingFetched = false
        elements.note.missing('drawings', null)
      }
      if (isDrawingFetched || !isWanted) return
      isDrawingFetched = true
      drawing = await drawings.bring().catch(() => null)
      if (isStopped) return
      const again = () => {
        isDrawingFetched = false
        void draw()
      }
      elements.note.missing('drawings', drawing ? null : again)
      if (drawing && !isStopped) stadium.prepareDrawings()
      if (drawing && !isStopped && !isAwaited) await draw()
      return
    }
    const drawn = drawing.drawingsNow(now, crowd)
    const queueing = drawn.find(({ kind }) => kind === 'queue')
    const isQueued = queueing?.kind === 'queue' && !now.gathered
    if (isQueued) {
      const order = Array.from(queueing.children).join()
      if (queue?.order !== order) queue = { order, places: queueUp(seats, queueing.children) }
      stadium.setSlots(queue.places)
    }
    stadium.setQueued(isQueued)
    stadium.setDrawings(drawn)
    // The page may lay a card over the picture meanwhile: what is written there makes room for it.
    if (drawn.length > 0) requestAnimationFrame(() => isStopped || stadium.camera.makeRoom())
  }

  let isDividing = false
  /** What parts the stadium is fetched when something is first kept to compare with. */
  async function fetchDivider(): Promise<void> {
    if (isDividing) return
    isDividing = true
    const fetched = await dividing.bring().catch(() => null)
    if (divider || isStopped) return
    const again = () => {
      isDividing = false
      void fetchDivider()
    }
    elements.note.missing('divider', fetched ? null : again)
    if (!fetched) return
    divider = fetched.divideStadium({ host: elements.stage, store, crowd, stadium, seats: () => seats })
    divider.follow()
  }

  function paint(now: State): void {
    painted = crowd.picture
    const { marks, against, allocation, team } = painted
    const places = now.gathered ? gathered() : null
    if (places) stadium.setSlots(places.places)
    const parted = divider?.part()
    const from = hasOnlyWords(now) ? null : parted ? parted.against : against
    stadium.paint(parted?.marks ?? marks, from, now.playing ? 1000 / now.weeksPerSecond : undefined)
    if (now.kept && !divider) void fetchDivider()
    if (!now.kept && !divider) {
      isDividing = false
      elements.note.missing('divider', null)
    }
    // A step walked to has the line of one opened by its link; from then on a gap stays where somebody left.
    stadium.setTeam(team, now.step !== lined)
    if (now.season === null || crowd.weeks.shown?.week === now.season.week) lined = now.step
    if (places || now.cue.formation === 'sorted') {
      asked = [now, allocation, places, team]
      void label()
    } else forgetLabels()
  }

  /** What a step of the story does to the picture, beside its settings. */
  function arrange(cue: Cue, before: Cue | null): void {
    const wasEmpty = before === null || before.seats === 'empty'
    if (cue.seats === 'empty') stadium.empty()
    else if (wasEmpty) stadium.fill(cue.seats === 'full')
    if (cue.formation !== before?.formation) stadium.setFormation(cue.formation)
    if (cue.drift !== before?.drift) stadium.camera.drift(cue.drift)
  }

  function awaitPicture({ camera, cue }: State): void {
    stadium.paint(new Uint8Array(seats.count), null)
    stadium.camera.goTo(camera)
    if (cue.seats === 'empty') stadium.empty()
  }

  function apply(now: State, before: State | null): void {
    const isOther = seats.count !== crowd.children || seed !== now.seed
    if (isOther) {
      seats = makeSeats(crowd.children)
      queue = null
      seed = now.seed
      stadium.seat(seats)
      around?.letGo()
    }
    const isFresh = before === null || isOther
    // Before the first painting a gathering is cut to; later it is walked, once everyone has been painted.
    if (isFresh) stadium.setGathered(now.gathered)
    // The marks that follow come in the time that the lights take.
    stadium.setLights(areLightsUp(now))
    const isNews = crowd.picture !== painted
    if (isNews) paint(now)
    stadium.setGathered(now.gathered)
    stadium.setHurried(isHurried(now))
    if (isFresh || isDim(before) !== isDim(now)) stadium.setDim(isDim(now))
    if (isFresh || before.camera !== now.camera) stadium.camera.goTo(now.camera)
    if (isFresh || before.cue !== now.cue) arrange(now.cue, isFresh ? null : before.cue)
    // Where there are only words no child is marked; nor is one that another part of the page no longer marks.
    const isLetGo = before !== null && before.chosenChild !== null && now.chosenChild === null
    if (isLetGo || (before && hasOnlyWords(now) && !hasOnlyWords(before))) around?.letGo()
    if (!isFresh && isNews) around?.retell()
    if (isFresh || isNews || drawnFrom.some(key => before[key] !== now[key])) void draw()
    // Where the sentence goes decides how much room is left: found out after the frame, it would have all of it drawn once more.
    if (isFresh) placeSentence()
  }

  // Nobody points at a child before the picture has been shown: what listens for it comes after.
  const cancelAround = whenIdle(() => void bringAround(null))
  const pressed = new AbortController()
  /** Where it does not come nobody is told before they point, or walk, at a child: then it is tried again. `deed`: that. */
  async function bringAround(deed: Event | null): Promise<void> {
    const fetched = await chosenChild.bring().catch(() => null)
    if (isStopped || around) return
    if (deed || fetched) elements.note.missing('pointing', fetched ? null : () => void bringAround(deed))
    if (!fetched) {
      if (deed) return
      const { signal } = pressed
      for (const name of ['pointerdown', 'keydown'] as const)
        elements.stage.addEventListener(name, event => void bringAround(event), { signal, once: true })
      return
    }
    pressed.abort()
    around = fetched.lookAround(stadium, elements, {
      stateOf: child => crowd.stateOf(child, divider?.isKept(child)),
      truth: () => store.getState().truth,
      seats: () => seats,
      chosen: (child, isPress) => store.actions.chooseChild(child, isPress),
      isGuest: () => isEmbed,
    })
  }
  const recolour = (): void => stadium.setPalette(forced.matches ? forcedPalette(elements.stage) : night)
  if (forced.matches) recolour()
  forced.addEventListener('change', recolour)
  let isAwaited = isOnItsWay(state, crowd.weeks)
  if (isAwaited) awaitPicture(state)
  else apply(state, null)
  const seen = (whole: HTMLCanvasElement | null): HTMLCanvasElement | null =>
    whole && inSight(whole, elements.stage.clientWidth, elements.covered())
  /** A copy of the picture with the line that parts it. */
  function divided(whole: HTMLCanvasElement | null): HTMLCanvasElement | null {
    const { clientWidth: width, clientHeight: height } = elements.stage
    const pen = whole?.getContext('2d')
    pen?.scale(pen.canvas.width / width, pen.canvas.width / width)
    if (pen) divider?.drawOn(pen, { width, height })
    return whole
  }
  const undo = arranged(stadium)
  placeSentence()
  const unsubscribe = crowd.subscribe((now, before) => {
    if (isAwaited) {
      if (isOnItsWay(now, crowd.weeks)) return
      isAwaited = false
      stadium.beginAgain()
      apply(now, null)
    } else if (now !== before) apply(now, before)
    else if (crowd.picture !== painted) {
      paint(now)
      void draw()
    }
  })
  return {
    shown: stadium.shown,
    async copy() {
      return seen(await stadium.picture())
    },
    copyNow: () => seen(divided(stadium.pictureNow())),
    copyAt: size => stadium.pictureAt(size, roomAround, pen => divider?.drawOn(pen, size)),
    aim() {
      const { camera, cue } = store.getState()
      stadium.camera.goTo(camera)
      stadium.camera.drift(cue.drift)
    },
    stop() {
      isStopped = true
      undo()
      unsubscribe()
      cancelAround()
      pressed.abort()
      forced.removeEventListener('change', recolour)
      around?.stop()
      divider?.stop()
      stadium.stop()
    },
  }
}

/** Where an element lies over a box, in CSS pixels of that; null where it does not. */
function boxIn(box: Element, element: Element): Insets | null {
  const [whole, part] = [box, element].map(measured => measured.getBoundingClientRect())
  if (part.width === 0 || part.top >= whole.bottom || part.bottom <= whole.top) return null
  const { left, top } = whole
  return { left: part.left - left, top: part.top - top, right: part.right - left, bottom: part.bottom - top }
}

/** The part of a picture that nothing lies over. `width`: of its box, in CSS pixels. */
function inSight(whole: HTMLCanvasElement, width: number, { right, bottom }: Insets): HTMLCanvasElement {
  const ratio = whole.width / width
  const part = document.createElement('canvas')
  part.width = Math.max(1, whole.width - Math.round(right * ratio))
  part.height = Math.max(1, whole.height - Math.round(bottom * ratio))
  part.getContext('2d')?.drawImage(whole, 0, 0)
  return part
}

/** The near edge of the gathered children, in metres from the middle of the pitch. */
const nearestOf = ({ region }: Gathering): number =>
  Math.min(region('need')?.near ?? Infinity, region('falseAlarms')?.near ?? Infinity)
