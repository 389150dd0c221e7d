import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber } from '../../src/lib/read-number'

const posts = { min: 0, max: 260, step: 1, units: ['posts', 'post'] }
const percent = { min: 5, max: 40, step: 0.2, units: ['%', '% a year', 'per cent'] }
const times = { min: 1, max: 3, step: 0.05, units: ['×', 'x', 'times', '£'] }
const children = { min: 300, max: 400_000, step: 1 }
const anything = { min: -1e9, max: 1e9, step: 0.01 }

const number = (value: number) => ({ kind: 'number', value })

describe('a number as people type it', () => {
  test.each([
    ['12,5', 12.5],
    ['6,8', 6.8],
    ['12.5', 12.5],
    ['12·5', 12.5],
    ['12,', 12],
    ['130.', 130],
    [',5', 0.5],
    ['.5', 0.5],
    ['1,45', 1.45],
    [' 150 ', 150],
    ['145\n', 145],
    ['00150', 150],
    ['+120', 120],
    ['-5', -5],
    ['−5', -5],
    ['–5', -5],
    ['－5', -5],
    ['− 5', -5],
    ['１２', 12],
    ['１２．５', 12.5],
    ['٣', 3],
    ['١٣٠', 130],
    ['۱۳۰', 130],
    ['٣٫٥', 3.5],
    ['१३०', 130],
    ['১৩০', 130],
    ['1\u200b30\ufeff', 130],
    ['\u2068130\u2069', 130],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['1\u2009234', 1234],
    ["1'234.5", 1234.5],
    ['1’234', 1234],
    ['1٬234٫5', 1234.5],
    ['1,234,567', 1_234_567],
    ['1,00,000', 100_000],
    ['12,34,56,789', 123_456_789],
    ['१,२५,०००.5', 125_000.5],
    ['-1,00,000', -100_000],
    ['1.234.567', 1_234_567],
    ['1234,567', 1234.567],
    ['0,125', 0.125],
    ['130,00', 130],
    ['1３0', 130],
    ['12。5', 12.5],
    ['12٫5', 12.5],
  ])('%j is understood', (typed, value) => {
    expect(readNumber(typed, anything)).toEqual(number(value))
  })

  test.each([
    '',
    ' ',
    '-',
    ',',
    '.',
    '+',
    '15.0.1',
    '1,2,3',
    '1,234,5',
    '1,00,00',
    '100,00,000',
    '1.00.000',
    '0,00,000',
    '1,234.567.8',
    '1.234 567',
    '01,234',
    '12 5',
    '1 45',
    '12-15',
    '5-',
    '1e2',
    '1E999',
    '0x10',
    '145k',
    '1.5m',
    '½',
    '1½',
    '12²',
    '1/2',
    '(5)',
    '~145',
    'twelve',
    'CXXX',
    '130,-',
    '1O0',
    'l30',
    '𝟏𝟑𝟎',
    "12'5",
    '14:30',
    '=130',
    '130–145',
    '1£40',
    '一四五',
    'Infinity',
    'NaN',
    '\u202e031',
    '145 people',
    '--5',
  ])('%j is no number, or not one alone', typed => {
    expect(readNumber(typed, anything)).toEqual({ kind: 'none' })
  })
})

describe('a lone mark before three digits', () => {
  test.each(['80.000', '80,000', '80.000 ', '８０，０００'])(
    'marks thousands where only those can be meant: %j',
    typed => {
      expect(readNumber(typed, children)).toEqual(number(80_000))
    },
  )

  test('comes before decimals where only those can be meant', () => {
    const fine = { min: 0, max: 1, step: 0.001 }
    expect(readNumber('1.000', fine)).toEqual(number(1))
  })

  test.each([
    ['1,000', posts, [1000, 1]],
    ['80,000', posts, [80_000, 80]],
    ['1.200', posts, [1200, 1.2]],
    ['1.250', times, [1250, 1.25]],
    ['2,500', percent, [2500, 2.5]],
  ] as const)(
    'is not guessed at where neither can be meant in so many places: %s',
    (typed, meant, values) => {
      expect(readNumber(typed, meant)).toEqual({ kind: 'either', values })
    },
  )

  test('is not guessed at where both can be meant', () => {
    const weights = { min: 0, max: 10_000, step: 0.001 }
    expect(readNumber('1,234', weights)).toEqual({ kind: 'either', values: [1234, 1.234] })
  })
})

