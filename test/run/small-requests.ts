import { noLevers } from '../../src/model/simulation/levers'
import { noEvents } from '../../src/model/simulation/scenario'
import type { EnsembleRequest, Reply, SeasonRequest, UncertaintyRequest } from '../../src/run/protocol'
import { withDefaults } from '../model/settings'

/** A village: weeks of it are played in no time. */
export const village = withDefaults({ children: 400, posts: 0.7 })

const options = { parameters: village, levers: noLevers, seed: 5, script: noEvents }

/** Three weeks of the village. */
export const season = {
  channel: 'season',
  options,
  weeks: 3,
} as const satisfies SeasonRequest

/** So many seeds of two weeks. */
export const luckOf = (runs: number): EnsembleRequest => ({ channel: 'luck', options, weeks: 2, runs })

/** Two guesses at what a cut does to England. */
export const doubt = {
  channel: 'doubt',
  observed: withDefaults({}),
  kept: withDefaults({}),
  now: withDefaults({ saving: 10 }),
  seed: 1,
  draws: 2,
} as const satisfies UncertaintyRequest

/** The weeks of some replies. */
export const weeksOf = (replies: readonly Reply[]): number[] =>
  replies.flatMap(({ deltas }) => deltas.map(({ week }) => week))
