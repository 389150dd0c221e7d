import { nearest, type Projected, project } from '../../camera/projection'
import { type Colour, seatRadius, smallestSeat } from '../../palette'
import type { Scene } from '../../scene'
import { seated, seatsFilled } from '../../stadium-value'
import { type DotSize, dimmedMark, dimmedStand, dotRadius, emptySeatColour } from '../mark-style'
import type { Stage } from '../stage'
import { drawGround } from './canvas-ground'
import { dimPixels, paintEmptySeats, paintLight, paintMarks, paintPlayers } from './canvas-marks'
import { ChangedBoxes, within } from './changed-boxes'
import { type Box, blankDot, blendDot } from './raster'

/**
 * The plain-canvas stage: first paint, machines without WebGL2, picture export. The stands are painted once a camera
 * into pixels that are kept; a recolouring blends the few marked children on top, and where little has changed it paints
 * only around those who did.
 * @throws Error where the browser cannot draw on a canvas at all
 */
export function makeCanvasStage(canvas: HTMLCanvasElement): Stage {
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('This browser cannot draw on a canvas.')
  const ground = document.createElement('canvas')
  const changed = new ChangedBoxes()
  let stand: ImageData | null = null
  let frame: ImageData | null = null
  let standKey = ''

  /** Paints everything that lies over the stands. */
  function paintWhole(scene: Scene, kept: ImageData, pixels: ImageData): void {
    const { stadium, palette } = scene
    pixels.data.set(kept.data)
    if (stadium.dim > 0) dimPixels(pixels.data, palette.background, stadium.dim * dimmedStand)
    paintPlayers(scene, pixels)
    const [marked, others] = [seated(stadium, stadium.marked), seated(stadium, stadium.changed)]
    paintEmptySeats(scene, pixels)
    paintMarks(scene, pixels, marked, 1 - stadium.dim * dimmedMark)
    if (stadium.dim > 0) paintMarks(scene, pixels, others, stadium.dim)
    if (stadium.outline || stadium.light < 1) paintLight(scene, pixels, others)
    context?.putImageData(pixels, 0, 0)
  }

  /** Paints one box again, as `paintWhole` would: nobody dimmed, everybody at home. */
  function paintBox(scene: Scene, kept: ImageData, pixels: ImageData, clip: Box): void {
    const { stadium } = scene
    const { left, top, right, bottom } = clip
    const { data, width, height } = pixels
    for (let row = top; row < bottom; row++) {
      const from = (row * width + left) * 4
      data.set(kept.data.subarray(from, from + (right - left) * 4), from)
    }
    const clipped = { data, width, height, clip }
    paintPlayers(scene, clipped)
    paintMarks(scene, clipped, seated(stadium, changed.markedIn(scene, clip)), 1)
    if (stadium.outline || stadium.light < 1)
      paintLight(scene, clipped, seated(stadium, changed.changedIn(scene, clip)))
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
      const { seatsVersion, pitchLight } = scene.stadium
      const key = `${scene.cameraVersion} ${seatsVersion} ${scene.paletteVersion} ${pitchLight} ${seatsFilled(scene.stadium)}`
      if (!stand || !frame || key !== standKey) {
        stand = drawGround(ground, scene, width, height)
        paintSeats(scene, stand)
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
    stop() {
      stand = null
      frame = null
      // A canvas of no size gives its pixels back at once.
      ground.width = ground.height = 0
    },
  }
}

const seatSize: DotSize = { radius: seatRadius, smallest: smallestSeat }

/** Paints every seat: those that are filled in their own shades, the others dark. */
function paintSeats(scene: Scene, image: ImageData): void {
  const { stadium, palette } = scene
  const { places, shades, count } = stadium.seats
  const [filled, empty] = [seatsFilled(stadium), emptySeatColour(palette)]
  const point: Projected = { x: 0, y: 0, depth: 0 }
  const dot = blankDot()
  for (let seat = 0; seat < count; seat++) {
    project(scene, places[seat * 3], places[seat * 3 + 1], places[seat * 3 + 2], point)
    if (point.depth < nearest) continue
    const dark: Colour = seat < filled ? palette.seatDark : empty
    const light: Colour = seat < filled ? palette.seatLight : empty
    const shade = shades[seat] / 255
    dot.x = point.x
    dot.y = point.y
    dot.radius = dotRadius(seatSize, scene, point.depth)
    dot.red = (dark[0] + (light[0] - dark[0]) * shade) * 255
    dot.green = (dark[1] + (light[1] - dark[1]) * shade) * 255
    dot.blue = (dark[2] + (light[2] - dark[2]) * shade) * 255
    blendDot(image, dot)
  }
}
