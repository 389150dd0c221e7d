import { createCrowd } from '../crowd/crowd'
import type { PlayedWeeks } from '../crowd/played-weeks'
import { comeTo, focusWhenThere, isFramed, keepFocusIn } from '../lib/focus'
import { fetchAhead, late } from '../lib/late'
import { mountPanel } from '../panel/panel'
import type { Panel, PartBody } from '../panel/panel-state'
import type { Insets } from '../stadium/camera/projection'
import type { Stadium } from '../stadium/stadium'
import type { Settings, ViewName } from '../store/settings'
import { hasOnlyWords, isQuiet, type State } from '../store/state'
import type { SettingsStore } from '../store/store'
import type { Show } from '../story/show'
import type { Story } from '../story/story'
import { panelName } from '../words/page'
import { bringPlaces, showPlace } from './late-places'
import { printOnPaper } from './paper'
import { makePictureNote } from './picture-note'
import type { Present } from './present'
import type { BoundPicture } from './stadium-binding'

const playing = late(() => import('./weeks-part'))
const inDrawer = late(() => import('./drawer-part'))
const using = late(() => import('./use-part'))
const telling = late(() => import('./tell-story'))
/** Of an embed alone. */
const inFrame = late(() => import('../embed/live-in-frame'), false)
/** These are asked for with the first picture, or never. */
const binding = late(() => import('./stadium-binding'), false)
const pixiStage = late(() => import('../stadium/render/pixi/pixi-stage'), false)
const opening = late(() => import('./opening'), false)
const presenting = late(() => import('./present'))

/** Fetches what draws the picture, where a page is going to have one. */
export function fetchPicture({ view, stage }: Pick<Settings, 'view' | 'stage'>): void {
  if (view !== 'page' && view !== 'embed' && view !== 'present') return
  if (stage !== 'canvas') void pixiStage.bring().catch(() => undefined)
  void binding.bring().catch(() => undefined)
}

/** What a page is given once, at the beginning. */
export interface PageOptions {
  /** The query the page was opened with. */
  readonly search?: string
  /** Put behind every id, so that two pages in one document have none in common. */
  readonly idSuffix?: string
}

/**
 * The page; the embed, which is the same in somebody else's frame; and the present view, in which it is left alone with a few
 * words: picture, sentence, bar, and a drawer with the rest.
 * Takes over the skeleton (`static-page.ts`) that stands in `root`; the still picture stays until the
 * first frame of the live one. Then everything else is fetched, as long as the reader lets it (`data-fetched="all"`: it has
 * come). Returns what takes the page down: afterwards nothing of it listens, waits, works or draws.
 *
 * @throws Error where the root has no skeleton
 */
