import { defaultParameters } from '../model/parameters/registry'
import { agencyPriceArticle } from './agency-price'
import { turnover2022, turnover2025 } from './workforce'

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
    { value: turnover2025.value, id: 'england2025' },
    { value: turnover2022.value, id: 'england2022' },
  ],
  price: [
    // Worked out from several years: no one year's price is published.
    { value: defaultParameters.price, id: 'england' },
    { value: agencyPriceArticle.value, id: 'article' },
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

/**
 * The band behind each front control: the middle nine of ten councils in `council-spread.ts`, but for price, where none is
 * published: `reportedPrices`. The numbers stand here by themselves, for the first screen needs no more of those figures; a
 * test holds the two together. Councils publish how many workers hold cases, and not for how many posts there is money:
 * their 92 to 245 for 80,000 children become posts in the proportion of England's usual posts to its 138.6 workers.
 */
export const controlBands: Record<'posts' | 'leaving' | 'price', ControlBand> = {
  posts: { from: 96, to: 256, of: 'councilTeams' },
  leaving: { from: 6.8, to: 23, of: 'councils' },
  price: { from: 1.25, to: 1.53, of: 'reportedPrices' },
}
