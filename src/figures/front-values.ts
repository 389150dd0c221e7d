/*
 * The published numbers the first screen needs, by themselves: where they come from is in the files that take them from
 * here (`workforce`, `reported-prices`, `council-spread`, `presets`), which are fetched with what shows it.
 */

/** Social workers who left in the year before each census, % of those in post. */
export const turnoverByYear = {
  2017: 13.4,
  2018: 15.1,
  2019: 15.0,
  2020: 13.5,
  2021: 15.4,
  2022: 17.2,
  2023: 15.9,
  2024: 13.9,
  2025: 11.8,
} as const

/**
 * What an agency worker costs in the article, in employed workers. The article compares it with what councils used to
 * pay; that this was the price of an employed worker is our reading.
 */
export const articlePrice = 2

/** The lowest and the highest price reported of individual agency workers, in employed workers. */
export const reportedPriceRange = { low: 1.25, high: 1.53 } as const

/** What a twentieth of councils are below, and a twentieth above, in 2025. */
export const councilsFrom5To95 = {
  turnover: [6.8, 23.0],
  caseHoldersPer80000: [92, 245],
} as const
