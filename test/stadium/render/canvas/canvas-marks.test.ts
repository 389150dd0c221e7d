import { describe, expect, test } from 'vitest'
import { State } from '../../../../src/model/population/states'
import { night } from '../../../../src/stadium/palette'
import { paintChildren } from '../../../../src/stadium/render/canvas/canvas-marks'
import type { Scene } from '../../../../src/stadium/scene'
import type { StadiumValue } from '../../../../src/stadium/stadium-value'
import { madeScene } from '../../made-scene'
import { byteAt, isPlain, painted, plain, size, sum } from './painted'

const child = 40

/** One child of 319 looks different, and has a place on the pitch. */
function sceneWith(mark: number, more: Partial<StadiumValue> = {}): Scene {
  const { scene } = madeScene(319, size)
  const { stadium } = scene
  stadium.marks[child] = stadium.previous[child] = mark
  stadium.marked = stadium.changed = Uint32Array.of(child)
  stadium.changedFrom = Uint8Array.of(0)
  stadium.slots.set([3, 4, 0.3], child * 3)
  Object.assign(stadium, more)
  return scene
}
/** What is drawn of the children, on grey, which is also what their light falls on. */
const drawn = (scene: Scene) => painted(pixels => paintChildren(scene, pixels, plain().data))
const home = (scene: Scene): number => {
  const [x, y, z] = scene.stadium.seats.places.subarray(child * 3)
  return byteAt(scene, x, y, z)
}

describe('over the stands', () => {
  test('a marked child is drawn in its colour at its seat, and nobody who is not in the list', () => {
    const scene = sceneWith(State.neverNoticed)
    const { data } = drawn(scene)
    const at = home(scene)
    expect(data[at]).toBeGreaterThan(150)
    expect(data[at]).toBeGreaterThan(data[at + 2] * 2)
    scene.stadium.marked = new Uint32Array()
    expect(isPlain(drawn(scene))).toBe(true)
  })

  test('a child who has come down is drawn on the pitch, and an empty seat where it sat', () => {
    const scene = sceneWith(State.helped, { gather: 1 })
    const { data } = drawn(scene)
    expect(data[home(scene) + 1]).toBeLessThan(80)
    expect(data[byteAt(scene, 3, 4, 0.3) + 1]).toBeGreaterThan(130)
    expect(drawn(sceneWith(State.helped)).data[home(scene) + 1]).toBeGreaterThan(100)
  })

  test('who becomes marked comes in the mark’s own colour, and who stops being so goes in it', () => {
    for (const [previous, marks] of [
      [0, State.helped],
      [State.helped, 0],
    ]) {
      const greens = [0, 0.5, 1].map(fade => {
        const scene = sceneWith(State.helped, { fade })
        scene.stadium.previous[child] = previous
        scene.stadium.marks[child] = marks
        return drawn(scene).data[home(scene) + 1]
      })
      if (previous === 0) expect(greens[0]).toBe(plain().data[1])
      else expect(greens[2]).toBe(plain().data[1])
      expect(Math.sign(greens[2] - greens[0])).toBe(previous === 0 ? 1 : -1)
      expect(Math.sign(greens[1] - greens[0])).toBe(Math.sign(greens[2] - greens[1]))
    }
  })

  test('a soft shadow lies round a mark in the light of the floods, and none in the dark', () => {
    const lit = sceneWith(State.helped)
    const beside = home(lit) + 4 * 4
    expect(drawn(lit).data[beside + 2]).toBeLessThan(plain().data[2])
    expect(drawn(sceneWith(State.helped, { floods: 0 })).data[beside + 2]).toBe(plain().data[2])
  })

  test('children who give light light what is round them, unless a control is in hand or all is drawn flat', () => {
    const lightOf = (mark: number, more: Partial<Scene> = {}): number => {
      const scene = { ...sceneWith(mark, { floods: 0 }), ...more }
      const { data } = drawn(scene)
      return data[home(scene) + 5 * 4] - plain().data[0]
    }
    expect(lightOf(State.neverNoticed)).toBeGreaterThan(0)
    expect(lightOf(State.waiting)).toBeGreaterThan(0)
    expect(lightOf(State.helped)).toBe(0)
    expect(lightOf(State.neverNoticed, { isHurried: true })).toBe(0)
    expect(lightOf(State.neverNoticed, { palette: { ...night, isFlat: true } })).toBe(0)
  })

  test('others step back while lines rise or only changes are shown, and those who changed do not', () => {
    const strengthOf = (more: Partial<StadiumValue>): number => {
      const scene = sceneWith(State.helped, more)
      return drawn(scene).data[home(scene) + 1]
    }
    const usual = strengthOf({})
    for (const stepBack of [{ hush: 1 }, { dim: 1 }]) {
      expect(strengthOf({ ...stepBack, changed: new Uint32Array() })).toBeLessThan(usual - 10)
      expect(Math.abs(strengthOf(stepBack) - usual)).toBeLessThan(4)
    }
  })
})

test('a child behind the eye is not drawn', () => {
  const { scene } = madeScene(80_000, { ...size, viewpoint: 'dugout' })
  scene.stadium.marked = Uint32Array.of(3)
  scene.stadium.marks[3] = scene.stadium.previous[3] = 1
  expect(sum(drawn(scene))).toBe(sum(plain()))
})
