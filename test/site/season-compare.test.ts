import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { keptSeason } from '../../src/crowd/shown'
import { compareStates } from '../../src/model/population/compare'
import { stateAt } from '../../src/model/simulation/replay'
import { readLink } from '../../src/store/link/link'
import { comparison, nothingMoved, sides } from '../../src/words/compare'
import { whole } from '../../src/words/language'
import { keeping } from '../../src/words/panel'
import { openPage } from '../support/open-page'
import { button, control, liveSentence, openMore, show } from './controls'
import { readCounts } from './counts'
import { openSeason, scrubTo, workedOut } from './season-page'
import { played } from './season-played'
import { settle } from './settle'
import { colouredPixels, differingPixels, stagePicture } from './stage-picture'

const sentence = async (page: Page): Promise<string> =>
  `${await liveSentence(page)} ${await page.locator('.sentence-second').innerText()}`

/** One row of the table: kept, now and difference. */
async function row(page: Page, name: string): Promise<string[]> {
  const cells = page
    .locator('.numbers tr')
    .filter({ has: page.locator(`[data-count="${name}"]`) })
    .locator('td')
  return (await cells.allTextContents()).slice(0, 3)
}

/** Where two dimmed children lie over one another, their channels are up to 95 apart; those of a lit one 104 to 189. */
const lit = 100

const strongPixels = async (page: Page): Promise<number> => {
  const { width, height } = (await page.locator('#stage').boundingBox())!
  const all = [{ left: 0, top: 0, right: width, bottom: height }]
  return colouredPixels(await stagePicture(page), all, 1, lit)
}

/** The pitch of the whole stadium beside an open drawer at 1280 by 720, where the team stands. */
const pitch = { left: 250, top: 260, right: 630, bottom: 345 }

async function post(page: Page, posts: number): Promise<void> {
  await control(page, 'posts').box.fill(String(posts))
  await page.keyboard.press('Enter')
  await settle(page, 'canvas')
}

test('two live pictures: what was kept stands beside what is now, in the table and in a sentence', async () => {
  const { page, expectQuiet } = await openPage({
    path: '?stage=canvas&truth=1&children=8000',
    reducedMotion: true,
  })
  await settle(page, 'canvas')
  const before = await readCounts(page)
  await openMore(page)
  await button(page, keeping.keep).click()
  await button(page, keeping.drop).waitFor()
  await settle(page, 'canvas')
  expect(await sentence(page)).toContain(nothingMoved)
  await post(page, 12)
  const now = await readCounts(page)
  expect(await row(page, 'helped')).toEqual([
    whole(before.helped),
    whole(now.helped),
    `−${whole(before.helped - now.helped)}`,
  ])
  expect(await page.locator('.numbers th[scope="col"]').allTextContents()).toEqual(
    expect.arrayContaining([keeping.kept, keeping.now, keeping.difference]),
  )
  expect(await sentence(page)).toMatch(
    /^About \d+ of the 8,000 children are reached only with [\d.]+ posts\. Every child reached with 12 posts is reached with [\d.]+ posts too\./,
  )
  await show(page, false)
  await settle(page, 'canvas')
  expect(await sentence(page)).toMatch(/^About \d+ of the 8,000 children are helped only with/)
  await button(page, keeping.drop).click()
  await button(page, keeping.keep).waitFor()
  expect(await sentence(page)).not.toContain('only with')
  expect(await row(page, 'helped')).not.toContain(whole(before.helped))
  expectQuiet()
})

test('dimmed, only the children keep their light whose state differs from what was kept', async () => {
  const { page } = await openPage({ path: '?stage=canvas&truth=1&children=8000', reducedMotion: true })
  await settle(page, 'canvas')
  await openMore(page)
  await settle(page, 'canvas')
  const all = await strongPixels(page)
  await button(page, keeping.keep).click()
  await button(page, keeping.dim).click()
  await settle(page, 'canvas')
  expect(await strongPixels(page), 'nobody differs').toBe(0)
  await button(page, keeping.dim).click()
  await settle(page, 'canvas')
  expect(await strongPixels(page), 'all again').toBe(all)
  await button(page, keeping.dim).click()
  await post(page, 10)
  const differing = await strongPixels(page)
  expect(differing).toBeGreaterThan(20)
  expect(differing).toBeLessThan(all)
  // Held against what was kept, not against the last setting.
  await post(page, 10.1)
  expect(await strongPixels(page)).toBeGreaterThan(differing / 2)
  await post(page, 14.5)
  expect(await strongPixels(page), 'back where it was kept').toBe(0)
})

test('two seasons with the same seed are compared in the same week, child by child', async () => {
  const { page } = await openSeason('?week=0&script=none&truth=1&children=8000', { reducedMotion: true })
  await openMore(page)
  await button(page, keeping.keep).click()
  await post(page, 12)
  await scrubTo(page, 60)
  await workedOut(page)
  await page.waitForURL(/week=60/)
  await settle(page, 'canvas')
  const { search } = new URL(page.url())
  const { settings } = readLink(search)
  const [now, kept] = [played(search), played(search, keptSeason(settings))]
  await expect
    .poll(() => row(page, 'helped'))
    .toEqual([
      whole(kept.counts(60).helped),
      whole(now.counts(60).helped),
      expect.stringMatching(/^[−+]?[\d,]+$/),
    ])
  const states = [now, kept].map(({ replay }) => {
    const picture = new Uint8Array(8000)
    stateAt(replay, 60, picture)
    return picture
  })
  const { reachedOnlyNow, reachedOnlyKept } = compareStates(states[0], states[1])
  const numbers = { now: reachedOnlyNow, kept: reachedOnlyKept, children: 8000, truth: true }
  const { first, second } = comparison(
    numbers,
    sides.posts(settings.parameters.posts, settings.kept!.parameters.posts),
  )
  expect(await sentence(page)).toMatch(new RegExp(`^${first} ${second}`))
  await scrubTo(page, 0)
  await settle(page, 'canvas')
  expect((await row(page, 'helped'))[0]).toBe(whole(kept.counts(0).helped))
})

test('a comparison comes back with its link, dimmed to the same children', async () => {
  const { page } = await openSeason('?week=0&script=none&truth=1&children=8000', { reducedMotion: true })
  await openMore(page)
  await button(page, keeping.keep).click()
  await post(page, 12)
  await scrubTo(page, 40)
  await button(page, keeping.dim).click()
  await page.waitForURL(/week=40/)
  await workedOut(page)
  await settle(page, 'canvas')
  const [said, numbers, picture] = [
    await sentence(page),
    await row(page, 'notReached'),
    await stagePicture(page),
  ]
  await page.reload()
  await workedOut(page)
  await openMore(page)
  await button(page, keeping.dim).click()
  await expect.poll(() => row(page, 'notReached')).toEqual(numbers)
  await settle(page, 'canvas')
  expect(await sentence(page)).toBe(said)
  // Who was there before the change keeps their place on the pitch; a page that opens after it has no places to keep.
  expect(differingPixels(picture, await stagePicture(page), 24, pitch)).toBeLessThan(10)
})
