import { expect, test } from 'vitest'
import { playEnsemble } from '../../src/model/simulation/ensemble'
import { advanceSeason, kickOff, openSeason, seasonFingerprint } from '../../src/model/simulation/simulation'
import { compareOverAssumptions, drawAssumptions } from '../../src/model/simulation/uncertainty'
import { createJobs, type Job, type Piece } from '../../src/run/jobs'
import { playSeason, toEnd } from '../model/simulation/playing'
import { ensembleOf, season, uncertainty } from './small-requests'

function worked(job: Job) {
  const pieces: Piece[] = []
  for (;;) {
    const piece = job.next()
    if (piece.done) return { pieces, outcome: piece.value }
    pieces.push(piece.value)
  }
}

test('a season’s weeks and its fingerprint are those of playing it', () => {
  const { pieces, outcome } = worked(createJobs()(season))
  expect(pieces.map(({ delta }) => delta)).toEqual([...playSeason(season.options, season.weeks)])
  expect(pieces.map(({ done, of }) => [done, of])).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
    [3, 3],
  ])
  const played = openSeason(season.options, season.weeks)
  kickOff(played)
  while (played.week < season.weeks) advanceSeason(played)
  expect(outcome).toEqual({ kind: 'season', hash: seasonFingerprint(played) })
})

test('a population kept from one season is never taken for that of another seed or size', () => {
  const jobs = createJobs()
  worked(jobs(season))
  const seed = { ...season, options: { ...season.options, seed: 6 } }
  const size = {
    ...seed,
    options: { ...seed.options, parameters: { ...season.options.parameters, children: 500 } },
  }
  for (const other of [seed, size, season]) {
    expect(worked(jobs(other))).toEqual(worked(createJobs()(other)))
  }
})

test('many seeds come as they would at once, with a piece for each', () => {
  const { pieces, outcome } = worked(createJobs()(ensembleOf(3)))
  expect(pieces).toEqual([1, 2, 3].map(done => ({ done, of: 3 })))
  expect(outcome).toEqual({ kind: 'ensemble', ensemble: toEnd(playEnsemble(season.options, 2, 3)) })
})

test('draws come as they would at once, and are kept for the next request', () => {
  const jobs = createJobs()
  const first = worked(jobs(uncertainty))
  const { observed, kept, now, seed } = uncertainty
  const draws = toEnd(drawAssumptions(observed, seed, uncertainty.draws))
  expect(first.outcome).toEqual({
    kind: 'uncertainty',
    uncertainty: toEnd(compareOverAssumptions(draws, observed, kept, now)),
  })
  expect(first.pieces.length).toBeGreaterThan(2)
  expect(first.pieces.at(-1)).toEqual({ done: 4, of: 4 })
  const again = worked(jobs({ ...uncertainty, now: { ...now, saving: 5 } }))
  expect(again.pieces).toEqual([3, 4].map(done => ({ done, of: 4 })))
  expect(again.outcome).not.toEqual(first.outcome)
})

test('another seed makes other draws', () => {
  const jobs = createJobs()
  const first = worked(jobs(uncertainty))
  const other = worked(jobs({ ...uncertainty, seed: 2 }))
  expect(other.pieces.length).toBeGreaterThan(2)
  expect(other.outcome).not.toEqual(first.outcome)
})
