import { bisect } from '../../lib/solve'
import { type ParameterId, type Parameters, parameters as registry } from '../parameters/registry'
import { settle } from '../steady/steady-state'

/** What a settled picture would have to show. */
export interface Target {
  readonly measure: 'players' | 'notReached'
  readonly value: number
}

/** The answer: a value of the parameter, or how far its whole range gets. */
export interface GoalSeekResult {
  /** Null where no value in the range suffices: "not by this alone". */
  readonly value: number | null
  /** The measure at that value, or at the end of the range that comes closest. */
  readonly reached: number
}

/**
 * "What would have to be true": the value of one parameter at which the settled picture just meets the target, by
 * bisection between the value now and the end of the range that lies beyond the target.
 */
export function seekGoal(target: Target, id: ParameterId, parameters: Parameters): GoalSeekResult {
  const measureAt = (value: number): number => {
    const settled = settle({ ...parameters, [id]: value })
    return target.measure === 'players' ? settled.team.players : settled.notReached
  }
  const { min, max } = registry[id]
  const now: number = parameters[id]
  const above = measureAt(now) > target.value
  const ends = [min as number, max as number].map(value => ({ value, reached: measureAt(value) }))
  const end = ends.find(({ reached }) => reached > target.value !== above)
  if (!end) {
    const best = above ? Math.min : Math.max
    return { value: null, reached: best(...ends.map(({ reached }) => reached)) }
  }
  const misses = (value: number): boolean => measureAt(value) > target.value === above
  const value = bisect(misses, { holds: now, fails: end.value }, 50).fails
  return { value, reached: measureAt(value) }
}
