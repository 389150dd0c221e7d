import { decimal } from '../language'

/** Headings of what councils say. */
export const councilHeadings = {
  readings: 'Between councils',
  spread: 'How far councils differ',
} as const

/** Before the readings of councils. */
export const councilsIntroduction: readonly string[] = [
  'About 150 councils, followed for nine years, say something that England as a whole cannot. When one council’s team grows more than the others’, what else grows there?',
  'None of this shows a cause, since more need may lead a council to enlarge its team. It is our own arithmetic, and nobody has reviewed it.',
]

/** Heads of the table of readings. */
export const readingColumns = {
  question: 'What was compared',
  found: 'What went with it',
  error: 'Standard error',
  count: 'Yearly figures used',
} as const

/** Its caption. */
export const readingsCaption = 'What goes with what, between councils, 2017 to 2025'

/** In the place of a number that was not worked out. */
export const notWorkedOut = 'not worked out'

/** The readings, in order. `unit` follows the value. */
export const readingWords = {
  casesOneYear: { question: 'Team grows 10 % more than others’ in one year', found: 'cases held', unit: '%' },
  casesThreeYears: { question: 'The same, over three years', found: 'cases held', unit: '%' },
  casesEightYears: { question: 'The same, over eight years', found: 'cases held', unit: '%' },
  inNeedOneYear: {
    question: 'Team grows 10 % more than others’ in one year',
    found: 'children in need',
    unit: '%',
  },
  inNeedThreeYears: { question: 'The same, over three years', found: 'children in need', unit: '%' },
  inNeedEightYears: { question: 'The same, over eight years', found: 'children in need', unit: '%' },
  caseload: { question: 'Team is 10 % larger than usual for that council', found: 'caseload', unit: '%' },
  teamOneYear: {
    question: 'The other way round: cases held grow 10 % more than others’ in one year',
    found: 'team',
    unit: '%',
  },
  leaving: {
    question: 'Caseload is 10 % heavier',
    found: 'leaving in the next year, not clearly different from zero',
    unit: 'points',
  },
  absence: { question: 'Caseload is 10 % heavier', found: 'sickness absence', unit: 'points' },
  rereferrals: {
    question: 'Caseload is 10 % heavier',
    found: 're-referrals in the next year, not clearly different from zero',
    unit: 'points',
  },
} as const

/** A reading in its cell: `+8.6 % cases held`. */
export const readingFound = (value: number, unit: string, found: string): string =>
  `${value < 0 ? '−' : '+'}${decimal(Math.abs(value))} ${unit}: ${found}`

/** After the readings: what the model makes of them. */
export const councilsMeaning: readonly string[] = [
  'A council whose team grows by a tenth comes to hold nearly a tenth more cases, but only about a fiftieth more children in need. Why the two differ we do not know: they may be other kinds of case, or the same children counted for longer.',
  'So a tenth more workers might mean nearly a tenth more children with a worker, or hardly any more. The model has one number for this: the share of a change in the team that shows in workloads.',
  'Between councils that share is about 12 to 16 per cent by cases held, but 73 to 85 by children in need. Over nine years in England it is 90 per cent or more, beyond the end of its control.',
  'The control opens at the end that the cases suggest, and our guesses run from 0 to 85 per cent.',
]

/** Before the table of how far councils spread. */
export const spreadIntroduction =
  'An average hides a great deal. This is how far apart councils lay in 2025; none of them is named here, and none is ranked.'

/** The table of how far councils spread. */
export const spreadTable = {
  caption: 'Where councils lay on 30 September 2025',
  measure: 'Measure',
  columns: {
    5: '1 in 20 is below',
    25: 'A quarter are below',
    50: 'Half are below',
    75: 'Three quarters are below',
    95: '19 in 20 are below',
  },
  count: 'Councils',
} as const

/** Its rows. */
export const spreadWords = {
  turnover: 'Staff who left in the year, %',
  vacancies: 'Posts with no permanent worker, %',
  agencyShare: 'Agency workers among all social workers, %',
  casesForEachWorker: 'Cases for each worker who holds any',
  sickness: 'Time lost to sickness, %',
  caseHoldersPer80000: 'Case-holders for every 80,000 children',
  casesPer80000: 'Cases held for every 80,000 children',
} as const
