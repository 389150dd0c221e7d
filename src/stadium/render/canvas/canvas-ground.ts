import { nearest, type Projected, project } from '../../camera/projection'
import { finely, lines, shapes } from '../../layout/ground'
import { mixColour } from '../../palette'
import type { Scene } from '../../scene'
import { lineLook } from '../mark-style'

type Colour = readonly [number, number, number]
type GroundPoint = readonly [number, number]

const css = (colour: Colour, alpha: number): string =>
  `rgba(${colour.map(channel => Math.round(channel * 255)).join(' ')} / ${alpha})`

/** Cuts a line of ground points where it passes behind the eye; returns the visible stretches in pixels. */
function visible(scene: Scene, points: readonly GroundPoint[]): [number, number, number][][] {
  const out: Projected = { x: 0, y: 0, depth: 0 }
  const stretches: [number, number, number][][] = [[]]
  for (const [x, y] of points) {
    project(scene, x, y, 0, out)
    if (out.depth < nearest) stretches.push([])
    else stretches[stretches.length - 1].push([out.x, out.y, out.depth])
  }
  return stretches.filter(stretch => stretch.length > 1)
}

function trace(context: CanvasRenderingContext2D, points: readonly [number, number, number][]): void {
  context.beginPath()
  points.forEach(([x, y], index) => {
    if (index === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  })
}

/** Paints background, grass and markings, and returns the pixels. */
export function drawGround(
  canvas: HTMLCanvasElement,
  scene: Scene,
  width: number,
  height: number,
): ImageData {
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', {
    alpha: false,
    willReadFrequently: true,
  }) as CanvasRenderingContext2D
  const { palette, pitchLight, focal, size } = scene
  context.fillStyle = css(palette.background, 1)
  context.fillRect(0, 0, width, height)
  for (const shape of shapes) {
    context.fillStyle = css(mixColour(palette.background, palette[shape.colour], pitchLight), 1)
    for (const stretch of visible(scene, finely(shape.points))) {
      trace(context, stretch)
      context.fill()
    }
  }
  context.strokeStyle = css(palette.lines, lineLook.alpha * pitchLight)
  context.lineJoin = 'round'
  for (const line of lines) {
    for (const stretch of visible(scene, finely(line))) {
      const depth = stretch[Math.floor(stretch.length / 2)][2]
      context.lineWidth = Math.max(lineLook.smallest * size.pixelRatio, (lineLook.width * focal) / depth)
      trace(context, stretch)
      context.stroke()
    }
  }
  return context.getImageData(0, 0, width, height)
}
