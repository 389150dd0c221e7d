import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { bar } from '../../src/words/controls'
import { timelines, tragedyChoice, transport } from '../../src/words/season'
import { tragedy } from '../../src/words/season-events'
import { playing } from '../../src/words/story/game'
import { player } from '../../src/words/story/player'
import { weeksOffer } from '../../src/words/weeks'
import { openPage, type PageWishes } from '../support/open-page'
import { sample } from '../support/sample'
import { axeFindings } from './axe-findings'
import { button, openMore, playWeeks } from './controls'
import { layoutFaults } from './layout-faults'
import {
  asTheyAre,
  comeTo,
  leaveOut,
  onButton,
  openSeason,
  pauseButton,
  playButton,
  screens,
  scrubTo,
  weekShown,
} from './season-page'
import { settle } from './settle'
import { openStep, stepOf } from './story-page'

const told = (page: Page) => page.getByText(tragedyChoice.told, { exact: true })
const query = (page: Page) => new URL(page.url()).searchParams

async function open(path: string, wishes: PageWishes = {}): Promise<Page> {
  const { page } = await openPage({
    reducedMotion: true,
    ...wishes,
    path: `${path}&children=8000&stage=canvas`,
  })
  await settle(page, 'canvas')
  return page
}

const places: [string, string, PageWishes][] = [
  ['the page', '?seed=1', {}],
  ['a phone', '?seed=1', { width: 390, height: 844, phone: true }],
  ['a preset’s link', '?preset=article', {}],
]

test.each(places)(
  'on %s the words stand with the offer, and its first way leaves tragedies out',
  async (_, path, wishes) => {
    const page = await open(path, wishes)
    await button(page, bar.play).click()
    for (const words of [weeksOffer.openHint, weeksOffer.openDoes])
      await page.getByText(words, { exact: true }).waitFor()
    const ways = await page.locator('.transport-start button').allInnerTexts()
    expect(ways.map(way => way.trim())).toEqual([
      weeksOffer.open,
      weeksOffer.openWithTragedies,
      weeksOffer.openWithoutEvents,
    ])
    await button(page, weeksOffer.open).click()
    await pauseButton(page).waitFor()
    await expect.poll(() => query(page).get('tragedies')).toBe('0')
    expect(await told(page).count()).toBe(0)
  },
)

test('by the keyboard they are heard with the first way, and Escape takes them back', async () => {
  const page = await open('?seed=1')
  await button(page, bar.play).focus()
  await page.keyboard.press('Enter')
  await button(page, weeksOffer.open).waitFor()
  await page.keyboard.press('Tab')
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: at } = document
      const ids = at?.getAttribute('aria-describedby')?.split(' ') ?? []
      return [at?.textContent?.trim(), ...ids.map(id => document.getElementById(id)?.textContent)]
    })
  expect(await focused()).toEqual([weeksOffer.open, weeksOffer.openHint, weeksOffer.openDoes])
  await page.keyboard.press('Escape')
  await page.locator('.transport-start').waitFor({ state: 'detached' })
  await expect.poll(focused).toEqual([bar.play])
  expect(query(page).has('week')).toBe(false)
})

test('whoever asks for weeks with a tragedy has them at once, told already', async () => {
  const page = await open('?seed=1')
  await playWeeks(page, weeksOffer.openWithTragedies)
  await pauseButton(page).waitFor()
  await expect.poll(() => query(page).has('week')).toBe(true)
  expect(query(page).has('tragedies')).toBe(false)
})

test.each([
  ['played', playButton],
  ['stepped on', onButton],
])('weeks of an old link, %s, wait until the words have been there', async (_, way) => {
  const { page } = await openSeason('?week=40&script=article&children=8000', { reducedMotion: true })
  await way(page).press('Enter')
  await told(page).waitFor()
  await expect.poll(() => leaveOut(page).evaluate(one => one === document.activeElement)).toBe(true)
  expect(await weekShown(page)).toBe(40)
  expect(await pauseButton(page).count()).toBe(0)
  await page.keyboard.press('Escape')
  await told(page).waitFor({ state: 'detached' })
  await way(page).click()
  await leaveOut(page).click()
  await expect.poll(() => weekShown(page)).toBeGreaterThan(40)
  await expect.poll(() => query(page).get('tragedies')).toBe('0')
})

