import { debounce } from '../lib/debounce'
import { stateNames } from '../model/population/states'
import { speakAfterMilliseconds } from '../panel/announcer'
import { listenToKeys } from '../stadium/input/keys'
import { listenToPointer } from '../stadium/input/pointer'
import { nextMarked, stepOnScreen } from '../stadium/input/seat-navigation'
import type { Seats } from '../stadium/layout/seats'
import type { Stadium } from '../stadium/stadium'
import { wheelHint as wheelHintWords, wholeStadiumAgain } from '../words/stadium'
import { states } from '../words/states'

/** The parts of the page the picture lives in. */
export interface PictureElements {
  /** The box the stadium fills; it takes the pointer, and the keys while it has the focus. */
  readonly stage: HTMLElement
  /** Where the sentence about one child stands, for readers who see. */
  readonly child: HTMLElement
  /** Where it is said to readers who listen: only of a child who was chosen. Pointing at one after another says nothing. */
  readonly childSaid: HTMLElement
}

/** What pointing at a child needs to know of the children. */
export interface Children {
  /** The state a reader of the present view may know. */
  readonly stateOf: (child: number) => number
  readonly truth: () => boolean
  readonly seats: () => Seats
  /** Called with the child that is chosen to stay, and with null when none is any more. */
  readonly chosen: (child: number | null, isPress: boolean) => void
  /** Whether the picture stands in somebody else's page. */
  readonly isGuest: () => boolean
}

/**
 * Pointing at, or walking by keyboard to, one child: a marker around it, and in one general sentence what the director
 * could know of a child in that state. Nothing is said that is not true of every child in that state.
 */
export function lookAround(
  stadium: Stadium,
  { stage, child: shown, childSaid: said }: PictureElements,
  children: Children,
) {
  let chosen: number | null = null
  let pinned = false
  const marker = document.createElement('div')
  marker.className = 'child-marker'
  marker.hidden = true
  stage.append(marker)

  function sentence(): string {
    const name = chosen === null ? null : stateNames[children.stateOf(chosen)]
    return name === null ? '' : children.truth() ? states[name].there : states[name].seen
  }

  /** Fills an element, unless that stands there already: the same words anew would be said again. */
  function fill(element: HTMLElement, words: string): void {
    if (element.textContent !== words) element.textContent = words
  }

  /** Shows the words that hold now. Of a child who was chosen they are said too, once nothing has changed for a while. */
  function tell(): void {
    fill(shown, sentence())
    if (pinned) later.ask()
    else {
      later.cancel()
      fill(said, '')
    }
  }
  const later = debounce(() => fill(said, sentence()), { restMilliseconds: speakAfterMilliseconds })

  /** A listener must hear at once that a deed did something, even where the next child is told of in the same words. */
  function tellAfresh(): void {
    later.cancel()
    said.textContent = ''
    requestAnimationFrame(() => fill(said, pinned ? sentence() : ''))
  }

  function follow(): void {
    const place = chosen === null ? null : stadium.camera.placeOf(chosen)
    marker.hidden = place === null
    if (!place) return
    // The sentence stands clear of the child it speaks of.
    shown.classList.toggle('child-sentence-above', place.y > stage.clientHeight * 0.6)
    const size = Math.max(14, place.radius * 2 + 8)
    marker.style.width = marker.style.height = `${size}px`
    marker.style.transform = `translate(${place.x - size / 2}px, ${place.y - size / 2}px)`
  }

  function choose(child: number | null, pin: boolean, isPress = false): void {
    chosen = child
    pinned = pin && child !== null
    tell()
    follow()
    children.chosen(pinned ? child : null, isPress)
  }

  function walkTo(next: (from: number) => number): void {
    const seats = children.seats()
    // The walk begins in the first row, half-way round from the dugout.
    const from = chosen !== null && chosen < seats.count ? chosen : Math.floor(seats.rowStarts[1] / 2)
    const child = chosen === null ? from : next(from)
    choose(child, true)
    tellAfresh()
    stadium.camera.bringIntoView(child)
  }

  const wheelHint = document.createElement('p')
  wheelHint.className = 'wheel-hint'
  wheelHint.setAttribute('aria-hidden', 'true')
  wheelHint.textContent = wheelHintWords
  /** Says once how the picture takes the wheel; it goes by itself, or with a press. */
  function tellOfWheel(): void {
    if (wheelHint.dataset.said) return
    wheelHint.dataset.said = 'true'
    stage.append(wheelHint)
    stage.addEventListener('pointerdown', () => wheelHint.remove(), { once: true })
    wheelHint.addEventListener('animationend', () => wheelHint.remove(), { once: true })
  }

  const middle = (): { x: number; y: number } => {
    const place = chosen === null ? null : stadium.camera.placeOf(chosen)
    return place ?? { x: stage.clientWidth / 2, y: stage.clientHeight / 2 }
  }
  const stopPointer = listenToPointer(stage, {
    hover: at => {
      if (!pinned) choose(at ? stadium.camera.childAt(at.x, at.y) : null, false)
    },
    press(at) {
      choose(stadium.camera.childAt(at.x, at.y), true, true)
      tellAfresh()
    },
    drag: (dx, dy) => stadium.camera.drag(dx, dy),
    zoomed: () => stadium.camera.zoomed,
    zoom: (factor, at) => stadium.camera.zoom(factor, at),
    home: () => stadium.camera.home(),
    isGuest: () => children.isGuest() || scrolls(document.scrollingElement),
    wheelLeft: tellOfWheel,
  })
  const stopKeys = listenToKeys(stage, {
    step: step =>
      walkTo(from => stepOnScreen(children.seats(), from, step, seat => stadium.camera.placeOf(seat))),
    nextMarked: direction => walkTo(from => nextMarked(stadium.marks, from, direction)),
    zoom: factor => stadium.camera.zoom(factor, middle()),
    home: () => {
      stadium.camera.home()
      choose(null, false)
      for (const element of [shown, said]) fill(element, wholeStadiumAgain)
    },
    leave: () => choose(null, false),
  })
  return {
    /** Chooses nobody: in another stadium that child is not there. */
    letGo: () => choose(null, false),
    /** After each frame: the marker stays with its child. */
    follow,
    /** The view or the child's state may have changed: the same child, in the words that hold now. */
    retell: tell,
    stop: () => {
      stopPointer()
      stopKeys()
      later.cancel()
      marker.remove()
      wheelHint.remove()
    },
  }
}

/** What pointing at a child can be asked. */
export type LookAround = ReturnType<typeof lookAround>

/** Whether a page is higher than its window. */
const scrolls = (page: Element | null): boolean => page !== null && page.scrollHeight > page.clientHeight + 1
