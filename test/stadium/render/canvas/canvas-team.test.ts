import { describe, expect, test } from 'vitest'
import { noPost, PlayerKind } from '../../../../src/stadium/layout/team-layout'
import { night } from '../../../../src/stadium/palette'
import { paintOnGrass, paintStrokes } from '../../../../src/stadium/render/canvas/canvas-team'
import type { Scene } from '../../../../src/stadium/scene'
import type { StadiumValue } from '../../../../src/stadium/stadium-value'
import { inView, madeScene } from '../../made-scene'
import { byteAt, isPlain, painted, plain, size, sum } from './painted'

/** One post in the middle of the pitch, seen from near. */
function sceneWith(kind: number, more: Partial<StadiumValue> = {}): Scene {
  const { camera, scene } = madeScene(319, { ...size, viewpoint: 'pitch' })
  camera.zoom(12, inView(scene, 0, 0, 0))
  camera.aim(0)
  scene.stadium.players = { places: Float32Array.of(0, 0, 0), kinds: Uint8Array.of(kind), scale: 1 }
  Object.assign(scene.stadium, more)
  return scene
}
const strokes = (scene: Scene) => painted(pixels => paintStrokes(scene, pixels))
const onGrass = (scene: Scene) => painted(pixels => paintOnGrass(scene, pixels))
const { established, newlyQualified, agency, empty } = PlayerKind

describe('the team', () => {
  test('stands upright, lighter above than at the foot; newly qualified are shorter, agency workers hollow', () => {
    const scene = sceneWith(established)
    const { data } = strokes(scene)
    const [low, high] = [0.4, 1.4].map(metres => data[byteAt(scene, 0, 0, metres)])
    expect(high).toBeGreaterThan(low + 20)
    const light = [established, newlyQualified, agency].map(kind => sum(strokes(sceneWith(kind))))
    expect(light[0]).toBeGreaterThan(light[1])
    const hired = sceneWith(agency)
    const at = byteAt(hired, 0, 0, 0.9)
    expect(strokes(hired).data[at]).toBe(plain().data[at])
    expect(strokes(hired).data[at - 3 * 4]).toBeGreaterThan(plain().data[at])
  })

  test('has less light once the floods are out, and steps back where only changes are shown', () => {
    const usual = sum(strokes(sceneWith(established)))
    expect(sum(strokes(sceneWith(established, { floods: 0 })))).toBeLessThan(usual)
    expect(sum(strokes(sceneWith(established, { dim: 1 })))).toBeLessThan(usual)
  })

  test('throws shadows on the grass under the floods, hardly in the dark, and none drawn flat or gathered', () => {
    const shade = (scene: Scene): number => sum(plain()) - sum(onGrass(scene))
    const lit = shade(sceneWith(established))
    expect(lit).toBeGreaterThan(0)
    expect(shade(sceneWith(established, { floods: 0 }))).toBeLessThan(lit / 2)
    expect(shade(sceneWith(established, { gather: 1 }))).toBe(0)
    expect(shade({ ...sceneWith(established), palette: { ...night, isFlat: true } })).toBe(0)
  })

  test('leaves a ring where nobody stands, open in its middle, and nothing where there is no post', () => {
    const scene = sceneWith(empty)
    const { data } = onGrass(scene)
    expect(data[byteAt(scene, 0, 0, 0)]).toBe(plain().data[0])
    expect(sum(onGrass(scene))).toBeGreaterThan(sum(plain()))
    expect(isPlain(strokes(scene))).toBe(true)
    for (const draw of [strokes, onGrass]) expect(isPlain(draw(sceneWith(noPost)))).toBe(true)
  })

  test('is not drawn behind the eye', () => {
    const { scene } = madeScene(80_000, { ...size, viewpoint: 'dugout' })
    const places = Float32Array.of(0, -90, 0, 3, -90, 0)
    scene.stadium.players = { places, kinds: Uint8Array.of(established, empty), scale: 1 }
    for (const draw of [strokes, onGrass]) expect(isPlain(draw(scene))).toBe(true)
  })
})
