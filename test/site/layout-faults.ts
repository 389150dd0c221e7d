import type { Frame, Page } from 'playwright'

/**
 * What is wrong with how a page is laid out, in a sentence each: sideways scroll, text that is cut or sticks out of its
 * box, and text or controls lying over one another. The page should be scrolled to its top.
 */
export function layoutFaults(page: Page | Frame): Promise<string[]> {
  return page.evaluate(findFaults)
}

/** Runs in the page, so that everything it needs must be inside. */
function findFaults(): string[] {
  const faults = new Set<string>()
  const root = document.documentElement
  if (root.scrollWidth > innerWidth)
    faults.add(`The page is ${root.scrollWidth} pixels wide in a window of ${innerWidth}`)

  const end = (document.querySelector('main') ?? document.body).getBoundingClientRect().bottom + scrollY
  if (root.scrollHeight > Math.max(innerHeight, Math.ceil(end)) + 1)
    faults.add(`The page scrolls past its end, at ${Math.ceil(end)} pixels, to ${root.scrollHeight}`)

  /** Neither hidden nor kept for screen readers alone. */
  const isSeen = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false
    for (let at: Element | null = element; at; at = at.parentElement)
      if (getComputedStyle(at).clipPath === 'inset(50%)') return false
    return true
  }
  /** What lies over the picture on purpose, and over nothing else. */
  const onPicture = '.masthead, .key-place, .sentence-place, .before-place, .is-told .bar-place'
  /** What is opened, and lies over whatever is there. */
  const opened = [
    '.key-place .legend, .sentence-rest, .opening, .bar-note, .bar-place .control-error, .view-hint',
    '.child-sentence, .skip, .transport-latest:has(.button), .panel-place',
  ].join()
  const layerOf = (element: Element): Element | null => element.closest(`${onPicture}, ${opened}`)
  const isPicture = (element: Element): boolean =>
    element.closest('#figure') !== null && element.closest('.before-place') === null
  /** What stays in sight on ground of its own while the rest is scrolled under it. */
  const isStuck = (element: Element): boolean => {
    const ways = element.closest('.held-ways')
    if (!ways) return false
    const { position, backgroundColor } = getComputedStyle(ways)
    return position === 'sticky' && /^rgb\(/.test(backgroundColor)
  }
  /** Whether one of them is meant to lie over the other, if they meet. */
  function isMeant(one: Element, other: Element): boolean {
    if (isStuck(one) !== isStuck(other)) return true
    const [under, over] = [layerOf(one), layerOf(other)]
    if (under === over) return false
    if (isPicture(one) || isPicture(other)) return true
    // Words that have their place beside an open drawer, or in its head, and lie before it leave the rest of it free.
    const drawer = [under, over].find(layer => layer?.matches('.panel-place'))
    const words = [under, over].find(layer => layer?.matches(onPicture))
    if (drawer && words) return heightOf(words) < heightOf(drawer)
    return [under, over].some(layer => layer?.matches(opened))
  }
  const heightOf = (layer: Element): number => Number(getComputedStyle(layer).zIndex) || 0
  const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll'
  const isCutting = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'

  interface Piece {
    readonly element: Element
    readonly what: string
    readonly box: DOMRect
    readonly isText: boolean
  }
  const pieces: Piece[] = []

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.textContent?.trim().replace(/\s+/g, ' ') ?? ''
    if (!element || text === '' || element.closest('select, script, style, noscript') || !isSeen(element))
      continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const whole of range.getClientRects()) {
      const box = inItsScrollers(element, whole)
      if (box.width < 1 || box.height < 1) continue
      const what = `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`
      pieces.push({ element, what, box, isText: true })
      lookForCuts(element, what, box)
    }
  }

  /** What is left of a box in the boxes inside the panel that scroll up and down: the rest lies over nothing. */
  function inItsScrollers(element: Element, box: DOMRect): DOMRect {
    let [top, bottom] = [box.top, box.bottom]
    for (let at: Element | null = element; at && at.id !== 'panel'; at = at.parentElement) {
      if (!scrolls(getComputedStyle(at).overflowY)) continue
      const room = at.getBoundingClientRect()
      top = Math.max(top, room.top)
      bottom = Math.min(bottom, room.bottom)
    }
    return new DOMRect(box.left, top, box.width, Math.max(0, bottom - top))
  }

  function lookForCuts(element: Element, what: string, box: DOMRect): void {
    if (box.left < -1 || box.right > innerWidth + 1) {
      const scroller = element.closest('[tabindex="0"]')
      if (!scroller || !scrolls(getComputedStyle(scroller).overflowX))
        faults.add(`${what} sticks out of the window`)
    }
    let scrolled = false
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at)
      const room = at.getBoundingClientRect()
      // A region that scrolls sideways must be one a keyboard can scroll.
      if (scrolls(style.overflowX) && at.matches('[tabindex="0"]')) return
      const isSideways =
        style.overflowX !== 'visible' || at.matches('button, .box, .switch-choice, p, li, summary')
      if (
        isSideways &&
        style.display !== 'inline' &&
        (box.left < room.left - 1.5 || box.right > room.right + 1.5)
      )
        faults.add(`${what} sticks out of ${name(at)} at the side`)
      scrolled ||= scrolls(style.overflowY)
      // A little of the room above and below letters is never drawn in.
      const spare = box.height * 0.2
      if (!scrolled && (isCutting(style.overflowY) || at.matches('button')))
        if (box.top + spare < room.top || box.bottom - spare > room.bottom)
          faults.add(`${what} is cut by ${name(at)}`)
    }
  }

  function name(element: Element): string {
    const text =
      element.getAttribute('aria-label') ?? element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 30)
    return `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''} ${text}`
  }

  for (const element of document.querySelectorAll('button, input, select, summary, #stage')) {
    // The two ends of a switch are their labels.
    if (element.matches('[type="radio"]') || !isSeen(element)) continue
    const box = inItsScrollers(element, element.getBoundingClientRect())
    if (box.width < 1 || box.height < 1) continue
    pieces.push({ element, what: name(element), box, isText: false })
    if (element instanceof HTMLInputElement && element.scrollWidth > element.clientWidth + 1)
      faults.add(`${element.value} does not fit ${name(element)}`)
    if (!element.closest('[tabindex="0"]:not(#stage)') && (box.left < -1 || box.right > innerWidth + 1))
      faults.add(`${name(element)} sticks out of the window`)
  }

  /** The clear strip above and below a range is part of it and may lie over the words drawn along it. */
  const isDrawnAlong = (one: Piece, other: Piece): boolean => {
    const range = [one, other].find(piece => piece.element.matches('[type="range"]'))
    const rest = range === one ? other : one
    const track = range?.element.parentElement
    if (!range || !track) return false
    if (track.contains(rest.element)) return true
    const thumb = { top: range.box.top + 8, bottom: range.box.bottom - 8 }
    return rest.box.top >= thumb.bottom || rest.box.bottom <= thumb.top
  }
  const overlap = (one: Piece, other: Piece): boolean => {
    const shrink = (piece: Piece): number => (piece.isText ? piece.box.height * 0.2 : 0.5)
    const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
    const down =
      Math.min(one.box.bottom - shrink(one), other.box.bottom - shrink(other)) -
      Math.max(one.box.top + shrink(one), other.box.top + shrink(other))
    return across > 1.5 && down > 0.5
  }
  pieces.forEach((one, index) => {
    for (const other of pieces.slice(index + 1)) {
      if (!overlap(one, other) || isMeant(one.element, other.element)) continue
      if (!one.isText && one.element.contains(other.element)) continue
      if (!other.isText && other.element.contains(one.element)) continue
      if (isDrawnAlong(one, other)) continue
      faults.add(`${one.what} and ${other.what} lie over one another`)
    }
  })
  return [...faults]
}
