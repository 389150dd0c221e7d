import { memoiseLast } from '../lib/memoise'
import { whole } from '../lib/numbers'
import type { Parameters } from '../model/parameters/registry'
import { makePopulation } from '../model/population/population'
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

/** A little of a job: how much is done by now, and of how much; and the week that was played, if one was. */
export interface Piece {
  readonly done: number
  readonly of: number
  readonly delta?: WeekDelta
}

/** A request being worked on: it may be left after any piece. */
export type Job = Generator<Piece, Outcome>

/**
 * Makes jobs of requests. What is costly and asked for again (a population, calibrated draws) is kept for the next. A job
 * throws what the model throws: a RangeError for a change of settings before week 1 or to another number of children,
 * and for settings that cannot be calibrated.
 */
export function createJobs(): (request: Request) => Job {
  const populationOf = memoiseLast(makePopulation)
  // By hand, as the draws are made a few at a time: what is memoised is only there at the end of that.
  let calibrated: { key: string; draws: readonly Parameters[] } | undefined

  function* season({ options, weeks }: SeasonRequest): Job {
    const population = populationOf(whole(options.parameters.children), options.seed)
    const playing = openSeason(options, weeks, population)
    yield { done: 0, of: weeks, delta: kickOff(playing) }
    while (playing.week < weeks) {
      const delta = advanceSeason(playing)
      yield { done: delta.week, of: weeks, delta }
    }
    return { kind: 'season', hash: seasonFingerprint(playing) }
  }

  function* ensemble({ options, weeks, runs }: EnsembleRequest): Job {
    const slices = playEnsemble(options, weeks, runs)
    for (;;) {
      const slice = slices.next()
      if (slice.done) return { kind: 'ensemble', ensemble: slice.value }
      yield { done: slice.value, of: runs }
    }
  }

  function* uncertainty({ observed, kept, now, seed, draws }: UncertaintyRequest): Job {
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
      if (slice.done) return { kind: 'uncertainty', uncertainty: slice.value }
      yield { done: draws + slice.value, of }
    }
  }

  return request => {
    if (request.channel === 'ensemble') return ensemble(request)
    return request.channel === 'uncertainty' ? uncertainty(request) : season(request)
  }
}
