import { quantile, sorted } from '../../../src/model/quantiles'
import {
  compareOverAssumptions,
  drawAssumptions,
  type UncertaintyValues,
} from '../../../src/model/simulation/uncertainty'
import { withDefaults } from '../settings'
import { toEnd } from './playing'
import { mean } from './runs'

const england = withDefaults({})

/** Six sets of 400 draws, seeds 1 to 6: what §8 and the page about the model quote. */
export const sixSets = [1, 2, 3, 4, 5, 6].map(seed => toEnd(drawAssumptions(england, seed)))

type Changes = Parameters<typeof withDefaults>[0]

/** One measure in every draw of each set: its level after a change from England in 2025, or what the change does. */
export function valuesOf(
  measure: keyof UncertaintyValues,
  kind: 'level' | 'effect',
  now: Changes,
): readonly Float64Array[] {
  return sixSets.map(set => {
    const compared = toEnd(compareOverAssumptions(set, england, england, withDefaults(now)))
    return sorted(compared[kind][measure])
  })
}

const shares = [0.05, 0.25, 0.5, 0.75, 0.95]

/** Its five quantiles: means of the six sets. */
export function quantilesOf(...asked: Parameters<typeof valuesOf>): number[] {
  const sets = valuesOf(...asked)
  return shares.map(share => mean(sets.map(values => quantile(values, share))))
}
