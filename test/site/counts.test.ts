import { expect, test } from 'vitest'
import { openPage } from '../support/open-page'
import { gatherButton, show } from './controls'
import { readCounts, stateNames } from './counts'
import { settle } from './settle'

const england2025 = {
  neverNoticed: 1944,
  turnedAway: 138,
  waiting: 51,
  waitingFalse: 45,
  beingAssessed: 235,
  assessedFalse: 236,
  helped: 1597,
  handover: 35,
  noNeed: 75_719,
  inNeed: 4000,
  notReached: 2133,
  falseAlarms: 281,
  players: 139,
}

function sum(counts: Readonly<Record<string, number>>): number {
  return stateNames.reduce((total, name) => total + (counts[name] ?? Number.NaN), 0)
}

test('the page opens with the children and the team of England 2025, whichever view is shown', async () => {
  const { page } = await openPage({ path: '?stage=canvas', reducedMotion: true })
  await settle(page, 'canvas')
  expect(await readCounts(page)).toEqual(england2025)
  await show(page, true)
  await settle(page, 'canvas')
  expect(await readCounts(page)).toEqual(england2025)
  await gatherButton(page).click()
  await settle(page, 'canvas')
  expect(await readCounts(page)).toEqual(england2025)
  await show(page, false)
  await settle(page, 'canvas')
  expect(await readCounts(page)).toEqual(england2025)
})

test('an embed has the same counts as the page', async () => {
  const { page } = await openPage({ path: '?view=embed&stage=canvas', width: 600, height: 640 })
  await settle(page, 'canvas')
  expect(await readCounts(page)).toEqual(england2025)
})

test('every state is a number of whole children, and together they are all the children', async () => {
  const { page } = await openPage({ path: '?stage=canvas&posts=97.5&leaving=20&truth=1&gather=1' })
  await settle(page, 'canvas')
  const counts = await readCounts(page)
  expect(Object.keys(counts).sort()).toEqual(Object.keys(england2025).sort())
  expect(sum(counts)).toBe(80_000)
  expect(counts.notReached).toBe(counts.neverNoticed + counts.turnedAway + counts.waiting)
  expect(counts.falseAlarms).toBe(counts.waitingFalse + counts.assessedFalse)
  expect(counts.inNeed).toBe(80_000 - counts.noNeed - counts.falseAlarms)
})

test('115 posts leave 2,470 children unreached', async () => {
  const { page } = await openPage({ path: '?posts=115&stage=canvas' })
  await settle(page, 'canvas')
  expect(await readCounts(page)).toMatchObject({ notReached: 2470, inNeed: 4000 })
})

test('the settings of the article leave 2,412 children unreached, with a team of 116', async () => {
  const { page } = await openPage({ path: '?preset=article&stage=canvas' })
  await settle(page, 'canvas')
  expect(await readCounts(page)).toMatchObject({ notReached: 2412, players: 116 })
})
