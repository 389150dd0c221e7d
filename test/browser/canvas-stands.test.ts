import { describe, expect, test } from 'vitest'
import { SolidKind, solidStands, solidStride } from '../../src/stadium/layout/solids'
import { night } from '../../src/stadium/palette'
import { paintFlatStands } from '../../src/stadium/render/canvas/flat-stands'
import { paintSolids } from '../../src/stadium/render/canvas/solid-quads'
import type { Scene } from '../../src/stadium/scene'
import { inView, withStadium } from '../stadium/made-scene'
import { paintedScene, type Wishes } from './stadium-pictures'

const size = { width: 600, height: 400 } as const

/** Black pixels of the view's size, and what is among them at a point in metres. */
function canvas() {
  const pixels = new ImageData(size.width, size.height)
  for (let at = 3; at < pixels.data.length; at += 4) pixels.data[at] = 255
  const at = (scene: Scene, x: number, y: number, z: number): number[] => {
    const point = inView(scene, x, y, z)
    const byte = (Math.floor(point.y) * size.width + Math.floor(point.x)) * 4
    return [...pixels.data.subarray(byte, byte + 3)]
  }
  return { pixels, at }
}

describe('the solid stands', () => {
  function solids(wishes: Wishes = {}) {
    const { scene } = paintedScene({ children: 80_000, ...size, ...wishes })
    const { pixels, at } = canvas()
    paintSolids(scene, pixels)
    return { scene, pixels, at }
  }
  /** How much of the view they cover. */
  const covered = ({ pixels: { data } }: ReturnType<typeof solids>): number => {
    return data.filter((value, at) => at % 4 === 2 && value > 0).length / (data.length / 4)
  }

  test('cover the bowl but not the pitch, in every view', () => {
    for (const viewpoint of ['overview', 'dugout', 'rows', 'pitch', 'above'] as const) {
      const painted = solids({ viewpoint })
      expect(covered(painted), viewpoint).toBeGreaterThan(0.15)
      if (viewpoint !== 'rows') expect(painted.at(painted.scene, 0, 10, 0), viewpoint).toEqual([0, 0, 0])
    }
  })

  test('have no seam between one quad and the next', () => {
    const { scene, at } = solids()
    const numbers = solidStands(scene.stadium.seats.rows)
    let [found, dark] = [0, 0]
    for (let corner = 0; corner < numbers.length; corner += solidStride) {
      const [x, y, z] = numbers.subarray(corner)
      // Between two strips of a slope of the far stand.
      if (numbers[corner + 7] !== SolidKind.steps || y < 50) continue
      found++
      if (Math.max(...at(scene, x, y, z)) < 8) dark++
    }
    expect(found).toBeGreaterThan(100)
    expect(dark).toBe(0)
  })

  test('are open over the pitch from outside, and have a canopy only for an eye inside', () => {
    const { scene, at } = solids({ viewpoint: 'dugout' })
    const { rows } = scene.stadium.seats
    const last = rows[rows.length - 1]
    const roof = [0, last.halfY - 6, last.height + 7.3] as const
    expect(Math.max(...at(scene, ...roof))).toBeGreaterThan(8)
    const below = solids()
    const above = solids()
    above.scene.air = { ...above.scene.air, inside: true }
    expect(below.at(below.scene, ...roof)).toEqual(above.at(above.scene, ...roof))
  })

  test('are not there where a stadium has no rows', () => {
    const { scene } = paintedScene({ children: 319, ...size })
    const { pixels } = canvas()
    paintSolids(withStadium(scene, { seats: { ...scene.stadium.seats, rows: [] } }), pixels)
    expect(pixels.data.every((value, at) => at % 4 === 3 || value === 0)).toBe(true)
  })
})

describe('the stands without light', () => {
  const palette = { ...night, isFlat: true }
  function flat(wishes: Wishes = {}) {
    const { scene } = paintedScene({ children: 319, ...size, palette, ...wishes })
    const { pixels: picture, at } = canvas()
    paintFlatStands(scene, picture)
    return { scene, picture, at: (x: number, y: number) => at(scene, x, y, 0) }
  }
  const bytes = (colour: readonly number[]): number[] => colour.map(channel => Math.round(channel * 255))

  test('have the grass in its two greens on the pitch, and the background everywhere else', () => {
    const { at, picture } = flat()
    const width = 113 / 20
    expect(at(-56.5 + width * 12.5, 14)).toEqual(bytes(palette.pitchDark))
    expect(at(-56.5 + width * 13.5, 14)).toEqual(bytes(palette.pitchLight))
    expect([...picture.data.subarray(0, 3)]).toEqual(bytes(palette.background))
    expect(at(0, 41)).toEqual(bytes(palette.background))
  })

  test('have markings lighter than the grass, which go out with the light', () => {
    const sum = (colour: number[]): number => colour.reduce((all, channel) => all + channel, 0)
    const bright = flat()
    expect(sum(bright.at(52.5, 27))).toBeGreaterThan(sum(bright.at(47, 27)) + 30)
    const dark = flat({ stadium: { pitchLight: 0 } })
    expect(dark.at(52.5, 27)).toEqual(bytes(palette.background))
  })

  test('leave out what lies behind the eye, and draw no line across the view', () => {
    const { picture, scene } = flat({ viewpoint: 'dugout' })
    const nobody = withStadium(scene, { seats: { ...scene.stadium.seats, count: 0 } })
    const { pixels: ground } = canvas()
    paintFlatStands(nobody, ground)
    expect(picture.data).not.toEqual(ground.data)
    // Above the horizon there is no ground.
    for (let x = 0; x < 600; x++)
      expect([...ground.data.subarray(x * 4, x * 4 + 3)]).toEqual(bytes(palette.background))
  })
})
