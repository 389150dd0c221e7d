import { describe, expect, test } from 'vitest'
import { type ParameterId, parameterIds, parameters } from '../../src/model/parameters/registry'
import { sayUnit, unitShort } from '../../src/words/language'
import type { ParameterWords } from '../../src/words/parameter-words'
import { parameterWords } from '../../src/words/parameters'
import { frontParameters } from '../../src/words/parameters-front'

const words: Record<ParameterId, ParameterWords> = parameterWords

test('every parameter has words, and there are no words for anything else', () => {
  expect(Object.keys(words).sort()).toEqual([...parameterIds].sort())
})

test('every name is used once', () => {
  const names = Object.values(words).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test.each(parameterIds)('%s says what it does, and that it is assumed where it is', id => {
  const { does, note = '' } = words[id]
  expect(does.length).toBeGreaterThan(10)
  if (['assumption', 'directionKnown'].includes(parameters[id].label)) expect(does + note).toMatch(/assum/i)
})

test('every unit can be said and written', () => {
  for (const id of parameterIds) {
    expect(sayUnit[parameters[id].unit](2)).toMatch(/2/)
    expect(unitShort[parameters[id].unit]).not.toBe('')
  }
})

describe('values in words', () => {
  const say = (id: ParameterId, value: number) => (words[id].say ?? sayUnit[parameters[id].unit])(value)
  test('team size', () => {
    expect(say('posts', 145)).toBe('145 funded posts')
    expect(say('posts', 1)).toBe('1 funded post')
    expect(say('posts', 0)).toBe('0 funded posts')
  })
  test('staff leaving', () => expect(say('leaving', 11.8)).toBe('11.8 per cent a year'))
  test('agency price', () => {
    expect(say('price', 1.4)).toBe('1.4 times the cost of a permanent worker')
    expect(say('price', 1)).toBe('the same cost as a permanent worker')
  })
  test('who is seen first', () => expect(say('triage', 1)).toBe('first come, first served'))
})

test('the three in front are told in a line', () => {
  for (const { does } of Object.values(frontParameters)) expect(does.length).toBeLessThan(60)
})
