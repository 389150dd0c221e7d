import '../../src/panel/all-parameter-words'
import { expect, test } from 'vitest'
import { parameterIds, parameters } from '../../src/model/parameters/registry'
import { asTyped, inShort, inWords, unitOf } from '../../src/panel/parameter-text'

test('values are said in words and written in short', () => {
  expect(inWords('posts', 145)).toBe('145 funded posts')
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
    expect(inWords(id, value)).toMatch(/[a-z]/)
    expect(inWords(id, value)).not.toMatch(/NaN|undefined/)
  }
})
