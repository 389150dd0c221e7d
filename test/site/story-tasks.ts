import type { Page } from 'playwright'
import type { StepId } from '../../src/store/story-steps'
import { alarmLevels } from '../../src/words/story/alarm'
import { deployOrders } from '../../src/words/story/deploy'
import { directorsGuess } from '../../src/words/story/directors'
import { dugoutGuess } from '../../src/words/story/dugout'
import { playing } from '../../src/words/story/game'
import { offers } from '../../src/words/story/golden-hello'
import { gradeButton } from '../../src/words/story/inspection'
import { startButton } from '../../src/words/story/one-director'
import { picking } from '../../src/words/story/questions'
import { comeBack } from '../../src/words/story/yours'
import { button, show } from './controls'
import { comeTo, scrubTo } from './season-page'

/** The range of a control. */
export const rangeOf = (page: Page, id: string) =>
  page.locator(`.control[data-parameter="${id}"] input[type="range"]`)

/** Moves a control so many notches up, or down. */
async function move(page: Page, id: string, notches: number): Promise<void> {
  await rangeOf(page, id).focus()
  for (let notch = 0; notch < Math.abs(notches); notch++)
    await page.keyboard.press(notches > 0 ? 'ArrowRight' : 'ArrowLeft')
  await page.keyboard.press('Tab')
}

/** One week on, and again, until a week is shown. */
async function walkWeeks(page: Page, from: number, to: number): Promise<void> {
  for (let week = from + 1; week <= to; week++) {
    await button(page, playing.oneWeek).and(page.locator('.step-task button')).click()
    await comeTo(page, week)
  }
}

async function guess(page: Page, number: number, shown: string): Promise<void> {
  await page.locator('#guess').fill(String(number))
  await button(page, shown).click()
}

/** What a reader does at each step that asks for something. */
export const doTask: { readonly [id in StepId]?: (page: Page) => Promise<unknown> } = {
  'one-director': page => button(page, startButton).click(),
  dugout: page => guess(page, 412, dugoutGuess.show),
  questions: page => button(page, picking.chance).click(),
  foreheads: page => show(page, true),
  team: page => move(page, 'newlyQualified', 10),
  deploy: page => button(page, deployOrders.muchSooner).click(),
  savings: page => move(page, 'saving', 5),
  'golden-hello': page => button(page, offers.double).click(),
  game: page => walkWeeks(page, 18, 23),
  inspection: page => button(page, gradeButton('good')).click(),
  'action-plan': page => walkWeeks(page, 26, 29),
  directors: page => guess(page, 18, directorsGuess.show),
  agencies: page => move(page, 'price', 5),
  alarm: page => button(page, alarmLevels.oneHeadline).click(),
  'five-points': async page => {
    await page.locator('#lever-training-range').fill('80')
    await scrubTo(page, 52)
    await page.locator('#panel h2').first().waitFor()
  },
  yours: async page => {
    await button(page, comeBack).click()
    await move(page, 'posts', 5)
  },
}
