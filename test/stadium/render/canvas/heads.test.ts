import { describe, expect, test } from 'vitest'
import { paintHeads } from '../../../../src/stadium/render/canvas/heads'
import { paintLamps } from '../../../../src/stadium/render/canvas/lamps'
import type { Pixels } from '../../../../src/stadium/render/canvas/raster'
import type { Scene } from '../../../../src/stadium/scene'
import { madeScene, type ViewWishes, withStadium } from '../../made-scene'
import { isPlain, painted, plain, size, sum } from './painted'

const sceneOf = (children: number, wishes: ViewWishes = {}): Scene =>
  madeScene(children, { ...size, ...wishes }).scene
const heads = (scene: Scene): Pixels => painted(pixels => paintHeads(scene, pixels))
/** How many pixels are not as they were. */
const drawnOn = ({ data }: Pixels): number => {
  const before = plain().data
  let count = 0
  for (let at = 0; at < data.length; at += 4) if (data[at] !== before[at]) count++
  return count
}

describe('the heads', () => {
  test('cover the stands, from every viewpoint, and nothing where there is nobody', () => {
    for (const viewpoint of ['overview', 'dugout', 'rows', 'pitch', 'above'] as const)
      expect(drawnOn(heads(sceneOf(80_000, { viewpoint }))), viewpoint).toBeGreaterThan(5000)
    const scene = sceneOf(80_000)
    const nobody = withStadium(scene, { seats: { ...scene.stadium.seats, count: 0 } })
    expect(isPlain(heads(nobody))).toBe(true)
  })

  test('are as light as what is baked for their seats', () => {
    const scene = sceneOf(2000)
    const { seats } = scene.stadium
    const withLight = (light: number): Scene =>
      withStadium(scene, {
        seats: { ...seats, light: seats.light.map((value, at) => (at % 4 === 3 ? value : light)) },
      })
    expect(sum(heads(withLight(120)))).toBeGreaterThan(sum(heads(withLight(60))))
  })

  test('are nearly dark on seats nobody is in yet', () => {
    const scene = sceneOf(80_000)
    const [full, half, none] = [1, 0.5, 0].map(filled => sum(heads(withStadium(scene, { filled }))))
    expect(full).toBeGreaterThan(half)
    expect(half).toBeGreaterThan(none)
    expect(drawnOn(heads(withStadium(scene, { filled: 0 })))).toBeGreaterThan(5000)
  })

  test('are lit from above where they are near', () => {
    const { camera, scene } = madeScene(319, { ...size, viewpoint: 'rows' })
    camera.zoom(3, { x: 200, y: 100 })
    camera.aim(0)
    const { seats } = scene.stadium
    const black = new Uint8ClampedArray(size.width * size.height * 4)
    const one = withStadium(scene, { seats: { ...seats, light: seats.light.map(() => 160) } })
    paintHeads(one, { data: black, ...size })
    const values = new Set(black.filter((_, at) => at % 4 === 0))
    expect(Math.max(...values)).toBeGreaterThan(160)
    expect([...values].filter(value => value > 20).length).toBeGreaterThan(30)
  })
})

describe('the lamps', () => {
  const lamps = (scene: Scene): Pixels => painted(pixels => paintLamps(scene, pixels))

  test('stand on the ring seen from outside and hang from the canopy inside, each a core in its glow', () => {
    for (const viewpoint of ['overview', 'dugout'] as const) {
      const { data } = lamps(sceneOf(80_000, { viewpoint }))
      expect(Math.max(...data.filter((_, at) => at % 4 !== 3))).toBeGreaterThan(90)
      expect(data.filter((value, at) => at % 4 === 2 && value > 61 && value < 90).length).toBeGreaterThan(200)
    }
  })

  test('only add light, and there are none without rows to carry them', () => {
    const scene = sceneOf(80_000)
    expect(lamps(scene).data.every(value => value >= 60)).toBe(true)
    const rowless = withStadium(scene, { seats: { ...scene.stadium.seats, rows: [] } })
    expect(isPlain(lamps(rowless))).toBe(true)
  })
})
