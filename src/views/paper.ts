/** What a page puts on paper beside its own words. */
export interface Paper {
  /** The whole page, at whose end the foot stands. */
  readonly page: HTMLElement
  /** The picture's box: what is printed in its place stands after it. */
  readonly stage: HTMLElement
  /** The words that stand in the page without scripts; the lines to ring, for the foot, are taken from them. */
  readonly spare: HTMLElement
  /** A copy of what is drawn now, made at once; null where nothing is drawn. */
  readonly picture: () => HTMLCanvasElement | null
  /** The numbers, the sources and the link, made at once; null where what makes them has not come. */
  readonly end: () => HTMLElement | null
}

/** A page that is made ready for paper. */
export interface Printing {
  /** Prints the page. */
  readonly print: () => void
  readonly stop: () => void
}

/**
 * Makes a page ready for paper as soon as it is asked to print, and takes back what that needed. What WebGL has drawn is gone
 * after its frame, and prints black or blank; so a copy is printed in its place, and where there is none the still picture.
 * A plain canvas and no `img`: printing does not wait until an address is read and decoded, and a browser that hides
 * its fingerprint lets a canvas be drawn on paper but not be read. At the end stand the lines to ring, and the numbers, the
 * sources and the link, or at least the address of the page.
 *
 * A browser may hold the page's scripts while it prints, and a template that has never been drawn cannot be made then. So all is
 * made once before, where a press or a key says that it will be wanted.
 */
export function printOnPaper({ page, stage, spare, picture, end }: Paper): Printing {
  const still = stage.querySelector<HTMLElement>('.still')
  const listening = new AbortController()
  let brought: HTMLElement[] = []
  function takeBack(): void {
    for (const one of brought) one.remove()
    brought = []
  }
  function makeReady(): void {
    takeBack()
    const drawn = picture()
    // Until the first frame the still picture stands in its own place.
    const shown = drawn ?? (still?.isConnected ? null : still)
    const foot = document.createElement('footer')
    foot.className = 'paper-foot'
    const lines = document.createElement('section')
    lines.className = 'paper-lines'
    lines.append(...linesToRing(spare))
    foot.append(endOrAddress(), lines)
    page.append(foot)
    brought = [foot]
    if (!shown) return
    shown.classList.add('paper-picture')
    shown.setAttribute('role', 'img')
    shown.setAttribute('aria-labelledby', stage.getAttribute('aria-labelledby') ?? '')
    stage.after(shown)
    brought.push(shown)
  }
  function endOrAddress(): HTMLElement {
    try {
      return end() ?? addressOfPage()
    } catch {
      return addressOfPage()
    }
  }
  const { signal } = listening
  addEventListener('beforeprint', makeReady, { signal })
  addEventListener('afterprint', takeBack, { signal })
  addEventListener(
    'keydown',
    ({ key, ctrlKey, metaKey }) => {
      if ((ctrlKey || metaKey) && key.toLowerCase() === 'p') makeReady()
    },
    { signal, capture: true },
  )
  return {
    print() {
      makeReady()
      print()
    },
    stop() {
      listening.abort()
      takeBack()
    },
  }
}

function addressOfPage(): HTMLElement {
  const address = document.createElement('p')
  address.className = 'paper-address'
  address.textContent = location.href
  return address
}

/** Copies of the heading over the lines to ring and of all that stands under it, without ids. */
function linesToRing(spare: HTMLElement): HTMLElement[] {
  const lines: HTMLElement[] = []
  let next = spare.querySelector('.spare-support')
  while (next) {
    const copy = next.cloneNode(true) as HTMLElement
    copy.removeAttribute('id')
    lines.push(copy)
    next = next.nextElementSibling
    if (next?.matches('h2')) return lines
  }
  return lines
}
