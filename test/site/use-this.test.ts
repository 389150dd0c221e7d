import jsQR from 'jsqr'
import type { Locator } from 'playwright'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { notCome, waysToHave } from '../../src/words/not-come'
import { useThisOpens } from '../../src/words/page'
import { codeWords, embedWords, linkWords, useThis as words } from '../../src/words/use-this'
import { openPage } from '../support/open-page'
import { axeFindings } from './axe-findings'
import { button } from './controls'
import { nextFrame, settle } from './settle'
import { openStep, stepOf } from './story-page'
import { doTask } from './story-tasks'

/** What a phone reads from a picture of a part of the page. */
async function readCode(shown: Locator): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await shown.screenshot())
  return jsQR(new Uint8ClampedArray(data), width, height)?.data
}

/** What of the dialog is wider than it, or stands beyond it. */
const cut = (dialog: Locator) =>
  dialog.evaluate(element => {
    const { left, right } = element.getBoundingClientRect()
    return [...element.querySelectorAll('*')]
      .filter(one => one.checkVisibility() && !one.closest('.use-preview iframe, svg'))
      .filter(one => {
        const box = one.getBoundingClientRect()
        return box.left < left - 1 || box.right > right + 1
      })
      .map(one => `${one.tagName}.${one.className}`)
  })

test('from the masthead a dialog opens by keyboard, takes the focus, closes with Esc, and gives the focus back', async () => {
  const { page, expectQuiet } = await openPage({ path: '?v=1&posts=20&stage=canvas&children=8000' })
  await settle(page, 'canvas')
  const opener = button(page, useThisOpens)
  await opener.focus()
  await opener.press('Enter')
  const dialog = page.getByRole('dialog', { name: words.heading })
  await dialog.getByRole('heading', { name: 'Print' }).waitFor()
  expect(await dialog.evaluate(element => element.contains(document.activeElement))).toBe(true)
  const headings = await dialog.getByRole('heading', { level: 3 }).allInnerTexts()
  expect(headings).toEqual(['Link', 'QR code', 'Picture', 'Print', 'Slides', 'Embed code', 'Numbers'])
  const link = await dialog.getByRole('textbox', { name: linkWords.field }).inputValue()
  expect(link).toBe(new URL('?v=1&posts=20&children=8000', page.url()).href)
  expect(await readCode(dialog.locator('.qr-code'))).toBe(link)
  expect(await axeFindings(page)).toEqual([])

  await button(page, codeWords.show).click()
  await expect
    .poll(async () => (await dialog.locator('.qr-code').boundingBox())?.height ?? 0)
    .toBeGreaterThan(560)
  expect(await readCode(dialog.locator('.use-code'))).toBe(link)
  await button(page, codeWords.hide).click()
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true)

  await dialog.getByRole('button', { name: embedWords.pixels(1200) }).click()
  const frame = page.frameLocator('.use-preview iframe')
  await frame.locator('html[data-view="embed"] .sentence-first').waitFor()
  expect(await frame.locator('html').evaluate(() => innerWidth)).toBe(1200)
  expect(await cut(dialog)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await expect.poll(() => page.locator('.use-preview').count()).toBe(0)
  expect(await opener.evaluate(element => element === document.activeElement)).toBe(true)
  expectQuiet()
})

test('on a narrow phone nothing of the dialog is cut, and in an embed nothing offers it', async () => {
  const { page } = await openPage({
    path: '?v=1&stage=canvas&children=8000',
    width: 360,
    height: 640,
    phone: true,
  })
  await settle(page, 'canvas')
  await button(page, useThisOpens).tap()
  const dialog = page.getByRole('dialog', { name: words.heading })
  await dialog.getByRole('heading', { name: 'Print' }).waitFor()
  expect(await cut(dialog)).toEqual([])
  expect(await dialog.evaluate(element => element.scrollWidth - element.clientWidth)).toBe(0)
  expect(await axeFindings(page)).toEqual([])
  await page.goto(new URL('?v=1&view=embed&stage=canvas&children=8000', page.url()).href)
  await settle(page, 'canvas')
  expect(await button(page, useThisOpens).count()).toBe(0)
})

test('the story’s last step offers it too, and on paper its link can be read from the code', async () => {
  const { page } = await openStep(stepOf('yours'), { path: '&children=8000' })
  await doTask.yours?.(page)
  await page.locator('.last-card').getByRole('button', { name: useThisOpens }).click()
  const dialog = page.getByRole('dialog', { name: words.heading })
  const link = await dialog.getByRole('textbox', { name: linkWords.field }).inputValue()
  expect(link).toContain(`step=${stepOf('yours')}`)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  expect(await readCode(page.locator('.paper-link'))).toBe(link)
  expect(await dialog.isVisible()).toBe(false)
  expect(await page.locator('.paper-end').innerText()).toContain(link)
})

test('where it does not come the page says so, and it comes by its button', async () => {
  const { page } = await openPage({
    path: '?v=1&stage=canvas&children=8000',
    prepare: page => page.route(/use-part/, route => route.abort()),
  })
  await settle(page, 'canvas')
  await button(page, useThisOpens).click()
  await page.getByText(notCome.use).waitFor()
  await page.unroute(/use-part/)
  await nextFrame(page)
  await button(page, waysToHave.again).click()
  await page
    .getByRole('dialog', { name: words.heading })
    .or(page.getByText(waysToHave.notThisTime))
    .first()
    .waitFor()
})
