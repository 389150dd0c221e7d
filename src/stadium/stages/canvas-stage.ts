import { seatRadius, smallestSeat } from '../palette'
import { nearest, type Projected, project } from '../project'
import type { Scene } from '../scene'
import type { Stage } from '../stage'
import { drawGround } from './canvas-ground'
import { dimPixels, paintEmptySeats, paintLight, paintMarks, paintPlayers } from './canvas-marks'
import { dimmedMark, dimmedStand, dotRadius } from './looks'
import { blendDot } from './raster'

/**
 * The plain-canvas stage: first paint, machines without WebGL2, picture export. The stands are painted once a camera
 * into pixels that are kept; a recolouring copies them and blends the few marked children on top.
 */
export function makeCanvasStage(canvas: HTMLCanvasElement): Stage {
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('This browser cannot draw on a canvas.')
  const ground = document.createElement('canvas')
  const point: Projected = { x: 0, y: 0, depth: 0 }
  let stand: ImageData | null = null
  let frame: ImageData | null = null
  let standKey = ''

  function paintStand(scene: Scene): ImageData {
    const image = drawGround(ground, scene, canvas.width, canvas.height)
    const { seats, shades, palette, size, focal } = scene
    const { seatDark, seatLight } = palette
    for (let seat = 0; seat < shades.length; seat++) {
      project(scene, seats[seat * 3], seats[seat * 3 + 1], seats[seat * 3 + 2], point)
      if (point.depth < nearest) continue
      const radius = dotRadius(seatRadius, focal / point.depth, smallestSeat, size.pixelRatio)
      const shade = shades[seat] / 255
      const channel = (index: 0 | 1 | 2): number =>
        (seatDark[index] + (seatLight[index] - seatDark[index]) * shade) * 255
      blendDot(image, point.x, point.y, radius, 0, channel(0), channel(1), channel(2), 1)
    }
    return image
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
      const key = `${scene.cameraVersion} ${scene.seatsVersion} ${scene.paletteVersion} ${scene.pitchLight}`
      if (!stand || !frame || key !== standKey) {
        stand = paintStand(scene)
        frame ??= new ImageData(width, height)
        standKey = key
      }
      frame.data.set(stand.data)
      if (scene.dim > 0) dimPixels(frame.data, scene.palette.background, scene.dim * dimmedStand)
      paintPlayers(scene, frame)
      paintEmptySeats(scene, frame)
      paintMarks(scene, frame, scene.marked, 1 - scene.dim * dimmedMark)
      if (scene.dim > 0) paintMarks(scene, frame, scene.changed, scene.dim)
      if (scene.changed.length > 0 && (scene.outline || scene.light < 1)) paintLight(scene, frame)
      context.putImageData(frame, 0, 0)
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
