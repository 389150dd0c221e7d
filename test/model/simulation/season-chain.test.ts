import { expect, test } from 'vitest'
import { noEvents } from '../../../src/model/simulation/scenario'
import { noticingRates, weeklyChances } from '../../../src/model/steady/rates'
import { withDefaults } from '../settings'
import { erlangC, erlangQueue, exactQueue, together } from './exact-queue'
import { mean, played, standardError } from './runs'

const longest = 24

/** Settings of the queue alone. */
function aloneWith(slots: number, children: number) {
  return withDefaults({
    children,
    need: 1e-9,
    screenedOut: 0,
    screenedOutMost: 0,
    leaving: 0,
    strain: 0,
    absorbed: 0,
    posts: (slots + 0.5) / 16,
    newlyQualified: 0,
  })
}

test.each([1, 2, 3, 4, 5])(
  'with slots for %i, the queue is distributed as the exact chain says (A5)',
  slots => {
    const children = 300
    const parameters = { ...aloneWith(slots, children), looksAWeek: 0.25 * slots, lapseWeeks: 8 }
    const { falselyNoticed: raised, assessed, lapses } = weeklyChances(parameters)
    const exact = exactQueue({ children, slots, raised, assessed, lapses, longest }, 300)
    const every = 30
    const samples = 1000
    const { weeks } = played({ parameters, seed: 21, scenario: noEvents }, every * samples)
    const found = exact.map(row => new Float64Array(row.length))
    for (let sample = 1; sample <= samples; sample++) {
      const week = weeks[sample * every]!
      expect(week.assessedFalse).toBeLessThanOrEqual(slots)
      found[Math.min(longest, week.waitingFalse)]![week.assessedFalse]! += 1
    }
    let chiSquare = 0
    let cells = 0
    let [restExpected, restFound] = [0, 0]
    for (const [waiting, row] of exact.entries()) {
      for (const [busy, chance] of row.entries()) {
        if (chance * samples < 5) {
          restExpected += chance * samples
          restFound += found[waiting]![busy]!
          continue
        }
        const away = found[waiting]![busy]! - chance * samples
        chiSquare += (away * away) / (chance * samples)
        cells += 1
      }
    }
    if (restExpected > 5) {
      chiSquare += ((restFound - restExpected) * (restFound - restExpected)) / restExpected
      cells += 1
    }
    expect(cells).toBeGreaterThan(4)
    // Mean cells - 1, standard deviation √(2(cells - 1)): three of them.
    expect(chiSquare).toBeLessThan(cells - 1 + 3 * Math.sqrt(2 * (cells - 1)))
  },
)

const most = 40

/** How far the exact chain is from Erlang's queue, where a week is this part of an assessment: half the sum of differences. */
function awayFromErlang(slots: number, load: number, part: number): number {
  // So many children that those in the queue are not missed among the rest; nobody lapses.
  const children = 100_000
  const assessed = 1 - Math.exp(-part)
  const raised = 1 - Math.exp((-load * part) / children)
  const exact = exactQueue({ children, slots, raised, assessed, lapses: 0, longest: most }, 60 / part)
  const erlang = erlangQueue(slots, load, most)
  return together(exact, most).reduce((sum, chance, here) => sum + Math.abs(chance - erlang[here]!) / 2, 0)
}

test.each([1, 2, 5])(
  'with slots for %i and ever shorter weeks, the exact chain becomes Erlang’s queue (A5)',
  slots => {
    const load = 0.6 * slots
    const [long, middle, short] = [1 / 4, 1 / 8, 1 / 16].map(part => awayFromErlang(slots, load, part))
    expect(middle! / long!).toBeLessThan(0.6)
    expect(short! / middle!).toBeLessThan(0.6)
    // A straight line through the last two, at weeks of no length.
    expect(Math.abs(2 * short! - middle!)).toBeLessThan(0.004)
  },
)

test('where a week is a sixtieth of an assessment, all slots of the season are busy as often as Erlang’s C says (A5)', () => {
  const [slots, load, children, length] = [3, 1.5, 2000, 60]
  const parameters = {
    ...aloneWith(slots, children),
    assessmentWeeks: length,
    lapseWeeks: 1e9,
    looksAWeek: 1,
  }
  const looksAWeek = load / (length * children * noticingRates(parameters).noNeed)
  const batch = 4000
  const { weeks } = played(
    { parameters: { ...parameters, looksAWeek }, seed: 4, scenario: noEvents },
    16 * batch,
  )
  const busy = Array.from({ length: 16 }, (_, run) =>
    mean(weeks.slice(1 + run * batch, 1 + (run + 1) * batch).map(week => +(week.assessedFalse === slots))),
  )
  expect(Math.abs(mean(busy) - erlangC(slots, load))).toBeLessThan(3 * standardError(busy) + 1 / length)
  expect(standardError(busy)).toBeLessThan(0.03)
})

test('Erlang’s queue has his C: one slot waits with the load, and two as he wrote', () => {
  expect(erlangC(1, 0.7)).toBeCloseTo(0.7, 12)
  expect(erlangC(2, 1)).toBeCloseTo(1 / 3, 12)
  for (const slots of [1, 2, 5]) {
    const load = 0.6 * slots
    const waits =
      1 -
      erlangQueue(slots, load, most)
        .slice(0, slots)
        .reduce((sum, chance) => sum + chance, 0)
    expect(waits).toBeCloseTo(erlangC(slots, load), 6)
  }
})
