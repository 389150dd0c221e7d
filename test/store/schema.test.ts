import { describe, expect, test } from 'vitest'
import { choices, decimal, flag } from '../../src/store/schema'

describe('what comes from outside', () => {
  test('is a number where it is a plain decimal, and never −0', () => {
    expect(decimal('11.8')).toBe(11.8)
    expect(Object.is(decimal('-0'), 0)).toBe(true)
    expect(decimal('1e3')).toBeUndefined()
    expect(decimal('12\n')).toBeUndefined()
  })

  test('is yes or no where it is 1 or 0', () => {
    expect([flag('1'), flag('0'), flag('true'), flag('')]).toEqual([true, false, undefined, undefined])
  })

  test('is a choice where it is exactly one of the words', () => {
    expect(choices.stage('pixi')).toBe('pixi')
    expect(choices.stage('Pixi')).toBeUndefined()
    expect(choices.preset('toString')).toBeUndefined()
  })
})
