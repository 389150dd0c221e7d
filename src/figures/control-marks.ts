import { defaultParameters } from '../model/parameters/registry'
import { agencyPriceArticle, reportedPrices } from './agency-price'
import { councilSpread } from './council-spread'
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

/** What a band on a control is a band of. The words are in `src/words/evidence.ts`, by this. */
export type BandMeaning = 'councilTeams' | 'councils' | 'reportedPrices'

/** A stretch of a control where nine of ten published values lie, or where those lie that we found. */
export interface ControlBand {
  /** In the unit of the control. For posts: in a stadium of 80,000. */
  readonly from: number
  readonly to: number
  readonly of: BandMeaning
}

const teams = councilSpread.caseHoldersPer80000.percentiles
const turnover = councilSpread.turnover.percentiles

/**
 * Councils publish how many workers hold cases, and not for how many posts there is money. England has 138.6 of them
 * for 80,000 children, and the model needs its usual posts to have as many: councils' teams become posts by the same rule.
 */
const postsOf = (caseHolders: number): number => Math.round((caseHolders * defaultParameters.posts) / 138.6)

/** The band behind each front control: the middle nine of ten councils, but for price, where none is published. */
export const controlBands: Record<'posts' | 'leaving' | 'price', ControlBand> = {
  posts: { from: postsOf(teams[5]), to: postsOf(teams[95]), of: 'councilTeams' },
  leaving: { from: turnover[5], to: turnover[95], of: 'councils' },
  price: { from: reportedPrices.low, to: reportedPrices.high, of: 'reportedPrices' },
}
