import { describe, expect, test } from 'vitest'
import { State } from '../../../../src/model/population/states'
import { paintLines } from '../../../../src/stadium/render/canvas/canvas-lines'
import type { Scene } from '../../../../src/stadium/scene'
import type { StadiumValue } from '../../../../src/stadium/stadium-value'
import { inView, madeScene } from '../../made-scene'
import { byteAt, isPlain, painted, plain, size } from './painted'

const child = 40
const lineHeight = 20

/** One child of 319 has changed, and a line stands over it. */
function sceneWith(from: number, to: number, more: Partial<StadiumValue> = {}): Scene {
  const { camera, scene } = madeScene(319, size)
  const { stadium } = scene
  const [x, y, z] = stadium.seats.places.subarray(child * 3)
  camera.zoom(2, inView(scene, x, y, z))
  camera.aim(0)
  stadium.marks[child] = stadium.previous[child] = to
  stadium.changed = Uint32Array.of(child)
  stadium.changedFrom = Uint8Array.of(from)
  Object.assign(stadium, { lineHeight, lineStrength: 1, ...more })
  return scene
}
const lines = (scene: Scene) => painted(pixels => paintLines(scene, pixels))
/** The pixel at a share of the line's height, and some pixels to the side of it. */
function pixelAt(scene: Scene, share: number, aside = 0): number[] {
  const [x, y, z] = scene.stadium.seats.places.subarray(child * 3)
  const [foot, top] = [0, lineHeight].map(metres => inView(scene, x, y, z + metres).y)
  const rows = Math.floor(foot) - Math.floor(foot + (top - foot) * share)
  const at = byteAt(scene, x, y, z) - rows * size.width * 4 + aside * 4
  return [...lines(scene).data.subarray(at, at + 3)]
}
const grey = [...plain().data.subarray(0, 3)]
const colourOf = ([red, green, blue]: number[]): number =>
  Math.max(red, green, blue) - Math.min(red, green, blue)
const strength = (pixel: number[]): number =>
  pixel.reduce((most, value, at) => Math.max(most, value - grey[at]), 0)

describe('a line of light', () => {
  test('over a child who came to be marked is in its new colour, bright at the child and fading upwards', () => {
    const scene = sceneWith(0, State.helped)
    const [low, middle, high] = [0.08, 0.4, 0.8].map(share => pixelAt(scene, share))
    expect(low[1]).toBeGreaterThan(low[0])
    expect(strength(low)).toBeGreaterThan(strength(middle))
    expect(strength(middle)).toBeGreaterThan(strength(high))
  })

  test('over a child who is no longer marked is in its old colour, bright above, with an open ring at the child', () => {
    const scene = sceneWith(State.helped, 0)
    const [foot, low, high] = [0, 0.2, 0.85].map(share => pixelAt(scene, share))
    expect(high[1]).toBeGreaterThan(high[0])
    expect(strength(high)).toBeGreaterThan(strength(low))
    expect(strength(foot)).toBeLessThan(10)
    expect(strength(pixelAt(scene, 0, 3))).toBeGreaterThan(50)
  })

  test('over a child who turned has the new colour in the middle and the old one round it', () => {
    const scene = sceneWith(State.neverNoticed, State.helped)
    const [core, round] = [0, 1].map(aside => pixelAt(scene, 0.12, aside * 2))
    expect(core[1]).toBeGreaterThan(core[0])
    expect(round[0]).toBeGreaterThan(round[1])
    expect(colourOf(round)).toBeGreaterThan(10)
  })

  test('never is white: the colour it stands for can be told', () => {
    for (const mark of [
      State.neverNoticed,
      State.turnedAway,
      State.waiting,
      State.beingAssessed,
      State.helped,
    ])
      expect(colourOf(pixelAt(sceneWith(0, mark), 0.05))).toBeGreaterThan(40)
  })

  test('is not drawn without height or strength, over nobody, and over a seat that is not filled yet', () => {
    for (const more of [
      { lineHeight: 0 },
      { lineStrength: 0 },
      { changed: new Uint32Array() },
      { filled: 0 },
    ])
      expect(isPlain(lines(sceneWith(0, State.helped, more)))).toBe(true)
  })
})
