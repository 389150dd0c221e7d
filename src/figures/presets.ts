import { defaultParameters, type Parameters } from '../model/parameters/registry'
import { agencyPriceArticle } from './agency-price'
import { turnover2022 } from './workforce'

/** Every preset, the default first. The id is also the word in the link. */
export const presetIds = ['england-2025', 'england-2022', 'article'] as const

/** The id of a preset. */
export type PresetId = (typeof presetIds)[number]

/** The preset a page opens with. */
export const defaultPreset: PresetId = 'england-2025'

/** What each preset changes from the defaults. The defaults are England in 2025. */
export const presets: { readonly [id in PresetId]: Partial<Parameters> } = {
  'england-2025': {},
  // The worst year of the series for leaving. The posts of that year are not published on this basis, so they stay.
  'england-2022': { leaving: turnover2022.value },
  // Sizes of the saving and of the poaching are ours; the article gives the price.
  article: { price: agencyPriceArticle.value, saving: 10, poaching: 6 },
}

const whole = Object.fromEntries(
  presetIds.map(id => [id, { ...defaultParameters, ...presets[id] }]),
) as unknown as { readonly [id in PresetId]: Parameters }

/** Every parameter as the preset has it, for a stadium of 80,000. The same object each time, so it may be compared by identity. */
export function presetParameters(id: PresetId): Parameters {
  return whole[id]
}
