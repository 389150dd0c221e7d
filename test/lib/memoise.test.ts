import { expect, test, vi } from 'vitest'
import { memoiseLast } from '../../src/lib/memoise'

test('the same arguments get the very same answer without asking again', () => {
  const ask = vi.fn((value: object) => ({ value }))
  const remembered = memoiseLast(ask)
  const argument = {}
  expect(remembered(argument)).toBe(remembered(argument))
  expect(ask).toHaveBeenCalledTimes(1)
})

test('only the last answer is kept', () => {
  const ask = vi.fn((value: number) => value * 2)
  const remembered = memoiseLast(ask)
  expect([remembered(1), remembered(2), remembered(1)]).toEqual([2, 4, 2])
  expect(ask).toHaveBeenCalledTimes(3)
})

test('sameness may be told otherwise than by identity', () => {
  const ask = vi.fn((text: string) => text)
  const remembered = memoiseLast(ask, ([a], [b]) => a.toLowerCase() === b.toLowerCase())
  expect(remembered('Child')).toBe('Child')
  expect(remembered('CHILD')).toBe('Child')
  expect(ask).toHaveBeenCalledTimes(1)
})

test('an answer of undefined is an answer', () => {
  const ask = vi.fn(() => undefined)
  const remembered = memoiseLast(ask)
  remembered()
  remembered()
  expect(ask).toHaveBeenCalledTimes(1)
})

test('a question that failed is asked again', () => {
  const ask = vi.fn((): number => {
    throw new Error('no')
  })
  const remembered = memoiseLast(ask)
  expect(remembered).toThrow('no')
  expect(remembered).toThrow('no')
  expect(ask).toHaveBeenCalledTimes(2)
})
