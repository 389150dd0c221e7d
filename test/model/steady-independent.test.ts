import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Parameters } from '../../src/model/parameters/registry'
import { settle } from '../../src/model/steady/steady-state'
import { emptyStart, nextWeek, playUntilStill, type Week } from './independent'
import { articleParameters, settings, withDefaults } from './settings'

const names = [
  ['noNeed', 'none'],
  ['neverNoticed', 'unseen'],
  ['turnedAway', 'lost'],
  ['waiting', 'waiting'],
  ['beingAssessed', 'assessing'],
  ['helped', 'helped'],
  ['handover', 'handover'],
  ['waitingFalse', 'waitingFalse'],
  ['assessedFalse', 'assessingFalse'],
] as const

/** The largest difference of any count of children, or of workers, between the settled state and a played week. */
function difference(parameters: Parameters, week: Week): number {
  const { stocks, team } = settle(parameters)
  const differences = names.map(([name, other]) => Math.abs(stocks[name] - week[other]))
  return Math.max(
    ...differences,
    Math.abs(team.established + team.newlyQualified - week.permanent),
    Math.abs(team.newlyQualified - week.newcomers),
    Math.abs(team.agency - week.agency),
  )
}

/** The settled state, as the independent implementation would hold it. */
function settledWeek(parameters: Parameters): Week {
  const { stocks, team, strain, waitWeeks } = settle(parameters)
  const late = (waitWeeks - 1) / parameters.screeningWaitWeeks
  const week = {
    permanent: team.established + team.newlyQualified,
    newcomers: team.newlyQualified,
    agency: team.agency,
    overload: strain,
    load: team.load,
    hurry: waitWeeks === Number.POSITIVE_INFINITY ? 1 : late / (1 + late),
    wait: waitWeeks,
  } as Week
  for (const [name, other] of names) week[other] = stocks[name]
  return week
}

test('weeks played one after another from an empty service end in the settled state, for any settings', () => {
  fc.assert(
    fc.property(settings({ children: [300, 80000] }), parameters => {
      const { week } = playUntilStill(parameters, emptyStart(parameters))
      expect(difference(parameters, week)).toBeLessThan(0.5)
    }),
    { numRuns: 250 },
  )
})

test('they end there from a service with room to spare, too', () => {
  fc.assert(
    fc.property(settings({ children: [80000, 80000] }), parameters => {
      const start = settledWeek({ ...parameters, posts: 260, leaving: 5, price: 1 })
      const { week } = playUntilStill(parameters, start)
      expect(difference(parameters, week)).toBeLessThan(0.5)
    }),
    { numRuns: 50 },
  )
})

test.each([
  ['the default', withDefaults({})],
  ['the article’s settings', articleParameters],
  ['triage', withDefaults({ triage: 3, posts: 115 })],
  ['no posts', withDefaults({ posts: 0 })],
])('one more week of %s moves nothing', (_, parameters) => {
  const before = settledWeek(parameters)
  expect(difference(parameters, nextWeek(before, parameters))).toBeLessThan(1e-7)
})

test('one more week moves nothing, for any settings with a team', () => {
  fc.assert(
    fc.property(settings({ posts: [1, 260] }), parameters => {
      const week = nextWeek(settledWeek(parameters), parameters)
      expect(difference(parameters, week)).toBeLessThan(1e-9 * parameters.children + 1e-7)
    }),
    { numRuns: 1000 },
  )
})
