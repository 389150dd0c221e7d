import { expect, test } from 'vitest'
import type { SourcedParameter } from '../../../src/model/parameters/definition'
import { leverParameters } from '../../../src/model/parameters/levers'
import { parameterIds } from '../../../src/model/parameters/registry'
import {
  defaultSeasonParameters,
  seasonParameterIds,
  seasonParameters,
} from '../../../src/model/parameters/season'

const definitions = Object.entries<SourcedParameter>(seasonParameters)

test.each(definitions)('%s is fixed, belongs to the season and has a source', (id, definition) => {
  expect([definition.min, definition.max]).toEqual([definition.default, definition.default])
  expect(definition.group).toBe('season')
  expect(definition.source.length).toBeGreaterThan(10)
  expect(definition.source).toMatch(
    {
      assumption: /^Assumed/,
      fromTheArticle: /article/,
      reported: /as reported/,
      articleDirection: /^The article.*assumed/,
      directionKnown: /size is assumed/,
      workedOut: /\b20\d\d\b/,
      published: /\b20\d\d\b/,
    }[definition.label],
  )
  expect(defaultSeasonParameters[id as keyof typeof defaultSeasonParameters]).toBe(definition.default)
})

test('no id is used in both registries', () => {
  expect(seasonParameterIds.filter(id => (parameterIds as string[]).includes(id))).toEqual([])
})

test('grades rise, so that every score has one', () => {
  const { gradeRequiresImprovement, gradeGood, gradeOutstanding } = defaultSeasonParameters
  expect(gradeRequiresImprovement).toBeLessThan(gradeGood)
  expect(gradeGood).toBeLessThan(gradeOutstanding)
})

test('every lever is our assumption and none acts on tragedy itself', () => {
  for (const [id, definition] of Object.entries(leverParameters)) {
    expect(definition.label).toBe('assumption')
    expect(id).not.toMatch(/tragedy|risk/i)
  }
})
