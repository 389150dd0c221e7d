import { neverNoticedRange } from '../figures/children'
import { type PresetId, presetParameters } from '../figures/presets'
import { oneFigure } from '../lib/numbers'
import { defaultParameters, type Parameters } from '../model/parameters/registry'

/** A number that holds for 80,000 children, in proportion for another number of children. */
export function forChildren(per80000: number, children: number): number {
  return (per80000 * children) / defaultParameters.children
}

/** How few and how many the never noticed could be among so many children, to one figure: it is no more certain. */
export function neverNoticedAmong(children: number): { low: number; high: number } {
  return {
    low: oneFigure(forChildren(neverNoticedRange.low, children)),
    high: oneFigure(forChildren(neverNoticedRange.high, children)),
  }
}

/** Posts as a person would give them: whole, or to a tenth where there are few. */
function roundPosts(posts: number): number {
  return posts >= 20 ? Math.round(posts) : Math.round(posts * 10) / 10
}

/** The same parameters in a stadium of another size: as many posts a child as before. */
export function withChildren(parameters: Parameters, children: number): Parameters {
  if (children === parameters.children) return parameters
  return { ...parameters, children, posts: roundPosts((parameters.posts * children) / parameters.children) }
}

/** What a preset starts from in a stadium of so many children. */
export function startingParameters(
  preset: PresetId,
  children: number = defaultParameters.children,
): Parameters {
  return withChildren(presetParameters(preset), children)
}
