import { describe, expect, test } from 'vitest'
import { parameterIds, parameters } from '../../../src/model/parameters/registry'
import { seasonParameterIds, seasonParameters } from '../../../src/model/parameters/season'
import { type NumberGroup, numberRows } from '../../../src/views/methods/numbers'
import { numberGroups } from '../../../src/words/methods/numbers'
import {
  eventParameterNames,
  inspectionParameterNames,
  leverParameterNames,
} from '../../../src/words/methods/season-parameters'

const groups = Object.keys(numberGroups) as NumberGroup[]
const rows = groups.flatMap(numberRows)
const registry = { ...parameters, ...seasonParameters }

test('every parameter of both registries has one row, and nothing else has', () => {
  expect(rows.map(({ id }) => id).sort()).toEqual([...parameterIds, ...seasonParameterIds].sort())
})

test('every name of the weeks belongs to a parameter, and every name is used once', () => {
  const named = [
    ...Object.keys(inspectionParameterNames),
    ...Object.keys(eventParameterNames),
    ...Object.keys(leverParameterNames),
  ]
  expect(named.sort()).toEqual([...seasonParameterIds].sort())
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
})

test.each(groups)('the table “%s” has rows', group => {
  expect(numberRows(group).length).toBeGreaterThan(2)
})

describe.each(rows.map(row => [row.id, row] as const))('the row of %s', (id, row) => {
  test('has the registry’s label, and says that it is assumed where it is', () => {
    expect(row.definition).toBe(registry[id])
    if (row.definition.label === 'assumption') expect(row.source).toMatch(/assum/i)
  })

  test('shows the usual value and the range as they are', () => {
    const shown = Number.parseFloat(row.usual.replaceAll(',', ''))
    expect(Math.abs(shown - row.definition.default)).toBeLessThan(0.0005)
    const { min, max } = row.definition
    if (min === max) expect(row.range).toBe('fixed')
    else expect(row.range).toMatch(/^[\d.,]+ to [\d.,]+/)
  })

  test('has a source that counts nobody who was lost', () => {
    expect(row.source.length).toBeGreaterThan(10)
    expect(row.source).not.toMatch(/\bdeaths?\b|\bhomicide|\bkill/i)
  })
})
