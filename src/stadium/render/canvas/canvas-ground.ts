import { nearest, type Projected, project } from '../../camera/projection'
import { finely, type Line, lines, shapes } from '../../layout/ground'
import { type Colour, mixColour } from '../../palette'
import type { Scene } from '../../scene'
import { lineStyle } from '../mark-style'

/** Paints background, grass and markings on a canvas of so many device pixels, and returns the pixels. */
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
  const { palette, focal, size } = scene
  const { pitchLight } = scene.stadium
  context.fillStyle = css(palette.background, 1)
  context.fillRect(0, 0, width, height)
  for (const shape of shapes) {
    context.fillStyle = css(mixColour(palette.background, palette[shape.colour], pitchLight), 1)
    for (const stretch of visible(scene, finely(shape.points))) {
      trace(context, stretch)
      context.fill()
    }
  }
  context.strokeStyle = css(palette.lines, lineStyle.alpha * pitchLight)
  context.lineJoin = 'round'
  for (const line of lines) {
    for (const stretch of visible(scene, finely(line))) {
      const { depth } = stretch[Math.floor(stretch.length / 2)]
      context.lineWidth = Math.max(lineStyle.smallest * size.pixelRatio, (lineStyle.width * focal) / depth)
      trace(context, stretch)
      context.stroke()
    }
  }
  return context.getImageData(0, 0, width, height)
}

/** Cuts a line where it passes behind the eye; returns the visible stretches in device pixels. */
function visible(scene: Scene, points: Line): Projected[][] {
  const stretches: Projected[][] = [[]]
  for (const [x, y] of points) {
    const point = project(scene, x, y, 0, { x: 0, y: 0, depth: 0 })
    if (point.depth < nearest) stretches.push([])
    else stretches[stretches.length - 1].push(point)
  }
  return stretches.filter(stretch => stretch.length > 1)
}

function trace(context: CanvasRenderingContext2D, points: readonly Projected[]): void {
  context.beginPath()
  points.forEach(({ x, y }, index) => {
    if (index === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  })
}

const css = (colour: Colour, alpha: number): string =>
  `rgba(${colour.map(channel => Math.round(channel * 255)).join(' ')} / ${alpha})`
