import fc from 'fast-check'
import { expect, test } from 'vitest'
import { State } from '../../../src/model/population/states'
import { freePlay, noEvents } from '../../../src/model/simulation/scenario'
import { advanceSeason, openSeason } from '../../../src/model/simulation/simulation'
import { weekFrom } from '../../../src/model/simulation/weeks'
import { settings, withDefaults } from '../settings'
import { articleShocks } from './playing'
import { everyone } from './runs'

/** Which state can follow which within a week. */
const after: Record<number, readonly number[]> = {
  [State.noNeed]: [State.neverNoticed, State.waitingFalse],
  [State.neverNoticed]: [State.noNeed, State.turnedAway, State.waiting],
  [State.turnedAway]: [State.noNeed, State.waiting],
  [State.waiting]: [State.noNeed, State.turnedAway, State.beingAssessed],
  [State.beingAssessed]: [State.noNeed, State.turnedAway, State.helped],
  [State.helped]: [State.noNeed, State.handover],
  [State.handover]: [State.noNeed, State.helped],
  [State.waitingFalse]: [State.noNeed, State.neverNoticed, State.assessedFalse],
  [State.assessedFalse]: [State.noNeed, State.neverNoticed],
}

test('every week, for any settings: children are kept, each moves once at most and only where it can, and slots hold (I1, I2)', () => {
  const seeds = fc.integer({ min: 0, max: 4294967295 })
  const scenarios = fc.constantFrom(noEvents, freePlay, articleShocks)
  fc.assert(
    fc.property(
      settings({ children: [300, 4000], posts: [0, 12] }),
      seeds,
      scenarios,
      (parameters, seed, scenario) => {
        const season = openSeason({ parameters, seed, scenario }, 40)
        const picture = season.children.states.slice()
        let used = usedIn(countsOf(picture))
        let slots = Number.POSITIVE_INFINITY
        for (let week = 1; week <= 40; week++) {
          const { children, states, row } = advanceSeason(season)
          expect(new Set(children).size).toBe(children.length)
          for (const [place, child] of children.entries()) {
            expect(after[picture[child]!]).toContain(states[place])
            picture[child] = states[place]!
          }
          const now = weekFrom(row)
          expect(everyone(now)).toBe(picture.length)
          expect([...row.subarray(0, 9)]).toEqual([...countsOf(picture)])
          const usedNow = now.beingAssessed + now.assessedFalse + now.helped + now.handover
          if (used <= slots && now.slots >= slots) expect(usedNow).toBeLessThanOrEqual(now.slots)
          expect(usedNow).toBeLessThanOrEqual(Math.max(used, now.slots))
          used = usedNow
          slots = now.slots
        }
        expect(season.children.states).toEqual(picture)
      },
    ),
    { numRuns: 40 },
  )
})

function usedIn(counts: Int32Array): number {
  return (
    counts[State.beingAssessed]! +
    counts[State.assessedFalse]! +
    counts[State.helped]! +
    counts[State.handover]!
  )
}

function countsOf(picture: Uint8Array): Int32Array {
  const counts = new Int32Array(9)
  for (const code of picture) counts[code]! += 1
  return counts
}

test('with triage more of those who are seen are in need', () => {
  const share = (triage: number) => {
    const season = openSeason(
      { parameters: withDefaults({ posts: 100, triage }), seed: 3, scenario: noEvents },
      60,
    )
    let inNeed = 0
    let others = 0
    for (let week = 1; week <= 60; week++) {
      for (const state of advanceSeason(season).states) {
        if (state === State.beingAssessed) inNeed += 1
        if (state === State.assessedFalse) others += 1
      }
    }
    return inNeed / (inNeed + others)
  }
  expect(share(3)).toBeGreaterThan(share(1) + 0.05)
})
