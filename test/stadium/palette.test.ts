import { describe, expect, test } from 'vitest'
import { State, type StateName, stateNames } from '../../src/model/population/states'
import { markCount } from '../../src/stadium/marks'
import { mixColour, night, seatRadius, smallestMarkAt, smallestSeat } from '../../src/stadium/palette'
import { contrast, difference, visions } from './colour-vision'

const look = (name: StateName) => night.marks[State[name]]
const marked = stateNames.filter(name => name !== 'noNeed')

describe('the marks', () => {
  test('have a look for each state, and each look is its own', () => {
    expect(night.marks).toHaveLength(markCount)
    expect(stateNames).toHaveLength(markCount)
    expect(new Set(night.marks.map(mark => JSON.stringify(mark))).size).toBe(markCount)
  })

  test.each(stateNames)('%s stands out from the ground, three to one or more', name => {
    expect(contrast(look(name).colour, night.background)).toBeGreaterThan(3)
  })

  test.each(marked)('%s stands out from the grass, three to one or more', name => {
    for (const grass of [night.pitchDark, night.pitchLight])
      expect(contrast(look(name).colour, grass)).toBeGreaterThan(3)
  })

  test.each(marked)('%s is larger than a seat, but not much more than twice', name => {
    expect(look(name).radius / seatRadius).toBeGreaterThan(1.5)
    expect(look(name).radius / seatRadius).toBeLessThanOrEqual(2.2)
  })

  test('of children who may have no need are hollow, and in the colour of those they are taken for', () => {
    for (const [hollow, full] of [
      ['waitingFalse', 'waiting'],
      ['assessedFalse', 'beingAssessed'],
      ['handover', 'helped'],
    ] as const) {
      expect(look(hollow).ring).toBe(true)
      expect(look(full).ring).toBe(false)
      expect(look(hollow).colour).toEqual(look(full).colour)
    }
  })

  test('of children nobody noticed have a form of their own: none but they stand on a corner', () => {
    expect(stateNames.filter(name => look(name).diamond)).toEqual(['neverNoticed'])
  })

  test.each(visions)('seen with %s: any two differ in form, by twice the size, or well in colour', vision => {
    // Six times what is just noticeable. Most pairs are three or more times further apart than that.
    const enough = 6
    const alike = stateNames.flatMap((one, index) =>
      stateNames.slice(0, index).filter(other => {
        const [a, b] = [look(one), look(other)]
        const sizes = Math.max(a.radius, b.radius) / Math.min(a.radius, b.radius)
        const sameForm = a.ring === b.ring && a.diamond === b.diamond
        return sameForm && sizes < 1.5 && difference(a.colour, b.colour, vision) < enough
      }),
    )
    expect(alike).toEqual([])
  })

  test('would not pass in a red and a green of one lightness', () => {
    const [red, green] = [[0.85, 0.45, 0.3] as const, [0.6, 0.58, 0.26] as const]
    expect(difference(red, green, 'all cones')).toBeGreaterThan(30)
    expect(difference(red, green, 'deuteranopia')).toBeLessThan(6)
  })
})

test('the measure of contrast says what the standard says of black, white and a grey', () => {
  expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 3)
  const grey = 0x77 / 255
  expect(contrast([grey, grey, grey], [1, 1, 1])).toBeCloseTo(4.48, 2)
})

test('the measure of difference says what CIE says of black, white and red, and grey stays grey to every eye', () => {
  for (const vision of visions) expect(difference([0, 0, 0], [1, 1, 1], vision)).toBeCloseTo(100, 1)
  expect(difference([0, 0, 0], [1, 0, 0], 'all cones')).toBeCloseTo(50.4, 1)
})

test('seats vary between two lightnesses around the plain mark, all of them seen on the ground', () => {
  const plain = contrast(night.marks[0].colour, night.background)
  expect(contrast(night.seatDark, night.background)).toBeGreaterThan(2.4)
  expect(contrast(night.seatDark, night.background)).toBeLessThan(plain)
  expect(contrast(night.seatLight, night.background)).toBeGreaterThan(plain)
})

test('the smallest mark shrinks with the distance between seats, and stays a dot that can be seen', () => {
  const at = [0.01, 0.3, 0.5, 0.7, 0.9, 2, 40].map(smallestMarkAt)
  at.slice(1).forEach((size, index) => {
    expect(size).toBeGreaterThanOrEqual(at[index])
  })
  expect(at[0]).toBeGreaterThan(smallestSeat)
  expect(at.at(-1)).toBe(1.5)
})

test('a colour on the way to another is each of them at its end', () => {
  const [from, to] = [[0, 0.25, 1] as const, [1, 0.75, 0] as const]
  expect(mixColour(from, to, 0)).toEqual([...from])
  expect(mixColour(from, to, 1)).toEqual([...to])
  expect(mixColour(from, to, 0.5)).toEqual([0.5, 0.5, 0.5])
})
