import { createCrowd } from '../crowd/crowd'
import type { PlayedWeeks } from '../crowd/played-weeks'
import { focusWhenThere, keepFocusIn } from '../lib/focus'
import { mountPanel } from '../panel/panel'
import type { PartBody } from '../panel/panel-state'
import type { Insets } from '../stadium/camera/projection'
import type { Stadium } from '../stadium/stadium'
import { hasOnlyWords, isQuiet, type State } from '../store/state'
import type { SettingsStore } from '../store/store'
import type { Story } from '../story/story'
import { panelName } from '../words/page'
import { partNotFetched } from '../words/panel'
import type { BoundPicture } from './stadium-binding'

/** What a page is given once, at the beginning. */
export interface PageOptions {
  /** The query the page was opened with. */
  readonly search?: string
  /** Put behind every id, so that two pages in one document have none in common. */
  readonly idSuffix?: string
}

/**
 * The page, and the embed, which is the same in somebody else's frame: picture, sentence, bar, and a drawer with the rest.
 * Takes over the skeleton (`static-page.ts`) that stands in `root`; the still picture stays until the
 * first frame of the live one. Returns what takes the page down: afterwards nothing of it listens, waits, works or draws.
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
  root.dataset.view = store.getState().view
  markPicture(root, store.getState())
  panel.replaceChildren()
  panel.hidden = true
  panel.setAttribute('aria-label', panelName)
  let weeksPart: typeof import('./weeks-part') | null = null
  const crowd = createCrowd(store, async () => {
    weeksPart = await import('./weeks-part')
    return weeksPart.createWeeksPlayer
  })
  let covered: Insets = nothingCovered
  let picture: BoundPicture | null = null
  let isTakenDown = false
  /** The live picture comes after the words and the controls: until it has been drawn the still one stands there. */
  async function bringPicture(): Promise<void> {
    // What draws is asked for at once, and not only by the stadium once that has come.
    if (store.getState().stage !== 'canvas')
      void import('../stadium/render/pixi/pixi-stage').catch(() => undefined)
    const note = part('picture-note')
    const fetched = await import('./stadium-binding').catch(() => null)
    if (isTakenDown) return
    if (!fetched) {
      note.textContent = partNotFetched
      return
    }
    picture = fetched.bindStadium(
      { stage, child: part('child'), note, sentence, covered: () => covered },
      store,
      crowd,
      stadium => lateOpening(stadium, part('figure'), store),
    )
    await picture.shown
    root.querySelector('[data-part="still"]')?.remove()
  }
  void bringPicture()
  /** Measures what of the picture is covered, and where that has changed brings the whole of it into view beside that. */
  function measure(): void {
    const now = panel.hidden ? nothingCovered : coveredBy(stage, panel, sentence)
    // Nobody comes with the keyboard to what lies under the sheet.
    bar.inert = !panel.hidden && liesOver(panel, bar)
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
      onDrawer: showDrawer,
      picture: async () => (await picture?.copy()) ?? null,
      idSuffix,
      load: {
        story: story.load,
        drawer: async () => (await import('./drawer-part')).drawer,
        transport: async () => (await import('./weeks-part')).openTransport,
      },
    })
  let takeAway = mount()
  stage.tabIndex = 0
  const resized = new ResizeObserver(measure)
  for (const element of [stage, panel, sentence]) resized.observe(element)

  let stopFocus = (): void => undefined
  const unsubscribe = crowd.subscribe((now, before) => {
    const isStill = hasOnlyWords(now)
    if (isStill !== hasOnlyWords(before)) {
      // Nothing in the picture answers while there are only words.
      part('figure').inert = isStill
      root.classList.toggle('is-held', isStill)
    }
    markPicture(root, now)
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
  const showTragedy = (played: PlayedWeeks): (() => void) =>
    weeksPart?.showTragedy(panel, store, played, name => `${name}${idSuffix}`) ?? (() => undefined)

  return () => {
    unsubscribe()
    stopFocus()
    takeAway()
    resized.disconnect()
    story.stop()
    isTakenDown = true
    picture?.stop()
    crowd.stop()
    root.classList.remove('is-told', 'is-quiet', 'is-held', 'is-open', 'is-lined-up')
    delete root.dataset.view
  }
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
  import('./opening').then(({ openByFilling }) => {
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

/** How much of a picture an open drawer lies over: its right side, or its foot with the sentence that rides on the drawer. */
function coveredBy(stage: HTMLElement, panel: HTMLElement, sentence: HTMLElement): Insets {
  const [picture, over, words] = [stage, panel, sentence].map(one => one.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
    DOMRect,
  ]
  const isApart = over.left >= picture.right || over.top >= picture.bottom
  if (isApart) return nothingCovered
  if (over.left > picture.left + 1) return { ...nothingCovered, right: picture.right - over.left }
  const top = words.height > 0 ? Math.min(over.top, words.top) : over.top
  return { ...nothingCovered, bottom: Math.max(0, picture.bottom - top) }
}

/** Says to the styles that children are lined up, that a step of the story is shown, and whether it has words under the picture. */
function markPicture({ classList }: HTMLElement, { step, cue, gathered }: State): void {
  classList.toggle('is-lined-up', gathered)
  classList.toggle('is-told', step !== null)
  classList.toggle('is-quiet', step !== null && isQuiet(cue) && !cue.onlyWords)
}

/**
 * What fetches the story, and stops it. It is made once, however often the panel is: what the reader did at each step is
 * in it. `search`: the query the page was opened with; by the time the story has come the address may say more. Where it
 * cannot be fetched the reader has the controls instead, and the next call tries again.
 */
export function lateStory(store: SettingsStore, search: string) {
  let story: Promise<Story> | null = null
  async function fetchStory(): Promise<Story> {
    try {
      return (await import('./tell-story')).createStory(store, search)
    } catch (error) {
      story = null
      store.actions.leaveStory()
      throw error
    }
  }
  return {
    async load(): Promise<PartBody> {
      story ??= fetchStory()
      return (await story).body
    },
    /** Cancels the subscriptions of the story; of one that is still on its way as soon as it is there. */
    stop() {
      void story?.then(({ stop }) => stop()).catch(() => {})
    },
  }
}
