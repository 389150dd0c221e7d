import { expect, test } from 'vitest'
import { parameterIds, parameters } from '../../src/model/parameters/registry'
import { freshLocal } from '../../src/panel/panel-state'
import { asTyped, inShort, inWords, unitOf, wordsOf } from '../../src/panel/parameter-text'
import { parameterWords } from '../../src/words/parameters'

const panel = { local: freshLocal(parameterWords) }

test('values are said in words and written in short', () => {
  expect(inWords(panel, 'posts', 145)).toBe('145 funded posts')
  expect(inShort('posts', 145)).toBe('145 posts')
  expect(inShort('leaving', 11.8)).toBe('11.8 % a year')
  expect(unitOf('price')).toBe('×')
})

test('a number box holds plain digits', () => {
  expect(asTyped(80_000)).toBe('80000')
  expect(asTyped(11.8 + 0.2)).toBe('12')
  expect(asTyped(0.1 + 0.2)).toBe('0.3')
})

test.each(parameterIds)('%s can be said at every notch of its ends', id => {
  for (const value of [parameters[id].min, parameters[id].default, parameters[id].max]) {
    expect(inWords(panel, id, value)).toMatch(/[a-z]/)
    expect(inWords(panel, id, value)).not.toMatch(/NaN|undefined/)
  }
})

test('a fresh panel has the words of the three controls in front, and of no others', () => {
  const fresh = { local: freshLocal() }
  expect(wordsOf(fresh, 'posts').name).toBe('Team size')
  expect(() => wordsOf(fresh, 'need')).toThrow(RangeError)
})
