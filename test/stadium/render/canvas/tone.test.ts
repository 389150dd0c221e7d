import { describe, expect, test } from 'vitest'
import { dimmed, grade, tone } from '../../../../src/stadium/render/canvas/tone'
import { madeScene } from '../../made-scene'
import { plain, size } from './painted'

describe('toning', () => {
  /** What becomes of an even light. */
  function toned(root: number, viewpoint: 'overview' | 'dugout' = 'overview') {
    const { scene } = madeScene(319, { ...size, viewpoint })
    const pixels = plain(root)
    tone(scene, pixels)
    return (x: number, y: number): number => pixels.data[(y * size.width + x) * 4]
  }

  test('makes more light brighter, keeps black black, and loses some at the edges and below', () => {
    const [none, some, more] = [0, 40, 80].map(root => toned(root)(200, 100))
    expect(none).toBeLessThan(3)
    expect(more).toBeGreaterThan(some)
    const at = toned(80)
    expect(at(2, 100)).toBeLessThan(at(200, 100) - 5)
    expect(at(200, 197)).toBeLessThan(at(200, 3))
  })

  test('hides what the roof and the bench of the dugout hide', () => {
    const at = toned(120, 'dugout')
    expect(at(200, 2)).toBeLessThan(20)
    expect(at(200, 199)).toBeLessThan(20)
    expect(at(200, 100)).toBeGreaterThan(100)
  })
})

describe('the floods going out', () => {
  const lit = Uint8ClampedArray.of(200, 120, 60, 255)
  const graded = (down: number, dim: number): number[] => {
    const out = new Uint8ClampedArray(4)
    grade(out, lit, { down, dim })
    return [...out]
  }

  test('changes nothing while they are up', () => {
    expect(graded(0, 0)).toEqual([...lit])
  })

  test('leaves a blue, quiet picture, by steps in between', () => {
    const [red, green, blue, alpha] = graded(1, 0)
    expect(blue).toBeGreaterThan(green)
    expect(green).toBeGreaterThan(red)
    expect(red).toBeLessThan(60)
    expect(alpha).toBe(255)
    const half = graded(0.5, 0)
    for (const [channel, value] of half.slice(0, 3).entries())
      expect(Math.abs(value - (lit[channel] + graded(1, 0)[channel]) / 2)).toBeLessThanOrEqual(1)
  })

  test('dims besides, in the light and in the dark', () => {
    const sum = ([red, green, blue]: number[]): number => red + green + blue
    for (const down of [0, 1]) {
      expect(sum(graded(down, 0.5))).toBeLessThan(sum(graded(down, 0)))
      expect(sum(graded(down, 1))).toBeLessThan(sum(graded(down, 0.5)))
    }
    expect(graded(0, 1)).toEqual(graded(1, 1))
  })
})

test('a picture without light is dimmed towards its background by a share', () => {
  const [out, lit] = [new Uint8ClampedArray(4), Uint8ClampedArray.of(200, 100, 0, 255)]
  dimmed(out, lit, [0, 0, 1], 0)
  expect([...out]).toEqual([200, 100, 0, 255])
  dimmed(out, lit, [0, 0, 1], 0.5)
  expect([...out]).toEqual([100, 50, 128, 255])
  dimmed(out, lit, [0, 0, 1], 1)
  expect([...out]).toEqual([0, 0, 255, 255])
})
