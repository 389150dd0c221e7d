import { describe, expect, test } from 'vitest'
import { freeGrass } from '../../src/views/sentence-place'

const nothing = { top: 0, right: 0, bottom: 0, left: 0 }
const size = { width: 1000, height: 600 }
const nearHalf = { far: -4, near: -33 }

/** A ground seen from above: so many pixels a metre, its middle in the middle of the picture. */
const flat = (scale: number) => (x: number, y: number) => ({ x: 500 + x * scale, y: 300 - y * scale })

describe('the grass that is free for words', () => {
  test('is the near half of the pitch, in pixels', () => {
    expect(freeGrass(flat(5), nearHalf, size, nothing)).toEqual({
      left: 205,
      top: 320,
      width: 590,
      height: 145,
    })
  })

  test('ends where something lies over the picture', () => {
    const box = freeGrass(flat(5), nearHalf, size, { ...nothing, right: 300, bottom: 150 })
    expect(box).toMatchObject({ left: 205, width: 495, height: 130 })
  })

  test('is none where it is too narrow or too low for a sentence, or partly behind the eye', () => {
    expect(freeGrass(flat(2.2), nearHalf, size, nothing)).toBeNull()
    expect(freeGrass(flat(5), { far: -22, near: -33 }, size, nothing)).toBeNull()
    expect(freeGrass(flat(5), nearHalf, size, nothing, 32), 'for large letters').toBeNull()
    expect(freeGrass((x, y) => (y < -30 ? null : { x, y }), nearHalf, size, nothing)).toBeNull()
  })
})
