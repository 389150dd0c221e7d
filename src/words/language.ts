/** The language of everything in this folder, as an HTML `lang` attribute takes it. */
export const language = 'en-GB'

const wholeFormat = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
const decimalFormat = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
const thousandthsFormat = new Intl.NumberFormat(language, { maximumFractionDigits: 3 })

/** A whole number with its thousands marked: `1,944`. */
export const whole = (value: number): string => wholeFormat.format(value)

/** A number with no more places than it needs, two at most: `11.8`. */
export const decimal = (value: number): string => decimalFormat.format(value)

/** A number with no more places than it needs, three at most: `1.234`. For what somebody typed, and nothing we know. */
export const inThousandths = (value: number): string => thousandthsFormat.format(value)

/** An estimate to one place at most: `97.4`. */
export const tenths = (value: number): string => decimal(Math.round(value * 10) / 10)

/** An estimate rounded to ten, or to one where ten would swallow it: `1,430`, `7`; a true minus before a negative one. */
export function toTen(value: number): string {
  const size = Math.abs(value)
  const rounded = size < 15 ? Math.round(size) : Math.round(size / 10) * 10
  return `${value < 0 && rounded > 0 ? '−' : ''}${whole(rounded)}`
}

/** A change with its sign, in a true minus: `+110`, `−40`, `0`. */
export const signed = (value: number): string =>
  value === 0 ? '0' : `${value > 0 ? '+' : '−'}${whole(Math.abs(value))}`

/** `1 post`, `2 posts`. */
export const counted = (value: number, one: string, many: string): string =>
  `${decimal(value)} ${value === 1 ? one : many}`

/**
 * Somebody's own words among ours, in quotation marks. They are isolated: whichever way they run, and whatever turns
 * writing around in them, the sentence about them runs on as it should.
 */
export const quoted = (text: string): string => `“\u2068${text}\u2069”`

/** A value in words, for the panel and for `aria-valuetext`. One function a unit of the model's registry. */
export const sayUnit = {
  children: (value: number) => `${whole(value)} children`,
  posts: (value: number) => counted(value, 'funded post', 'funded posts'),
  percent: (value: number) => `${decimal(value)} per cent`,
  percentAYear: (value: number) => `${decimal(value)} per cent a year`,
  times: (value: number) => counted(value, 'time', 'times'),
  z: (value: number) => counted(value, 'step', 'steps'),
  weeks: (value: number) => counted(value, 'week', 'weeks'),
  years: (value: number) => counted(value, 'year', 'years'),
  perWeek: (value: number) => `${decimal(value)} a week`,
  perYear: (value: number) => `${decimal(value)} a year`,
  per100000AYear: (value: number) => `${decimal(value)} in 100,000 a year`,
  ratio: (value: number) => counted(value, 'time', 'times'),
  childrenPerWorker: (value: number) => `${decimal(value)} children for each worker`,
} as const

/** The unit in short, beside the number box. */
export const unitShort = {
  children: 'children',
  posts: 'posts',
  percent: '%',
  percentAYear: '% a year',
  times: '×',
  z: 'steps',
  weeks: 'weeks',
  years: 'years',
  perWeek: 'a week',
  perYear: 'a year',
  per100000AYear: 'in 100,000',
  ratio: '×',
  childrenPerWorker: 'each',
} as const

const dayFormat = new Intl.DateTimeFormat(language, { dateStyle: 'long' })

/** A day in words: `29 November 2026`. */
export const day = (date: Date): string => dayFormat.format(date)

/** The first heading of a file a reader takes away: which version of the model its numbers come from. */
export const ofModel = (heading: string, version: number): string => `${heading} (model ${version})`
