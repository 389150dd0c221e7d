import { expect, test } from 'vitest'
import { countsOf } from '../../../src/model/counts'
import { defaultParameters } from '../../../src/model/parameters'
import { pictureOf } from '../../../src/model/picture'
import { advanceSeason, kickOff, openSeason } from '../../../src/model/season/season'
import { countsInWeek, pictureInWeek } from '../../../src/model/season/week-picture'
import { weekFrom } from '../../../src/model/season/week-table'
import { settle } from '../../../src/model/steady'

const options = { parameters: { ...defaultParameters, children: 8000, posts: 14.5 }, seed: 3 }

test('week 0 of a season is the picture of its settings, boundary for boundary', () => {
  const settled = settle(options.parameters)
  const week = weekFrom(kickOff(openSeason(options)).row)
  expect(pictureInWeek(week)).toEqual(pictureOf(settled, 8000))
  expect(countsInWeek(week)).toEqual(countsOf(pictureOf(settled, 8000), settled))
})

test('in any week the children add up', () => {
  const season = openSeason(options)
  kickOff(season)
  for (let week = 1; week <= 30; week++) {
    const picture = pictureInWeek(weekFrom(advanceSeason(season).row))
    expect(picture.children).toBe(8000)
    expect(picture.falseAlarmBoundaries[1]).toBe(picture.counts.waitingFalse + picture.counts.assessedFalse)
    expect(picture.needBoundaries[5]).toBe(picture.inNeed)
  }
})
