import type { Frame, Page } from 'playwright'
import { expect } from 'vitest'
import { isFetching } from '../support/watch-page'

/** How many turns of the browser without a drawn frame mean that nothing is on its way any more. */
const quietTurns = 5

/**
 * Waits until the page is whole and at rest: the stage asked for is the one that draws, what listens to the picture and
 * what is fetched late has come, and for some turns no frame of the stadium has been drawn and so no panel either,
 * which is drawn in the turn after.
 */
export async function settle(page: Page | Frame, stage: 'pixi' | 'canvas' = 'pixi'): Promise<void> {
  await page.locator(`#stage[data-stage="${stage}"][data-frames]`).waitFor()
  const whole = 'page' in page ? page.page() : page
  do {
    await expect.poll(() => isFetching(whole), { message: 'the page waits for its files' }).toBe(false)
    await comeToRest(page)
  } while (isFetching(whole))
}

/** Waits in the page for so many turns in a row in which it is whole and nothing is drawn. */
function comeToRest(page: Page | Frame): Promise<void> {
  return page.evaluate(
    turns =>
      new Promise<void>(resolve => {
        const host = document.getElementById('stage')
        /** The frames drawn so far; undefined while something is still to come. */
        const drawn = (): string | undefined => {
          const isAnswering = host?.querySelector('.child-marker') !== null
          const hasResults = document.querySelector('.results > h2:only-child') === null
          // Outside the story and a tragedy the table comes with the drawer: before it has come there is no heading either.
          const { classList } = document.body
          const { view } = document.documentElement.dataset
          const hasNone = classList.contains('is-told') || classList.contains('is-held') || view === 'present'
          const hasCounts = hasNone || document.querySelector('[data-count]') !== null
          return isAnswering && hasResults && hasCounts ? host?.dataset.frames : undefined
        }
        let last: string | undefined
        let quiet = 0
        const look = (): void => {
          const now = drawn()
          quiet = now !== undefined && now === last ? quiet + 1 : 0
          last = now
          if (quiet >= turns) resolve()
          else requestAnimationFrame(() => setTimeout(look))
        }
        look()
      }),
    quietTurns,
  )
}

/** Waits until what was asked of the next frame has been done, the drawing of the panel after it too. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let turn = 0; turn < 2; turn++)
      await new Promise(done => requestAnimationFrame(() => setTimeout(done)))
  })
}

/** How many frames the stadium has drawn so far. */
export async function framesDrawn(page: Page | Frame): Promise<number> {
  return Number(await page.locator('#stage').getAttribute('data-frames'))
}
