import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { stepIds } from '../../src/store/story-steps'
import { roomQuestion } from '../../src/story/room-questions'
import { exerciseLink, exercises, readingOf } from '../../src/views/plan/exercises'
import { ownPage } from '../../src/words/own-page'
import { closeToHome } from '../../src/words/page'
import { planPage, planSections, planWindowTitle } from '../../src/words/plan/page'
import { questionOpened } from '../../src/words/plan/sessions'
import { present } from '../../src/words/present'
import {
  choose,
  guessesSoFar,
  needsNumber,
  room,
  roomWindowTitle,
  teach,
  ask as toOne,
} from '../../src/words/room/room'
import { supportHeading, supportLines } from '../../src/words/support'
import { openPage } from '../support/open-page'
import { axeFindings } from './axe-findings'
import { readCounts } from './counts'
import { settle } from './settle'
import { stepOf, titleOf } from './story-page'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const dots = (page: Page) => page.locator('.guess-dot').count()

/** The view by its name, the lines to ring, and a way back to the picture. */
async function expectOwnPage(page: Page, view: string, title: string) {
  expect(await page.locator('html').getAttribute('data-view')).toBe(view)
  expect(await page.title()).toBe(title)
  for (const { address } of supportLines)
    expect(await page.locator(`footer a[href="${address}"]`).count()).toBe(1)
  expect(await page.locator('.own-back').first().getAttribute('href')).toMatch(/^\?v=1#figure$/)
  await press(page, closeToHome)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(supportHeading)
}

test('a room guesses, by bands and by numbers, and the figure is drawn among the guesses', async () => {
  const { page, requests, expectQuiet } = await openPage({ path: '?view=teach&ask=dugout' })
  const { ask, figure, claims, limit } = roomQuestion('dugout')!
  await page.getByRole('heading', { level: 1, name: ask }).waitFor()
  await expectOwnPage(page, 'teach', roomWindowTitle(teach.title))
  expect(await page.locator('.teach-phones a').getAttribute('href')).toMatch(/\?ask=dugout$/)
  expect(await axeFindings(page), 'before anyone has guessed').toEqual([])
  const before = requests.length

  for (const band of [0, 1, 1, 3, 4]) await page.locator('.guess-band').nth(band).click()
  const box = page.getByLabel(room.number)
  for (const typed of ['400', '1,000', '60 social workers']) {
    await box.fill(typed)
    await box.press('Enter')
  }
  expect(await dots(page)).toBe(8)
  await page.getByText(guessesSoFar(8), { exact: true }).waitFor()
  await box.fill('many')
  await box.press('Enter')
  expect(await box.evaluate(input => (input as HTMLInputElement).validationMessage)).toBe(needsNumber(limit))
  await press(page, teach.undo)
  expect(await dots(page)).toBe(7)

  await press(page, room.show)
  expect(await page.locator('.guess-figure-said').textContent()).toBe(String(figure))
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('own-figure')
  for (const { text } of claims) expect(await page.locator('.figure-claims').innerText()).toContain(text)
  expect(await page.locator('.figure-shown .step-figures a').count()).toBeGreaterThan(0)
  expect(await axeFindings(page), 'with the figure').toEqual([])

  await press(page, teach.again)
  expect(await dots(page)).toBe(0)
  expect(await page.locator('.guess-figure').count()).toBe(0)
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ])
  expect(requests.slice(before), 'nothing is asked of anyone').toEqual([])
  expectQuiet()

  await page.goto(new URL('?view=teach&ask=teams', page.url()).href)
  await page.getByRole('heading', { level: 1, name: choose.heading }).waitFor()
  await page.getByText('“⁨teams⁩”').waitFor()
  expect(await page.locator('.questions-list a').count()).toBe(stepIds.length - 2)
  expect(await axeFindings(page), 'the questions there are').toEqual([])
})

