import type { Page } from 'playwright'

/**
 * Makes every frame of the page count as so many milliseconds, however long it took to come round. To be given to
 * `openPage` as `prepare`. The page takes no frame for more than a quarter of a second.
 */
const everyFrame =
  (milliseconds: number) =>
  (page: Page): Promise<unknown> =>
    page.addInitScript(milliseconds => {
      const request = requestAnimationFrame.bind(window)
      let [shown, now] = [0, performance.now()]
      performance.now = () => now
      window.requestAnimationFrame = frame =>
        request(moment => {
          if (moment !== shown) now += milliseconds
          shown = moment
          frame(now)
        })
    }, milliseconds)

/** Frames that are as long as they may be: at four weeks a second and more there is a week in each, at two in every other. */
export const hurry = everyFrame(250)

/** Frames as a quick machine has them: what takes time takes as many of them on a slow one. */
export const steady = everyFrame(16)