describe('a unit', () => {
  test.each([
    ['145 posts', posts, 145],
    ['145posts', posts, 145],
    ['1 Post', posts, 1],
    ['145\u00a0posts.', posts, 145],
    ['12 %', percent, 12],
    ['12%', percent, 12],
    ['１２％', percent, 12],
    ['١٢٪', percent, 12],
    ['% 12', percent, 12],
    ['11,8 % a year', percent, 11.8],
    ['12 per cent', percent, 12],
    ['1.4×', times, 1.4],
    ['× 1,4', times, 1.4],
    ['1.4 x', times, 1.4],
    ['£1.40', times, 1.4],
    ['£ 1,40', times, 1.4],
    ['-£5', times, -5],
    ['£-5', times, -5],
    ['1.4 times', times, 1.4],
  ])('may stand beside the number: %j', (typed, meant, value) => {
    expect(readNumber(typed, meant)).toEqual(number(value))
  })

  test.each([
    ['50 %', posts],
    ['145 outposts', posts],
    ['posts', posts],
    ['12 posts', percent],
    ['£1.40×', times],
  ])('of something else, or none beside a number, says nothing: %j', (typed, meant) => {
    expect(readNumber(typed, meant)).toEqual({ kind: 'none' })
  })
})

describe('any number', () => {
  const numeral = fc
    .tuple(
      fc.boolean(),
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 2 }),
    )
    .map(([isNegative, integer, hundredths, places]) => {
      const decimals = String(hundredths).padStart(2, '0').slice(0, places)
      const value = Number(`${integer}.${decimals}0`)
      return { integer: String(integer), decimals, value: isNegative ? -value : value, isNegative }
    })
  const scripts = ['0', '０', '٠', '۰', '०', '০', '੦', '૦', '๐'].map(zero => zero.codePointAt(0) ?? 0)
  const marks = fc.constantFrom(
    [',', '.'],
    ['.', ','],
    [' ', '.'],
    [' ', ','],
    ['\u00a0', ','],
    ['\u2009', '.'],
    ['\u202f', ','],
    ["'", '.'],
    ['’', '.'],
    ['’', ','],
    ['٬', '٫'],
    ['，', '．'],
    ['', '.'],
    ['', ','],
    ['', '·'],
  )
  const minus = fc.constantFrom('-', '−', '–', '—', '‐', '‑', '﹣', '－')
  const around = fc.constantFrom('', ' ', '\u00a0', '\u200b', '\t', '\ufeff', '\u200f')
  const units = ['%', 'posts', '£', '×'] as const
  const unit = fc.tuple(fc.constantFrom('', ...units), fc.boolean(), fc.constantFrom('', ' ', '\u202f'))

  test('printed in any of these ways is given back, or asked about where it could be two', () => {
    fc.assert(
      fc.property(
        numeral,
        fc.constantFrom(...scripts),
        marks,
        minus,
        around,
        around,
        unit,
        (given, zero, [group = '', point = ''], sign, before, after, [name, isFirst, gap]) => {
          const grouped = given.integer.replace(/\B(?=(\d{3})+$)/g, group)
          const printed = `${given.isNegative ? sign : ''}${grouped}${given.decimals && point + given.decimals}`
          const inScript = printed.replace(/\d/g, digit => String.fromCodePoint(zero + Number(digit)))
          const withUnit = isFirst ? `${name}${gap}${inScript}` : `${inScript}${gap}${name}`
          const typed = before + (name ? withUnit : inScript) + after
          const read = readNumber(typed, { ...anything, units })
          const couldBeTwo = /[,.，．]/.test(group) && !given.decimals && /^[1-9]\d{3,5}$/.test(given.integer)
          // Here the range allows for thousands, and the step for no thousandths: it is never two.
          expect(read.kind, typed).toBe('number')
          expect((read.kind === 'number' ? read.value : 0) + 0, typed).toBe(given.value + 0)
          const narrow = readNumber(typed, { min: -100, max: 100, step: 0.01, units })
          expect(narrow.kind === 'number' ? narrow.value + 0 : narrow.kind, typed).toBe(
            couldBeTwo ? 'either' : given.value + 0,
          )
        },
      ),
      { seed: 80_000, numRuns: 3000 },
    )
  })

  test('is never read out of a text that says something else', () => {
    const letters = fc.stringMatching(/^[a-df-wyz]{1,6}$/)
    fc.assert(
      fc.property(numeral, letters, fc.boolean(), ({ integer }, word, isFirst) => {
        const typed = isFirst ? `${word} ${integer}` : `${integer} ${word}`
        expect(readNumber(typed, posts).kind === 'none' || ['posts', 'post'].includes(word)).toBe(true)
      }),
      { seed: 80_000 },
    )
  })
})
