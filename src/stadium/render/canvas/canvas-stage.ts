import type { Stage } from '../stage'
import { paintLines } from './canvas-lines'
import { paintChildren } from './canvas-marks'
import { paintOnGrass, paintStrokes } from './canvas-team'
import { KeptStands } from './kept-stands'

/**
 * The plain-canvas stage: first paint, machines without WebGL2, picture export. The stands are painted once a camera
 * into pixels that are kept; a frame copies them, blends the team and the few marked children on top, and puts the whole
 * on the canvas at once.
 * @throws Error where the browser cannot draw on a canvas at all
 */
export function makeCanvasStage(canvas: HTMLCanvasElement): Stage {
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('This browser cannot draw on a canvas.')
  const stands = new KeptStands()
  let frame: ImageData | null = null
  return {
    kind: 'canvas',
    canvas,
    largest: { side: 8192, pixels: 4e6 },
    draw(scene) {
      const width = Math.max(1, Math.round(scene.size.width * scene.size.pixelRatio))
      const height = Math.max(1, Math.round(scene.size.height * scene.size.pixelRatio))
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width
        canvas.height = height
      }
      if (frame?.width !== width || frame.height !== height) frame = new ImageData(width, height)
      frame.data.set(stands.asSeen(scene, width, height))
      paintOnGrass(scene, frame)
      paintChildren(scene, frame, stands.floodlit(scene, width, height))
      paintStrokes(scene, frame)
      paintLines(scene, frame)
      context.putImageData(frame, 0, 0)
      return false
    },
    forget() {
      stands.forget()
    },
    stop() {
      stands.stop()
      frame = null
    },
  }
}
