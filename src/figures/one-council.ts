import type { Figure } from './source'

/** One council's prices for a week's work, from which the two below are worked out: 52 weeks of each. */
export const oneCouncil = {
  publisher: 'St Helens Council',
  title: 'Delegated executive decision 0044, 2025/26',
  edition: 'published October 2025',
  url: 'https://www.sthelens.gov.uk/article/8166/Published-Delegated-Executive-Decisions?id=2025-26-0044',
  seenAs: 'official',
} as const

const yearly = { unit: 'poundsAYear', year: 'October 2025', label: 'workedOut', ...oneCouncil } as const

/** What an employed social worker costs that council in a year: £1,280 a week. No national figure is published. */
export const employedCostAYear: Figure = { value: 52 * 1_280, ...yearly }

/** What an agency social worker costs it: £1,800 a week. */
export const agencyCostAYear: Figure = { value: 52 * 1_800, ...yearly }
