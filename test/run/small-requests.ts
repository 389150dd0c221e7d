import { noLevers } from '../../src/model/simulation/levers'
import type { SeasonOptions } from '../../src/model/simulation/options'
import { noEvents } from '../../src/model/simulation/scenario'
import type { EnsembleRequest, Reply, SeasonRequest, UncertaintyRequest } from '../../src/run/protocol'
import { withDefaults } from '../model/settings'

/** A village: its weeks are played at once. */
export const village = withDefaults({ children: 400, posts: 0.7 })

const options: SeasonOptions = { parameters: village, levers: noLevers, seed: 5, scenario: noEvents }

/** Three weeks of the village. */
export const season = { channel: 'season', options, weeks: 3 } as const satisfies SeasonRequest

/** So many seeds of two weeks. */
export const ensembleOf = (runs: number): EnsembleRequest => ({
  channel: 'ensemble',
  options,
  weeks: 2,
  runs,
})

/** What a cut does to England, in two draws. */
export const uncertainty = {
  channel: 'uncertainty',
  observed: withDefaults({}),
  kept: withDefaults({}),
  now: withDefaults({ saving: 10 }),
  seed: 1,
  draws: 2,
} as const satisfies UncertaintyRequest

/** The weeks of some replies. */
export const weeksOf = (replies: readonly Reply[]): number[] =>
  replies.flatMap(({ deltas }) => deltas.map(({ week }) => week))
