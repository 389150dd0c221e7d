import { decimal, tenths, whole } from '../language'
import { inSentence } from '../place'

/** The measures of an authority, with their units. */
export const measureNames = {
  referrals: 'Referrals in a year, for 10,000 children',
  inNeed: 'Children in need with an open case, of 10,000',
  onPlans: 'Children on a child protection plan, of 10,000',
  lookedAfter: 'Children in care, of 10,000',
  team: 'Social workers who hold cases, for 80,000 children',
  caseload: 'Cases for each worker',
  leaving: 'Staff leaving in a year, per cent',
  vacancies: 'Vacancies, per cent',
  agencyShare: 'Agency workers, per cent of social workers',
  absence: 'Sickness absence, per cent of days',
} as const

/** What is published of an authority, beside the model. */
export const figuresWords = {
  heading: 'Published, and in the model',
  about: (name: string): string =>
    `The model is told the children, the team, the leaving and a need of ${inSentence(name)}. Everything else is England’s and is not fitted, so the model and the published figures differ.`,
  spread: (low: number, high: number): string => `Nine in ten councils: ${tenths(low)} to ${tenths(high)}.`,
  published: (value: number): string => `${tenths(value)} published`,
  notPublished: (year: string): string => `Not published for ${year}`,
  modelled: (value: number): string => `${tenths(value)} in the model`,
  england: (value: number): string => `England: ${tenths(value)}.`,
  notes: {
    inNeed: 'The model counts serious need only.',
    team: 'The model’s posts are set so that its team is the published one.',
    leaving: 'The model is told the published leaving; the strain of the work adds to it.',
  },
  counts: {
    children: (value: number): string => `${whole(value)} children from 0 to 17`,
    referrals: (value: number): string => `${whole(value)} referrals`,
    inNeed: (value: number): string => `${whole(value)} children in need`,
    onPlans: (value: number): string => `${whole(value)} on a plan`,
    lookedAfter: (value: number): string => `${whole(value)} in care`,
    employed: (value: number): string => `${tenths(value)} employed social workers`,
    agency: (value: number): string => `${tenths(value)} agency workers`,
    caseHolders: (value: number): string => `${tenths(value)} who hold cases`,
  },
  when: 'Children: the middle of 2024, and the year to 31 March 2025. Social workers: 30 September 2025, as full-time equivalents, and the year to it.',
  countsHeading: 'In numbers',
  isLow: 'Agency workers are published as few and not counted.',
  joint: (name: string, partner: string): string =>
    `${name} and ${partner} make one return of their social workers: the figures of staff are of the two together.`,
  staffMissing: (name: string): string =>
    `No figures of social workers were published for ${inSentence(name)} in 2025. England’s team and leaving are used.`,
  began: (name: string, year: number): string =>
    `The figures of ${inSentence(name)} begin in ${year}, after councils there were reorganised.`,
  yearsHeading: 'Nine years',
  yearsTable: 'All nine years as a table',
  year: 'Year',
  blank: 'not published',
  ends: (first: string, firstYear: number, last: string, lastYear: number): string =>
    `${first} in ${firstYear}, ${last} in ${lastYear}`,
  none: 'Not published',
  ofstedHeading: 'Ofsted',
  ofsted: (name: string, grade: string, inspected: string): string =>
    `On 31 March 2025 Ofsted’s overall grade for children’s services in ${inSentence(name)} was “${grade}”, from an inspection that began on ${inspected}. Ofsted has given no overall grade since April 2026, and there may be a newer report.`,
  ofstedLink: 'Ofsted’s reports',
  sourcesHeading: 'Where these figures come from',
} as const

/** The measures of nine years, by name. */
export const yearsWords = {
  caseHolders: { name: 'Social workers who hold cases', say: tenths },
  caseload: { name: 'Cases for each worker', say: tenths },
  leaving: { name: 'Staff leaving, per cent a year', say: decimal },
  vacancies: { name: 'Vacancies, per cent', say: decimal },
} as const

/** How the model's value differs from the published one. */
export function differenceSaid(published: number, modelled: number): string {
  const difference = Math.round(10 * (modelled - published)) / 10
  if (difference === 0) return 'the same'
  return `${tenths(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'}`
}

/** A date as year-month-day in words: `31 October 2022`. */
export function dateSaid(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${months[(month ?? 1) - 1]} ${year}`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
