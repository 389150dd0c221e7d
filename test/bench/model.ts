import { defaultParameters } from '../../src/model/parameters/registry'
import { makePopulation } from '../../src/model/population/population'
import { Stream, uniform } from '../../src/model/random'
import { playEnsemble } from '../../src/model/simulation/ensemble'
import type { SeasonOptions } from '../../src/model/simulation/options'
import { articleKickOff, articleScenario, freePlay } from '../../src/model/simulation/scenario'
import { advanceSeason, kickOff, openSeason } from '../../src/model/simulation/simulation'
import { toEnd } from '../model/simulation/playing'
import { waitForIdle } from './idle'
import { type Spread, spread } from './statistics'

const children = 80_000
const weeks = 156
const seeds = 1000

/** Something to be timed. */
interface Work {
  readonly what: string
  readonly run: () => void
}

/** Something the model does. */
interface ModelWork extends Work {
  /** Milliseconds asked for, of the warm median. */
  readonly limit: number
  /** Times sooner than the draws of `drawForEveryChild` when `model-results.md` was written. */
  readonly measured: number
}

/** What came out for one piece of work. */
export interface ModelFinding extends ModelWork {
  /** The very first run, in milliseconds: nothing is compiled yet. */
  readonly first: number
  readonly warm: Spread
  /** How many times sooner than each yardstick, round by round. */
  readonly sooner: readonly Spread[]
}

/** The model's part of the bench. */
export interface ModelFindings {
  readonly rounds: number
  /** Load of the machine, 0 to 1, just before the first run and each round. */
  readonly loads: readonly number[]
  readonly works: readonly ModelFinding[]
  readonly yardsticks: readonly { readonly what: string; readonly warm: Spread }[]
}

const crowd = makePopulation(children, 1)
const england: SeasonOptions = { parameters: defaultParameters, seed: 1, scenario: freePlay }
const article: SeasonOptions = {
  parameters: { ...defaultParameters, ...articleKickOff },
  seed: 1,
  scenario: articleScenario,
}

/** A season as the page's worker plays it, from the first whistle: the crowd of the seed is there already. */
function play(options: SeasonOptions): void {
  const season = openSeason(options, weeks, crowd)
  kickOff(season)
  while (season.week < weeks) advanceSeason(season)
}

const works: readonly ModelWork[] = [
  {
    what: '156 weeks × 80,000 children, England',
    limit: 150,
    measured: 4.9,
    run: () => play(england),
  },
  {
    what: '156 weeks × 80,000 children, the article',
    limit: 150,
    measured: 4.6,
    run: () => play(article),
  },
  {
    what: '156 weeks × 1,000 seeds on stocks',
    limit: 400,
    measured: 3.2,
    run: () => void toEnd(playEnsemble(england, weeks, seeds)),
  },
]

const bytes = new Uint8Array(children)
let sink = 0

/** The least a week could cost if every child were looked at: one byte read and written. */
function passOverBytes(): void {
  for (let week = 0; week < weeks; week++) {
    for (let child = 0; child < children; child++) bytes[child] = bytes[child]! + 1
  }
  sink += bytes[0]!
}

/** The plain way: a draw for every child and week, addressed as the model's are, and nothing done with it. */
function drawForEveryChild(): void {
  let sum = 0
  for (let week = 0; week < weeks; week++) {
    for (let child = 0; child < children; child++) sum += uniform(1, Stream.onset, child, week)
  }
  sink += sum
}

const yardsticks: readonly Work[] = [
  { what: 'one byte a child and week, read and written', run: passOverBytes },
  { what: 'one draw a child and week', run: drawForEveryChild },
]

function timed({ run }: Work): number {
  const began = performance.now()
  run()
  return performance.now() - began
}

/**
 * Times everything in turn, round after round, after two rounds to warm up. `patience`: how long to wait for an idle
 * machine before the first run and before each round, in milliseconds.
 */
export async function measureModel(rounds: number, patience: number): Promise<ModelFindings> {
  const everything = [...works, ...yardsticks]
  const loads = [await waitForIdle(patience)]
  const firsts = everything.map(timed)
  for (let warmUp = 0; warmUp < 2; warmUp++) everything.map(timed)
  const samples = everything.map(() => [] as number[])
  for (let round = 0; round < rounds; round++) {
    loads.push(await waitForIdle(patience))
    for (const [place, work] of everything.entries()) samples[place]!.push(timed(work))
  }
  if (!Number.isFinite(sink)) throw new Error('the yardsticks have counted nothing')
  const against = samples.slice(works.length)
  return {
    rounds,
    loads,
    works: works.map((work, place) => ({
      ...work,
      first: firsts[place]!,
      warm: spread(samples[place]!),
      sooner: against.map(other => spread(samples[place]!.map((time, round) => other[round]! / time))),
    })),
    yardsticks: yardsticks.map(({ what }, place) => ({ what, warm: spread(against[place]!) })),
  }
}

/** What has become less than half as quick, beside the draws, as it was when the results were written. */
export function slower({ works: found }: ModelFindings): readonly string[] {
  return found
    .filter(({ sooner, measured }) => sooner[1]!.median < measured / 2)
    .map(
      ({ what, sooner, measured }) =>
        `${what}: ${sooner[1]!.median.toFixed(2)} times as quick as a draw a child and week; it was ${measured}, and half of that is the limit.`,
    )
}
