import { expect, onTestFinished, test, vi } from 'vitest'
import { night } from '../../src/stadium/palette'
import { makeCanvasStage } from '../../src/stadium/render/canvas/canvas-stage'
import { enlarged, fillPolygon, strokeLine } from '../../src/stadium/render/canvas/polygons'
import { paintedScene } from './stadium-pictures'

const size = 60
const paint = { red: 200, green: 120, blue: 40, alpha: 1 }

/** Black pixels with something drawn on them, and the same drawn by the browser. */
function both(draw: (pixels: ImageData) => void, drawThere: (context: CanvasRenderingContext2D) => void) {
  const here = new ImageData(size, size)
  for (let at = 3; at < here.data.length; at += 4) here.data[at] = 255
  draw(here)
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = size
  const context = canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D
  context.fillStyle = context.strokeStyle = 'rgb(200 120 40)'
  context.beginPath()
  drawThere(context)
  const there = context.getImageData(0, 0, size, size)
  const apart = here.data.map((value, at) => Math.abs(value - (there.data[at] ?? 0)))
  return { here, most: Math.max(...apart), mean: apart.reduce((sum, value) => sum + value, 0) / apart.length }
}

const shapes: readonly (readonly [string, readonly number[]])[] = [
  ['a quad', [10.3, 8.7, 51.2, 14.1, 44.8, 50.6, 6.4, 41.9]],
  ['a thin slope', [2, 30.2, 58, 27.1, 58, 27.9, 2, 31]],
  ['one that goes the other way round', [6.4, 41.9, 44.8, 50.6, 51.2, 14.1, 10.3, 8.7]],
  ['one that is beyond every edge', [-40, 20, 30, -30, 110, 35, 25, 95]],
  ['one with a dent', [5, 5, 55, 5, 55, 55, 30, 20, 5, 55]],
]

/** The area of a polygon, in pixels. */
function areaOf(points: readonly number[]): number {
  let twice = 0
  for (let at = 0; at < points.length; at += 2) {
    const next = (at + 2) % points.length
    twice += points[at]! * points[next + 1]! - points[next]! * points[at + 1]!
  }
  return Math.abs(twice) / 2
}

test.each(shapes)('%s is filled as a browser fills it', (name, points) => {
  const { here, most, mean } = both(
    pixels => fillPolygon(pixels, points, paint),
    context => {
      for (let at = 0; at < points.length; at += 2) context.lineTo(points[at]!, points[at + 1]!)
      context.fill()
    },
  )
  // A browser measures an edge in a few steps.
  expect(most).toBeLessThan(64)
  expect(mean).toBeLessThan(0.3)
  if (name.includes('beyond')) return
  const red = here.data.reduce((sum, value, at) => sum + (at % 4 === 0 ? value : 0), 0)
  expect(Math.abs(red / paint.red - areaOf(points))).toBeLessThan(1)
})

test('a line with corners is drawn as a browser draws it, and where it is half clear no part of it twice', () => {
  const points = [8, 8, 30, 8, 50, 8, 50, 40, 20, 50]
  const { mean } = both(
    pixels => strokeLine(pixels, points, 5, paint),
    context => {
      context.lineWidth = 5
      for (let at = 0; at < points.length; at += 2) context.lineTo(points[at]!, points[at + 1]!)
      context.stroke()
    },
  )
  expect(mean).toBeLessThan(0.5)
  const half = new ImageData(size, size)
  strokeLine(half, points, 5, { ...paint, alpha: 0.5 })
  expect(Math.max(...half.data.filter((_, at) => at % 4 === 0))).toBeLessThanOrEqual(101)
})

test('a picture made larger keeps its colours and goes smoothly from one to the next', () => {
  const small = new ImageData(2, 1)
  small.data.set([0, 100, 200, 255, 200, 100, 0, 255])
  const large = enlarged(small, 8, 3)
  const red = [...large.data.subarray(0, 32)].filter((_, at) => at % 4 === 0)
  expect([red[0], red[7]]).toEqual([0, 200])
  expect(red).toEqual([...red].sort((a, b) => a - b))
  expect([...large.data.subarray(0, 4), ...large.data.subarray(64, 68)]).toEqual([
    0, 100, 200, 255, 0, 100, 200, 255,
  ])
})

test('the plain stage reads no canvas: a browser may answer with noise', () => {
  const canvas = document.createElement('canvas')
  const stage = makeCanvasStage(canvas)
  onTestFinished(() => stage.stop())
  const read = vi.spyOn(CanvasRenderingContext2D.prototype, 'getImageData')
  onTestFinished(() => read.mockRestore())
  for (const wishes of [{}, { pixelRatio: 3 }, { palette: { ...night, isFlat: true } }])
    stage.draw(paintedScene({ children: 2000, width: 300, height: 200, ...wishes }).scene)
  expect(read).not.toHaveBeenCalled()
})
