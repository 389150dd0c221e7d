import { describe, expect, test } from 'vitest'
import { inView, madeScene, seatsInView } from '../made-scene'

const size = { width: 1280, height: 636 }

describe('the free grass', () => {
  test('of the overview lies below the team, inside the pitch and over nobody', () => {
    const { scene, camera, seats } = madeScene(80_000, size)
    const grass = camera.grass() ?? expect.fail('no grass')
    const [right, bottom] = [grass.left + grass.width, grass.top + grass.height]
    expect(grass.width).toBeGreaterThan(380)
    expect(grass.height).toBeGreaterThan(70)
    expect(grass.top).toBeGreaterThan(inView(scene, 0, -0.6, 0).y)
    expect(bottom).toBeLessThan(inView(scene, 0, -34, 0).y)
    for (let child = 0; child < seats.count; child++) {
      const [x, y, z] = seats.places.subarray(child * 3, child * 3 + 3)
      const at = inView(scene, x, y, z)
      expect(at.x > grass.left && at.x < right && at.y > grass.top && at.y < bottom).toBe(false)
    }
  })

  test('of the dugout lies below the feet of the team, as wide as the view', () => {
    const { scene, camera } = madeScene(80_000, { ...size, viewpoint: 'dugout' })
    const grass = camera.grass() ?? expect.fail('no grass')
    expect([grass.left, grass.width]).toEqual([12, 1256])
    expect(grass.top).toBeGreaterThan(inView(scene, 0, -0.6, 0).y)
    expect(grass.top + grass.height).toBeLessThan(inView(scene, 0, -34, 0).y)
  })

  test('over the gathered children lies between the team at the touchline and the near stand', () => {
    const { scene, camera } = madeScene(80_000, size)
    camera.setGathered(true)
    camera.aim(0)
    const grass = camera.grass() ?? expect.fail('no grass')
    expect(grass.top).toBeGreaterThan(inView(scene, 0, -32.8, 0).y)
    expect(grass.top + grass.height).toBeLessThan(inView(scene, 0, -42.5, 0).y)
    expect(grass.height).toBeGreaterThan(40)
  })

  test('stays inside what lies over the edges, and is that of the camera at rest however it was turned', () => {
    const insets = { top: 0, right: 400, bottom: 0, left: 0 }
    const { scene, camera } = madeScene(80_000, { ...size, insets })
    const grass = camera.grass()
    expect((grass?.left ?? 0) + (grass?.width ?? 0)).toBeLessThan(880)
    camera.drag(300, 100)
    camera.aim(0)
    expect(camera.grass()).toEqual(grass)
    expect(seatsInView(scene).right).toBeLessThan(900)
  })

  test('is none along the pitch, among the rows and from above', () => {
    expect(madeScene(80_000, { width: 390, height: 510 }).camera.grass()).toBeNull()
    for (const viewpoint of ['rows', 'above'] as const)
      expect(madeScene(80_000, { ...size, viewpoint }).camera.grass()).toBeNull()
  })
})
