import { describe, expect, test } from 'vitest'
import { countsInWeek } from '../../src/model/simulation/week-allocation'
import {
  selectAllocation,
  selectBaselineAllocation,
  selectKeptAllocation,
  selectSettled,
} from '../../src/store/selectors'
import { pictureShown } from '../../src/views/picture-shown'
import { children, madeSeasons, playedTo, playedWeek, shownIn, smallStore } from './small-season'

describe('without a season', () => {
  test('the picture is where things settle, beside the one before the gesture', () => {
    const { actions, getState } = smallStore()
    actions.setParameter('posts', 3)
    const { shown, before, kept, picture, team } = pictureShown(getState(), madeSeasons())
    expect(shown).toBe(selectAllocation(getState()))
    expect(picture).toBe(shown)
    expect(before).toBe(selectBaselineAllocation(getState()))
    expect(kept).toBeNull()
    expect(team).toBe(selectSettled(getState()).team)
  })

  test('what was kept stands beside it', () => {
    const { actions, getState } = smallStore()
    const { parameters } = getState()
    actions.keep()
    actions.setParameter('posts', 3)
    expect(pictureShown(getState(), madeSeasons()).kept).toBe(selectKeptAllocation({ parameters }))
  })

  test('a stadium of another size is compared with nothing', () => {
    const { actions, getState } = smallStore()
    actions.setParameter('children', 1000)
    expect(getState().parameters.children).toBe(1000)
    expect(pictureShown(getState(), madeSeasons()).before).toBeNull()
  })
})

describe('with a season', () => {
  test('that has not come yet, the picture is the one it begins with, whatever the week', () => {
    const { actions, getState } = smallStore()
    const before = selectAllocation(getState())
    actions.keep()
    actions.openSeason('article')
    actions.setWeek(60)
    const { shown, kept } = pictureShown(getState(), madeSeasons())
    expect(shown).toBe(selectAllocation({ parameters: getState().season!.kickOff }))
    expect(shown).not.toBe(before)
    expect(kept, 'the same week of what was kept has not come either').toBeNull()
  })

  test('the picture is its week, and change is counted from week 0', () => {
    const { actions, getState } = smallStore()
    actions.openSeason('none')
    actions.setWeek(4)
    const replay = playedTo(getState(), 6)
    const week = shownIn(replay, 4)
    const [now, keptWeek] = [playedWeek(replay, 4), playedWeek(replay, 4)]
    const seasons = madeSeasons({ shown: () => week, week: () => now, keptWeek: () => keptWeek })
    const { shown, before, kept, picture, team } = pictureShown(getState(), seasons)
    expect(shown).toBe(now)
    expect(before).toEqual({ ...now, week: 0 })
    expect(kept).toBe(keptWeek)
    expect(picture.children).toBe(children)
    expect(countsInWeek(week.row)).toMatchObject(picture.counts)
    const { established, newlyQualified, agency, budget } = week.row
    expect(team).toMatchObject({ players: established + newlyQualified + agency, posts: budget })
  })

  test('its week 0 is the very picture its settings have without one', () => {
    const { actions, getState } = smallStore()
    const live = selectAllocation(getState())
    actions.openSeason('none')
    const replay = playedTo(getState(), 0)
    const [week, now] = [shownIn(replay, 0), playedWeek(replay, 0)]
    const { picture } = pictureShown(getState(), madeSeasons({ shown: () => week, week: () => now }))
    expect(picture.counts).toEqual(live.counts)
    expect(picture.needBoundaries).toEqual([...live.needBoundaries])
  })
})
