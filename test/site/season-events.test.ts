import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { eventWords } from '../../src/words/season-events'
import { playing } from '../../src/words/story/game'
import { weekName } from '../../src/words/weeks'
import type { PageWishes } from '../support/open-page'
import { axeFindings } from './axe-findings'
import { button } from './controls'
import { hurry } from './frame-clock'
import { layoutFaults } from './layout-faults'
import {
  comeTo,
  goBy,
  goOnButton,
  onButton,
  openSeason,
  pauseButton,
  playButton,
  screens,
  track,
  weekShown,
} from './season-page'
import { openStep, stepOf } from './story-page'

const card = (page: Page) => page.locator('.bar-note.held-event')

/** Everything that is said to readers who listen, in order. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const region = document.querySelector('main > [role="status"]')!
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said)
}

const scripted = [
  [9, 'saving'],
  [17, 'goldenHello'],
  [24, 'inspection'],
  [26, 'actionPlan'],
  [30, 'directorLeaves'],
  [34, 'agencyPrice'],
] as const

test('each event of the article’s year pauses the weeks, stands as a card until the reader goes on, and is spoken once', async () => {
  const { page, expectQuiet } = await openSeason('?week=7&script=article&tragedies=0&children=8000', {
    prepare: hurry,
  })
  const said = await listen(page)
  await playButton(page).click()
  for (const [week, kind] of scripted) {
    const { name } = eventWords[kind]
    await card(page).getByText(name).waitFor()
    await playButton(page).waitFor()
    expect(await weekShown(page)).toBe(week)
    await expect
      .poll(async () => (await said()).filter(text => text.startsWith(weekName(week))).length)
      .toBe(1)
    expect((await said()).at(-1)).toContain(name)
    await goOnButton(page).click()
    await goBy(page, week + 1)
    await card(page).getByText(name).waitFor({ state: 'detached' })
  }
  await pauseButton(page).click()
  for (const [week] of scripted)
    expect((await said()).filter(text => text.startsWith(`${weekName(week)}:`))).toHaveLength(1)
  expectQuiet()
})

test('an event come to by a link or a step stands as a card too, plays nothing, and another week takes it away', async () => {
  const { page } = await openSeason('?week=9&script=article&tragedies=0&children=8000', {
    reducedMotion: true,
  })
  await card(page).getByText(eventWords.saving.does).waitFor()
  expect(await pauseButton(page).count()).toBe(0)
  await onButton(page).click()
  await comeTo(page, 10)
  await card(page).waitFor({ state: 'detached' })
  await track(page).fill('16')
  await onButton(page).click()
  await card(page).getByText(eventWords.goldenHello.name).waitFor()
  expect(await pauseButton(page).count()).toBe(0)
  await playButton(page).click()
  await card(page).waitFor({ state: 'detached' })
})

test('going on by the keyboard keeps the focus on what plays the weeks', async () => {
  const { page } = await openSeason('?week=9&script=article&tragedies=0&children=8000', {
    reducedMotion: true,
  })
  await goOnButton(page).press('Enter')
  await pauseButton(page).waitFor()
  expect(await pauseButton(page).evaluate(one => one === document.activeElement)).toBe(true)
})

test('the card takes no room: the picture and everything in the bar stay where they are', async () => {
  const { page } = await openSeason('?week=8&script=article&tragedies=0&children=8000', {
    reducedMotion: true,
  })
  const places = () =>
    page.evaluate(() =>
      ['#stage', '#bar', '.transport-row', '.bar-turn', '.bar-front'].map(one => {
        const { x, y, width, height } = document.querySelector(one)!.getBoundingClientRect()
        return [x, y, width, height]
      }),
    )
  const before = await places()
  await onButton(page).click()
  await card(page).waitFor()
  expect(await places()).toEqual(before)
})

test('in a step of the story its weeks pause at an event, which is spoken once and stands in the step where the bar is covered', async () => {
  const { page } = await openStep(stepOf('five-points'), {
    path: '&children=8000',
    width: 390,
    height: 844,
    phone: true,
  })
  const said = await listen(page)
  const inStep = page.locator('.step-note.held-event')
  await button(page, playing.play).click()
  await inStep.getByText(eventWords.saving.name).waitFor()
  const events = async () => (await said()).filter(text => text.startsWith(weekName(9)))
  await expect.poll(events).toEqual([expect.stringContaining(eventWords.saving.name)])
  await goOnButton(page).filter({ visible: true }).click()
  await inStep.waitFor({ state: 'detached' })
})

const everyScreen: [string, PageWishes][] = [
  ...screens,
  ['a page at 400 per cent', { width: 320, height: 180, pixelRatio: 3 }],
  ['a screen with forced colours', { forcedColors: true }],
]

test.each(everyScreen)('on %s the card is whole, and axe finds nothing', async (_, wishes) => {
  const path = `?week=24&script=article&tragedies=0&children=8000${wishes.path ?? ''}`
  const { page } = await openSeason(path, { ...wishes, reducedMotion: true })
  await card(page).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.evaluate(() => scrollTo(0, 0))
  expect(await layoutFaults(page)).toEqual([])
})
