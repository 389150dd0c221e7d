import { expect, test } from 'vitest'
import { drawGround } from '../../src/stadium/render/canvas/canvas-ground'
import { inView } from '../stadium/made-scene'
import { paintedScene, type Wishes } from './stadium-pictures'

function ground(wishes: Wishes = {}) {
  const { scene } = paintedScene({ children: 319, width: 600, height: 400, ...wishes })
  const picture = drawGround(document.createElement('canvas'), scene, 600, 400)
  const at = (x: number, y: number): number[] => {
    const point = inView(scene, x, y, 0)
    const pixel = (Math.floor(point.y) * 600 + Math.floor(point.x)) * 4
    return [...picture.data.subarray(pixel, pixel + 3)]
  }
  const bytes = (colour: readonly number[]): number[] => colour.map(channel => Math.round(channel * 255))
  return { scene, picture, at, bytes }
}

test('the grass lies on the pitch in its two greens, and the night everywhere else', () => {
  const { scene, at, bytes, picture } = ground()
  const { pitchDark, pitchLight, background } = scene.palette
  const width = 113 / 20
  expect(at(-56.5 + width * 12.5, 14)).toEqual(bytes(pitchDark))
  expect(at(-56.5 + width * 13.5, 14)).toEqual(bytes(pitchLight))
  expect([...picture.data.subarray(0, 3)]).toEqual(bytes(background))
  expect(at(0, 41)).toEqual(bytes(background))
})

test('the markings are lighter than the grass, and go out with the light', () => {
  const sum = (colour: number[]): number => colour.reduce((all, channel) => all + channel, 0)
  const bright = ground()
  expect(sum(bright.at(52.5, 27))).toBeGreaterThan(sum(bright.at(47, 27)) + 30)
  const dark = ground({ stadium: { pitchLight: 0 } })
  expect(dark.at(52.5, 27)).toEqual(dark.bytes(dark.scene.palette.background))
})

test('what lies behind the eye is left out, and draws no line across the view', () => {
  const { picture, at, bytes, scene } = ground({ viewpoint: 'dugout' })
  const night = bytes(scene.palette.background)
  expect(at(0, 0)).not.toEqual(night)
  // Above the horizon there is no ground.
  for (let x = 0; x < 600; x++) expect([...picture.data.subarray(x * 4, x * 4 + 3)]).toEqual(night)
})
