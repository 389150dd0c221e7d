import { describe, expect, test } from 'vitest'
import { placePlayers } from '../../src/stadium/players'
import { rearranged, type Somebody, setOut, standing } from '../../src/stadium/rearrangement'

const placed = placePlayers({ established: 3, newlyQualified: 1, agency: 1, empty: 2 }, false)
const everyone = (more: readonly Somebody[] = []): Map<number, Somebody> =>
  new Map([
    ...[...placed.kinds.keys()].map(post => [post, standing(placed, post)] as const),
    ...more.map(somebody => [somebody.post, somebody] as const),
  ])
const same = Int32Array.of(0, 1, 2, 3, 4, 5, 6)

describe('everybody, told to stand in another way', () => {
  test('stays where they are when that is where they belong', () => {
    expect(rearranged(everyone(), placed, same, 0)).toEqual({ walkers: [], crossings: [] })
  })

  test('crosses from where they are to where they belong, each a little later', () => {
    const elsewhere = { ...placed, places: placed.places.map(value => value + 5) }
    const { walkers, crossings } = rearranged(everyone(), elsewhere, same, 100)
    expect(walkers).toEqual([])
    expect(crossings.map(({ post, from }) => [post, from])).toEqual(
      [...same].map(post => [post, standing(placed, post).place]),
    )
    const starts = crossings.map(crossing => crossing.start)
    expect(starts[0]).toBe(100)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(new Set(starts).size).toBe(7)
    expect(starts[6]).toBeLessThan(500)
  })

  test('goes on if they are on the way there already, and turns if not', () => {
    const { place } = standing(placed, 2)
    const way = { post: 2, from: [0, 0, 0.9], start: 50 } as const
    const midway: Somebody = { post: 2, kind: 0, place: [4, 4, 0.9], crossing: { way, to: place } }
    expect(rearranged(everyone([midway]), placed, same, 100).crossings).toEqual([way])
    const elsewhere = { ...placed, places: placed.places.map(value => value + 5) }
    const turned = rearranged(everyone([midway]), elsewhere, same, 100).crossings[2]
    expect(turned.from).toEqual([4, 4, 0.9])
    expect(turned.start).toBeGreaterThanOrEqual(100)
  })

  test('walks off when there is no place for them, but for the empty places', () => {
    const nowhere = { places: new Float32Array(), kinds: new Uint8Array(), scale: 1 }
    const { walkers, crossings } = rearranged(everyone(), nowhere, new Int32Array(), 0)
    expect(crossings).toEqual([])
    expect(walkers.map(({ post, leaving }) => [post, leaving])).toEqual(
      [0, 1, 2, 3, 4].map(post => [post, true]),
    )
  })

  test('is not taken for an empty place, nor an empty place for them', () => {
    const later = placePlayers({ established: 3, newlyQualified: 1, agency: 0, empty: 3 }, false)
    const { walkers, crossings } = rearranged(everyone(), later, same, 0)
    expect(crossings).toEqual([])
    expect(walkers.map(({ post, leaving }) => [post, leaving])).toEqual([[4, true]])
    const back = new Map([...later.kinds.keys()].map(post => [post, standing(later, post)]))
    const coming = rearranged(back, placed, same, 0)
    expect(coming.walkers.map(({ post, leaving }) => [post, leaving])).toEqual([[4, false]])
  })

  test('walks on with their place when they were not there, but for the empty places', () => {
    const { walkers, crossings } = rearranged(new Map(), placed, same, 0)
    expect(crossings).toEqual([])
    expect(walkers.map(({ post, leaving, bringsPost }) => [post, leaving, bringsPost])).toEqual(
      [0, 1, 2, 3, 4].map(post => [post, false, true]),
    )
  })
})

test('some set out one after the other, and however many they are the last is soon on the way', () => {
  const many = Array.from({ length: 139 }, () => standing(placed, 0))
  const few = setOut(many.slice(0, 3), true, 1000).map(({ start }) => start)
  expect(few).toEqual([1000, 1060, 1120])
  expect(setOut(many, true, 0).at(-1)?.start).toBeLessThan(600)
  expect(setOut([], true, 0)).toEqual([])
})
