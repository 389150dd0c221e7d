import { counted, decimal, whole } from './language'

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
