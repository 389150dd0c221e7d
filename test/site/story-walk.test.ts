import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { steps } from '../../src/story/steps'
import { storyEntry } from '../../src/words/panel'
import { player } from '../../src/words/story/player'
import { openPage } from '../support/open-page'
import { button, openMore } from './controls'
import { settle } from './settle'
import {
  addressLeft,
  backButton,
  card,
  comeToStep,
  everyStep,
  goOn,
  heading,
  rest,
  saidAfter,
} from './story-page'
import { doTask } from './story-tasks'

/** What a reader finds at a step: its address, what its controls say, and what is said of what was done. */
async function found(page: Page, step: number) {
  await rest(page, step)
  return {
    address: await addressLeft(page),
    controls: await card(page)
      .locator('input, [aria-pressed]')
      .evaluateAll(all =>
        all.map(one =>
          one instanceof HTMLInputElement
            ? `${one.id} ${one.type === 'radio' ? one.checked : one.value}`
            : `${one.textContent?.trim()} ${one.getAttribute('aria-pressed')}`,
        ),
      ),
    after: (await saidAfter(page).count()) > 0 ? await saidAfter(page).innerText() : '',
  }
}

/** Whether the heading has the focus, and nothing above it is scrolled away. */
const isAtHeading = (page: Page): Promise<boolean> =>
  heading(page).evaluate(
    one => one === document.activeElement && one.closest('.panel')?.scrollTop === 0 && scrollY === 0,
  )

test('the story is walked forwards, doing each task, and backwards, finding each step exactly as it was left', async () => {
  const { page, expectQuiet } = await openPage({ path: '?stage=canvas', reducedMotion: true })
  await settle(page, 'canvas')
  await openMore(page)
  await button(page, storyEntry.begin).click()
  const left: Awaited<ReturnType<typeof found>>[] = []
  for (const [id, step] of everyStep) {
    if (step === 1) await comeToStep(page, 1)
    else await goOn(page, step)
    await rest(page, step)
    expect(await isAtHeading(page), `${id} begins at its heading`).toBe(true)
    if (steps[step - 1]?.words.task) {
      expect(await saidAfter(page).innerText(), id).toBe('')
      await doTask[id]?.(page)
      await expect.poll(() => saidAfter(page).innerText(), { message: id }).not.toBe('')
    }
    left.push(await found(page, step))
    expect(left.at(-1)?.address, id).toContain(`step=${step}`)
  }
  for (const [id, step] of [...everyStep].reverse()) {
    if (step < everyStep.length) {
      await backButton(page).click()
      await comeToStep(page, step)
    }
    expect(await found(page, step), id).toEqual(left[step - 1])
  }
  expect(await backButton(page).getAttribute('aria-disabled')).toBe('true')
  await backButton(page).click({ force: true })
  await comeToStep(page, 1)
  expectQuiet()
}, 300_000)

test('the list goes to any step, and back to one that was left', async () => {
  const { page } = await openPage({ path: '?step=8&stage=canvas', reducedMotion: true })
  await comeToStep(page, 8)
  await doTask.savings?.(page)
  await expect.poll(() => saidAfter(page).innerText()).not.toBe('')
  const left = await found(page, 8)
  const list = page.getByRole('combobox', { name: player.list })
  await list.selectOption('14')
  await comeToStep(page, 14)
  await list.selectOption('8')
  await comeToStep(page, 8)
  expect(await found(page, 8)).toEqual(left)
})
