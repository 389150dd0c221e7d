import { nearest, type Projected, project } from '../../camera/projection'
import { finely, type Line, lines, shapes } from '../../layout/ground'
import { type Colour, mixColour, seatRadius, smallestSeat } from '../../palette'
import type { Scene } from '../../scene'
import { seatsFilled } from '../../stadium-value'
import { type DotSize, dotRadius, emptySeatColour, lineStyle } from '../mark-style'
import { fillPolygon, type Paint, strokeLine } from './polygons'
import { blankDot, blendDot, type Pixels } from './raster'

/** Paints the stands in the palette's own colours and no light: background, grass, markings and every seat. */
export function paintFlatStands(scene: Scene, pixels: Pixels): void {
  const { palette, focal, size } = scene
  const { pitchLight } = scene.stadium
  const { data } = pixels
  const ground = paintOf(palette.background, 1)
  for (let at = 0; at < data.length; at += 4) {
    data[at] = ground.red
    data[at + 1] = ground.green
    data[at + 2] = ground.blue
    data[at + 3] = 255
  }
  for (const shape of shapes) {
    const paint = paintOf(mixColour(palette.background, palette[shape.colour], pitchLight), 1)
    for (const stretch of visible(scene, finely(shape.points)))
      fillPolygon(pixels, coordinates(stretch), paint)
  }
  const marking = paintOf(palette.lines, lineStyle.alpha * pitchLight)
  for (const line of lines) {
    for (const stretch of visible(scene, finely(line))) {
      const { depth } = stretch[Math.floor(stretch.length / 2)]
      const width = Math.max(lineStyle.smallest * size.pixelRatio, (lineStyle.width * focal) / depth)
      strokeLine(pixels, coordinates(stretch), width, marking)
    }
  }
  paintSeats(scene, pixels)
}

const seatSize: DotSize = { radius: seatRadius, smallest: smallestSeat }

/** Paints every seat: those that are filled in their own shades, the others dark. */
function paintSeats(scene: Scene, image: Pixels): void {
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

const coordinates = (points: readonly Projected[]): number[] => points.flatMap(({ x, y }) => [x, y])

function paintOf(colour: Colour, alpha: number): Paint {
  const [red, green, blue] = colour.map(channel => Math.round(channel * 255))
  return { red, green, blue, alpha }
}
