import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { gatherButton } from './controls'
import { readCounts } from './counts'
import { hurry } from './frame-clock'
import { comeTo, goFast, onButton, openSeason, playButton, scrubTo, track } from './season-page'
import { settle } from './settle'
import { differingPixels, stagePicture } from './stage-picture'

/** What is there once things have come to rest: counts and picture. */
async function shown(page: Page) {
  await page.mouse.move(0, 0)
  await settle(page, 'canvas')
  return { counts: await readCounts(page), picture: await stagePicture(page) }
}

/** The last digits of a machine's arithmetic differ, and no more. */
function expectSame(one: Awaited<ReturnType<typeof shown>>, other: Awaited<ReturnType<typeof shown>>): void {
  expect(one.counts).toEqual(other.counts)
  expect(differingPixels(one.picture, other.picture, 24)).toBeLessThan(10)
}

test.each(['', '&gather=1'])(
  'played, stepped, drawn to and fro, or opened by link%s, a week is the same picture',
  async gathered => {
    const season = `script=none&truth=1&children=8000${gathered}`
    const link = await openSeason(`?week=24&${season}`)
    const opened = await shown(link.page)

    const { page } = await openSeason(`?week=18&${season}`, { prepare: hurry })
    const before = await shown(page)
    expect(differingPixels(opened.picture, before.picture, 24)).toBeGreaterThan(100)
    for (let week = 19; week <= 24; week++) {
      await onButton(page).click()
      await comeTo(page, week)
    }
    // Over those whom the last step changed stand lines, which a week that was opened has not.
    const stepped = await shown(page)
    expect(differingPixels(opened.picture, stepped.picture, 24)).toBeGreaterThan(100)
    const one = await openSeason(`?week=23&${season}`)
    await onButton(one.page).click()
    await comeTo(one.page, 24)
    expectSame(await shown(one.page), stepped)

    for (const week of [150, 25, 3, 78, 0, 130, 24]) await track(page).fill(String(week))
    await comeTo(page, 24)
    expectSame(await shown(page), opened)

    await scrubTo(page, 0)
    expect(differingPixels(opened.picture, (await shown(page)).picture, 24)).toBeGreaterThan(100)
    await goFast(page)
    await playButton(page).click()
    await comeTo(page, 156)
    await scrubTo(page, 24)
    expectSame(await shown(page), opened)
  },
)

test('played to its end, a season is the picture its last week opens with', async () => {
  const { page } = await openSeason('?week=120&script=none&truth=1&children=8000', { prepare: hurry })
  await playButton(page).click()
  await comeTo(page, 156)
  const link = await openSeason('?week=156&script=none&truth=1&children=8000')
  expectSame(await shown(page), await shown(link.page))
})

test('gathered on the way or before, the children stand where they stand', async () => {
  const season = 'script=none&truth=1&children=8000'
  const link = await openSeason(`?week=40&${season}&gather=1`)
  const before = await openSeason(`?week=39&${season}&gather=1`)
  await onButton(before.page).click()
  await comeTo(before.page, 40)
  const { page } = await openSeason(`?week=39&${season}`)
  await gatherButton(page).click()
  await settle(page, 'canvas')
  await onButton(page).click()
  await comeTo(page, 40)
  expectSame(await shown(page), await shown(before.page))
  // Come to from afar, the week has no lines of a step over anybody.
  await scrubTo(page, 60)
  await scrubTo(page, 40)
  expectSame(await shown(page), await shown(link.page))
})
