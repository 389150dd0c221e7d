import { decimal } from './language'

/** A stretch of a control in its own unit. `said`: its upper end in words, with the unit. */
export interface BandSaid {
  readonly from: number
  readonly said: string
}

/** What the band under a control shows, in short, for readers who do not see it. By what it is a band of. */
export const bandInShort = {
  councilTeams: ({ from, said }: BandSaid) =>
    `Nine in ten councils in 2025: about ${decimal(from)} to ${said}.`,
  councils: ({ from, said }: BandSaid) => `Nine in ten councils in 2025: ${decimal(from)} to ${said}.`,
  reportedPrices: ({ from, said }: BandSaid) => `Reported prices: ${decimal(from)} to ${said}.`,
} as const

/** The way from the controls to what the model gets right and wrong. */
export const nineYearsLink = 'The model compared with nine years of figures'

/** The key of the bands, under the three controls that have one. */
export const bandKey =
  'The pale band shows where nine in ten councils were in 2025. For the agency price, the band shows the prices that have been reported.'
