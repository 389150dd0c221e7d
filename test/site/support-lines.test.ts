import { expect, test } from 'vitest'
import { supportHeading, supportLines } from '../../src/words/support'
import { openPage, type PageWishes } from '../support/open-page'

const views: [string, PageWishes][] = [
  ['the page', { path: '?stage=canvas' }],
  ['a phone', { path: '?stage=canvas', width: 390, height: 844, phone: true }],
  ['an embed', { path: '?view=embed&stage=canvas', width: 600, height: 640 }],
  ['the page without JavaScript', { javaScript: false }],
]

test.each(views)(
  'in %s every support line can be read and rung, and none is folded away',
  async (_, wishes) => {
    const { page } = await openPage(wishes)
    await page.getByRole('heading', { name: supportHeading }).waitFor({ state: 'visible' })
    for (const { name, number, address } of supportLines) {
      const line = page.locator(`a[href="${address}"]`)
      await line.scrollIntoViewIfNeeded()
      expect(await line.isVisible()).toBe(true)
      expect((await line.textContent())?.trim()).toBe(`${name} ${number}`)
      expect(await line.evaluate(element => element.closest('details'))).toBeNull()
    }
  },
)
