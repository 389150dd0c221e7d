import { moreHeading } from '../controls'
import { tenths, toTen, whole } from '../language'
import { teamParameters } from '../parameters-team'

/** What the model is held against in each year: its name over a plot, and at the head of a column. */
export const heldMeasures = {
  vacancies: {
    name: 'Posts with no permanent worker, %',
    column: 'Vacancies, %',
    say: (value: number) => value.toFixed(1),
  },
  agency: {
    name: 'Agency workers among all social workers, %',
    column: 'Agency workers, %',
    say: (value: number) => value.toFixed(1),
  },
  caseload: {
    name: 'Cases for each worker who holds any',
    column: 'Cases for each worker',
    say: (value: number) => value.toFixed(1),
  },
  cases: {
    name: 'Cases held, for every 80,000 children',
    column: 'Cases held',
    say: (value: number) => whole(value),
  },
} as const

/** The name of one of them. */
export type HeldMeasure = keyof typeof heldMeasures

/** Heading of what the hits and misses mean. */
export const verdictsHeading = 'Hits and misses, and what each means'

/** What is done, and what is no test. */
export const nineYearsIntroduction: readonly string[] = [
  'This is the plainest test we know. Every September the Department for Education counts children’s social workers. We give the model two numbers from one year’s count, and ask it for four others.',
  'The two are how many social workers hold cases, and what share of the staff left in the year. Everything else stays as it is set for England in 2025.',
  'For 2025 this is no test at all, because the model was set to agree with that year. In the other eight years the model can be wrong, and in places it is.',
]

/** Names of the two lines, in the key and in the table. */
export const heldNames = { published: 'Published', model: 'In this model' } as const

/** What a plot says to readers who do not see it. The numbers of every year are in the table below. */
export const plotDescription = (
  say: (value: number) => string,
  ends: readonly { readonly year: number; readonly published: number; readonly model: number }[],
): string =>
  ends
    .map(
      ({ year, published, model }) =>
        `In ${year} the published figure was ${say(published)}, and the model gives ${say(model)}.`,
    )
    .join(' ')

/** The table. */
export const nineYearsTable = {
  caption: 'Nine censuses of England, published and in the model',
  year: 'Year',
  putIn: 'Put in',
  note: 'Each cell has the published figure and then the model’s. Workers and cases are for every 80,000 children. Workers are counted as full-time, and children at the middle of the year before.',
} as const

/** What the model is told of a year. `workers`: for every 80,000 children. */
export const putIntoModel = (workers: number, leaving: number): string =>
  `${whole(workers)} workers, ${leaving.toFixed(1)} % left`

/** One cell: what was published, and what the model gives. */
export const inTheModel = 'model'

/** What the verdicts quote. Every number is worked out from the figures and the model when the page is drawn. */
export interface NineYearsFacts {
  /** Furthest apart in vacancies, in points, and when. */
  readonly vacancyApart: number
  readonly vacancyYear: number
  /** How far the model's agency share is below the published one, in points. */
  readonly agencyLeast: number
  readonly agencyMost: number
  readonly firstYear: number
  readonly lastYear: number
  readonly firstCaseload: number
  readonly lastCaseload: number
  readonly modelCaseloadLeast: number
  readonly modelCaseloadMost: number
  readonly firstCases: number
  readonly lastCases: number
  readonly firstModelCases: number
  readonly lastModelCases: number
  /** Change from the first year to the last, for the same number of children, in per cent. */
  readonly caseHoldersGrew: number
  readonly casesFell: number
  readonly caseloadFell: number
  /** Children with a place in the model, those of them who are not in need, and children published as in need. */
  readonly places: number
  readonly placesNotInNeed: number
  readonly inNeed: number
  /** The rule for vacancies, council by council. */
  readonly correlation: number
  readonly ruleError: number
  readonly guessError: number
  readonly councilYears: number
}

/** What England's extra workers went into, in a sentence or two. */
export const extraWorkers = ({
  firstYear,
  lastYear,
  caseHoldersGrew,
  casesFell,
  caseloadFell,
}: NineYearsFacts): string =>
  `From ${firstYear} to ${lastYear} the number of case-holding social workers for every 80,000 children grew by ${whole(caseHoldersGrew)} per cent. The cases they held fell by ${whole(casesFell)} per cent, so each worker came to hold ${whole(caseloadFell)} per cent fewer.`

/** Each measure, whether it agrees, and what that means. */
export const verdicts = (
  facts: NineYearsFacts,
): readonly { readonly name: string; readonly text: readonly string[] }[] => [
  {
    name: 'Vacancies: a hit, but a fitted one.',
    text: [
      `The published and the modelled share are at most ${tenths(facts.vacancyApart)} points apart, in ${facts.vacancyYear}. But the pace of hiring was chosen to suit these same nine years, so this is a fit and not a test. In the model strain adds to the leaving we put in, so it is mostly a little too high.`,
      `The same rule does not explain why councils differ. Council by council, it is wrong by ${facts.ruleError.toFixed(1)} points on average. Guessing the average every time is wrong by ${facts.guessError.toFixed(1)}. The correlation is ${facts.correlation.toFixed(2)}, over ${whole(facts.councilYears)} yearly figures.`,
    ],
  },
  {
    name: 'Agency workers: a miss.',
    text: [
      `The model is too low in every year, by ${tenths(facts.agencyLeast)} to ${tenths(facts.agencyMost)} points. In the model an agency worker always stands in for a permanent one. In the census some do not.`,
    ],
  },
  {
    name: 'Cases for each worker: a miss.',
    text: [
      `The published number fell from ${facts.firstCaseload.toFixed(1)} to ${facts.lastCaseload.toFixed(1)}. In the model it stays between ${facts.modelCaseloadLeast.toFixed(1)} and ${facts.modelCaseloadMost.toFixed(1)}. The model starts each year with the same number of places for an established worker. Only a small part of a change in the team shows there.`,
      'The department itself asks for care with this figure. Cases include children in care and adults who foster, and the figure is an average, so many workers carry more.',
    ],
  },
  {
    name: 'Cases held: a miss, and the most important one.',
    text: [
      `For every 80,000 children, the number of cases held in England was ${whole(facts.firstCases)} in ${facts.firstYear} and ${whole(facts.lastCases)} in ${facts.lastYear}. In the model it grows with the team, from ${whole(facts.firstModelCases)} to ${whole(facts.lastModelCases)}.`,
      `${extraWorkers(facts)} The model does little of that: it turns most of a larger team into more children reached.`,
      `So the model may well say too much about how many more children a smaller team does not reach. By the same measure it may say too little about how much heavier the work becomes. “${teamParameters.absorbed.name}”, under “${moreHeading}”, says how a change is shared out; try it at both ends.`,
    ],
  },
  {
    name: 'Children in need: a miss.',
    text: [
      `In the model about ${toTen(facts.places)} of the 80,000 children have a place, and ${whole(facts.placesNotInNeed)} of them are not in need. The published number of children in need is ${whole(facts.inNeed)}.`,
      'The model means serious need only, yet its concerns and caseloads are fitted to counts of every kind, so that does not explain the gap.',
    ],
  },
]
