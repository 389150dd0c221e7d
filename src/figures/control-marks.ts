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
