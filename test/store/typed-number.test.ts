import { expect, test } from 'vitest'
import { readNumber } from '../../src/lib/read-number'
import { defaultParameters, parameterIds, parameters } from '../../src/model/parameters/registry'
import { asTyped, inShort } from '../../src/panel/parameter-text'
import { meantFor } from '../../src/store/typed-number'

test.each(parameterIds)('%s is understood with the unit the page itself writes beside it', id => {
  const { min, max, default: usual } = parameters[id]
  const meant = meantFor(id, defaultParameters)
  for (const value of [min, usual, max])
    for (const typed of [asTyped(value), `${asTyped(value).replace('.', ',')} `, inShort(id, value)])
      expect(readNumber(typed, meant), typed).toEqual({ kind: 'number', value: Number(asTyped(value)) })
})

test('no unit is one that changes the number, nor one of another kind', () => {
  const read = (typed: string, id: 'posts' | 'leaving' | 'price') =>
    readNumber(typed, meantFor(id, defaultParameters)).kind
  for (const typed of ['1k', '1 thousand', '2 dozen', '50 %', '£100', '3 weeks'])
    expect(read(typed, 'posts')).toBe('none')
  for (const typed of ['12 ‰', '12 % a month', '12 posts']) expect(read(typed, 'leaving')).toBe('none')
  for (const typed of ['140 %', '2 to 3']) expect(read(typed, 'price')).toBe('none')
})

test('a larger stadium has room for larger numbers: a mark for thousands is one where only thousands can be meant', () => {
  const meant = meantFor('posts', { ...defaultParameters, children: 400_000 })
  expect(readNumber('1,200', meant)).toEqual({ kind: 'number', value: 1200 })
  expect(readNumber('1.200', meant)).toEqual({ kind: 'number', value: 1200 })
})
