import type { Page } from 'playwright'

type Moved = { moved: string[] }

/**
 * Watches whether anything moves from now on: the stadium, or a transition or animation of the page, however short.
 * Returns what has moved so far.
 */
export async function watchMotion(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const moved: string[] = []
    Object.assign(window, { moved })
    for (const kind of ['transitionrun', 'animationstart'] as const)
      document.addEventListener(kind, event => moved.push(`${kind} ${(event.target as Element).className}`))
    const stage = document.getElementById('stage') as HTMLElement
    new MutationObserver(() => {
      // A picture that is only made finer does not move; what is drawn over it is watched by other tests.
      const { moving, refining, drawing } = stage.dataset
      if (moving !== undefined && refining === undefined && drawing === undefined) moved.push('the stadium')
    }).observe(stage, { attributeFilter: ['data-moving', 'data-drawing', 'data-refining'] })
  })
  return () =>
    page.evaluate(() => [
      ...(window as unknown as Moved).moved.splice(0),
      ...document.getAnimations().map(() => 'an animation that goes on'),
    ])
}

/**
 * Watches from before the page opens whether its stadium ever moves. To be given to `openPage` as `prepare`; afterwards
 * `hasMoved` says so.
 */
export function watchFromTheFirst(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    new MutationObserver(changes => {
      for (const { target } of changes) {
        const { moving, refining, drawing } = (target as HTMLElement).dataset
        if (moving !== undefined && refining === undefined && drawing === undefined)
          Object.assign(window, { hasMoved: true })
      }
    }).observe(document, { subtree: true, attributeFilter: ['data-moving', 'data-drawing', 'data-refining'] })
  })
}

/** Whether the stadium of a page watched from the first has moved. */
export const hasMoved = (page: Page): Promise<boolean> => page.evaluate(() => 'hasMoved' in window)
