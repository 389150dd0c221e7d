import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { readLink } from '../../src/store/link/link'
import { seasonPart } from '../../src/words/season'
import { causeNames } from '../../src/words/season-events'
import { viewSwitch } from '../../src/words/toggles'
import { openPage } from '../support/open-page'
import { button, control, openControl, openMore } from './controls'
import { readCounts } from './counts'
import {
  comeTo,
  goBy,
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

/** The weeks of the reader's own changes, as the cards have them. */
const ownWeeks = async (page: Page): Promise<number[]> =>
  (await page.locator('.event-card[data-cause="reader"] .event-week').allInnerTexts()).map(Number)

test('a control changed while the weeks go by acts from the coming week, and from no earlier one', async () => {
  const { page } = await openSeason('?week=10&script=none&children=8000', { reducedMotion: true })
  await playButton(page).click()
  await goBy(page, 12)
  await control(page, 'posts').box.fill('10')
  await page.keyboard.press('Enter')
  await expect.poll(() => ownWeeks(page)).toHaveLength(1)
  await goBy(page, 16)
  await pauseButton(page).click()
  await playButton(page).waitFor()
  const [week] = await ownWeeks(page)
  expect(week).toBeGreaterThan(12)
  expect(week).toBeLessThanOrEqual((await weekShown(page)) + 1)
  await page.waitForURL(url => url.search.includes(`changes=${week}:posts:10`))
  await workedOut(page)

  const [without, withChange] = [
    played('?week=0&script=none&children=8000'),
    played(new URL(page.url()).search),
  ]
  for (const at of [week - 1, week, 120]) {
    await scrubTo(page, at)
    await settle(page, 'canvas')
    expect(await readCounts(page), `week ${at}`).toEqual(withChange.counts(at))
    expect(await control(page, 'posts').box.inputValue()).toBe(at < week - 1 ? '14.5' : '10')
  }
  expect(withChange.counts(week - 1)).toEqual(without.counts(week - 1))
  expect(withChange.counts(120)).not.toEqual(without.counts(120))
})

test('what the reader changed is a card of its own kind, can be undone, and can be taken away', async () => {
  const { page } = await openSeason('?week=30&script=none&children=8000', { reducedMotion: true })
  const hash = await workedOut(page)
  await control(page, 'posts').up.click()
  await expect.poll(() => ownWeeks(page)).toEqual([31])
  const card = page.locator('.event-card').first()
  expect(await card.innerText()).toContain(causeNames.reader)
  await openMore(page)
  await button(page, 'Undo').click()
  await expect.poll(() => ownWeeks(page)).toEqual([])
  await button(page, 'Redo').click()
  await expect.poll(() => ownWeeks(page)).toEqual([31])
  await scrubTo(page, 50)
  await openControl(page, 'price')
  await control(page, 'price').up.click()
  await expect.poll(() => ownWeeks(page)).toEqual([51, 31])
  await button(page, seasonPart.dropChanges).click()
  await expect.poll(() => ownWeeks(page)).toEqual([])
  await expect.poll(() => workedOut(page)).toBe(hash)
  await openControl(page, 'posts')
  expect(await control(page, 'posts').box.inputValue()).toBe('14.5')
})

test('in week 0 a control is what the season begins with, and no change on the way', async () => {
  const { page } = await openSeason('?week=0&script=none&children=8000', { reducedMotion: true })
  await control(page, 'posts').box.fill('12')
  await page.keyboard.press('Enter')
  await page.waitForURL(/posts=12/)
  await workedOut(page)
  expect(await ownWeeks(page)).toEqual([])
  expect(new URL(page.url()).searchParams.has('changes')).toBe(false)
  const { settings } = readLink(new URL(page.url()).search)
  expect(settings.season).toMatchObject({ week: 0, kickOff: { posts: 12 }, changes: [] })
  await settle(page, 'canvas')
  expect(await readCounts(page)).toEqual(played(new URL(page.url()).search).counts(0))
})

/** Holds back what the worker says, until `letGo()` is called in the page. */
const heldWorker = (page: Page) =>
  page.addInitScript(() => {
    const waiting: (() => void)[] = []
    let isHeld = true
    Object.assign(window, {
      letGo() {
        isHeld = false
        for (const tell of waiting.splice(0)) tell()
      },
    })
    const listen = Worker.prototype.addEventListener
    Worker.prototype.addEventListener = function (
      this: Worker,
      kind: string,
      hear: EventListenerOrEventListenerObject,
    ) {
      listen.call(this, kind, event => {
        const tell = () => (typeof hear === 'function' ? hear.call(this, event) : hear.handleEvent(event))
        if (isHeld && kind === 'message') waiting.push(tell)
        else tell()
      })
    }
  })

test('while the worker is busy every press and every key is answered at once', async () => {
  const { page, expectQuiet } = await openPage({
    path: '?week=3&script=none&children=8000&stage=canvas',
    prepare: heldWorker,
  })
  await settle(page, 'canvas')
  const { box, up, range } = control(page, 'posts')
  await up.click()
  await range.press('ArrowRight')
  await expect.poll(() => box.inputValue()).toBe('14.7')
  await page.getByRole('radio', { name: viewSwitch.there }).check({ force: true })
  await onButton(page).waitFor()
  await page.locator('#stage').press('ArrowRight')
  await page.locator('.child-marker').waitFor()
  await settle(page, 'canvas')
  expect((await readCounts(page)).inNeed, 'the picture the season begins with').toBe(400)
  expect(await page.locator('[data-season-hash]').count(), 'not one week has come').toBe(0)
  expect(await page.locator('.season-charts').count()).toBe(0)
  await page.evaluate(() => (window as unknown as { letGo(): void }).letGo())
  await workedOut(page)
  await comeTo(page, 3)
  await settle(page, 'canvas')
  expect(await readCounts(page)).toEqual(
    played('?week=3&script=none&children=8000&changes=4:posts:14.7').counts(3),
  )
  expectQuiet()
})

test('playing waits for weeks that have not come, and the reader can stop and take up what is being worked out', async () => {
  const { page } = await openPage({
    path: '?week=0&script=none&children=8000&stage=canvas',
    prepare: heldWorker,
  })
  await settle(page, 'canvas')
  await playButton(page).click()
  await pauseButton(page).waitFor()
  expect(await weekShown(page)).toBe(0)
  await page.evaluate(() => (window as unknown as { letGo(): void }).letGo())
  await goBy(page, 2)
  await pauseButton(page).click()
})
