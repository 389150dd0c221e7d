import { clamp } from '../../lib/numbers'
import { bisect } from '../../lib/solve'
import { type Parameters, parameters as registry } from '../parameters/registry'
import { settle } from './steady-state'

/** A stretch of a control, both ends within it. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Controls whose "no queue here" stretch can be asked for. They change the team and nothing about the children. */
export type StretchId = 'posts' | 'leaving' | 'price'

const samples = 8

/**
 * The stretch of a control's range in which every concern is started within a week, the other parameters as they are;
 * null where there is none. If the control stands in such a stretch now, that is the one given; otherwise the first.
 * Found by trying nine places and then halving, to a small fraction of one step; a stretch lying wholly between two
 * of the places is not seen.
 */
export function queueFreeRange(parameters: Parameters, id: StretchId): Stretch | null {
  const { min, max } = registry[id]
  const trial: { -readonly [key in keyof Parameters]: Parameters[key] } = { ...parameters }
  const free = (value: number): boolean => {
    trial[id] = value
    return !settle(trial).queue
  }
  const places = Array.from({ length: samples + 1 }, (_, sample) => min + ((max - min) * sample) / samples)
  places.push(clamp(parameters[id], min, max))
  places.sort((one, other) => one - other)

  const here = places.lastIndexOf(parameters[id])
  const found = here >= 0 && free(places[here]!) ? here : places.findIndex(free)
  if (found < 0) return null
  let first = found
  while (first > 0 && free(places[first - 1]!)) first--
  let last = found
  while (last < places.length - 1 && free(places[last + 1]!)) last++
  const edge = (inside: number, outside: number | undefined): number =>
    outside === undefined ? inside : bisect(free, { holds: inside, fails: outside }, 20).holds
  return { from: edge(places[first]!, places[first - 1]), to: edge(places[last]!, places[last + 1]) }
}
