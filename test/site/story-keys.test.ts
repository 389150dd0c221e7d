import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { closeToHome, skipToControls } from '../../src/words/page'
import { storyEntry } from '../../src/words/panel'
import { supportHeading } from '../../src/words/support'
import { openPage } from '../support/open-page'
import { button, control, openMore } from './controls'
import {
  comeToStep,
  everyStep,
  few,
  goOn,
  heading,
  navigation,
  openStep,
  saidAfter,
  stepOf,
  titleOf,
} from './story-page'
import { doTask, rangeOf } from './story-tasks'
import { openFramed } from './stranger'

const step = (page: Page) => page.evaluate(() => new URLSearchParams(location.search).get('step'))
const entries = (page: Page) => page.evaluate(() => history.length)
const isFocused = (page: Page, selector: string) =>
  page.evaluate(one => document.activeElement?.matches(one) === true, selector)

test('arrows in the list of steps keep the focus, and Enter goes to the step they came to', async () => {
  const { page } = await openStep(1, few)
  const list = navigation(page).getByRole('combobox')
  await list.focus()
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown')
  expect(await isFocused(page, '.step-navigation select')).toBe(true)
  expect([await list.inputValue(), await step(page), await heading(page).innerText()]).toEqual([
    '4',
    '1',
    titleOf(1),
  ])
  await page.keyboard.press('Enter')
  await comeToStep(page, 4)
  await expect.poll(() => isFocused(page, '#step-title')).toBe(true)
  await list.focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Tab')
  await comeToStep(page, 3)
})

test('Back goes a step back with guesses, settings and picture kept, Forward on again, and at last to the page as it was', async () => {
  const { page, expectQuiet } = await openStep(1, few)
  await page.goto(`${page.url().split('?')[0]}?posts=13&stage=canvas&children=8000`)
  await openMore(page)
  await button(page, storyEntry.begin).click()
  await comeToStep(page, 1)
  await goOn(page, 2)
  await goOn(page, 3)
  await doTask.dugout?.(page)
  await expect.poll(() => saidAfter(page).innerText()).not.toBe('')
  const said = await saidAfter(page).innerText()
  await navigation(page)
    .getByRole('combobox')
    .selectOption(String(stepOf('savings')))
  await comeToStep(page, stepOf('savings'))
  await doTask.savings?.(page)
  const saving = await rangeOf(page, 'saving').inputValue()
  await page.goBack()
  await comeToStep(page, 3)
  expect(await saidAfter(page).innerText()).toBe(said)
  await page.goForward()
  await comeToStep(page, stepOf('savings'))
  expect(await rangeOf(page, 'saving').inputValue()).toBe(saving)
  for (const before of [3, 2, 1]) {
    await page.goBack()
    await comeToStep(page, before)
  }
  await page.goBack()
  await openMore(page)
  await expect.poll(() => control(page, 'posts').box.inputValue()).toBe('13')
  await expect.poll(() => page.evaluate(() => location.search)).toContain('posts=13')
  expect(await step(page)).toBeNull()
  await button(page, storyEntry.return).waitFor()
  expectQuiet()
})

test('page keys go through the steps wherever the focus is, after the stadium has been touched too', async () => {
  const { page } = await openStep(2, few)
  await page.locator('#stage').click()
  await page.keyboard.press('PageDown')
  await comeToStep(page, 3)
  expect(await page.locator('#child').innerText()).toBe('')
  await page.locator('#guess').fill('3')
  await page.keyboard.press('PageUp')
  await comeToStep(page, 2)
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.keyboard.press('PageDown')
  await comeToStep(page, 3)
  expect(await page.locator('#guess').inputValue()).toBe('3')
})

/** Follows the way to help by the keyboard, and makes sure that it leads to the support lines and leaves no trace. */
async function findHelp(page: Page, where: string): Promise<void> {
  const lines = page.getByRole('heading', { name: supportHeading })
  const before = await entries(page)
  await page.getByRole('link', { name: closeToHome, exact: true }).press('Enter')
  await expect
    .poll(() => lines.evaluate(one => one === document.activeElement), { message: where })
    .toBe(true)
  const { top, bottom } = await lines.evaluate(one => one.getBoundingClientRect())
  expect([top >= 0, bottom <= 844], where).toEqual([true, true])
  await page.keyboard.press('Tab')
  expect(await isFocused(page, '.support a[href^="tel:"]'), where).toBe(true)
  expect([await entries(page), await page.evaluate(() => location.hash)], where).toEqual([before, ''])
}

const phone = { width: 390, height: 844, phone: true } as const

test('the way to help has the support lines in sight and the focus with them from every step, and is no entry of the history', async () => {
  const { page } = await openStep(1, { ...few, ...phone })
  await findHelp(page, 'the first time')
  for (const [id, number] of everyStep) {
    await findHelp(page, id)
    if (number === everyStep.length) break
    // From words alone only the button leads on.
    if (id === 'tragedy') await page.locator('.step-next').click()
    else await page.keyboard.press('PageDown')
    await comeToStep(page, number + 1)
  }
  await page.getByRole('link', { name: skipToControls }).press('Enter')
  expect(await page.evaluate(() => [location.hash, document.activeElement?.id])).toEqual(['', 'panel'])
})

test('so it does at a tragedy of the weeks', async () => {
  const { page } = await openPage({ ...phone, path: '?week=44&script=article&children=8000&stage=canvas' })
  await page.locator('.held').waitFor()
  await findHelp(page, 'a tragedy')
})

test('in somebody else’s frame no step is an entry of the history', async () => {
  const { page, frame, expectNoOtherHost } = await openFramed('?step=1&stage=canvas&children=8000', {})
  const before = await entries(page)
  await frame.locator('.step-next').click()
  await frame.getByRole('heading', { name: titleOf(2) }).waitFor()
  expect(await entries(page)).toBe(before)
  expectNoOtherHost()
})
