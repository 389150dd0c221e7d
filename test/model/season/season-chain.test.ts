import { expect, test } from 'vitest'
import { noEvents } from '../../../src/model/season/script'
import { weeklyChances } from '../../../src/model/weekly-chances'
import { withDefaults } from '../settings'
import { played } from './runs'

/** Chances of 0 to `count` successes in `count` tries. */
function binomial(count: number, chance: number): number[] {
  let row = [1]
  for (let trial = 0; trial < count; trial++) {
    const next = new Array<number>(row.length + 1).fill(0)
    for (const [successes, probability] of row.entries()) {
      next[successes]! += probability * (1 - chance)
      next[successes + 1]! += probability * chance
    }
    row = next
  }
  return row
}

const children = 300
const longest = 24

/** The queue alone, exactly: so many waiting and being assessed, week after week, until the chances keep still. */
function exactQueue(slots: number, raised: number, assessed: number, lapses: number): Float64Array[] {
  let now = Array.from({ length: longest + 1 }, () => new Float64Array(slots + 1))
  now[0]![0] = 1
  for (let turn = 0; turn < 400; turn++) {
    const next = now.map(row => new Float64Array(row.length))
    for (let waiting = 0; waiting <= longest; waiting++) {
      for (let busy = 0; busy <= slots; busy++) {
        const here = now[waiting]![busy]!
        if (here < 1e-14) continue
        for (const [finished, p1] of binomial(busy, assessed).entries()) {
          const started = Math.min(waiting, slots - busy + finished)
          for (const [lapsed, p2] of binomial(waiting - started, lapses).entries()) {
            const well = children - waiting - busy
            let p3 = (1 - raised) ** well
            const left = waiting - started - lapsed
            for (let arrived = 0; arrived <= 12; arrived++) {
              next[Math.min(longest, left + arrived)]![busy - finished + started]! += here * p1 * p2 * p3
              p3 *= ((well - arrived) / (arrived + 1)) * (raised / (1 - raised))
            }
          }
        }
      }
    }
    now = next
  }
  return now
}

test.each([2, 4])('a queue for %i slots is distributed as the exact chain says (A5)', slots => {
  // Nobody in need, nobody screened out, a team that keeps still: the queue and nothing else.
  const parameters = withDefaults({
    children,
    need: 1e-9,
    looksAWeek: 0.9,
    screenedOut: 0,
    screenedOutMost: 0,
    lapseWeeks: 8,
    leaving: 0,
    strain: 0,
    posts: (slots + 0.5) / 16,
    newlyQualified: 0,
  })
  const { falselyNoticed, assessed, lapses } = weeklyChances(parameters)
  const exact = exactQueue(slots, falselyNoticed, assessed, lapses)
  const every = 40
  const samples = 1500
  const { weeks } = played({ parameters, seed: 21, script: noEvents }, every * samples)
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
  // Mean cells - 1, standard deviation √(2(cells - 1)): four of them.
  expect(chiSquare).toBeLessThan(cells - 1 + 4 * Math.sqrt(2 * (cells - 1)))
})
