import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pick, placeOf } from '../../../src/stadium/camera/picking'
import { madeScene } from '../made-scene'

const reach = 14

describe('pointing', () => {
  test('at the very place of a child means that child, zoomed in, wherever it sits', () => {
    const { scene, camera } = madeScene(80_000)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 79_999 }), child => {
        camera.home()
        camera.aim(0)
        const at = placeOf(scene, child)
        if (!at) return expect.fail('behind the eye')
        camera.zoom(1e6, at)
        camera.aim(0)
        const near = placeOf(scene, child)
        expect(pick(scene, near?.x ?? 0, near?.y ?? 0, reach)).toBe(child)
      }),
      { seed: 80_000, numRuns: 15 },
    )
  })

  test('at nobody means nobody', () => {
    const { scene } = madeScene(80_000)
    expect(pick(scene, 2, 2, reach)).toBeNull()
    expect(pick(scene, 430, 200, reach)).toBeNull()
  })

  test('reaches a little beyond a dot, and no further', () => {
    const { scene } = madeScene(1)
    const at = placeOf(scene, 0)
    if (!at) return expect.fail('behind the eye')
    expect(pick(scene, at.x + 13.9, at.y, reach)).toBe(0)
    expect(pick(scene, at.x + 14.1, at.y, reach)).toBeNull()
  })

  test('between two prefers the one who looks different, when they are about as near', () => {
    const { scene } = madeScene(319)
    const [a, b] = [placeOf(scene, 40), placeOf(scene, 41)]
    if (!a || !b) return expect.fail('behind the eye')
    const nearerToA = { x: a.x + (b.x - a.x) * 0.45, y: a.y + (b.y - a.y) * 0.45 }
    expect(pick(scene, nearerToA.x, nearerToA.y, reach)).toBe(40)
    scene.stadium.marks[41] = 1
    expect(pick(scene, nearerToA.x, nearerToA.y, reach)).toBe(41)
    expect(pick(scene, a.x, a.y, reach)).toBe(40)
  })

  test('finds a child on the pitch where it stands, and not where it sat', () => {
    const { scene } = madeScene(319)
    const home = placeOf(scene, 40)
    scene.stadium.slots = scene.stadium.slots.slice()
    scene.stadium.slots.set([3, 4, 0.3], 40 * 3)
    scene.stadium.marks[40] = scene.stadium.previous[40] = 5
    scene.stadium.gather = 1
    const down = placeOf(scene, 40)
    if (!home || !down) return expect.fail('behind the eye')
    expect(Math.hypot(home.x - down.x, home.y - down.y)).toBeGreaterThan(50)
    expect(pick(scene, down.x, down.y, reach)).toBe(40)
  })
})

describe('the place of a child', () => {
  test('is the same at any pixel ratio', () => {
    const [one, three] = [1, 3].map(pixelRatio => placeOf(madeScene(319, { pixelRatio }).scene, 7))
    expect(three?.x).toBeCloseTo(one?.x ?? 0, 5)
    expect(three?.y).toBeCloseTo(one?.y ?? 0, 5)
    expect(three?.radius).toBeCloseTo(one?.radius ?? 0, 5)
  })

  test('is as large as the child is drawn, and no smaller than a dot can be', () => {
    const { scene, camera } = madeScene(80_000)
    const far = placeOf(scene, 0)?.radius ?? 0
    expect(far).toBeGreaterThanOrEqual(0.55)
    camera.zoom(20, { x: 430, y: 380 })
    camera.aim(0)
    expect(placeOf(scene, 0)?.radius).toBeGreaterThan(far)
  })

  test('of somebody behind the eye is nowhere', () => {
    const { scene } = madeScene(80_000, { viewpoint: 'dugout' })
    expect(placeOf(scene, 3)).toBeNull()
  })
})

test('nobody can be pointed at in a seat that is not filled', () => {
  const { scene } = madeScene(319)
  const at = placeOf(scene, 200)
  if (!at) return expect.fail('behind the eye')
  expect(pick(scene, at.x, at.y, 2)).toBe(200)
  scene.stadium.filled = 0.5
  expect(pick(scene, at.x, at.y, 0.5)).not.toBe(200)
  scene.stadium.filled = 0
  expect(pick(scene, at.x, at.y, 2000)).toBeNull()
})