export function mountPage(
  root: HTMLElement,
  store: SettingsStore,
  { search = '', idSuffix = '' }: PageOptions = {},
): () => void {
  const part = (name: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(`[data-part="${name}"]`)
    if (!element) throw new Error(`The page has no part called ${name}.`)
    return element
  }
  const [stage, panel, sentence] = [part('stage'), part('panel'), part('sentence')]
  const [bar, weeks] = [part('bar'), part('weeks')]
  markPicture(root, store.getState())
  showPlace(part('headline'), store.getState())
  const spare = spareWords(panel)
  panel.replaceChildren()
  panel.hidden = true
  panel.setAttribute('aria-label', panelName)
  let weeksPart: typeof import('./weeks-part') | null = null
  const crowd = createCrowd(store, async () => {
    weeksPart = await playing.bring()
    return weeksPart.createWeeksPlayer
  })
  const note = makePictureNote(part('picture-note'), stage, store.getState)
  let covered: Insets = nothingCovered
  let picture: BoundPicture | null = null
  const paper = printOnPaper({
    page: part('page'),
    stage,
    spare,
    picture: () => picture?.copyNow() ?? null,
    end: () => (given && using.here()?.paperEnd(given)) ?? null,
  })
  /** What the templates of the panel are given. */
  let given: Panel | null = null
  let handing: ReturnType<typeof import('./use-part').makeUseThis> | null = null
  const useButton = part('use')
  /** Opens what hands the picture on: it is fetched when it is first asked for. */
  async function useThis(): Promise<void> {
    const fetched = await using.bring().catch(() => null)
    if (isTakenDown || !given) return
    note.missing('use', fetched ? null : () => void useThis())
    if (!fetched) return
    handing ??= fetched.makeUseThis(root, {
      panel: given,
      page: document,
      present: () => ({ width: stage.clientWidth, height: stage.clientHeight }),
      copyAt: size => picture?.copyAt(size) ?? null,
      print: paper.print,
    })
    handing.open()
  }
  useButton.hidden = store.getState().view === 'embed'
  useButton.addEventListener('click', useThis)
  let isTakenDown = false
  let stopFetching = (): void => undefined
  /** The live picture comes after the words and the controls: until it has been drawn the still one stands there. */
  async function bringPicture(): Promise<void> {
    // What draws is asked for at once, and not only by the stadium once that has come.
    fetchPicture(store.getState())
    const fetched = await binding.bring().catch(() => null)
    if (isTakenDown || picture) return
    note.missing('picture', fetched ? null : () => void bringPicture())
    if (!fetched) return
    const over = () => [part('key'), part('before'), ...root.querySelectorAll('.held-event')]
    picture = fetched.bindStadium(
      {
        stage,
        child: part('child'),
        childSaid: part('child-said'),
        note,
        sentence,
        over,
        covered: () => covered,
      },
      store,
      crowd,
      stadium => lateOpening(stadium, part('figure'), store),
    )
    await picture.shown
    note.come()
    root.querySelector('[data-part="still"]')?.remove()
    if (isTakenDown) return
    stopFetching = fetchAhead(() => {
      crowd.weeks.client.prepare()
      root.dataset.fetched = 'all'
    })
  }
  void bringPicture()
  let leaveFrame = (): void => undefined
  /** Says to the page around how high the frame should be, and answers it. Where that does not come the page scrolls in its frame. */
  async function bringFrame(): Promise<void> {
    const { liveInFrame } = await inFrame.bring().catch(() => ({ liveInFrame: null }))
    if (!liveInFrame || isTakenDown) return
    leaveFrame = liveInFrame(
      { page: part('page'), figure: part('figure'), key: part('key'), panel },
      store,
      crowd,
      window,
      bringPlaces,
    )
  }
  if (store.getState().view === 'embed' && isFramed()) void bringFrame()
  /** Measures what of the picture is covered, and where that has changed brings the whole of it into view beside that. */
  function measure(): void {
    // What is presented stands beside the picture, never over it.
    const isBeside = panel.hidden || store.getState().view === 'present'
    const now = isBeside ? nothingCovered : coveredBy(stage, panel, sentence, bar)
    // Nobody comes with the keyboard to what lies under the sheet.
    bar.inert = !isBeside && liesOver(panel, bar)
    if (isSame(now, covered)) return
    covered = now
    picture?.aim()
  }
  function showDrawer(isOpen: boolean): void {
    panel.hidden = !isOpen
    root.classList.toggle('is-open', isOpen)
    measure()
  }
  const places = {
    sentence,
    weeks,
    key: part('key'),
    before: part('before'),
    turn: part('turn'),
    front: part('front'),
  }
  const story = lateStory(store, search)
  const mount = () =>
    mountPanel(panel, store, crowd, {
      places,
      said: part('page'),
      support: part('close-to-home'),
      spare,
      onDrawer: showDrawer,
      picture: async () => (await picture?.copy()) ?? null,
      idSuffix,
      useThis: () => void useThis(),
      given(panel) {
        given = panel
        // One that was taken away is not drawn from any more.
        handing?.stop()
        handing = null
      },
      load: {
        story: story.load,
        drawer: async () => (await inDrawer.bring()).drawer,
        controlNote: async () => (await inDrawer.bring()).controlNote,
        notes: async () => (await inDrawer.bring()).notes,
        legend: async () => (await inDrawer.bring()).legend,
        transport: async () => (await playing.bring()).openTransport,
      },
    })
  let takeAway = mount()
  stage.tabIndex = 0
  const resized = new ResizeObserver(measure)
  for (const element of [stage, panel, sentence]) resized.observe(element)

  let present: Present | null = null
  /** The present view comes with its styles, and goes with them where the reader is back in the page before. */
  async function bringPresent(): Promise<void> {
    const fetched = await presenting.bring().catch(() => null)
    if (isTakenDown || present || store.getState().view !== 'present') return
    note.missing('present', fetched ? null : () => void bringPresent())
    present = fetched?.mountPresent({ root, page: part('page'), store, show: story.show }) ?? null
  }
  function arrangeView(view: ViewName): void {
    root.dataset.view = view
    if (view === 'present') void bringPresent()
    else {
      present?.stop()
      present = null
      note.missing('present', null)
    }
    measure()
  }
  arrangeView(store.getState().view)

  let stopFocus = (): void => undefined
  const unsubscribe = crowd.subscribe((now, before) => {
    const isStill = hasOnlyWords(now)
    if (isStill !== hasOnlyWords(before)) {
      // Nothing in the picture answers while there are only words.
      part('figure').inert = isStill
      root.classList.toggle('is-held', isStill)
    }
    markPicture(root, now)
    if (now.view !== before.view) arrangeView(now.view)
    showPlace(part('headline'), now)
    if ((now.season === null) !== (before.season === null)) {
      stopFocus()
      stopFocus = keepFocusIn(weeks)
    }
    if (now.stoppedAtTragedy === before.stoppedAtTragedy) return
    const isStopped = now.stoppedAtTragedy !== null
    takeAway()
    if (isStopped) showDrawer(true)
    takeAway = isStopped ? showTragedy(crowd.weeks) : mount()
    if (isStopped) return
    stopFocus()
    stopFocus = focusWhenThere(weeks)
  })
  // Links within the page lead there without an entry in the history: Back would seem to do nothing.
  const ending = new AbortController()
  const onLink = (link: Element | null, to: () => HTMLElement | null) =>
    link?.addEventListener(
      'click',
      event => {
        const place = to()
        if (!place) return
        event.preventDefault()
        comeTo(place)
      },
      { signal: ending.signal },
    )
  onLink(root.querySelector('.skip'), () => (store.getState().step === null && !bar.inert ? bar : panel))
  // Else the panel leads to them.
  onLink(part('close-to-home'), () =>
    store.getState().stoppedAtTragedy === null ? null : panel.querySelector<HTMLElement>('.support h2'),
  )
  const showTragedy = (played: PlayedWeeks): (() => void) =>
    weeksPart?.showTragedy(panel, store, played, name => `${name}${idSuffix}`) ?? (() => undefined)

  return () => {
    unsubscribe()
    ending.abort()
    useButton.removeEventListener('click', useThis)
    useButton.hidden = true
    handing?.stop()
    stopFocus()
    takeAway()
    paper.stop()
    resized.disconnect()
    story.stop()
    present?.stop()
    isTakenDown = true
    note.come()
    leaveFrame()
    stopFetching()
    picture?.stop()
    crowd.stop()
    root.classList.remove('is-told', 'is-quiet', 'is-unsaid', 'is-held', 'is-open', 'is-lined-up')
    delete root.dataset.view
    delete root.dataset.fetched
  }
}

