import { exp } from '../exact-math'
import { type Parameters, parameters as registry } from '../parameters/registry'
import { State } from '../population/states'
import { exponential, Stream, uniform } from '../random'

/**
 * E10: each child has a timer drawn once, which its state runs down by a little hazard every week. So little that all
 * but a few dozen could not reach the end of it in the watched weeks at any setting: only those few are read.
 */
export interface TragedyWatch {
  readonly seed: number
  readonly children: Int32Array
  /** Hazard left until the timer fires, and how often it has. */
  readonly left: Float64Array
  readonly fired: Uint16Array
}

/** More hazard in a week than any setting gives any child: the top of the range, at the highest relative risk. */
const mostAWeek = (registry.tragedyRate.max * Math.max(1, registry.riskTurnedAway.max)) / 100000 / 52

/** A watch over all `children` that misses none for `weeks` weeks. */
export function watchForTragedy(children: number, seed: number, weeks: number): TragedyWatch {
  const surelyLater = exp(-mostAWeek * weeks)
  const watched: number[] = []
  for (let child = 0; child < children; child++) {
    if (uniform(seed, Stream.tragedy, child, 0) >= surelyLater) watched.push(child)
  }
  return {
    seed,
    children: Int32Array.from(watched),
    left: Float64Array.from(watched, child => exponential(seed, Stream.tragedy, child, 0)),
    fired: new Uint16Array(watched.length),
  }
}

/** Yearly hazard per 100,000 by state code, from the parameters. In no state is it 0. */
export function tragedyHazards(parameters: Parameters): Float64Array {
  const { tragedyRate, tragedyRateNoNeed } = parameters
  const hazards = new Float64Array(9).fill(tragedyRateNoNeed)
  hazards[State.neverNoticed] = tragedyRate
  hazards[State.turnedAway] = tragedyRate * parameters.riskTurnedAway
  hazards[State.waiting] = tragedyRate * parameters.riskWaiting
  hazards[State.beingAssessed] = tragedyRate * parameters.riskAssessed
  hazards[State.helped] = tragedyRate * parameters.riskHelped
  hazards[State.handover] = tragedyRate * parameters.riskHandover
  return hazards
}

/** One week: the children whose timers fired. A timer that has fired is drawn anew; the child's state stays. */
export function tragediesOfWeek(
  watch: TragedyWatch,
  states: Uint8Array,
  hazards: Float64Array,
): readonly number[] {
  const met: number[] = []
  const { children, left, fired } = watch
  for (let place = 0; place < children.length; place++) {
    const child = children[place]!
    left[place]! -= hazards[states[child]!]! / 5200000
    if (left[place]! > 0) continue
    met.push(child)
    fired[place]! += 1
    left[place] = exponential(watch.seed, Stream.tragedy, child, fired[place]!)
  }
  return met
}
