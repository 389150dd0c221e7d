import { expect, test } from 'vitest'
import type { SourcedParameter } from '../../../src/model/parameters/definition'
import { defaultParameters, parameterIds, parameters } from '../../../src/model/parameters/registry'
import { parameterSources } from '../../../src/model/parameters/sources'

const definitions = parameterIds.map((id): [string, SourcedParameter] => [
  id,
  { ...parameters[id], source: parameterSources[id] },
])

test.each(definitions)('%s has a symbol, a source and a sensible range', (_, definition) => {
  expect(definition.symbol).not.toBe('')
  expect(definition.source.length).toBeGreaterThan(10)
  expect(definition.min).toBeLessThanOrEqual(definition.default)
  expect(definition.max).toBeGreaterThanOrEqual(definition.default)
  expect(definition.step).toBeGreaterThan(0)
  expect(definition.group).not.toBe('season')
})

test.each(definitions.filter(([, { label }]) => label === 'published' || label === 'workedOut'))(
  '%s rests on published figures, so its source names a publisher and a year',
  (_, { source }) => {
    expect(source).toMatch(/Department for Education|Office for National Statistics/)
    expect(source).toMatch(/\b(19|20)\d\d\b/)
  },
)

test.each(definitions.filter(([, { label }]) => label === 'assumption'))(
  'the source of %s says that it is assumed',
  (_, { source }) => {
    expect(source).toMatch(/^Assumed/)
  },
)

test.each(definitions.filter(([, { label }]) => label === 'directionKnown' || label === 'articleDirection'))(
  'the source of %s says that its size is assumed',
  (_, { source }) => {
    expect(source).toMatch(/size is assumed/)
  },
)

test.each(definitions.filter(([, { label }]) => label === 'fromTheArticle' || label === 'articleDirection'))(
  'the source of %s names the article',
  (_, { source }) => {
    expect(source).toMatch(/^The article/)
  },
)

// §12: numbers the model uses that are not among the project's checked figures.
test.each([
  ['tragedyRate', '85 deaths'],
  ['need', '520,000'],
] as const)('%s rests on a number at second hand and says “as reported”', (id, number) => {
  expect(parameterSources[id]).toContain(number)
  expect(parameterSources[id].toLowerCase()).toContain('as reported')
})

test('each contested link can be switched off', () => {
  const contested = definitions.filter(([, definition]) => definition.contested).map(([id]) => id)
  for (const id of ['strain', 'loadLeaving', 'absorbed'] as const) {
    expect(contested).toContain(id)
    expect(parameters[id].min).toBe(0)
  }
})

test('the defaults are those of the registry, one for each id', () => {
  expect(Object.keys(defaultParameters)).toEqual(parameterIds)
  for (const id of parameterIds) expect(defaultParameters[id]).toBe(parameters[id].default)
})

test('no risk is zero, and a better served child is never at greater risk', () => {
  const { riskHelped, riskHandover, riskAssessed, riskWaiting, riskTurnedAway } = parameters
  const risks = [riskHelped.max, riskHandover.min, riskAssessed.min, riskWaiting.min, riskTurnedAway.min]
  expect(risks).toEqual([...risks].sort((one, other) => one - other))
  expect(riskHelped.min).toBeGreaterThan(0)
  expect(parameters.tragedyRateNoNeed.min).toBeGreaterThan(0)
})
