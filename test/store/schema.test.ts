import { describe, expect, test } from 'vitest'
import { accept, choices, decimal, flag } from '../../src/store/schema'

describe('what comes from outside', () => {
  test('is a number where it is a plain decimal, and never −0', () => {
    expect(accept(decimal, '11.8')).toBe(11.8)
    expect(Object.is(accept(decimal, '-0'), 0)).toBe(true)
    expect(accept(decimal, '1e3')).toBeUndefined()
    expect(accept(decimal, '12\n')).toBeUndefined()
  })

  test('is yes or no where it is 1 or 0', () => {
    expect([accept(flag, '1'), accept(flag, '0'), accept(flag, 'true'), accept(flag, '')]).toEqual([
      true,
      false,
      undefined,
      undefined,
    ])
  })

  test('is a choice where it is exactly one of the words', () => {
    expect(accept(choices.stage, 'pixi')).toBe('pixi')
    expect(accept(choices.stage, 'Pixi')).toBeUndefined()
    expect(accept(choices.preset, 'toString')).toBeUndefined()
  })
})