/** The words that stand in the page before the panel, without those that speak of scripts. */
function spareWords(panel: HTMLElement): HTMLElement {
  const words = panel.querySelector<HTMLElement>('.without-scripts') ?? document.createElement('div')
  for (const one of words.querySelectorAll('.of-scripts')) one.remove()
  return words
}

/** One opening a visit: who comes back to the picture in the same document has seen it. */
let hasOpened = false

/**
 * Empties a stadium that has not been drawn yet, where `view.js` says that this visit begins with its filling, and fetches
 * what fills it; where that cannot be fetched everyone is seated. Returns what ends it.
 */
function lateOpening(stadium: Stadium, figure: HTMLElement, store: SettingsStore): () => void {
  let end = (): void => undefined
  if (hasOpened || document.documentElement.dataset.opening !== 'fills') return end
  hasOpened = true
  let isOver = false
  stadium.empty()
  stadium.camera.goTo('above')
  const seatAll = (): void => {
    stadium.camera.goTo(store.getState().camera)
    stadium.fill(true)
  }
  opening.bring().then(({ openByFilling }) => {
    if (!isOver) end = openByFilling(stadium, figure, store)
  }, seatAll)
  return () => {
    isOver = true
    end()
  }
}

const nothingCovered: Insets = { top: 0, right: 0, bottom: 0, left: 0 }

