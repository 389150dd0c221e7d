import { expect, test } from 'vitest'
import { PlayerKind, placePlayers } from '../../src/stadium/players'
import { standing } from '../../src/stadium/rearrangement'
import { teamAt } from '../../src/stadium/team-moment'
import { walkMilliseconds } from '../../src/stadium/walker'

const placed = placePlayers({ established: 3, newlyQualified: 1, agency: 1, empty: 2 }, false)
const placeIn = (places: Float32Array, post: number): number[] => [...places.slice(post * 3, post * 3 + 3)]

test('at rest a team is as it is placed, in arrays of its own', () => {
  const { places, kinds } = teamAt(placed, [], [], 0)
  expect([places, kinds]).toEqual([placed.places, placed.kinds])
  expect(places).not.toBe(placed.places)
})

test('whoever crosses is drawn on the way, as their post', () => {
  const crossing = { post: 1, from: [0, 0, 0.9], start: 0 } as const
  const { places, kinds } = teamAt(placed, [], [crossing], 0)
  expect(kinds).toEqual(placed.kinds)
  expect(placeIn(places, 1)).toEqual([0, 0, expect.closeTo(0.9, 5)])
  expect(placeIn(places, 2)).toEqual(placeIn(placed.places, 2))
})

test('whoever leaves is drawn beside the posts; a post somebody comes to is empty, unless they bring it', () => {
  const away = { start: 0 - walkMilliseconds / 2 }
  const leaver = { ...standing(placed, 6), kind: PlayerKind.agency, leaving: true, ...away }
  const comer = { ...standing(placed, 3), leaving: false, ...away }
  const bringer = { ...standing(placed, 0), leaving: false, bringsPost: true, ...away }
  const { places, kinds } = teamAt(placed, [leaver, comer, bringer], [], 0)
  expect(kinds).toHaveLength(9)
  expect([...kinds.slice(7)]).toEqual([PlayerKind.agency, PlayerKind.newlyQualified])
  expect([kinds[3], kinds[0]]).toEqual([PlayerKind.empty, PlayerKind.established])
  expect(placeIn(places, 3)).toEqual(placeIn(placed.places, 3))
  expect(placeIn(places, 0)).not.toEqual(placeIn(placed.places, 0))
})
