import { expect, test } from 'vitest'
import { present } from '../../src/words/present'
import { openPage } from '../support/open-page'
import { noPrintedPages } from '../support/printed-pages'
import { axeFindings } from './axe-findings'
import { expectPresentedCode, expectPrintedCode, expectSavedCode, tenLinks } from './handed-codes'

// A reporter that sums up would only count it.
if (noPrintedPages) console.warn(`No code is read from paper${noPrintedPages}`)

test.skipIf(noPrintedPages)(
  `the code of a council’s link is read back from its printed page${noPrintedPages}`,
  async () => {
    await expectPrintedCode(tenLinks[5])
  },
)

test('the code of a link is read back from its saved picture, without the changes that made it too long', async () => {
  await expectSavedCode(tenLinks[9])
})

test('the code of a link is read back from the back of the room', async () => {
  await expectPresentedCode(tenLinks[2])
})

test('while presenting Q shows the code and takes it away, Esc and the next slide do too, and phones are led to the step', async () => {
  const { page, expectQuiet } = await openPage({
    path: '?v=1&view=present&step=8&stage=canvas&children=8000',
    reducedMotion: true,
  })
  await page.locator('.slide').waitFor()
  const code = page.locator('.present-code')
  await page.keyboard.press('q')
  await code.waitFor()
  await page.getByRole('status').filter({ hasText: present.codeSays }).waitFor({ state: 'attached' })
  const link = new URL(await page.locator('.present-link').innerText())
  expect([link.searchParams.get('step'), link.searchParams.get('view')]).toEqual(['8', null])
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('q')
  await code.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: present.code }).click()
  await code.waitFor()
  await page.keyboard.press('Escape')
  await code.waitFor({ state: 'detached' })
  await page.keyboard.press('Q')
  await code.waitFor()
  const before = await page.locator('.slide').innerText()
  await page.keyboard.press('PageDown')
  await code.waitFor({ state: 'detached' })
  await expect.poll(() => page.locator('.slide').innerText()).not.toBe(before)
  expectQuiet()
})
