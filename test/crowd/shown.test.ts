import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outcomeAt } from '../../src/crowd/outcome'
import { keptParameters, keptSeason, onShow, wholeTeam } from '../../src/crowd/shown'
import { defaultParameters } from '../../src/model/parameters/registry'
import { countsInWeek } from '../../src/model/simulation/week-allocation'
import type { Team } from '../../src/model/steady/settled'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'
import { children, madeWeeks, playedTo, shownIn, smallStore } from './small-season'

describe('without a season', () => {
  test('the picture is where things settle, beside the one before the gesture', () => {
    const { actions, getState } = smallStore()
    actions.setParameter('posts', 3)
    const { shown, before, kept, allocation, team } = onShow(getState(), madeWeeks())
    expect(shown).toBe(outcomeAt(getState().parameters).allocation)
    expect(allocation).toBe(shown)
    expect(before).toBe(outcomeAt(getState().baseline).allocation)
    expect(kept).toBeNull()
    const [teamNow, teamBefore] = [getState().parameters, getState().baseline].map(
      parameters => outcomeAt(parameters).settled.team,
    )
    expect(team).toEqual(wholeTeam(teamNow, teamBefore))
  })

  test('what was kept stands beside it', () => {
    const { actions, getState } = smallStore()
    const { parameters } = getState()
    actions.keep()
    actions.setParameter('posts', 3)
    expect(onShow(getState(), madeWeeks()).kept).toBe(outcomeAt(parameters).allocation)
  })

  test('a stadium of another size is compared with nothing', () => {
    const { actions, getState } = smallStore()
    actions.setParameter('children', 1000)
    expect(getState().parameters.children).toBe(1000)
    expect(onShow(getState(), madeWeeks()).before).toBeNull()
  })
})

describe('with a season', () => {
  test('that has not come yet, the picture is the one it begins with, whatever the week', () => {
    const { actions, getState } = smallStore()
    const before = outcomeAt(getState().parameters).allocation
    actions.keep()
    actions.openSeason('article')
    actions.setWeek(60)
    const { shown, kept } = onShow(getState(), madeWeeks())
    expect(shown).toBe(outcomeAt(getState().season!.kickOff).allocation)
    expect(shown).not.toBe(before)
    expect(kept, 'the same week of what was kept has not come either').toBeNull()
  })

  test('the picture is its week, and change is counted from week 0', () => {
    const { actions, getState } = smallStore()
    actions.openSeason('none')
    actions.setWeek(4)
    const replay = playedTo(getState(), 6)
    const week = shownIn(replay, 4)
    const keptWeek = shownIn(replay, 4)
    const weeks = madeWeeks({ shown: week, kept: keptWeek })
    const { shown, before, kept, allocation, team } = onShow(getState(), weeks)
    expect(shown).toBe(week)
    expect(before).toEqual({ replay, write: week.write, week: 0 })
    expect(kept).toBe(keptWeek)
    expect(allocation.children).toBe(children)
    expect(countsInWeek(week.row)).toMatchObject(allocation.counts)
    const [now, atKickOff] = [week.row, week.rowAtKickOff].map(({ budget, ...team }) => ({
      ...team,
      players: team.established + team.newlyQualified + team.agency,
      posts: budget,
    }))
    expect(team).toEqual(wholeTeam(now, atKickOff))
  })

  test('its week 0 is the very picture its settings have without one', () => {
    const { actions, getState } = smallStore()
    const live = outcomeAt(getState().parameters).allocation
    actions.openSeason('none')
    const replay = playedTo(getState(), 0)
    const { allocation } = onShow(getState(), madeWeeks({ shown: shownIn(replay, 0) }))
    expect(allocation.counts).toEqual(live.counts)
    expect(allocation.needBoundaries).toEqual([...live.needBoundaries])
  })
})

const kinds = ['established', 'newlyQualified', 'agency'] as const

function made(established: number, newlyQualified: number, agency: number, posts: number): Team {
  const players = established + newlyQualified + agency
  return {
    posts,
    budget: posts,
    established,
    newlyQualified,
    agency,
    players,
    effectiveWorkers: 0,
    load: 1,
    slots: 0,
  }
}

test('the team by default is the 139 players the page publishes', () => {
  const team = wholeTeam(outcomeAt(defaultParameters).settled.team)
  expect(team.established + team.newlyQualified + team.agency).toBe(139)
  expect(outcomeAt(defaultParameters).counts.players).toBe(139)
  expect(team.empty).toBe(6)
})

