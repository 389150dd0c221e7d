import { defaultParameters } from '../model/parameters/registry'
import { articlePrice, councilsFrom5To95, reportedPriceRange, turnoverByYear } from './front-values'

/** What a mark on a control stands for. The words are in `src/words`, by this id. */
export type ControlMarkId = 'england2025' | 'england2022' | 'england' | 'article'

/** A mark on a control: a value somebody published or claims. */
export interface ControlMark {
  /** In the unit of the control. For posts: in a stadium of 80,000. */
  readonly value: number
  readonly id: ControlMarkId
}

/** The marks on the three front controls, lowest first. */
export const controlMarks: Record<'posts' | 'leaving' | 'price', readonly ControlMark[]> = {
  posts: [{ value: defaultParameters.posts, id: 'england2025' }],
  leaving: [
    { value: turnoverByYear[2025], id: 'england2025' },
    { value: turnoverByYear[2022], id: 'england2022' },
  ],
  price: [
    // Worked out from several years: no one year's price is published.
    { value: defaultParameters.price, id: 'england' },
    { value: articlePrice, id: 'article' },
  ],
}

/** What a band on a control is a band of. The words are in `src/words/council-spread.ts`, by this. */
export type BandMeaning = 'councilTeams' | 'councils' | 'reportedPrices'

/** A stretch of a control where nine of ten published values lie, or where those lie that we found. */
export interface ControlBand {
  /** In the unit of the control. For posts: in a stadium of 80,000. */
  readonly from: number
  readonly to: number
  readonly of: BandMeaning
}

const [fewest, most] = councilsFrom5To95.caseHoldersPer80000
const [lowest, highest] = councilsFrom5To95.turnover

/**
 * The band behind each front control: the middle nine of ten councils in `council-spread.ts`, but for price, where none is
 * published: `reported-prices.ts`. Councils publish how many workers hold cases, and not for how many posts there is money:
 * their 92 to 245 for 80,000 children become posts in the proportion of England's usual posts to its 138.6 workers.
 */
export const controlBands: Record<'posts' | 'leaving' | 'price', ControlBand> = {
  posts: { from: postsOf(fewest), to: postsOf(most), of: 'councilTeams' },
  leaving: { from: lowest, to: highest, of: 'councils' },
  price: { from: reportedPriceRange.low, to: reportedPriceRange.high, of: 'reportedPrices' },
}

function postsOf(caseHolders: number): number {
  return Math.round((caseHolders * defaultParameters.posts) / 138.6)
}