const isSame = (one: Insets, other: Insets): boolean =>
  one.right === other.right && one.bottom === other.bottom

/** Whether an open drawer hides another part of the page. */
function liesOver(panel: HTMLElement, part: HTMLElement): boolean {
  const [over, under] = [panel.getBoundingClientRect(), part.getBoundingClientRect()]
  const isAcross = over.left < under.right - 1 && over.right > under.left + 1
  // Where everything scrolls they stand one after the other, and a drawer beside the bar leaves most of it in sight.
  return isAcross && over.top < under.bottom - 1 && over.bottom > under.top + 1 && over.left <= under.left + 1
}

/**
 * How much of a picture is covered where a drawer is open: its right side, and its foot by a bar that lies over it; or its foot
 * alone, with the sentence that rides on the drawer.
 */
function coveredBy(
  ...elements: [stage: HTMLElement, panel: HTMLElement, sentence: HTMLElement, bar: HTMLElement]
): Insets {
  const [picture, over, words, row] = elements.map(one => one.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
    DOMRect,
    DOMRect,
  ]
  const isApart = over.left >= picture.right || over.top >= picture.bottom
  if (isApart) return nothingCovered
  if (over.left > picture.left + 1)
    return {
      ...nothingCovered,
      right: picture.right - over.left,
      bottom: Math.max(0, picture.bottom - row.top),
    }
  const top = words.height > 0 ? Math.min(over.top, words.top) : over.top
  return { ...nothingCovered, bottom: Math.max(0, picture.bottom - top) }
}

/** Says to the styles that children are lined up, that a step of the story is shown, and whether it has words under the picture. */
function markPicture({ classList }: HTMLElement, { step, cue, gathered, parameters, baseline }: State): void {
  classList.toggle('is-lined-up', gathered)
  classList.toggle('is-told', step !== null)
  classList.toggle('is-quiet', step !== null && isQuiet(cue) && !cue.onlyWords)
  // What a control does that the reader has moved is said in the sentence.
  classList.toggle('is-unsaid', step !== null && !cue.sentence && parameters === baseline)
}

/**
 * What fetches the story, and stops it. It is made once, however often the panel is: what the reader did at each step is
 * in it. `search`: the query the page was opened with; by the time the story has come the address may say more. Where it
 * cannot be fetched the next call tries again.
 */
export function lateStory(store: SettingsStore, search: string) {
  let story: Promise<Story> | null = null
  let told: Story | null = null
  async function fetchStory(): Promise<Story> {
    try {
      told = (await telling.bring()).tellStory(store, search)
      return told
    } catch (error) {
      story = null
      throw error
    }
  }
  return {
    async load(): Promise<PartBody> {
      story ??= fetchStory()
      return (await story).body
    },
    /** The story as it is shown to a room; null as long as it has not been asked for, or has not come. */
    show: (): Show | null => told?.show ?? null,
    /** Cancels the subscriptions of the story; of one that is still on its way as soon as it is there. */
    stop() {
      void story?.then(({ stop }) => stop()).catch(() => {})
    },
  }
}
