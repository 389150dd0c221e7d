import type { Figure, FigureRange } from './source'
import { childrenInNeedStatistics, inspectionOutcomes, populationEstimates, workedOutFrom } from './sources'

/** Children aged 0 to 17 in England. */
export const childrenInEngland: Figure = {
  value: 12_183_016,
  unit: 'children',
  year: 'mid-2024',
  label: 'published',
  ...populationEstimates,
}

/** Local authorities with a director of children's services. */
export const authorities: Figure = {
  value: 153,
  unit: 'authorities',
  year: '31 March 2025',
  label: 'published',
  ...inspectionOutcomes,
}

const anAuthority = {
  unit: 'children',
  year: 'mid-2024',
  label: 'workedOut',
  ...workedOutFrom(populationEstimates),
} as const

/** Children in the mean authority: the article's "on average 80,000" is right. */
export const childrenInMeanAuthority: Figure = { value: 79_628, ...anAuthority }

/** Children in the authority in the middle: most directors answer for fewer than 80,000. */
export const childrenInMedianAuthority: Figure = { value: 62_520, ...anAuthority }

/** Children in the smallest authority (Isles of Scilly) and in the largest (Kent). */
export const childrenInAuthorities: FigureRange = { low: 319, high: 355_390, ...anAuthority }

/** Wembley has room for more than 80,000: a stadium of 80,000 is 89 % full. */
export const wembleySeats: Figure = {
  value: 90_000,
  unit: 'seats',
  year: 'undated',
  label: 'asReported',
  publisher: 'Wikipedia',
  title: 'Wembley Stadium',
  url: 'https://en.wikipedia.org/wiki/Wembley_Stadium',
  seenAs: 'second-hand',
}

/** Children with an open file on one day, of 80,000. The model is about serious need only, so its count is lower. */
export const childrenInNeed: Figure = {
  value: 2_642,
  unit: 'childrenPer80000',
  year: '31 March 2025',
  label: 'workedOut',
  ...workedOutFrom(childrenInNeedStatistics),
}

/** Referrals to children's social care in a year, a stadium of 80,000. */
export const referrals: Figure = {
  value: 4_156,
  unit: 'referralsAYearPer80000',
  year: '2024–25',
  label: 'workedOut',
  ...workedOutFrom(childrenInNeedStatistics),
}

/**
 * Children in need whom nobody has noticed, of 80,000: 490 to 4,960 in nine of ten of 400 sets of assumptions that all
 * give the referrals and caseload of England 2025. Nobody can count these children.
 */
export const neverNoticedRange: FigureRange = {
  low: 500,
  high: 5_000,
  unit: 'childrenPer80000',
  year: 'fitted to England 2025',
  label: 'assumption',
  publisher: 'Eighty Thousand',
  title: 'Our model, with 400 sets of assumptions that fit the published figures equally well',
  seenAs: 'ours',
}
