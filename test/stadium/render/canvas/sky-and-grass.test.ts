import { expect, test } from 'vitest'
import { paintSkyAndGrass } from '../../../../src/stadium/render/canvas/sky-and-grass'
import { madeScene, type ViewWishes, withStadium } from '../../made-scene'
import { byteAt, plain, size } from './painted'

function ground(wishes: ViewWishes & { pitchLight?: number } = {}) {
  const { scene: made } = madeScene(80_000, { ...size, ...wishes })
  const scene = withStadium(made, { pitchLight: wishes.pitchLight ?? 1 })
  const pixels = plain(0)
  paintSkyAndGrass(scene, pixels)
  const at = (x: number, y: number): number[] => {
    const byte = byteAt(scene, x, y, 0)
    return [...pixels.data.subarray(byte, byte + 3)]
  }
  return { scene, pixels, at }
}
const total = (colour: number[]): number => colour.reduce((all, channel) => all + channel, 0)

test('the grass lies in its two greens, lit from four sides, darkest before the stands', () => {
  const { at } = ground()
  const [dark, light] = [at(-8, 14), at(-13.2, 14)]
  for (const green of [dark, light]) expect(green[1]).toBeGreaterThan(Math.max(green[0], green[2]))
  expect(Math.abs(total(dark) - total(light))).toBeGreaterThan(8)
  expect(total(at(-20, 14))).toBeGreaterThan(total(at(-54, 33)) + 20)
  expect(total(at(0, 41))).toBeLessThan(total(dark))
})

test('the markings are lighter than the grass, and all goes down with the light on the pitch', () => {
  const bright = ground({ viewpoint: 'pitch' })
  expect(total(bright.at(52.5, 27))).toBeGreaterThan(total(bright.at(50.4, 27)) + 15)
  const dark = ground({ viewpoint: 'pitch', pitchLight: 0 })
  expect(total(dark.at(0, 10))).toBeLessThan(total(bright.at(0, 10)) * 0.7)
})

test('above the horizon is the sky, lightest where the bowl glows in it, and every pixel is painted', () => {
  const { scene: made } = madeScene(80_000, { ...size, viewpoint: 'dugout' })
  const scene = { ...made, air: { ...made.air, dome: [0, 0.5, 0.4, 0.4] as const } }
  const pixels = plain(0)
  paintSkyAndGrass(scene, pixels)
  const blue = (x: number, y: number): number => pixels.data[(y * size.width + x) * 4 + 2]
  expect(blue(200, 50)).toBeGreaterThan(blue(4, 50) + 5)
  expect(blue(4, 50)).toBeGreaterThan(5)
  expect(pixels.data.every((value, at) => at % 4 !== 3 || value === 255)).toBe(true)
})
