import { expect, test } from 'vitest'
import { steps } from '../../src/story/steps'
import { player } from '../../src/words/story/player'
import { card, openStep, stepOf } from './story-page'

test('a step beyond the story is brought into it, with a note in the address of nothing else', async () => {
  const { page } = await openStep(steps.length, { path: '&step=99' })
  expect(await page.getByText(player.step(steps.length, steps.length)).count()).toBe(1)
})

test('a link copied at a step opens the same picture', async () => {
  const step = stepOf('savings')
  const { page } = await openStep(step, { path: '&v=1&saving=10&posts=120&truth=0&gather=1&camera=above' })
  expect(await card(page).locator('.control[data-parameter="posts"] input[type="range"]').inputValue()).toBe(
    '120',
  )
  expect(await page.getByRole('radio').first().isChecked()).toBe(true)
  expect(await card(page).getByRole('button', { pressed: true }).count()).toBe(1)
})
