import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultParameters, parameterIds } from '../../../src/model/parameters/registry'
import {
  choices,
  decimal,
  decimalPattern,
  flag,
  hostKeys,
  hostPart,
  isHostKey,
  isLinkKey,
  linkParts,
  numberFrom,
  settingKeys,
  writeDecimal,
} from '../../../src/store/link/fields'
import { createNotes } from '../../../src/store/link/link'

const read = (entries: Record<string, string>) => {
  const { notes, take } = createNotes()
  return { notes, parts: linkParts(new Map(Object.entries(entries)), take) }
}

test('what a link does not say has its usual value, without a note', () => {
  const { notes, parts } = read({})
  expect(parts.choice('camera', 'overview')).toBe('overview')
  expect(parts.flagged('truth', true)).toBe(true)
  expect(parts.parameter('posts', defaultParameters)).toBe(145)
  expect(notes).toEqual([])
})

test('what cannot be used has its usual value too, with a note', () => {
  const { notes, parts } = read({ camera: 'moon', truth: '2', posts: 'many' })
  expect(parts.choice('camera', 'overview')).toBe('overview')
  expect(parts.flagged('truth', true)).toBe(true)
  expect(parts.parameter('posts', defaultParameters)).toBe(145)
  expect(notes.map(({ kind }) => kind)).toEqual(['notAChoice', 'notAChoice', 'notANumber'])
})

test('a number outside its range is brought to the nearest, with a note', () => {
  const { notes, take } = createNotes()
  expect(numberFrom('200', 'week', { min: 0, max: 156, whole: true }, 0, take)).toBe(156)
  expect(numberFrom('3.6', 'week', { min: 0, max: 156, whole: true }, 0, take)).toBe(4)
  expect(notes.map(({ used }) => used)).toEqual(['156', '4'])
})

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

test.each([
  [0, '0'],
  [11.8, '11.8'],
  [-3, '-3'],
  [1e-7, '0.0000001'],
  [-1.25e-9, '-0.00000000125'],
  [4_294_967_295, '4294967295'],
])('%d is written %s', (value, text) => {
  expect(writeDecimal(value)).toBe(text)
})

test('every number of ordinary size is written as a plain decimal that reads back the same', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e20, max: 1e20, noNaN: true }), value => {
      const text = writeDecimal(value)
      expect(text).toMatch(decimalPattern)
      expect(Number(text) + 0).toBe(value + 0)
    }),
    { seed: 80_000, numRuns: 500 },
  )
})

test('no key means two things', () => {
  const all = [...settingKeys, ...parameterIds, ...hostKeys]
  expect(new Set(all).size).toBe(all.length)
})

test('the keys others rely on are keys of the link', () => {
  const promised =
    'v view preset posts leaving price saving poaching triage alarm need seed truth gather camera stage'
  expect(promised.split(' ').filter(key => !isLinkKey(key))).toEqual([])
})

test('what every object has is no key', () => {
  expect(['__proto__', 'constructor', 'toString', ''].some(key => isLinkKey(key) || isHostKey(key))).toBe(
    false,
  )
})

test('the host’s part of a query is its own keys, as they were', () => {
  expect(hostPart('?v=1&childId=a%26b&posts=3&parentUrl=https%3A%2F%2Fexample.org%2F%3Fq%3D1')).toBe(
    '&childId=a%26b&parentUrl=https%3A%2F%2Fexample.org%2F%3Fq%3D1',
  )
  expect(hostPart('?v=1&posts=3')).toBe('')
})
