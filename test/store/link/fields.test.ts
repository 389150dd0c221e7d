import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createNotes,
  decimalPattern,
  type Field,
  flag,
  notesLimit,
  number,
  oneOf,
  optional,
  word,
  writeDecimal,
} from '../../../src/store/link/fields'

/** What a field makes of a text, and the notes it takes. */
function read<Value>(field: Field<Value>, given: string | undefined, usual: Value) {
  const { notes, take } = createNotes()
  return { value: field.read(given, 'key', usual, take), notes }
}

const camera = oneOf(['overview', 'dugout'])
const week = number({ min: 0, max: 156, whole: true })

test('what a link does not say has its usual value, without a note', () => {
  expect(read(camera, undefined, 'dugout')).toEqual({ value: 'dugout', notes: [] })
  expect(read(flag, undefined, true)).toEqual({ value: true, notes: [] })
  expect(read(week, undefined, 7)).toEqual({ value: 7, notes: [] })
})

test('what cannot be used has its usual value too, with a note of what that is', () => {
  expect(read(camera, 'moon', 'dugout')).toEqual({
    value: 'dugout',
    notes: [{ kind: 'notAChoice', key: 'key', given: 'moon', used: 'dugout' }],
  })
  expect(read(flag, '2', true).notes).toMatchObject([{ kind: 'notAChoice', used: '1' }])
  expect(read(week, 'many', 7).notes).toMatchObject([{ kind: 'notANumber', used: '7' }])
})

describe('a number', () => {
  test('outside its range is brought to the nearest, with a note', () => {
    expect(read(week, '200', 0)).toMatchObject({ value: 156, notes: [{ kind: 'clamped', used: '156' }] })
    expect(read(week, '3.6', 0)).toMatchObject({ value: 4, notes: [{ kind: 'notWhole', used: '4' }] })
    expect(read(week, '156.6', 0)).toMatchObject({ value: 156, notes: [{ kind: 'clamped', used: '156' }] })
  })

  test('is a plain decimal, and never −0', () => {
    const any = number({ min: -1e9, max: 1e9, whole: false })
    expect(read(any, '11.8', 0).value).toBe(11.8)
    expect(Object.is(read(any, '-0', 5).value, 0)).toBe(true)
    for (const text of ['1e3', '0x10', '', '12 5'])
      expect(read(any, text, 5)).toMatchObject({ value: 5, notes: [{ kind: 'notANumber' }] })
  })

  test('as people type it is understood without a note', () => {
    const leaving = number({ min: 5, max: 40, whole: false, step: 0.2, units: ['%'] })
    for (const text of ['6,8', '6.8 %', '٦٫٨', '６．８', '+6.8'])
      expect(read(leaving, text, 5), text).toEqual({ value: 6.8, notes: [] })
  })

  test('has a point before decimals wherever that can be meant, and else between thousands', () => {
    const children = number({ min: 300, max: 400_000, whole: true })
    expect(read(children, '80.000', 300)).toEqual({ value: 80_000, notes: [] })
    expect(read(number({ min: 0, max: 260, whole: false }), '1.200', 0)).toEqual({ value: 1.2, notes: [] })
    expect(read(number({ min: 0, max: 260, whole: false }), '1,200', 7)).toMatchObject({
      value: 7,
      notes: [{ kind: 'notANumber' }],
    })
  })
})

test('yes and no are 1 and 0', () => {
  expect(['1', '0'].map(text => read(flag, text, false).value)).toEqual([true, false])
  expect(['true', 'Yes', 'ON'].map(text => read(flag, text, false).value)).toEqual([true, true, true])
  expect(['FALSE', 'no', 'off'].map(text => read(flag, text, true).value)).toEqual([false, false, false])
  expect(read(flag, 'maybe', false).notes).toHaveLength(1)
  expect([flag.write(true), flag.write(false)]).toEqual(['1', '0'])
})

test('a choice is one of the words, in capitals too', () => {
  expect(read(camera, 'dugout', 'overview').value).toBe('dugout')
  expect(read(camera, 'Dugout', 'overview')).toEqual({ value: 'dugout', notes: [] })
  expect(read(camera, 'dug out', 'overview').notes).toHaveLength(1)
})

test('the words of a list may grow', () => {
  const known = ['page']
  const view = word(text => known.includes(text))
  expect(read(view, 'embed', 'page').value).toBe('page')
  known.push('embed')
  expect(read(view, 'embed', 'page')).toEqual({ value: 'embed', notes: [] })
})

test('what a link need not have is null without it, and something where it is there but of no use', () => {
  const step = optional(number({ min: 1, max: 18, whole: true }), 1)
  expect(read(step, undefined, null).value).toBeNull()
  expect(read(step, '4', null).value).toBe(4)
  expect(read(step, 'last', null)).toMatchObject({ value: 1, notes: [{ kind: 'notANumber', used: '1' }] })
  expect([step.write(null), step.write(4)]).toEqual([undefined, '4'])
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

test('a note says what was given, and what is used where anything is', () => {
  const { notes, take } = createNotes()
  take('unknown', 'postss', '1')
  take('clamped', 'posts', '900', '260')
  expect(notes).toEqual([
    { kind: 'unknown', key: 'postss', given: '1' },
    { kind: 'clamped', key: 'posts', given: '900', used: '260' },
  ])
})

test('very long texts are cut short', () => {
  const { notes, take } = createNotes()
  const long = 'x'.repeat(100_000)
  take('repeated', long, long, long)
  for (const text of [notes[0]?.key, notes[0]?.given]) expect(text).toMatch(/^x{20}…$/)
  expect(notes[0]?.used).toMatch(/^x{60}…$/)
})

test('nothing that turns the page’s own words around is taken into a note', () => {
  const { notes, take } = createNotes()
  take('notANumber', 'posts', '\u202egnp.exe\u2069\n\u0007')
  expect(notes[0]?.given).toBe('gnp.exe')
})

test('no more notes are kept than a page can show', () => {
  const { notes, take } = createNotes()
  for (let at = 0; at < 10_000; at++) take('unknown', `k${at}`, '')
  expect(notes).toHaveLength(notesLimit)
  expect(notes[0]?.key).toBe('k0')
})
