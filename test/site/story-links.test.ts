import { expect, test } from 'vitest'
import { steps } from '../../src/story/steps'
import { player } from '../../src/words/story/player'
import { supportLines } from '../../src/words/support'
import { axeFindings } from './axe-findings'
import { openAll } from './controls'
import { card, everyStep, faultsOfStep, heading, noteOf, openStep, stepOf, titleOf } from './story-page'

test.each(everyStep)('a link opens %s with everything it needs', async (id, step) => {
  const { page, expectQuiet } = await openStep(step)
  expect(await heading(page).innerText()).toBe(titleOf(step))
  const isUntouched = () => page.evaluate(() => document.activeElement === document.body)
  if (!noteOf(step)) expect(await isUntouched(), 'the focus is the browser’s').toBe(true)
  for (const { dial } of supportLines)
    expect(await page.locator(`a[href="tel:${dial}"]`).count(), dial).toBe(1)
  expect(await page.locator('.step-number').count()).toBe(id === 'tragedy' ? 0 : 1)
  await openAll(page)
  expect(await axeFindings(page), 'with everything unfolded').toEqual([])
  expect(await faultsOfStep(page), 'with everything unfolded').toEqual([])
  expectQuiet()
})

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
