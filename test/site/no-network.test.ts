import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { steps } from '../../src/story/steps'
import { storyEntry } from '../../src/words/panel'
import { transport, working } from '../../src/words/season'
import { seasonCharts } from '../../src/words/season-charts'
import { table } from '../../src/words/table'
import { openPage } from '../support/open-page'
import { button, gatherButton, openAll, openMore, playWeeks } from './controls'
import { goBy, pauseButton, workedOut } from './season-page'
import { settle } from './settle'
import { comeToStep, everyStep, goOn, rest, saidAfter } from './story-page'
import { doTask } from './story-tasks'

/** Said wherever a part did not come. */
const notCome = /could not be loaded/

/** Opens a page as most readers do, leaves it alone until everything has come, and takes the network away. */
async function openedAndCutOff(path: string) {
  const opened = await openPage({ path: `${path}&stage=canvas`, reducedMotion: true, opening: true })
  await opened.page.locator('body[data-fetched="all"]').waitFor({ state: 'attached' })
  await settle(opened.page, 'canvas')
  await opened.page.context().setOffline(true)
  opened.requests.length = 0
  return opened
}

const expectAllThere = async (page: Page) =>
  expect(await page.locator('body').innerText()).not.toMatch(notCome)

/** What a press hands over as a file. */
async function handedOver(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).first().click()])
  const lines: Buffer[] = []
  for await (const piece of await download.createReadStream()) lines.push(piece as Buffer)
  return Buffer.concat(lines).toString('utf8')
}

test('without a network all eighteen steps are walked, each task done', async () => {
  const { page, errors, requests } = await openedAndCutOff('?v=1')
  await openMore(page)
  await button(page, storyEntry.begin).click()
  for (const [id, step] of everyStep) {
    if (step === 1) await comeToStep(page, 1)
    else await goOn(page, step)
    await rest(page, step)
    if (!steps[step - 1]?.words.task) continue
    await doTask[id]?.(page)
    await expect.poll(() => saidAfter(page).innerText(), { message: id }).not.toBe('')
    await expectAllThere(page)
  }
  expect(errors).toEqual([])
  expect(requests.filter(address => /\.(js|css)$/.test(address))).toEqual([])
}, 300_000)

test('without a network folds open, children are lined up, weeks go by, and both files of numbers are handed over', async () => {
  const { page, errors, requests } = await openedAndCutOff('?v=1')
  await gatherButton(page).click()
  await page.locator('.block-labels p').first().waitFor()
  await gatherButton(page).click()
  await openMore(page)
  await openAll(page)
  await expectAllThere(page)
  expect(await handedOver(page, table.download)).toContain(',')
  await playWeeks(page)
  await goBy(page, 2)
  await pauseButton(page).click()
  await workedOut(page)
  await openAll(page)
  await expectAllThere(page)
  expect((await handedOver(page, seasonCharts.download)).split('\n').length).toBeGreaterThan(3)
  expect(await page.getByText(working.failed).count()).toBe(0)
  await button(page, transport.close).first().click()
  expect(errors).toEqual([])
  expect(requests.filter(address => /\.(js|css)$/.test(address))).toEqual([])
})

test('as long as a reader does anything nothing is fetched ahead, and then it is', async () => {
  const { page, requests } = await openPage({
    path: '?stage=canvas',
    reducedMotion: true,
    opening: true,
    prepare: page =>
      page.addInitScript(() => {
        // A reader who never lets go of a key, until the test says so.
        const keys = setInterval(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' })), 100)
        Object.assign(window, { letGo: () => clearInterval(keys) })
      }),
  })
  await settle(page, 'canvas')
  const late = () => requests.filter(address => /tell-story|weeks-part|divider/.test(address))
  await gatherButton(page).click()
  await page.locator('.block-labels p').first().waitFor()
  await settle(page, 'canvas')
  expect(late()).toEqual([])
  await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo())
  await page.locator('body[data-fetched="all"]').waitFor({ state: 'attached' })
  expect(late().length).toBeGreaterThan(2)
})

test('who saves data is sent nothing that was not asked for', async () => {
  const { page, requests } = await openPage({ path: '?stage=canvas', reducedMotion: true })
  await settle(page, 'canvas')
  expect(await page.locator('body').getAttribute('data-fetched')).toBeNull()
  expect(requests.filter(address => /tell-story|weeks-part/.test(address))).toEqual([])
})
