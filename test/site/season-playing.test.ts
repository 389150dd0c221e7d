import { expect, test } from 'vitest'
import { openPage } from '../support/open-page'
import { control, playWeeks } from './controls'
import { hurry, steady } from './frame-clock'
import { memoryGrowth } from './memory-growth'
import {
  backButton,
  comeTo,
  goBy,
  goFast,
  onButton,
  openSeason,
  pauseButton,
  playButton,
  track,
  weekShown,
} from './season-page'
import { framesDrawn, nextFrame, settle } from './settle'
import { watchMotion } from './watch-motion'

test('the weeks are offered, fetched when they are asked for, and go by until they are paused', async () => {
  const { page, requests, expectQuiet } = await openPage({ path: '?stage=canvas&children=8000' })
  await settle(page, 'canvas')
  const fetched = () => requests.filter(address => /seasons-|worker-|transport-/.test(address))
  expect(fetched()).toEqual([])
  await playWeeks(page)
  await goBy(page, 2)
  expect(fetched().length).toBeGreaterThan(0)
  await pauseButton(page).click()
  await playButton(page).waitFor()
  const week = await weekShown(page)
  const drawn = await settle(page, 'canvas').then(() => framesDrawn(page))
  for (let frame = 0; frame < 30; frame++) await nextFrame(page)
  expect(await weekShown(page), 'paused').toBe(week)
  expect(await framesDrawn(page), 'nothing moves').toBe(drawn)
  expectQuiet()
})

test('one week on, one week back, and no further than the ends', async () => {
  const { page } = await openSeason('?week=0&script=none&children=8000', { reducedMotion: true })
  const isIdle = () =>
    Promise.all([backButton(page), onButton(page)].map(one => one.getAttribute('aria-disabled')))
  expect(await isIdle()).toEqual(['true', 'false'])
  await backButton(page).click({ force: true })
  await onButton(page).click()
  await comeTo(page, 1)
  await onButton(page).click()
  await comeTo(page, 2)
  await backButton(page).click()
  await comeTo(page, 1)
  await track(page).press('End')
  await comeTo(page, 156)
  expect(await isIdle()).toEqual(['false', 'true'])
  await onButton(page).click({ force: true })
  await track(page).press('ArrowLeft')
  await comeTo(page, 155)
  await track(page).press('Home')
  await comeTo(page, 0)
})

test('a step while the weeks go by stops them', async () => {
  const { page } = await openSeason('?week=10&script=none&children=8000')
  await playButton(page).click()
  await goBy(page, 12)
  await backButton(page).click()
  await playButton(page).waitFor()
  expect(await pauseButton(page).count()).toBe(0)
})

test('the weeks go by to the last, stop there, and begin again', async () => {
  const { page } = await openSeason('?week=140&script=none&children=8000', { prepare: hurry })
  await playButton(page).click()
  await comeTo(page, 156)
  await playButton(page).click()
  await pauseButton(page).click()
  expect(await weekShown(page)).toBeLessThan(156)
})

test('from week to week the children who changed fade in many frames, and where less motion is asked for are cut to', async () => {
  for (const reducedMotion of [false, true]) {
    const link = '?week=10&script=none&truth=1&children=8000'
    const { page } = await openSeason(link, { reducedMotion, prepare: steady })
    const moved = await watchMotion(page)
    const before = await framesDrawn(page)
    await onButton(page).click()
    await comeTo(page, 11)
    await settle(page, 'canvas')
    if (reducedMotion) expect(await moved()).toEqual([])
    else expect((await framesDrawn(page)) - before).toBeGreaterThan(3)
  }
})

test('playing at eight weeks a second drops no press and no key', async () => {
  const { page } = await openSeason('?week=0&script=none&children=8000', { prepare: steady })
  await goFast(page)
  await playButton(page).click()
  await goBy(page, 2)
  const { up, range, box } = control(page, 'posts')
  const presses = 10
  // A notch is a tenth of a post among so few children.
  const posts = String(14.5 + (2 * presses) / 10)
  for (let press = 0; press < presses; press++) await up.click()
  await range.focus()
  for (let press = 0; press < presses; press++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => box.inputValue()).toBe(posts)
  expect(await pauseButton(page).count(), 'it was playing all the while').toBe(1)
  expect(await weekShown(page)).toBeGreaterThan(2)
  await pauseButton(page).click()
  expect(await box.inputValue()).toBe(posts)
})

test('ten times through weeks leave the memory as it was', async () => {
  const { page } = await openSeason('?week=0&script=none&truth=1', { prepare: hurry })
  expect(await memoryGrowth(page, { replays: 10, from: 130 })).toBeLessThan(1.1)
})
