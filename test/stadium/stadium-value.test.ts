import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankChildren, blankStadium, fadeShare, seated, seatsFilled } from '../../src/stadium/stadium-value'
import { madeScene, seatsFor } from './made-scene'

test('in a blank stadium everyone is there, at home, looks like a plain seat and nothing moves', () => {
  const stadium = blankStadium(seatsFor(319))
  expect([...stadium.marks, ...stadium.previous].every(mark => mark === 0)).toBe(true)
  expect(stadium.slots).toEqual(stadium.seats.places)
  expect([stadium.marked.length, stadium.changed.length, stadium.players.kinds.length]).toEqual([0, 0, 0])
  const { filled, fade, fadeStagger, gather, floods, lineHeight, lineStrength, hush, dim } = stadium
  expect([filled, fade, floods]).toEqual([1, 1, 1])
  expect([fadeStagger, gather, lineHeight, lineStrength, hush, dim]).toEqual([0, 0, 0, 0, 0, 0])
})

test('its arrays are as long as there are children, and its own but for the seats', () => {
  const seats = seatsFor(319)
  const [one, other] = [blankChildren(seats), blankChildren(seats)]
  expect([one.marks.length, one.previous.length, one.slots.length]).toEqual([319, 319, 957])
  expect(one.seats).toBe(seats)
  for (const name of ['slots', 'marks', 'previous'] as const) expect(one[name]).not.toBe(other[name])
  one.slots[0] = 99
  expect(seats.places[0]).not.toBe(99)
})

test('seats fill row by row: as many as the share says, from the first on', () => {
  const { stadium } = madeScene(319)
  expect(seatsFilled(stadium)).toBe(319)
  stadium.filled = 0.5
  expect(seatsFilled(stadium)).toBe(159)
  stadium.filled = 0
  expect(seatsFilled(stadium)).toBe(0)
})

test('of any list of children those are seated whose seats are filled', () => {
  const { stadium } = madeScene(319)
  const some = Uint32Array.of(0, 4, 158, 159, 160, 318)
  expect(seated(stadium, some)).toBe(some)
  for (const share of [0, 0.001, 0.01, 0.25, 0.4984, 0.5, 0.503, 0.9, 0.9999]) {
    stadium.filled = share
    expect([...seated(stadium, some)]).toEqual([...some].filter(child => child < seatsFilled(stadium)))
  }
  expect(seated(stadium, new Uint32Array())).toHaveLength(0)
})

const share = fc.double({ min: 0, max: 1, noNaN: true })

test('a fade without turns is the same for everybody', () => {
  for (const fade of [0, 0.35, 1])
    for (const turn of [0, 0.5, 1]) expect(fadeShare({ fade, fadeStagger: 0 }, turn)).toBe(fade)
})

test('in turns every child begins at nought and ends at one, and nobody turns back or overtakes', () => {
  const fadeStagger = fc.constantFrom(-0.7, -0.3, 0.3, 0.7)
  fc.assert(
    fc.property(fadeStagger, share, share, share, share, (fadeStagger, turn, other, fade, later) => {
      const at = (fade: number, turn: number) => fadeShare({ fade, fadeStagger }, turn)
      expect([at(0, turn), at(1, turn)]).toEqual([0, expect.closeTo(1, 12)])
      expect(at(Math.min(fade, later), turn)).toBeLessThanOrEqual(at(Math.max(fade, later), turn))
      const [first, last] = [Math.min(turn, other), Math.max(turn, other)]
      const ahead = fadeStagger > 0 ? [last, first] : [first, last]
      expect(at(fade, ahead[0])).toBeLessThanOrEqual(at(fade, ahead[1]))
      // The opposite order is the same way backwards.
      expect(at(fade, turn)).toBeCloseTo(
        1 - fadeShare({ fade: 1 - fade, fadeStagger: -fadeStagger }, turn),
        12,
      )
    }),
    { seed: 80_000 },
  )
})
