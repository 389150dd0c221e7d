import { expect, test } from 'vitest'
import type { StepId } from '../../src/store/story-steps'
import { picking } from '../../src/words/story/questions'
import { button } from './controls'
import { drawnShare } from './drawn-share'
import { settle } from './settle'
import { goOn, openStep, stepOf } from './story-page'
import { doTask } from './story-tasks'

/** Steps that draw something as they open, or once their task is done, and the least share of the picture it takes. */
const asTheyOpen: readonly (readonly [StepId, number])[] = [
  ['answerable', 150],
  ['foreheads', 40],
  ['deploy', 60],
  ['savings', 60],
  ['golden-hello', 80],
  ['game', 60],
  ['inspection', 60],
  ['action-plan', 60],
  ['directors', 60],
  ['agencies', 100],
  ['alarm', 80],
  ['yours', 60],
]
const onceDone: readonly (readonly [StepId, number])[] = [
  ['one-director', 40],
  ['dugout', 60],
  ['questions', 20],
]

test.each(asTheyOpen)('what %s tells of is drawn as it opens', async (id, least) => {
  const { page } = await openStep(stepOf(id))
  await expect.poll(() => drawnShare(page)).toBeGreaterThan(least)
  expect(await page.locator('#stage .drawings').getAttribute('aria-hidden'), 'the words say it too').toBe(
    'true',
  )
})

test.each(onceDone)('what %s tells of is drawn once its task is done', async (id, least) => {
  const { page } = await openStep(stepOf(id))
  expect(await drawnShare(page)).toBe(0)
  await doTask[id]?.(page)
  await expect.poll(() => drawnShare(page)).toBeGreaterThan(least)
})

test('nothing is drawn where there are only words', async () => {
  const { page } = await openStep(stepOf('tragedy'))
  await settle(page, 'canvas')
  expect(await drawnShare(page)).toBe(0)
})

test('the five are ringed while they are picked, as it comes to light who is in need, and in the steps after', async () => {
  const { page } = await openStep(stepOf('questions'))
  expect(await drawnShare(page), 'nobody is picked yet').toBe(0)
  await page.locator('#stage').press('ArrowRight')
  await button(page, picking.pickChosen).click()
  await expect.poll(() => drawnShare(page), { message: 'one is' }).toBeGreaterThan(0)
  await button(page, picking.chance).click()
  await settle(page, 'canvas')
  expect(await drawnShare(page), 'all five, seen from afar').toBeGreaterThan(10)
  const step = stepOf('questions')
  await goOn(page, step + 1)
  await goOn(page, step + 2)
  await settle(page, 'canvas')
  expect(await drawnShare(page), 'who is on the team: only the rings are drawn').toBeGreaterThan(0)
})
