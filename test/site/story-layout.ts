import type { Page } from 'playwright'
import { expect } from 'vitest'
import { backButton, card, navigation, nextButton } from './story-page'

/** Where something is in the window. */
async function boxOf(page: Page, what: 'back' | 'next' | 'navigation') {
  const found = {
    back: backButton(page),
    next: nextButton(page),
    navigation: navigation(page),
  }[what]
  const box = await found.boundingBox()
  if (!box) throw new Error(`${what} is not to be seen`)
  return { ...box, right: box.x + box.width, bottom: box.y + box.height }
}

/** Scrolls the sheet so far down, as a finger would. */
const scrollBy = (page: Page, share: number): Promise<void> =>
  card(page).evaluate((sheet, share) => {
    sheet.scrollTop = (sheet.scrollHeight - sheet.clientHeight) * share
  }, share)

/** Where the sheet begins, with the sentence that rides on its edge. */
const sheetTop = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const tops = ['panel', 'sentence'].map(id => document.getElementById(id)!.getBoundingClientRect())
    return Math.min(...tops.filter(({ height }) => height > 0).map(({ top }) => top))
  })

/** What lies over the picture and is no part of it, at some points of what can be seen of it. */
const overThePicture = (page: Page, until: number): Promise<string[]> =>
  page.evaluate(until => {
    const figure = document.getElementById('figure') as HTMLElement
    const { left, top, width } = figure.getBoundingClientRect()
    const height = until - top
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9]
    const points = shares.flatMap(x => shares.map(y => [left + width * x, top + height * y] as const))
    return points.flatMap(([x, y]) => {
      const over = document.elementsFromPoint(x, y)[0]
      const isTitle = over?.closest('.masthead') !== null
      return over && over !== figure && !figure.contains(over) && !figure.inert && !isTitle
        ? [over.className]
        : []
    })
  }, until)

/** On a phone the way on is within reach of a thumb and no words lie over the picture, wherever a step is read. */
export async function expectWithinReach(page: Page, phone: { width: number; height: number }): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
  const top = await sheetTop(page)
  expect(top, 'the picture is seen above the sheet').toBeGreaterThan(phone.height * 0.3)
  expect((await card(page).boundingBox())!.y).toBeGreaterThanOrEqual(top)
  expect((await boxOf(page, 'navigation')).y).toBeGreaterThanOrEqual(top)
  for (const share of [0, 0.5, 1]) {
    await scrollBy(page, share)
    expect(await overThePicture(page, top), `scrolled by ${share}`).toEqual([])
    for (const what of ['back', 'next'] as const) {
      const box = await boxOf(page, what)
      expect(Math.min(box.width, box.height), `${what} is large enough`).toBeGreaterThanOrEqual(44)
      expect(box.y, `${what} at ${share}`).toBeGreaterThanOrEqual((phone.height * 2) / 3)
      expect(box.bottom, what).toBeLessThanOrEqual(phone.height)
      expect(box.x >= 0 && box.right <= phone.width, `${what} is within the window`).toBe(true)
    }
  }
  await scrollBy(page, 0)
}

/** On a larger screen the words stand over the side of the picture that the camera has left free, and the way on at the foot. */
export async function expectSideBySide(page: Page, { height }: { height: number }): Promise<void> {
  const figure = (await page.locator('#figure').boundingBox())!
  const words = (await card(page).boundingBox())!
  expect(words.x).toBeGreaterThanOrEqual(figure.x + figure.width * 0.6)
  const { bottom, height: tall } = await boxOf(page, 'navigation')
  expect(bottom).toBeLessThanOrEqual(height)
  expect(tall).toBeLessThan(height / 6)
}
