import type { Parameters } from '../model/parameters/registry'
import { makePopulation, type Population } from '../model/population/population'
import { playEnsemble } from '../model/simulation/ensemble'
import {
  advanceSeason,
  kickOff,
  openSeason,
  seasonFingerprint,
  type WeekDelta,
} from '../model/simulation/simulation'
import { compareOverAssumptions, drawAssumptions } from '../model/simulation/uncertainty'
import type { EnsembleRequest, Outcome, Request, SeasonRequest, UncertaintyRequest } from './protocol'

/** A little of a job: how much is done by now, and the week that came of it, if one did. */
export interface Piece {
  readonly done: number
  readonly of: number
  readonly delta?: WeekDelta
}

/** A request on its way: it may be left after any piece. */
export type Job = Generator<Piece, Outcome>

/** Makes jobs of requests. What is costly and asked for again (a crowd, calibrated draws) is kept for the next. */
export function createJobs(): (request: Request) => Job {
  let crowd: Population | undefined
  let calibrated: { key: string; draws: readonly Parameters[] } | undefined

  function* season({ options, weeks }: SeasonRequest): Job {
    const children = Math.floor(options.parameters.children + 0.5)
    if (crowd?.seed !== options.seed || crowd.children !== children)
      crowd = makePopulation(children, options.seed)
    const playing = openSeason(options, weeks, crowd)
    yield { done: 0, of: weeks, delta: kickOff(playing) }
    while (playing.week < weeks) {
      const delta = advanceSeason(playing)
      yield { done: delta.week, of: weeks, delta }
    }
    return { kind: 'season', hash: seasonFingerprint(playing) }
  }

  function* manySeeds({ options, weeks, runs }: EnsembleRequest): Job {
    const slices = playEnsemble(options, weeks, runs)
    for (;;) {
      const slice = slices.next()
      if (slice.done) return { kind: 'luck', luck: slice.value }
      yield { done: slice.value, of: runs }
    }
  }

  function* whatNobodyKnows({ observed, kept, now, seed, draws }: UncertaintyRequest): Job {
    const of = 2 * draws
    const key = JSON.stringify([observed, seed, draws])
    if (calibrated?.key !== key) {
      const drawing = drawAssumptions(observed, seed, draws)
      let slice = drawing.next()
      while (!slice.done) {
        yield { done: slice.value, of }
        slice = drawing.next()
      }
      calibrated = { key, draws: slice.value }
    }
    const slices = compareOverAssumptions(calibrated.draws, observed, kept, now)
    for (;;) {
      const slice = slices.next()
      if (slice.done) return { kind: 'doubt', doubt: slice.value }
      yield { done: draws + slice.value, of }
    }
  }

  return request => {
    if (request.channel === 'luck') return manySeeds(request)
    return request.channel === 'doubt' ? whatNobodyKnows(request) : season(request)
  }
}
