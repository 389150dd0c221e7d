import { expect, test } from 'vitest'
import { drawingsHeading } from '../../src/words/drawings'
import { eventWords } from '../../src/words/season-events'
import { openPage } from '../support/open-page'
import { drawnShare } from './drawn-share'
import { asTheyAre, goOnButton, openSeason, pauseButton, scrubTo, weekShown, workedOut } from './season-page'
import { settle } from './settle'

/** Every event of the article’s year but the tragedy, and the least share of the picture its drawing takes. */
const drawn = [
  [9, 'saving', 40],
  [17, 'goldenHello', 40],
  [24, 'inspection', 100],
  [26, 'actionPlan', 25],
  [30, 'directorLeaves', 15],
  [34, 'agencyPrice', 40],
  [45, 'headline', 60],
] as const

test.each(['canvas', 'pixi'] as const)(
  'on the %s stage each event of the article’s year is drawn, and stays until the reader goes on',
  async stage => {
    const { page, expectQuiet } = await openPage({
      path: `?week=7&script=article&tragedies=1&stage=${stage}`,
      reducedMotion: true,
    })
    await workedOut(page)
    await settle(page, stage)
    expect(await drawnShare(page), 'a week in which nothing happens').toBe(0)
    for (const [week, kind, least] of drawn) {
      await scrubTo(page, week)
      await page.locator('.held-event').getByText(eventWords[kind].name).first().waitFor()
      await expect.poll(() => drawnShare(page), { message: kind }).toBeGreaterThan(least)
      await settle(page, stage)
      expect(await weekShown(page), `${kind} is held`).toBe(week)
      expect(await drawnShare(page), `${kind} is held`).toBeGreaterThan(least)
      await goOnButton(page).click()
      // These weeks hold a tragedy: the first press is told so.
      if (kind === 'saving') await asTheyAre(page).click()
      await expect.poll(() => drawnShare(page), { message: `after ${kind}` }).toBe(0)
      await pauseButton(page).click()
    }
    expectQuiet()
  },
)

test('what is drawn for an event is named in the legend while it is in the picture', async () => {
  const { page } = await openSeason('?week=9&script=article&tragedies=0&children=8000', {
    reducedMotion: true,
  })
  await page.locator('.held-event').waitFor()
  await page.locator('.colour-key > summary').click()
  await page.locator('.legend').getByText(drawingsHeading).waitFor()
  await page
    .locator('.legend')
    .getByText(/posts that the budget pays for/)
    .waitFor()
  await goOnButton(page).click()
  await page.locator('.legend').getByText(drawingsHeading).waitFor({ state: 'detached' })
  expect(await page.locator('.legend-drawn').count()).toBe(0)
})
