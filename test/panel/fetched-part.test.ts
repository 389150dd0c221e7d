import { expect, test, vi } from 'vitest'
import { fetchPart } from '../../src/panel/fetched-part'
import { freshLocal, type Panel, type PartBody } from '../../src/panel/panel-state'

const panel = () => ({ local: freshLocal(), redraw: vi.fn() }) as unknown as Panel
const name = 'results'

test('a part that came is kept, and drawn', async () => {
  const fresh = panel()
  const body: PartBody = () => ({}) as ReturnType<PartBody>
  expect(await fetchPart(fresh, { name, load: async () => body })).toBe(true)
  expect(fresh.local.parts.get(name)).toBe(body)
  expect(fresh.redraw).toHaveBeenCalledTimes(1)
})

test('a part that did not come is known not to have come', async () => {
  const fresh = panel()
  expect(await fetchPart(fresh, { name, load: () => Promise.reject(new TypeError('Failed to fetch')) })).toBe(
    false,
  )
  expect(fresh.local.parts.get(name)).toBeNull()
  expect(fresh.redraw).toHaveBeenCalledTimes(1)
})
