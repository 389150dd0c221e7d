import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { openPage } from '../support/open-page'
import { button, control } from './controls'
import { readChanges, readCounts } from './counts'
import { settle } from './settle'

/** Where the thumb of a range is, in CSS pixels. */
async function thumb(range: Locator): Promise<{ x: number; y: number }> {
  return range.evaluate(element => {
    const input = element as HTMLInputElement
    const box = input.getBoundingClientRect()
    const share = (input.valueAsNumber - Number(input.min)) / (Number(input.max) - Number(input.min))
    return { x: box.left + 12 + share * (box.width - 24), y: box.top + box.height / 2 }
  })
}

async function differences(page: Page, from: Readonly<Record<string, number>>) {
  const now = await readCounts(page)
  return Object.fromEntries(Object.entries(now).map(([name, value]) => [name, value - (from[name] ?? 0)]))
}

test('a drag is one step to undo, and changes are counted from where it began', async () => {
  const { page } = await openPage({ path: '?truth=1&stage=canvas', reducedMotion: true })
  await settle(page, 'canvas')
  const { range } = control(page, 'posts')
  const before = await readCounts(page)
  const { x, y } = await thumb(range)
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (const along of [-20, -45, -70]) {
    await page.mouse.move(x + along, y)
    await settle(page, 'canvas')
    expect(await readChanges(page), 'in the middle of the drag').toEqual(await differences(page, before))
  }
  await page.mouse.up()
  await settle(page, 'canvas')
  const after = await readCounts(page)
  expect(after.notReached).toBeGreaterThan(before.notReached)
  expect(await readChanges(page)).toEqual(await differences(page, before))

  await button(page, 'Undo').click()
  await settle(page, 'canvas')
  expect(await readCounts(page)).toEqual(before)
  expect(await range.inputValue()).toBe('145')
  expect(await button(page, 'Undo').getAttribute('aria-disabled'), 'nothing more to undo').toBe('true')
  await button(page, 'Redo').click()
  await settle(page, 'canvas')
  expect(await readCounts(page)).toEqual(after)
})

test('a key held down is one step to undo', async () => {
  const { page } = await openPage({ path: '?stage=canvas', reducedMotion: true })
  await settle(page, 'canvas')
  const { range } = control(page, 'leaving')
  await range.focus()
  const before = await readCounts(page)
  for (let repeat = 0; repeat < 8; repeat++) await page.keyboard.down('ArrowRight')
  await page.keyboard.up('ArrowRight')
  await settle(page, 'canvas')
  expect(await readChanges(page)).toEqual(await differences(page, before))
  expect((await readCounts(page)).notReached).not.toBe(before.notReached)
  await button(page, 'Undo').click()
  await settle(page, 'canvas')
  expect(await readCounts(page)).toEqual(before)
  expect(await button(page, 'Undo').getAttribute('aria-disabled')).toBe('true')
})
