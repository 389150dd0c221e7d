import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { storyEntry } from '../../src/words/panel'
import { player } from '../../src/words/story/player'
import { openPage } from '../support/open-page'
import { button, control, openMore } from './controls'
import { settle } from './settle'
import {
  addressLeft,
  backButton,
  comeToStep,
  everyStep,
  few,
  goOn,
  heading,
  navigation,
  nextButton,
  noteOf,
  openStep,
  saidAfter,
  stepOf,
  titleOf,
} from './story-page'
import { doTask, rangeOf } from './story-tasks'
import { watchMotion } from './watch-motion'

const savings = stepOf('savings')

/** Whatever has the focus, by its words. */
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.textContent?.trim())

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 60 && (await focused(page)) !== name; press++) await page.keyboard.press('Tab')
  expect(await focused(page)).toBe(name)
}

test('starting again forgets what was said and moved', async () => {
  const { page } = await openStep(stepOf('dugout'), few)
  await doTask.dugout?.(page)
  await expect.poll(() => saidAfter(page).innerText()).not.toBe('')
  await button(page, player.restart).click()
  await comeToStep(page, 1)
  await navigation(page)
    .getByRole('combobox')
    .selectOption(String(stepOf('dugout')))
  await comeToStep(page, stepOf('dugout'))
  expect(await saidAfter(page).innerText()).toBe('')
  expect(await page.locator('#guess').inputValue()).toBe('')
})

test('leaving leads back to the page as it was; leaving with the picture keeps that, and the way back finds the step as it was left', async () => {
  const { page, expectQuiet } = await openStep(savings, few)
  await doTask.savings?.(page)
  await settle(page, 'canvas')
  const [saving, said] = [await rangeOf(page, 'saving').inputValue(), await saidAfter(page).innerText()]
  await button(page, player.leaveWithPicture).click()
  await openMore(page)
  await button(page, storyEntry.return).waitFor()
  const address = await addressLeft(page)
  expect(address).toContain(`saving=${saving}`)
  expect(address).not.toContain('step=')
  await control(page, 'posts').up.click()
  await expect.poll(() => addressLeft(page)).not.toBe(address)
  const changed = await addressLeft(page)
  await button(page, storyEntry.return).click()
  await comeToStep(page, savings)
  expect(await rangeOf(page, 'saving').inputValue()).toBe(saving)
  expect(await saidAfter(page).innerText()).toBe(said)
  await button(page, player.leave).click()
  await openMore(page)
  await button(page, storyEntry.return).waitFor()
  expect(await addressLeft(page)).toBe(changed)
  expectQuiet()
})

test('the last step leads to the controls', async () => {
  const { page } = await openStep(everyStep.length, few)
  await nextButton(page).click()
  await openMore(page)
  await button(page, storyEntry.return).waitFor()
  await expect.poll(() => control(page, 'posts').box.count()).toBe(1)
})

test('with keys alone the story is begun, and walked from heading to heading', async () => {
  const { page } = await openPage({ path: '?stage=canvas&children=8000', reducedMotion: true })
  await settle(page, 'canvas')
  await openMore(page)
  await tabTo(page, storyEntry.begin)
  await page.keyboard.press('Enter')
  for (const [id, step] of everyStep.slice(0, 5)) {
    const note = noteOf(step)
    if (note) {
      await expect.poll(() => focused(page), { message: `the note of ${id}` }).toBe(note.heading)
      await tabTo(page, note.goOn)
      await page.keyboard.press('Enter')
    }
    await expect.poll(() => heading(page).innerText()).toBe(titleOf(step))
    await expect.poll(() => focused(page), { message: id }).toBe(titleOf(step))
    await tabTo(page, player.next)
    await page.keyboard.press('Enter')
  }
  await comeToStep(page, 6)
  await tabTo(page, player.back)
  await page.keyboard.press('Space')
  await comeToStep(page, 5)
})

test('where less motion is asked for, every step and every task is a cut', async () => {
  const { page } = await openStep(1, few)
  const moved = await watchMotion(page)
  for (const [id, step] of everyStep.slice(0, 8)) {
    await doTask[id]?.(page)
    await settle(page, 'canvas')
    expect(await moved(), `the task of ${id}`).toEqual([])
    await goOn(page, step + 1)
    await settle(page, 'canvas')
    expect(await moved(), `from ${id} on`).toEqual([])
  }
  await backButton(page).click()
  await comeToStep(page, 8)
})
