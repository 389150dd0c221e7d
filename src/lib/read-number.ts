/** What a number can mean in the place where it is typed. */
export interface NumberMeant {
  readonly min: number
  readonly max: number
  /** The finest step there. A number with more places than this is not one that somebody would mean. */
  readonly step: number
  /** What may stand before or after the number, in small letters: `%`, `posts`, `a year`. */
  readonly units?: readonly string[]
}

/** What a text says. */
export type NumberRead =
  /** This number and no other. It may lie outside the range. */
  | { readonly kind: 'number'; readonly value: number }
  /** One mark that could be for thousands or before decimals, and nothing here says which: the number either way. */
  | { readonly kind: 'either'; readonly values: readonly [thousands: number, decimals: number] }
  /** No number, or not one alone. */
  | { readonly kind: 'none' }

/**
 * The number a person has typed: with a point or a comma before decimals; with commas, points, apostrophes or spaces
 * between thousands, and commas as South Asia has them; with any minus sign; in the digits of any of the scripts below; with its unit before or after it.
 *
 * A lone mark before three digits, as in 1,234, is a mark for thousands in one country and a decimal one in another. It is
 * read as what can be meant here, by the range and the step; where both can be meant, or neither, it is read as nothing.
 * Anything that is not one number alone (`12 5`, `1e3`, `145k`, `½`) is no number.
 */
export function readNumber(typed: string, meant: NumberMeant): NumberRead {
  const { sign, body } = withoutUnit(plainly(typed), meant.units ?? [])
  const thousands = sign * withThousands(body)
  const decimals = sign * withDecimals(body)
  if (Number.isNaN(thousands)) return Number.isNaN(decimals) ? none : { kind: 'number', value: decimals }
  if (Number.isNaN(decimals)) return { kind: 'number', value: thousands }
  const [isThousands, isDecimals] = [
    isWithin(thousands, meant),
    isWithin(decimals, meant) && placesOf(meant.step) >= 3,
  ]
  if (isThousands === isDecimals) return { kind: 'either', values: [thousands, decimals] }
  return { kind: 'number', value: isThousands ? thousands : decimals }
}

const none = { kind: 'none' } as const

const isWithin = (value: number, { min, max }: NumberMeant): boolean => value >= min && value <= max

/** How many decimals a number has as it is written. */
const placesOf = (value: number): number => String(value).split('.')[1]?.length ?? 0

/** Where the ten digits of each script begin that people in Britain may type in: full-width, Arabic, Persian and Urdu, … */
const zeros = [0xff10, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0e50]

/** What is seen as a space, and what is not seen at all. A right-to-left override is neither: it turns digits around. */
const blanks = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202d\u2060-\u2064\u2066-\u2069\ufeff]/g

/** Other ways to write a sign or a mark. A middle dot and the Arabic comma are before decimals and nowhere else. */
const otherMarks: readonly (readonly [RegExp, string])[] = [
  [/[−‐‑‒–—⁻﹣－]/g, '-'],
  [/[＋﹢]/g, '+'],
  [/[’‘ʼ′＇٬]/g, "'"],
  [/[，﹐]/g, ','],
  [/[．。]/g, '.'],
  [/[·٫]/g, '·'],
  [/[％٪﹪]/g, '%'],
  [/￡/g, '£'],
]

/** The text in plain digits, marks and spaces. */
function plainly(typed: string): string {
  const digits = typed.replace(/\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0) ?? 0
    const zero = zeros.find(first => code >= first && code < first + 10)
    return zero === undefined ? digit : String(code - zero)
  })
  return otherMarks
    .reduce((text, [others, mark]) => text.replace(others, mark), digits.replace(unseen, ''))
    .replace(blanks, ' ')
    .trim()
    .replace(/(\p{L})\.$/u, '$1')
    .toLowerCase()
}

/** The text without its unit and its sign, wherever the two stand. */
function withoutUnit(text: string, units: readonly string[]): { sign: 1 | -1; body: string } {
  const byLength = [...units].sort((a, b) => b.length - a.length)
  const after = byLength.find(unit => text.endsWith(unit))
  const number = after ? text.slice(0, -after.length).trim() : text
  const before = after ? undefined : byLength.find(unit => number.replace(/^[+-] ?/, '').startsWith(unit))
  const [, sign = '', body = ''] =
    /^([+-]?) ?(.*)$/s.exec(before ? number.replace(before, '').trim() : number) ?? []
  return { sign: sign === '-' ? -1 : 1, body: body.trim() }
}

/**
 * The number of a text whose thousands are marked, all in the same way; NaN where they are not. In South Asia every second
 * digit before the last three has the mark: 1,00,000.
 */
function withThousands(body: string): number {
  const [, digits, mark = ',', , decimalMark, places = ''] =
    /^([1-9]\d{0,2}([,.' ])\d{3}(\2\d{3})*)(?:([.,·])(\d*))?$/.exec(body) ??
    /^([1-9]\d?(,)(?:\d{2},)+\d{3}())(?:([.·])(\d*))?$/.exec(body) ??
    []
  if (digits === undefined || mark === decimalMark) return Number.NaN
  return Number(`${digits.replace(/\D/g, '')}.${places}0`)
}

/** The number of a text with no marks but one before its decimals; NaN where it has others. Of `01,234` nobody could say what it is. */
function withDecimals(body: string): number {
  const [, digits = '', places = ''] = /^(?!0\d+[.,]\d{3}$)(\d*)(?:[.,·](\d*))?$/.exec(body) ?? []
  return digits || places ? Number(`${digits || '0'}.${places}0`) : Number.NaN
}
