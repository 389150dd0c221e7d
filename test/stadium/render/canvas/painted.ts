import type { Pixels } from '../../../../src/stadium/render/canvas/raster'
import type { Scene } from '../../../../src/stadium/scene'
import { inView } from '../../made-scene'

/** The view that things are painted in here. */
export const size = { width: 400, height: 200 } as const

/** Pixels of one grey. */
export function plain(grey = 60): Pixels {
  const data = new Uint8ClampedArray(size.width * size.height * 4).fill(grey)
  for (let at = 3; at < data.length; at += 4) data[at] = 255
  return { data, ...size }
}

/** What is drawn, on grey. */
export function painted(draw: (pixels: Pixels) => void): Pixels {
  const pixels = plain()
  draw(pixels)
  return pixels
}

/** True where nothing has been drawn. */
export function isPlain({ data }: Pixels): boolean {
  return data.every((value, at) => at % 4 === 3 || value === 60)
}

/** All light of a picture together. */
export function sum({ data }: Pixels): number {
  return data.reduce((all, value) => all + value, 0)
}

/** Where a point in metres falls, as the first byte of its pixel. */
export function byteAt(scene: Scene, x: number, y: number, z: number): number {
  const at = inView(scene, x, y, z)
  return (Math.floor(at.y) * size.width + Math.floor(at.x)) * 4
}
