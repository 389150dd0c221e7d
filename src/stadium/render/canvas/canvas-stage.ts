import { nearest, type Projected, project } from '../../camera/projection'
import { seated, seatsFilled } from '../../motion'
import { seatRadius, smallestSeat } from '../../palette'
import type { Scene } from '../../scene'
import { dimmedMark, dimmedStand, dotRadius, emptySeatColour } from '../mark-style'
import type { Stage } from '../stage'
import { drawGround } from './canvas-ground'
import { dimPixels, paintEmptySeats, paintLight, paintMarks, paintPlayers } from './canvas-marks'
import { ChangedBoxes, within } from './changed-boxes'
import { type Box, blendDot } from './raster'

type Colour = readonly [number, number, number]

/**
 * The plain-canvas stage: first paint, machines without WebGL2, picture export. The stands are painted once a camera
 * into pixels that are kept; a recolouring blends the few marked children on top, and where little has changed it paints
 * only around those who did.
 */
export function makeCanvasStage(canvas: HTMLCanvasElement): Stage {
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('This browser cannot draw on a canvas.')
  const ground = document.createElement('canvas')
  const point: Projected = { x: 0, y: 0, depth: 0 }
  const changed = new ChangedBoxes()
  let stand: ImageData | null = null
  let frame: ImageData | null = null
  let standKey = ''

  function paintStand(scene: Scene): ImageData {
    const image = drawGround(ground, scene, canvas.width, canvas.height)
    const { seatDark, seatLight } = scene.palette
    const [filled, empty] = [seatsFilled(scene), emptySeatColour(scene.palette)]
    paintSeats(scene, image, 0, filled, seatDark, seatLight)
    paintSeats(scene, image, filled, scene.shades.length, empty, empty)
    return image
  }

  /** Paints the seats from one up to, and without, another, each between a dark and a light colour. */
  function paintSeats(
    scene: Scene,
    image: ImageData,
    from: number,
    to: number,
    dark: Colour,
    light: Colour,
  ): void {
    const { seats, shades, size, focal } = scene
    for (let seat = from; seat < to; seat++) {
      project(scene, seats[seat * 3], seats[seat * 3 + 1], seats[seat * 3 + 2], point)
      if (point.depth < nearest) continue
      const radius = dotRadius(seatRadius, focal / point.depth, smallestSeat, size.pixelRatio)
      const shade = shades[seat] / 255
      const channel = (index: 0 | 1 | 2): number => (dark[index] + (light[index] - dark[index]) * shade) * 255
      blendDot(image, point.x, point.y, radius, 0, channel(0), channel(1), channel(2), 1)
    }
  }

  /** Paints everything that lies over the stands. */
  function paintWhole(scene: Scene, kept: ImageData, pixels: ImageData): void {
    pixels.data.set(kept.data)
    if (scene.dim > 0) dimPixels(pixels.data, scene.palette.background, scene.dim * dimmedStand)
    paintPlayers(scene, pixels)
    const [marked, others] = [seated(scene, scene.marked), seated(scene, scene.changed)]
    paintEmptySeats(scene, pixels)
    paintMarks(scene, pixels, marked, 1 - scene.dim * dimmedMark)
    if (scene.dim > 0) paintMarks(scene, pixels, others, scene.dim)
    if (scene.outline || scene.light < 1) paintLight(scene, pixels, others)
    context?.putImageData(pixels, 0, 0)
  }

  /** Paints one box again, as `paintWhole` would: nobody dimmed, everybody at home. */
  function paintBox(scene: Scene, kept: ImageData, pixels: ImageData, clip: Box): void {
    const { left, top, right, bottom } = clip
    const { data, width, height } = pixels
    for (let row = top; row < bottom; row++) {
      const from = (row * width + left) * 4
      data.set(kept.data.subarray(from, from + (right - left) * 4), from)
    }
    const clipped = { data, width, height, clip }
    paintPlayers(scene, clipped)
    paintMarks(scene, clipped, seated(scene, changed.markedIn(scene, clip)), 1)
    if (scene.outline || scene.light < 1)
      paintLight(scene, clipped, seated(scene, changed.changedIn(scene, clip)))
    context?.putImageData(pixels, 0, 0, left, top, right - left, bottom - top)
  }

  return {
    kind: 'canvas',
    canvas,
    draw(scene) {
      const width = Math.max(1, Math.round(scene.size.width * scene.size.pixelRatio))
      const height = Math.max(1, Math.round(scene.size.height * scene.size.pixelRatio))
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width
        canvas.height = height
        frame = null
      }
      const key = `${scene.cameraVersion} ${scene.seatsVersion} ${scene.paletteVersion} ${scene.pitchLight} ${seatsFilled(scene)}`
      if (!stand || !frame || key !== standKey) {
        stand = paintStand(scene)
        frame ??= new ImageData(width, height)
        standKey = key
        changed.forget()
      }
      const boxes = changed.next(scene)
      if (!boxes) return paintWhole(scene, stand, frame)
      for (const box of boxes) {
        const inside = within(box, width, height)
        if (inside) paintBox(scene, stand, frame, inside)
      }
    },
    forget() {
      standKey = ''
    },
    destroy() {
      stand = null
      frame = null
    },
  }
}
