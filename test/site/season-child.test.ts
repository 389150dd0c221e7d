import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { weeksOfChild } from '../../src/model/simulation/replay'
import { spellsOf } from '../../src/panel/weeks/child'
import { makeSeats } from '../../src/stadium/layout/seats'
import { transport } from '../../src/words/season'
import { childWeeks, spellSentence } from '../../src/words/season-child'
import { openPage } from '../support/open-page'
import { button, openMore, playWeeks, show } from './controls'
import { comeTo, onButton, openSeason, scrubTo } from './season-page'
import { played } from './season-played'
import { settle } from './settle'

const strip = (page: Page) => page.getByRole('region', { name: childWeeks.heading })
const spells = (page: Page): Promise<string[]> => strip(page).getByRole('listitem').allInnerTexts()

/** The seat the walk by keyboard begins with. */
const firstSeat = Math.floor(makeSeats(8000).rowStarts[1] / 2)

test('the weeks of a chosen seat are those the model gives it, in either view, up to the week that is shown', async () => {
  const link = '?week=60&script=none&truth=1&children=8000'
  const { page, expectQuiet } = await openSeason(link, { reducedMotion: true })
  await openMore(page)
  expect(await strip(page).count(), 'nobody is chosen').toBe(0)
  await page.locator('#stage').press('ArrowRight')
  await strip(page).waitFor()
  const weeks = weeksOfChild(played(link).replay, firstSeat)
  const expected = (last: number, truth: boolean) =>
    spellsOf(weeks.subarray(0, last + 1), truth).map(spell =>
      spellSentence(spell.first, spell.last, spell.what),
    )
  await expect.poll(() => spells(page)).toEqual(expected(60, true))
  await onButton(page).click()
  await comeTo(page, 61)
  await expect.poll(() => spells(page)).toEqual(expected(61, true))
  await scrubTo(page, 156)
  await expect.poll(() => spells(page)).toEqual(expected(156, true))
  await show(page, false)
  await expect.poll(() => spells(page)).toEqual(expected(156, false))
  await scrubTo(page, 0)
  await expect.poll(() => spells(page)).toEqual(expected(0, false))
  expectQuiet()
})

test('every child who is marked has weeks that end in what the picture shows, and letting go takes them away', async () => {
  const { page } = await openSeason('?week=40&script=none&truth=1&children=8000', { reducedMotion: true })
  const stage = page.locator('#stage')
  await openMore(page)
  // The walk begins in a seat like any other.
  await stage.press('ArrowRight')
  for (let walk = 0; walk < 5; walk++) {
    await stage.press('PageDown')
    await settle(page, 'canvas')
    expect((await spells(page)).at(-1)).toMatch(/40: (?!no serious need\.)/)
  }
  expect(await strip(page).innerText()).toContain(childWeeks.model)
  await stage.press('Escape')
  await strip(page).waitFor({ state: 'detached' })
  expect(await page.locator('.child-marker').isVisible()).toBe(false)
})

test('a child is chosen by a press, and only pointed at otherwise', async () => {
  const { page } = await openSeason('?week=40&script=none&truth=1', { reducedMotion: true })
  const stage = page.locator('#stage')
  await openMore(page)
  await settle(page, 'canvas')
  const position = { x: 300, y: 130 }
  await stage.hover({ position })
  await settle(page, 'canvas')
  expect(await strip(page).count()).toBe(0)
  await stage.click({ position })
  await strip(page).waitFor()
})

test('a child chosen before the weeks were asked for has them once they come, and none after they are left', async () => {
  const { page } = await openPage({ path: '?stage=canvas&children=8000', reducedMotion: true })
  await settle(page, 'canvas')
  await openMore(page)
  await page.locator('#stage').press('ArrowRight')
  await page.locator('.child-marker').waitFor()
  expect(await strip(page).count()).toBe(0)
  await playWeeks(page)
  await strip(page).waitFor()
  await button(page, transport.close).click()
  await strip(page).waitFor({ state: 'detached' })
})
