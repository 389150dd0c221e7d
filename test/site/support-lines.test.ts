import { expect, test } from 'vitest'
import { closeToHome } from '../../src/words/page'
import { supportHeading, supportLines } from '../../src/words/support'
import { openPage, type PageWishes } from '../support/open-page'

const views: [string, PageWishes][] = [
  ['the page', { path: '?stage=canvas' }],
  ['a phone', { path: '?stage=canvas', width: 390, height: 844, phone: true }],
  ['an embed', { path: '?view=embed&stage=canvas', width: 600, height: 640 }],
  ['the page without JavaScript', { javaScript: false }],
]

test.each(views)(
  'in %s every support line can be read and rung, a press away from the title at most, and none is folded away',
  async (_, wishes) => {
    const { page } = await openPage(wishes)
    if (wishes.javaScript ?? true) await page.getByRole('link', { name: closeToHome, exact: true }).click()
    const heading = page.getByRole('heading', { name: supportHeading })
    await heading.waitFor({ state: 'visible' })
    if (wishes.javaScript ?? true) {
      // The press leads to them: they are in the window, and the focus is there too.
      await expect.poll(() => heading.evaluate(element => element === document.activeElement)).toBe(true)
      const { top, bottom } = await heading.evaluate(element => element.getBoundingClientRect())
      expect([top >= 0, bottom <= (page.viewportSize()?.height ?? 0)]).toEqual([true, true])
    }
    for (const { name, number, address } of supportLines) {
      const line = page.locator(`a[href="${address}"]`)
      await line.scrollIntoViewIfNeeded()
      expect(await line.isVisible()).toBe(true)
      expect((await line.textContent())?.trim()).toBe(`${name} ${number}`)
      expect(await line.evaluate(element => element.closest('details'))).toBeNull()
    }
  },
)
