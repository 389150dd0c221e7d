import { expect, test } from 'vitest'
import { placeTeam } from '../../src/stadium/formation'
import { placePlayers } from '../../src/stadium/players'
import { sortedGroups } from '../../src/stadium/sorted-groups'

const usual = { established: 105, newlyQualified: 14, agency: 20, empty: 6 }

test('a team stands all over the pitch, in groups, or not on it', () => {
  expect(placeTeam(usual, 'field', false)).toEqual(placePlayers(usual, false))
  expect(placeTeam(usual, 'sorted', false).places).toEqual(sortedGroups(usual).places)
  expect(placeTeam(usual, 'away', false).kinds).toHaveLength(0)
})

test('while children are gathered it stands along the touchline, unless it is away', () => {
  for (const formation of ['field', 'sorted'] as const)
    expect(placeTeam(usual, formation, true)).toEqual(placePlayers(usual, true))
  expect(placeTeam(usual, 'away', true).kinds).toHaveLength(0)
})
