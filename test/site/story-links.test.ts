import { expect, test } from 'vitest'
import { steps } from '../../src/story/steps'
import { player } from '../../src/words/story/player'
import { addressWith } from './controls'
import { settle } from './settle'
import { stagePicture } from './stage-picture'
import { few, openStep, saidAfter, stepOf } from './story-page'
import { doTask, rangeOf } from './story-tasks'

test('a step beyond the story is brought into it, with a note in the address of nothing else', async () => {
  const { page } = await openStep(steps.length, { path: '&step=99' })
  expect(await page.getByText(player.step(steps.length, steps.length)).count()).toBe(1)
})

test('a link copied at a step opens the same picture', async () => {
  const step = stepOf('savings')
  const { page } = await openStep(step, few)
  await doTask.savings?.(page)
  const moved = await rangeOf(page, 'saving').inputValue()
  await expect.poll(() => saidAfter(page).innerText()).not.toBe('')
  const { search } = new URL(await addressWith(page, `saving=${moved}`))
  await settle(page, 'canvas')
  const copied = await openStep(step, { path: search.replace(`?step=${step}`, '').replace('?', '&') })
  expect(await rangeOf(copied.page, 'saving').inputValue()).toBe(moved)
  expect(Buffer.compare(await stagePicture(copied.page), await stagePicture(page))).toBe(0)
})
