import { noticingSteps } from '../more-settings'

/** Before the tables. */
export const numbersIntroduction = (count: number): readonly string[] => [
  `Here is every one of the ${count} numbers of the model, with where it comes from. A link can set those that have a range.`,
  `${noticingSteps} A ratio compares two numbers and has no unit.`,
]

/** Heads of the columns; on a narrow window they stand before each value. */
export const numberColumns = {
  name: 'Name',
  usual: 'Usual value',
  range: 'Range',
  label: 'How well known',
  source: 'Source',
} as const

/** The tables, in order. */
export const numberGroups = {
  front: 'The three controls in front',
  team: 'The team',
  children: 'Money and the children',
  noticing: 'Other people who notice, and the front door',
  tragedy: 'How rare a tragedy is',
  inspection: 'In the weeks: inspection',
  events: 'In the weeks: directors, headlines and delays',
  levers: 'In the weeks: the five levers at full strength',
} as const

const exact = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 })

/** A number of the tables, as exact as any of them is: `0.085`. */
export const inTable = (value: number): string => exact.format(value)

/** From the least to the most a reader may set: `0 to 260`. */
export const rangeInTable = (least: number, most: number): string => `${inTable(least)} to ${inTable(most)}`

/** A value with its unit, short enough for a table. One function a unit of the model’s registry. */
export const unitsInTable = {
  children: (value: string) => `${value} children`,
  posts: (value: string) => `${value} posts`,
  percent: (value: string) => `${value} %`,
  percentAYear: (value: string) => `${value} % a year`,
  times: (value: string) => `${value} ×`,
  z: (value: string) => `${value} steps`,
  weeks: (value: string) => `${value} weeks`,
  years: (value: string) => `${value} years`,
  perWeek: (value: string) => `${value} a week`,
  perYear: (value: string) => `${value} a year`,
  per100000AYear: (value: string) => `${value} in 100,000 a year`,
  ratio: (value: string) => `${value} (a ratio)`,
  childrenPerWorker: (value: string) => `${value} children each`,
} as const

/**
 * Sources told in other words than the registry’s: those count what the rules of care would not have counted on any
 * page.
 */
export const sourcesInOtherWords = {
  tragedyRate:
    'Set from an average for England in 2009 to 2011, as reported. Other definitions would make it about half as much (recorded assault), or about twice. The larger comes from every serious incident notification with the gravest outcome (Department for Education, 2025–26). Councils notify where abuse or neglect is known or suspected, and most were not assaults.',
} as const