test('drawn into its week, the words of an old link’s tragedy wait until they have been told of', async () => {
  const { page } = await openSeason('?week=20&script=article&children=8000', { reducedMotion: true })
  await scrubTo(page, 44)
  await told(page).waitFor()
  const words = page.getByRole('heading', { name: tragedy.heading, exact: true })
  expect(await words.count()).toBe(0)
  await leaveOut(page).click()
  await told(page).waitFor({ state: 'detached' })
  await onButton(page).click()
  await comeTo(page, 45)
  expect(await words.count()).toBe(0)

  const other = await openSeason('?week=20&script=article&children=8000', { reducedMotion: true })
  await scrubTo(other.page, 44)
  await asTheyAre(other.page).click()
  await other.page.getByRole('heading', { name: tragedy.heading, exact: true }).waitFor()
})

test('with tragedies left out the article’s year goes by without the words, the headlines or a trace of them', async () => {
  const { page } = await openSeason('?week=42&script=article&tragedies=0&children=8000', {
    reducedMotion: true,
  })
  for (const week of [43, 44, 45, 46]) {
    await onButton(page).click()
    await comeTo(page, week)
    expect(await page.getByRole('heading', { name: tragedy.heading, exact: true }).count()).toBe(0)
    expect(await page.locator('.held-event').count()).toBe(0)
  }
})

test('the choice stands in the panel, says what it does, and changes the weeks where they are', async () => {
  const { page } = await openSeason('?week=50&script=article&tragedies=0&children=8000', {
    reducedMotion: true,
  })
  await openMore(page)
  const choice = page.getByRole('checkbox', { name: tragedyChoice.name })
  expect(await choice.isChecked()).toBe(false)
  expect(await page.getByText(tragedyChoice.leftOut, { exact: true }).isVisible()).toBe(true)
  await page.getByText(timelines.article.hintWithout).waitFor()
  await choice.check()
  await page.getByText(timelines.article.hint).waitFor()
  await expect.poll(() => query(page).has('tragedies')).toBe(false)
  expect(await weekShown(page)).toBe(50)
})

test('in the story only the step that says so has a tragedy, and its weeks play at once', async () => {
  for (const id of ['game', 'inspection', 'action-plan', 'directors'] as const) {
    const { page } = await openStep(stepOf(id), { path: '&children=8000' })
    await playButton(page).click()
    await pauseButton(page).first().waitFor()
    expect(await told(page).count(), id).toBe(0)
    await expect.poll(() => query(page).get('tragedies')).toBe('0')
  }
  const { page } = await openStep(stepOf('five-points'), { path: '&children=8000' })
  expect(await page.locator('#panel').innerText()).toMatch(/child’s death, in words only/)
  await button(page, playing.play).click()
  await pauseButton(page).first().waitFor()
  expect(await told(page).count()).toBe(0)
})

test('an old link into a step of the story is told of first, also where the bar is covered', async () => {
  const path = `?step=${stepOf('game')}&week=40&script=article&children=8000`
  const page = await open(path, { width: 390, height: 844, phone: true })
  await page.getByRole('button', { name: player.leave }).waitFor()
  await button(page, playing.play).click()
  await expect.poll(() => told(page).filter({ visible: true }).count()).toBe(1)
  await leaveOut(page).filter({ visible: true }).click()
  await expect.poll(() => query(page).get('tragedies')).toBe('0')
})

const everyScreen: [string, PageWishes][] = [
  ...screens,
  ['a screen with forced colours', { forcedColors: true }],
]

/** A sheet over the picture, a frame, a bar beside it, and colours of the reader's own. */
const kindsOfScreen = ['a phone', 'an article’s frame', 'a laptop', 'a screen with forced colours']

test.each(sample(everyScreen, ([name]) => kindsOfScreen.includes(name)))(
  'on %s the offer and the words before an old link’s weeks are whole, and axe finds nothing',
  async (_, wishes) => {
    // An embed offers no weeks: it has them by its link.
    if (!wishes.path) {
      const page = await open('?seed=1', wishes)
      await button(page, bar.play).click()
      await button(page, weeksOffer.open).waitFor()
      expect(await layoutFaults(page)).toEqual([])
      expect(await axeFindings(page)).toEqual([])
    }
    const linked = await open(`?week=40&script=article${wishes.path ?? ''}`, wishes)
    await button(linked, transport.play).click()
    await asTheyAre(linked).waitFor()
    expect(await layoutFaults(linked)).toEqual([])
    expect(await axeFindings(linked)).toEqual([])
  },
)
