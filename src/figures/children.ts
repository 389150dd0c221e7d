import { twoFigures } from '../lib/numbers'
import { defaultParameters, type Parameters } from '../model/parameters/registry'
import type { FigureRange } from './source'

/**
 * Children in need about whom nobody has raised a concern, of 80,000: nine in ten of 400 sets of our assumptions, and a few
 * more, lie in this range (`doubt.ts` has the percentiles). All give the referrals of England 2025 and a believable caseload.
 */
export const neverNoticedRange: FigureRange = {
  low: 500,
  high: 5_200,
  unit: 'childrenPer80000',
  year: 'fitted to England 2025',
  label: 'assumption',
  publisher: 'Eighty Thousand',
  title:
    'Our model, with 400 sets of assumptions, each kept to the published number of concerns and a caseload of 13 to 19',
  edition: 'the second version of the model',
  seenAs: 'ours',
}

/** How few and how many these could be among so many children: to two figures, as nothing surer is known. */
export function neverNoticedAmong(children: number): { low: number; high: number } {
  return {
    low: twoFigures(forChildren(neverNoticedRange.low, children)),
    high: twoFigures(forChildren(neverNoticedRange.high, children)),
  }
}

/** A number that holds for 80,000 children, in proportion for another number of children. */
export function forChildren(per80000: number, children: number): number {
  return (per80000 * children) / defaultParameters.children
}

/** The same parameters in a stadium of another size: as many posts a child as before. */
export function withChildren(parameters: Parameters, children: number): Parameters {
  if (children === parameters.children) return parameters
  return { ...parameters, children, posts: roundPosts((parameters.posts * children) / parameters.children) }
}

/** Posts as a person would give them: whole, or to a tenth where there are few. */
function roundPosts(posts: number): number {
  return posts >= 20 ? Math.round(posts) : Math.round(posts * 10) / 10
}
