import { expect, test } from 'vitest'
import { supportLines } from '../../src/words/support'
import { argumentInShort, headline, stillPicture, title, withoutScripts } from '../../src/words/title'
import { openPage } from '../support/open-page'
import { drawnPart } from './stage-picture'

test.each([
  ['a laptop', 1280, 720],
  ['a phone', 390, 844],
])(
  'with JavaScript off %s shows headline, still picture, argument and support lines',
  async (_, width, height) => {
    const { page, requests, expectQuiet } = await openPage({ javaScript: false, width, height })
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title)
    for (const text of [headline, withoutScripts, ...argumentInShort]) {
      const words = page.getByText(text, { exact: true })
      await words.scrollIntoViewIfNeeded()
      expect(await words.isVisible(), text).toBe(true)
    }
    const still = page.getByRole('img', { name: stillPicture })
    await still.scrollIntoViewIfNeeded()
    expect(drawnPart(await still.screenshot({ caret: 'initial' })).right).toBeGreaterThan(width / 3)
    for (const { address } of supportLines) {
      const line = page.locator(`a[href="${address}"]`)
      await line.scrollIntoViewIfNeeded()
      expect(await line.isVisible()).toBe(true)
    }
    expect(requests.filter(address => address.endsWith('.js'))).toEqual([])
    expectQuiet()
  },
)
