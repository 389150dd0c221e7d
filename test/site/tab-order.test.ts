import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { skipToControls } from '../../src/words/page'
import { openPage, type PageWishes } from '../support/open-page'
import { openMore } from './controls'
import { settle } from './settle'
import { differingPixels } from './stage-picture'

type Reachable = { reachable: Element[] }

/** Looks up everything that a keyboard should reach, in the order of the document, and says how much that is. */
function findReachable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const reachable = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
    ]
      .filter(element => element.checkVisibility({ visibilityProperty: true }))
      // What lies under the sheet is out of reach.
      .filter(element => element.closest('[inert]') === null)
      // Of a switch the end that is chosen.
      .filter(element => !(element.matches('[type="radio"]') && !(element as HTMLInputElement).checked))
    Object.assign(window, { reachable })
    return reachable.length
  })
}

/** What has the focus: its place among the reachable, and whether it can be seen. Null when nothing has it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    // The two ends of a switch are seen as their labels.
    const seen = element.matches('[type="radio"]') ? (element.closest('label') ?? element) : element
    const { left, top, right, bottom } = seen.getBoundingClientRect()
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 3, top + 3],
      [right - 3, bottom - 3],
    ]
    return {
      place: (window as unknown as Reachable).reachable.indexOf(element),
      name: `${element.tagName} ${element.id} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30)}`,
      box: { left, top, right, bottom },
      inView: points.some(([x, y]) => {
        const hit = document.elementFromPoint(x, y)
        return hit !== null && (seen.contains(hit) || hit.contains(seen))
      }),
    }
  })
}

/** The numbers from 0 up to, and without, `count`. */
const places = (count: number): number[] => Array.from({ length: count }, (_, place) => place)

/** Whether taking the focus away changes what is seen in and around the element. */
async function showsFocus(page: Page, box: { left: number; top: number; right: number; bottom: number }) {
  const size = page.viewportSize() ?? { width: 0, height: 0 }
  const [x, y] = [Math.max(0, Math.floor(box.left) - 6), Math.max(0, Math.floor(box.top) - 6)]
  const width = Math.min(size.width, Math.ceil(box.right) + 6) - x
  const height = Math.min(size.height, Math.ceil(box.bottom) + 6) - y
  const clip = { x, y, width, height }
  const withFocus = await page.screenshot({ clip, caret: 'initial' })
  const element = await page.evaluateHandle(() => document.activeElement as HTMLElement)
  await element.evaluate(one => one.blur())
  const without = await page.screenshot({ clip, caret: 'initial' })
  await element.evaluate(one => one.focus({ preventScroll: true }))
  return differingPixels(withFocus, without, 40)
}

const screens: [string, PageWishes][] = [
  ['a laptop', { path: '&wat=1', width: 1280, height: 720 }],
  ['a phone with a keyboard', { width: 390, height: 844 }],
  ['a phone whose sheet is open', { path: '&wat=1', width: 390, height: 844 }],
]

test.each(screens)(
  'on %s Tab goes to everything in the order of the page, and it shows where it is',
  async (_, wishes) => {
    const { page } = await openPage({
      ...wishes,
      path: `?stage=canvas${wishes.path ?? ''}`,
      reducedMotion: true,
    })
    await settle(page, 'canvas')
    const count = await findReachable(page)
    const visited: number[] = []
    while (visited.length < count) {
      await page.keyboard.press('Tab')
      const at = await focused(page)
      if (!at) break
      visited.push(at.place)
      expect(at.inView, `${at.name} is in view`).toBe(true)
      expect(await showsFocus(page, at.box), `${at.name} shows that it has the focus`).toBeGreaterThan(30)
    }
    expect(visited).toEqual(places(count))
  },
)

test.each(screens)('on %s nothing that has the focus is hidden on the way back', async (_, wishes) => {
  const { page } = await openPage({
    ...wishes,
    path: `?stage=canvas${wishes.path ?? ''}`,
    reducedMotion: true,
  })
  await settle(page, 'canvas')
  await openMore(page)
  await page.locator('.support a').last().focus()
  const count = await findReachable(page)
  const visited: number[] = [(await focused(page))?.place ?? -1]
  while (visited.length < count) {
    await page.keyboard.press('Shift+Tab')
    const at = await focused(page)
    if (!at) break
    visited.push(at.place)
    expect(at.inView, `${at.name} is in view`).toBe(true)
  }
  expect(visited).toEqual(places(count).reverse())
})

test('the first Tab offers to skip to the controls, and goes there', async () => {
  const { page } = await openPage({ path: '?stage=canvas', width: 390, height: 844 })
  await settle(page, 'canvas')
  const skip = page.getByRole('link', { name: skipToControls })
  await page.keyboard.press('Tab')
  expect(await skip.evaluate(element => element === document.activeElement)).toBe(true)
  expect(await skip.evaluate(element => getComputedStyle(element).clipPath)).toBe('none')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('#bar') !== null)).toBe(true)
})
