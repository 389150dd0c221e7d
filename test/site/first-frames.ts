import type { Page } from 'playwright'

/** What the stadium of a page has drawn since it was opened. */
export interface FirstFrames {
  /** Every picture it has drawn, in order; one that was drawn again straight away is there once. */
  readonly pictures: readonly Picture[]
  /** Whether anything in it has moved. */
  readonly hasMoved: boolean
}

/** One picture: whether anything in it is coloured, and what tells it from another. */
export interface Picture {
  readonly digest: string
  /** How many of its points are of a child's colour: none of the slate, the ground and the white has as much. */
  readonly coloured: number
}

type Watching = { firstFrames: { pictures: Picture[]; hasMoved: boolean } }

/**
 * Watches the plain stage from the very first frame. To be given to `openPage` as `prepare`: what it has seen is then told by
 * `firstFrames`.
 */
export function watchFirstFrames(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const seen: Watching['firstFrames'] = { pictures: [], hasMoved: false }
    Object.assign(window, { firstFrames: seen })
    // Of one size throughout, whatever comes into the page beside it: the same scene is the same picture.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('#stage { position: fixed; inset: 0 auto auto 0; width: 800px; height: 450px }')
    document.adoptedStyleSheets = [sheet]
    const small = Object.assign(document.createElement('canvas'), { width: 320, height: 200 })
    const context = small.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
    const look = (stage: HTMLElement): void => {
      seen.hasMoved ||= stage.dataset.moving !== undefined && stage.dataset.drawing === undefined
      const canvas = stage.querySelector('canvas')
      if (!canvas || stage.dataset.frames === undefined) return
      context.clearRect(0, 0, small.width, small.height)
      context.drawImage(canvas, 0, 0, small.width, small.height)
      const { data } = context.getImageData(0, 0, small.width, small.height)
      let [sum, coloured] = [0, 0]
      for (let at = 0; at < data.length; at += 4) {
        const [red, green, blue] = data.subarray(at, at + 3)
        sum = (Math.imul(sum, 31) + (red << 16) + (green << 8) + blue) | 0
        if (Math.max(red, green, blue) - Math.min(red, green, blue) > 90) coloured++
      }
      const digest = String(sum)
      if (seen.pictures.at(-1)?.digest !== digest) seen.pictures.push({ digest, coloured })
    }
    new MutationObserver(changes => {
      for (const { target } of changes)
        if (target instanceof HTMLElement && target.id === 'stage') look(target)
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-frames', 'data-moving'] })
  })
}

/** What has been drawn so far. */
export const firstFrames = (page: Page): Promise<FirstFrames> =>
  page.evaluate(() => (window as unknown as Watching).firstFrames)