test('whole workers add up to the rounded team, each kind within one of its own number', () => {
  const some = fc.double({ min: 0, max: 300, noNaN: true })
  fc.assert(
    fc.property(some, some, some, some, (established, newlyQualified, agency, posts) => {
      const team = made(established, newlyQualified, agency, posts)
      const whole = wholeTeam(team)
      expect(whole.established + whole.newlyQualified + whole.agency).toBe(Math.round(team.players))
      for (const kind of kinds) {
        expect(Number.isInteger(whole[kind])).toBe(true)
        expect(Math.abs(whole[kind] - team[kind])).toBeLessThan(1)
      }
      expect(whole.empty).toBe(Math.max(0, Math.round(posts) - Math.round(team.players)))
    }),
    { seed: 80_000, numRuns: 500 },
  )
})

test('of two kinds the one with more left over gets the worker', () => {
  expect(wholeTeam(made(10.4, 5.7, 2.9, 19))).toMatchObject({ established: 10, newlyQualified: 6, agency: 3 })
})

test('a team larger than its posts leaves no empty place, and nobody leaves them all empty', () => {
  expect(wholeTeam(made(100, 20, 30, 140)).empty).toBe(0)
  expect(wholeTeam(made(0, 0, 0, 145))).toEqual({
    established: 0,
    newlyQualified: 0,
    agency: 0,
    empty: 145,
    left: 0,
  })
})

function opened() {
  const store = createSettingsStore(defaultSettings())
  return { actions: store.actions, now: store.getState }
}

describe('the settings that were kept', () => {
  test('are none until something is kept', () => {
    const { now } = opened()
    expect(keptParameters(now())).toBeNull()
    expect(keptSeason(now())).toBeNull()
  })

  test('stay as they were, the same object, while others are tried', () => {
    const { actions, now } = opened()
    const { parameters } = now()
    actions.keep()
    actions.setParameter('posts', 120)
    expect(keptParameters(now())).toBe(parameters)
  })

  test('are brought to a stadium of another size, with as many posts a child', () => {
    const { actions, now } = opened()
    actions.keep()
    const other = { ...now(), parameters: { ...now().parameters, children: 40_000 } }
    expect(keptParameters(other)).toMatchObject({ children: 40_000, posts: 73 })
  })
})

describe('the season to compare with', () => {
  test('is none while only live pictures are compared', () => {
    const { actions, now } = opened()
    actions.keep()
    actions.setParameter('posts', 120)
    expect(keptSeason(now())).toBeNull()
  })

  test('begins with the live settings that were kept, on the timeline and with the levers of the present one', () => {
    const { actions, now } = opened()
    const { parameters } = now()
    actions.keep()
    actions.setParameter('posts', 120)
    actions.openSeason('none')
    actions.setLever('debate', 40)
    actions.setWeek(30)
    actions.setParameter('posts', 110)
    expect(keptSeason(now())).toMatchObject({
      week: 30,
      scenario: 'none',
      kickOff: parameters,
      levers: { debate: 40 },
      changes: [],
    })
  })

  test('is the season that was kept, with what was changed in it, in the week that is shown', () => {
    const { actions, now } = opened()
    actions.openSeason('none')
    actions.setWeek(20)
    actions.setParameter('posts', 120)
    const { changes } = now().season!
    actions.keep()
    actions.setWeek(40)
    actions.setParameter('posts', 160)
    expect(keptSeason(now())).toMatchObject({ week: 40, kickOff: { posts: 145 }, changes })
    expect(changes).toEqual([{ week: 21, parameters: { posts: 120 } }])
  })

  test('has the tragedies of the one it is compared with, or is without them too', () => {
    const { actions, now } = opened()
    actions.openSeason('free', true)
    actions.keep()
    actions.openSeason('free', false)
    expect(keptSeason(now())?.tragedies).toBe(false)
    actions.setTragedies(true)
    expect(keptSeason(now())?.tragedies).toBe(true)
    actions.dropKept()
    actions.closeSeason()
    actions.keep()
    actions.openSeason('article')
    expect(keptSeason(now())?.tragedies).toBe(now().season?.tragedies)
  })

  test('goes with the season, and what was kept of it stays for the live picture', () => {
    const { actions, now } = opened()
    actions.openSeason('none')
    actions.keep()
    actions.closeSeason()
    actions.setParameter('posts', 120)
    expect(keptSeason(now())).toBeNull()
    expect(keptParameters(now())?.posts).toBe(145)
  })
})

test('posts that are no more are counted apart, as long as the team before had them', () => {
  const [before, fewer, more] = [145, 135, 150].map(posts => made(105, 14, posts - 125, posts))
  expect(wholeTeam(fewer, before)).toMatchObject({ agency: 10, empty: 6, left: 10 })
  expect(wholeTeam(more, before).left).toBe(0)
  expect(wholeTeam(fewer).left).toBe(0)
})
