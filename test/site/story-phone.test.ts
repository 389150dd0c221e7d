import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { backButton, card, everyStep, navigation, nextButton, openStep } from './story-page'

const phone = { width: 360, height: 740, pixelRatio: 2, phone: true }

/** Where something is in the window. */
async function boxOf(page: Page, what: 'back' | 'next' | 'navigation' | 'list') {
  const found = {
    back: backButton(page),
    next: nextButton(page),
    navigation: navigation(page),
    list: navigation(page).locator('select'),
  }[what]
  const box = await found.boundingBox()
  if (!box) throw new Error(`${what} is not to be seen`)
  return { ...box, right: box.x + box.width, bottom: box.y + box.height }
}

/** Scrolls the page so far down, as a finger would. */
const scrollBy = (page: Page, share: number): Promise<void> =>
  page.evaluate(share => scrollTo(0, (document.documentElement.scrollHeight - innerHeight) * share), share)

/** What lies over the picture and is no part of it, at some points of what can be seen of it. */
const overThePicture = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const figure = document.getElementById('figure') as HTMLElement
    const { left, top, width, height } = figure.getBoundingClientRect()
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9]
    const points = shares.flatMap(x => shares.map(y => [left + width * x, top + height * y] as const))
    return points.flatMap(([x, y]) => {
      const over = document.elementsFromPoint(x, y)[0]
      return over && over !== figure && !figure.contains(over) && !figure.inert ? [over.className] : []
    })
  })

test.each(everyStep)(
  'within 360 pixels %s has its way on within reach of a thumb and no words over the picture, wherever it is read',
  async (_, step) => {
    const { page } = await openStep(step, phone)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
    const figure = (await page.locator('#figure').boundingBox())!
    const figureEnd = figure.y + figure.height
    expect((await card(page).boundingBox())!.y).toBeGreaterThanOrEqual(figureEnd)
    expect((await boxOf(page, 'navigation')).y).toBeGreaterThanOrEqual(figureEnd)
    for (const share of [0, 0.5, 1]) {
      await scrollBy(page, share)
      expect(await overThePicture(page), `scrolled by ${share}`).toEqual([])
      for (const what of ['back', 'next'] as const) {
        const box = await boxOf(page, what)
        expect(Math.min(box.width, box.height), `${what} is large enough`).toBeGreaterThanOrEqual(44)
        expect(box.y, `${what} at ${share}`).toBeGreaterThanOrEqual((phone.height * 2) / 3)
        expect(box.bottom, what).toBeLessThanOrEqual(phone.height)
        expect(box.x >= 0 && box.right <= phone.width, `${what} is within the window`).toBe(true)
      }
    }
  },
)

test.each([
  ['a laptop', 1280, 720],
  ['a projector', 1920, 1080],
] as const)(
  'on %s words and picture stand side by side, and the way on at the foot',
  async (_, width, height) => {
    for (const step of [1, 5, 8, 17]) {
      const { page } = await openStep(step, { width, height })
      const figure = (await page.locator('#figure').boundingBox())!
      const words = (await card(page).boundingBox())!
      expect(words.x, `step ${step}`).toBeGreaterThanOrEqual(figure.x + figure.width)
      const { bottom, height: tall } = await boxOf(page, 'navigation')
      expect(bottom).toBeLessThanOrEqual(height)
      expect(tall).toBeLessThan(height / 6)
      await page.context().close()
    }
  },
)
