import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { bar } from '../../src/words/controls'
import { history as historyWords } from '../../src/words/panel'
import { transport } from '../../src/words/season'
import { announcement, button, control, openMore } from './controls'
import { readCounts } from './counts'
import {
  comeTo,
  goBy,
  goFast,
  onButton,
  openSeason,
  pauseButton,
  playButton,
  scrubTo,
  weekShown,
  workedOut,
} from './season-page'
import { played } from './season-played'
import { settle } from './settle'

const addressOf = (page: Page) => new URL(page.url()).searchParams

/** Waits until the address says a week, and returns the address. */
async function addressInWeek(page: Page, week: number): Promise<string> {
  await page.waitForURL(({ searchParams }) => searchParams.get('week') === String(week))
  return page.url()
}

test('the week that is shown is in the address, after a step and after a draw, and no step in the history', async () => {
  const { page } = await openSeason('?week=12&script=none&children=8000')
  const steps = await page.evaluate(() => history.length)
  await onButton(page).click()
  await addressInWeek(page, 13)
  await scrubTo(page, 90)
  await addressInWeek(page, 90)
  await scrubTo(page, 0)
  await addressInWeek(page, 0)
  expect(await page.evaluate(() => history.length)).toBe(steps)
})

test('while the weeks go by fast the address comes after them, and the copied link is the week that is shown', async () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  const { page } = await openSeason('?week=0&script=none&children=8000', { permissions })
  await goFast(page)
  await playButton(page).click()
  await goBy(page, 5)
  await pauseButton(page).click()
  await playButton(page).waitFor()
  const week = await weekShown(page)
  await openMore(page)
  await button(page, historyWords.copyLink).click()
  await expect.poll(() => announcement(page)).toBe(historyWords.copied)
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await addressInWeek(page, week))
})

test('a link opens its week, with the counts of that week, whether they are counted here or there', async () => {
  const link = '?week=60&script=article&posts=13&seed=7&children=8000'
  const { page, expectQuiet } = await openSeason(link)
  expect(await weekShown(page)).toBe(60)
  const counts = await readCounts(page)
  expect(counts).toEqual(played(link).counts(60))
  await page.reload()
  await workedOut(page)
  await settle(page, 'canvas')
  expect(await readCounts(page)).toEqual(counts)
  expectQuiet()
})

test('what was changed on the way, the levers, the timeline and what was kept all come back with the address', async () => {
  const { page } = await openSeason('?week=20&script=none&debate=40&children=8000&kept=posts%3D10', {
    reducedMotion: true,
  })
  await control(page, 'posts').box.fill('12')
  await page.keyboard.press('Enter')
  await page.waitForURL(/changes=/)
  await scrubTo(page, 50)
  const address = await addressInWeek(page, 50)
  expect(Object.fromEntries(addressOf(page))).toMatchObject({
    week: '50',
    script: 'none',
    debate: '40',
    changes: '21:posts:12',
    kept: 'posts=10',
  })
  const hash = await workedOut(page)
  const counts = await readCounts(page)
  await page.goto(address)
  expect(await workedOut(page)).toBe(hash)
  await settle(page, 'canvas')
  await comeTo(page, 50)
  expect(await readCounts(page)).toEqual(counts)
  expect(await control(page, 'posts').box.inputValue()).toBe('12')
})

test('a link with a week that is none opens a page that works, and says so', async () => {
  const { page, expectQuiet } = await openSeason('?week=999&script=moon&changes=9:posts,400:posts:3,5:wat:1')
  expect(await weekShown(page)).toBe(156)
  expect(await page.locator('.notes li').count()).toBe(5)
  expectQuiet()
})

test('without a season there is no week in the address', async () => {
  const { page } = await openSeason('?week=12&script=none&children=8000')
  await button(page, transport.close).click()
  await button(page, bar.play).waitFor()
  await page.waitForURL(({ searchParams }) => !searchParams.has('week'))
  expect([...addressOf(page).keys()]).not.toContain('script')
})
