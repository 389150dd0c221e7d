import { expect, test } from 'vitest'
import { defaultParameters } from '../../../src/model/parameters/registry'
import { allocate, countsOf } from '../../../src/model/population/allocation'
import { advanceSeason, kickOff, openSeason } from '../../../src/model/simulation/simulation'
import { allocationInWeek, countsInWeek } from '../../../src/model/simulation/week-allocation'
import { weekFrom } from '../../../src/model/simulation/weeks'
import { settle } from '../../../src/model/steady/steady-state'

const options = { parameters: { ...defaultParameters, children: 8000, posts: 14.5 }, seed: 3 }

test('week 0 of a season is the picture of its settings, boundary for boundary', () => {
  const settled = settle(options.parameters)
  const week = weekFrom(kickOff(openSeason(options)).row)
  expect(allocationInWeek(week)).toEqual(allocate(settled, 8000))
  expect(countsInWeek(week)).toEqual(countsOf(allocate(settled, 8000), settled))
})

test('in any week the children add up', () => {
  const season = openSeason(options)
  kickOff(season)
  for (let week = 1; week <= 30; week++) {
    const picture = allocationInWeek(weekFrom(advanceSeason(season).row))
    expect(picture.children).toBe(8000)
    expect(picture.falseAlarmBoundaries[1]).toBe(picture.counts.waitingFalse + picture.counts.assessedFalse)
    expect(picture.needBoundaries[5]).toBe(picture.inNeed)
  }
})