test('a reader guesses on a telephone, is told that nothing is sent, and sees the figure', async () => {
  const { page, requests, expectQuiet } = await openPage({
    path: '?ask=team',
    width: 390,
    height: 844,
    phone: true,
  })
  const { ask, figure } = roomQuestion('team')!
  await page.getByRole('heading', { level: 1, name: ask }).waitFor()
  await expectOwnPage(page, 'ask', roomWindowTitle(toOne.title))
  expect(await axeFindings(page), 'before the guess').toEqual([])
  const before = requests.length
  await page.locator('.guess-band').nth(2).click()
  await page.getByText(toOne.tell).waitFor()
  expect(await dots(page)).toBe(1)
  await press(page, toOne.another)
  await page.getByLabel(room.number).fill('25 %')
  await press(page, toOne.add)
  await page.getByText('25 of every 100').waitFor()
  await press(page, room.show)
  expect(await page.locator('.guess-figure-said').textContent()).toBe(String(figure))
  expect(await axeFindings(page), 'with the figure').toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  expect(requests.slice(before)).toEqual([])
  expectQuiet()
})

test('the plan leads to each of its parts, is printed dark on white, and its readings are the page’s', async () => {
  const { page, expectQuiet } = await openPage({ path: '?view=plan#hand-out' })
  await page.getByRole('heading', { level: 1, name: planPage.title }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(planSections['hand-out'])
  await expectOwnPage(page, 'plan', planWindowTitle)
  expect(await axeFindings(page)).toEqual([])
  const missing = await page.evaluate(
    () =>
      [...document.querySelectorAll('a[href^="#"]')].filter(
        link => !document.getElementById(link.getAttribute('href')!.slice(1)),
      ).length,
  )
  expect(missing).toBe(0)
  expect(await page.locator('.plan-contents a').count()).toBe(Object.keys(planSections).length)

  await page.setViewportSize({ width: 718, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  const paper = await page.evaluate(() => {
    const seen = [...document.body.querySelectorAll('*')].filter(one => one.checkVisibility())
    const light = (colour: string) => Math.max(...(colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number))
    return {
      pressed: seen.filter(one => one.matches('button, input, nav')).map(one => one.className),
      pale: seen
        .filter(one => one.children.length === 0 && one.textContent?.trim() && !one.closest('svg'))
        .filter(one => light(getComputedStyle(one).color) > 0x60)
        .map(one => one.className),
      wide: document.documentElement.scrollWidth,
    }
  })
  expect(paper).toEqual({ pressed: [], pale: [], wide: 718 })
  // Letter less ten millimetres above and below.
  const high = (part: string) =>
    page.locator('.own').evaluate((own: HTMLElement, name) => {
      own.dataset.printed = name
      return own.getBoundingClientRect().height
    }, part)
  expect(await high('hand-out')).toBeLessThan(980)
  expect(await high('questionnaire')).toBeLessThan(980)
  expectQuiet()

  const { from, to } = exercises.smaller
  expect(from.children).toBe(to.children)
  const notReached = async (at: 'from' | 'to') => {
    const opened = await openPage({ path: `${exerciseLink('smaller', at)}&stage=canvas` })
    await settle(opened.page, 'canvas')
    return (await readCounts(opened.page)).notReached
  }
  const [began, ended] = await Promise.all([notReached('from'), notReached('to')])
  expect(ended - began).toBe(readingOf(exercises.smaller).notReached)
})

test('a question out of the plan leads to its step on the screen, and the way out leads back to the plan', async () => {
  const { page, expectQuiet } = await openPage({ path: '?view=plan#twenty-minutes' })
  const { ask } = roomQuestion('dugout')!
  await page
    .locator('#twenty-minutes')
    .getByRole('link', { name: questionOpened(ask) })
    .click()
  await page.getByRole('heading', { level: 1, name: ask }).waitFor()
  await page.getByRole('link', { name: ownPage.backToPlan }).first().click()
  await page.getByRole('heading', { level: 1, name: planPage.title }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: ask }).waitFor()
  await press(page, room.show)
  await page.getByRole('link', { name: room.presented }).click()
  await page.locator('.slide').waitFor()
  expect(await page.locator('.slide-title').innerText()).toBe(titleOf(stepOf('dugout')))
  await press(page, present.leaveToPlan)
  await page.getByRole('heading', { level: 1, name: planPage.title }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(planSections['twenty-minutes'])

  await page.locator('#twenty-minutes').getByRole('link', { name: planPage.presentThis }).click()
  await page.locator('.slide').waitFor()
  const title = () => page.locator('.slide-title').innerText()
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(title).toBe(titleOf(stepOf('foreheads')))
  await page.keyboard.press('Shift+ArrowRight')
  await page.getByText(present.slideOf(3, 4)).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 1, name: planPage.title }).waitFor()
  expectQuiet()
})
