import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { moreHeading } from '../../src/words/controls'
import { history } from '../../src/words/panel'
import { viewHint, viewSwitch } from '../../src/words/toggles'
import { openPage } from '../support/open-page'
import {
  addressWith,
  announcement,
  button,
  control,
  frontIds,
  gatherButton,
  liveSentence,
  openMore,
} from './controls'
import { readCounts } from './counts'
import { settle } from './settle'

async function open(path = '?stage=canvas'): Promise<Page> {
  const { page } = await openPage({ path, reducedMotion: true })
  await settle(page, 'canvas')
  return page
}

test('a reader with a keyboard alone moves a control, takes the hint, gathers, goes back and unfolds the rest', async () => {
  const page = await open()
  const first = await readCounts(page)
  await control(page, 'posts').range.focus()
  await page.keyboard.press('ArrowLeft')
  await settle(page, 'canvas')
  expect(await readCounts(page)).not.toEqual(first)

  await button(page, viewHint.accept).focus()
  await page.keyboard.press('Enter')
  await settle(page, 'canvas')
  expect(await page.getByRole('radio', { name: viewSwitch.there }).isChecked()).toBe(true)
  expect(await page.evaluate(() => document.activeElement?.id), 'the focus is not lost').toBe('view-there')
  expect(await button(page, viewHint.accept).count(), 'the hint is given once').toBe(0)
  await page.keyboard.press('ArrowLeft')
  await settle(page, 'canvas')
  expect(await page.getByRole('radio', { name: viewSwitch.seen }).isChecked()).toBe(true)

  await gatherButton(page).focus()
  await page.keyboard.press('Space')
  await settle(page, 'canvas')
  expect(await gatherButton(page).getAttribute('aria-pressed')).toBe('true')
  await page.locator('.block-labels p').first().waitFor()

  await openMore(page)
  await button(page, history.reset).focus()
  await page.keyboard.press('Enter')
  await settle(page, 'canvas')
  expect(await readCounts(page)).toEqual(first)

  const more = page.locator('summary', { hasText: moreHeading })
  await more.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByRole('slider').count()).toBeGreaterThan(20)
})

test('a number box takes a number on Enter, and keeps a bad one in view with a message and the last good value', async () => {
  const page = await open('?truth=1&stage=canvas')
  const { box, range } = control(page, 'posts')
  await box.fill('115')
  await page.keyboard.press('Enter')
  await settle(page, 'canvas')
  expect((await readCounts(page)).notReached).toBe(2470)
  expect(await range.inputValue()).toBe('115')

  await box.fill('9000')
  await page.keyboard.press('Tab')
  await page
    .locator('#posts-error')
    .filter({ hasText: /Please choose/ })
    .waitFor()
  expect(await box.inputValue()).toBe('9000')
  expect(await box.getAttribute('aria-invalid')).toBe('true')
  expect((await readCounts(page)).notReached).toBe(2470)
  await box.focus()
  await page.keyboard.press('Escape')
  expect(await box.inputValue()).toBe('115')
  await expect.poll(() => page.locator('#posts-error').innerText()).toBe('')
})

test('a comma typed in any box in front is a decimal mark, in the address too', async () => {
  const page = await open()
  const typed = { posts: '12,5', leaving: '6,8', price: '1,45' }
  for (const id of frontIds) {
    const { box, range } = control(page, id)
    await box.focus()
    await box.selectText()
    await page.keyboard.type(typed[id])
    await page.keyboard.press('Enter')
    const value = typed[id].replace(',', '.')
    await addressWith(page, `${id}=${value}`)
    await page.keyboard.press('Tab')
    await expect.poll(() => box.inputValue()).toBe(value)
    expect(await page.locator(`#${id}-error`).innerText()).toBe('')
    await expect.poll(() => range.getAttribute('aria-valuetext')).toContain(value)
  }
})

test('numbers are understood as people type them in every box in front, and the wheel over a box changes none', async () => {
  const page = await open()
  const typed = { posts: '１３０ posts', leaving: '٦٫٨ %', price: '× 1·45' }
  const meant = { posts: '130', leaving: '6.8', price: '1.45' }
  for (const id of frontIds) {
    const { box } = control(page, id)
    await box.fill(typed[id])
    await page.keyboard.press('Enter')
    await addressWith(page, `${id}=${meant[id]}`)
    await box.hover()
    for (let notch = 0; notch < 5; notch++) await page.mouse.wheel(0, notch % 2 === 0 ? 120 : -120)
    await settle(page, 'canvas')
    await page.keyboard.press('Tab')
    await expect.poll(() => box.inputValue()).toBe(meant[id])
    expect(new URL(page.url()).searchParams.get(id)).toBe(meant[id])
  }
})

test('what changed is spoken once things have come to rest', async () => {
  const page = await open('?truth=1&stage=canvas')
  await control(page, 'price').range.focus()
  await page.keyboard.press('ArrowRight')
  await settle(page, 'canvas')
  await expect.poll(() => announcement(page)).toContain(await liveSentence(page))
  expect(await control(page, 'price').range.getAttribute('aria-valuetext')).toMatch(/^1\.4\d? times the cost/)
})
