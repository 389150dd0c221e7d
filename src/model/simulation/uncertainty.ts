import { clamp } from '../../lib/numbers'
import {
  type ParameterId,
  type Parameters,
  parameterIds,
  parameters as registry,
} from '../parameters/registry'
import { falseAlarms } from '../population/states'
import type { Settled } from '../steady/settled'
import { calibratedDraws, foundIds, settleDraw, unknownIds } from './calibrated-draws'

/** What is worked out for each draw. */
export interface UncertaintyValues {
  readonly inNeed: number
  readonly neverNoticed: number
  readonly notReached: number
  readonly helped: number
  readonly falseAlarms: number
  readonly players: number
  readonly caseload: number
}

/** The measures that are worked out for each draw, by name. */
const uncertaintyMeasures = [
  'inNeed',
  'neverNoticed',
  'notReached',
  'helped',
  'falseAlarms',
  'players',
  'caseload',
] as const satisfies readonly (keyof UncertaintyValues)[]

/** One column a measure, a number a draw: the settings now, and now less those kept. */
export interface Uncertainty {
  readonly level: { readonly [measure in keyof UncertaintyValues]: Float64Array }
  readonly effect: { readonly [measure in keyof UncertaintyValues]: Float64Array }
}

/**
 * §8, second kind: the first `count` calibrated draws. Yields after each attempt how many there are, so that a worker can stop between them.
 * Throws a RangeError if hardly any attempt succeeds, which would mean that `observed` lies outside the ranges.
 */
export function* drawAssumptions(
  observed: Parameters,
  seed: number,
  count = 400,
): Generator<number, readonly Parameters[]> {
  const draws: Parameters[] = []
  let attempts = 0
  const attempted = calibratedDraws(observed, seed)
  while (draws.length < count) {
    const draw = attempted.next().value
    if (draw) draws.push(draw)
    attempts += 1
    if (attempts > 100 * count) throw new RangeError('these settings cannot be calibrated')
    yield draws.length
  }
  return draws
}

/** §8: the level now, and the effect of the change from `kept` to `now`, in every draw. Yields draws done. */
export function* compareOverAssumptions(
  draws: readonly Parameters[],
  observed: Parameters,
  kept: Parameters,
  now: Parameters,
): Generator<number, Uncertainty> {
  const columns = () =>
    Object.fromEntries(
      uncertaintyMeasures.map(measure => [measure, new Float64Array(draws.length)]),
    ) as unknown as Uncertainty['level']
  const level = columns()
  const effect = columns()
  for (let place = 0; place < draws.length; place++) {
    const draw = draws[place]!
    const after = valuesOf(settleDraw(draw, inWorldOf(draw, observed, now)))
    const before = valuesOf(settleDraw(draw, inWorldOf(draw, observed, kept)))
    for (const measure of uncertaintyMeasures) {
      level[measure][place] = after[measure]
      effect[measure][place] = after[measure] - before[measure]
    }
    yield place + 1
  }
  return { level, effect }
}

/**
 * A reader's settings in the world of a draw: what is decided stays as decided; of what is unknown the draw has the
 * level, and the reader's distance from what is observed is added to it, within the range.
 */
export function inWorldOf(draw: Parameters, observed: Parameters, settings: Parameters): Parameters {
  const unknown: readonly ParameterId[] = [...unknownIds, ...foundIds]
  const { reference } = settings
  const inWorld = Object.fromEntries(
    parameterIds.map(id => {
      if (!unknown.includes(id)) return [id, settings[id]]
      const moved = draw[id] + settings[id] - observed[id]
      // What is found may lie beyond a reader's range; but a child in need never looks the less worrying.
      if (id === 'threshold') return [id, moved]
      if (id === 'separation') return [id, Math.max(0, moved)]
      return [id, clamp(moved, registry[id].min, registry[id].max)]
    }),
  ) as unknown as Parameters
  return reference ? { ...inWorld, reference } : inWorld
}

function valuesOf({ stocks, inNeed, notReached, team, caseload }: Settled): UncertaintyValues {
  return {
    inNeed,
    neverNoticed: stocks.neverNoticed,
    notReached,
    helped: stocks.helped,
    falseAlarms: falseAlarms(stocks),
    players: team.players,
    caseload,
  }
}
