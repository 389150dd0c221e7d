import { describe, expect, test } from 'vitest'
import { State } from '../../../../src/model/population/states'
import { placePlayers } from '../../../../src/stadium/layout/team-layout'
import {
  dimPixels,
  paintEmptySeats,
  paintLight,
  paintMarks,
  paintPlayers,
} from '../../../../src/stadium/render/canvas/canvas-marks'
import type { Pixels } from '../../../../src/stadium/render/canvas/raster'
import type { Scene } from '../../../../src/stadium/scene'
import type { StadiumValue } from '../../../../src/stadium/stadium-value'
import { inView, madeScene } from '../../made-scene'

const size = { width: 400, height: 200 }
const child = 40

/** One child of 319 looks different, and has a place on the pitch. */
function sceneWith(mark: number, more: Partial<StadiumValue> = {}): Scene {
  const { scene } = madeScene(319, size)
  scene.stadium.marks[child] = scene.stadium.previous[child] = mark
  scene.stadium.marked = scene.stadium.changed = Uint32Array.of(child)
  scene.stadium.slots.set([3, 4, 0.3], child * 3)
  Object.assign(scene.stadium, more)
  return scene
}
const black = (): Pixels => ({ data: new Uint8ClampedArray(400 * 200 * 4), ...size })
/** What is drawn, on black. */
function painted(draw: (pixels: Pixels) => void): Pixels {
  const pixels = black()
  draw(pixels)
  return pixels
}
const isBlack = ({ data }: Pixels): boolean => data.every(value => value === 0)
/** Where a point in metres falls, as the first byte of its pixel. */
function byte(scene: Scene, x: number, y: number, z: number): number {
  const at = inView(scene, x, y, z)
  return (Math.floor(at.y) * 400 + Math.floor(at.x)) * 4
}
const home = (scene: Scene): number => {
  const [x, y, z] = scene.stadium.seats.places.subarray(child * 3)
  return byte(scene, x, y, z)
}

describe('over the stands', () => {
  test('a marked child is drawn in its colour at its seat, and nobody who is not in the list', () => {
    const scene = sceneWith(State.neverNoticed)
    const { data } = painted(pixels => paintMarks(scene, pixels, scene.stadium.marked, 1))
    const at = home(scene)
    expect(data[at]).toBeGreaterThan(150)
    expect(data[at]).toBeGreaterThan(data[at + 2] * 2)
    expect(isBlack(painted(pixels => paintMarks(scene, pixels, new Uint32Array(), 1)))).toBe(true)
    expect(isBlack(painted(pixels => paintMarks(scene, pixels, scene.stadium.marked, 0)))).toBe(true)
  })

  test('a child who has come down is drawn on the pitch, and an empty seat where it sat', () => {
    const scene = sceneWith(State.helped, { gather: 1 })
    const marks = painted(pixels => paintMarks(scene, pixels, scene.stadium.marked, 1))
    expect(marks.data[home(scene) + 1]).toBe(0)
    expect(marks.data[byte(scene, 3, 4, 0.3) + 1]).toBeGreaterThan(100)
    const empty = painted(pixels => paintEmptySeats(scene, pixels))
    expect(empty.data[home(scene)]).toBeGreaterThan(10)
    expect(empty.data[home(scene)]).toBeLessThan(60)
    expect(isBlack(painted(pixels => paintEmptySeats(sceneWith(State.helped), pixels)))).toBe(true)
  })

  test('the light is a ring around the child, not over it', () => {
    const scene = sceneWith(State.helped, { light: 0.5 })
    const { data } = painted(pixels => paintLight(scene, pixels, scene.stadium.changed))
    expect(data[home(scene)]).toBe(0)
    expect(data.some(value => value > 60)).toBe(true)
    expect(isBlack(painted(pixels => paintLight(scene, pixels, new Uint32Array())))).toBe(true)
  })

  test('each of the team is drawn at its place: agency hollow, and fainter the place of someone who left', () => {
    const light = (kind: 'established' | 'agency' | 'empty'): number => {
      const none = { established: 0, newlyQualified: 0, agency: 0, empty: 0 }
      const { camera, scene } = madeScene(319, { ...size, viewpoint: 'pitch' })
      camera.zoom(4, { x: 200, y: 100 })
      camera.aim(0)
      scene.stadium.players = placePlayers({ ...none, [kind]: 1 }, false)
      const { data } = painted(pixels => paintPlayers(scene, pixels))
      return data.reduce((sum, value) => sum + value, 0)
    }
    expect(light('established')).toBeGreaterThan(light('agency'))
    expect(light('agency')).toBeGreaterThan(light('empty'))
    expect(light('empty')).toBeGreaterThan(0)
  })
})

test('what lies behind the eye is not drawn', () => {
  const { scene } = madeScene(80_000, { ...size, viewpoint: 'dugout' })
  Object.assign(scene.stadium, {
    players: { places: Float32Array.of(0, -90, 1), kinds: Uint8Array.of(0), scale: 1 },
    marked: Uint32Array.of(3),
    changed: Uint32Array.of(3),
    light: 0.2,
    gather: 0,
  })
  scene.stadium.marks[3] = scene.stadium.previous[3] = 1
  const all = painted(pixels => {
    paintPlayers(scene, pixels)
    paintMarks(scene, pixels, scene.stadium.marked, 1)
    paintLight(scene, pixels, scene.stadium.changed)
  })
  expect(isBlack(all)).toBe(true)
})

test('dimming moves every pixel towards the background by its share', () => {
  const data = Uint8ClampedArray.of(200, 100, 0, 255)
  dimPixels(data, [0, 0, 1], 0)
  expect([...data]).toEqual([200, 100, 0, 255])
  dimPixels(data, [0, 0, 1], 0.5)
  expect([...data.subarray(0, 3)].map(value => Math.round(value / 2) * 2)).toEqual([100, 50, 128])
  dimPixels(data, [0, 0, 1], 1)
  expect([...data.subarray(0, 3)]).toEqual([0, 0, 255])
})
