import type { Frame, Page } from 'playwright'

/** How many turns of the browser without a drawn frame mean that nothing is on its way any more. */
const quietTurns = 5

/**
 * Waits until the stage asked for is the one that draws and nothing moves any more: no frame of the stadium, and no
 * panel still to be drawn, which comes in the turn after.
 */
export async function settle(page: Page | Frame, stage: 'pixi' | 'canvas' = 'pixi'): Promise<void> {
  await page.locator(`#stage[data-stage="${stage}"][data-frames]`).waitFor()
  await page.evaluate(
    turns =>
      new Promise<void>(resolve => {
        const host = document.getElementById('stage')
        let last: string | undefined
        let quiet = 0
        const look = (): void => {
          const frames = host?.dataset.frames
          quiet = frames === last ? quiet + 1 : 0
          last = frames
          if (quiet >= turns) resolve()
          else requestAnimationFrame(() => setTimeout(look))
        }
        look()
      }),
    quietTurns,
  )
}

/** Waits until what was asked of the next frame has been done. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** How many frames the stadium has drawn so far. */
export async function framesDrawn(page: Page | Frame): Promise<number> {
  return Number(await page.locator('#stage').getAttribute('data-frames'))
}
