import type { FigureRange } from './source'

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
