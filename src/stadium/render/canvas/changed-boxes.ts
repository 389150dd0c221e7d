import { nearest, type Projected, project } from '../../camera/projection'
import { pitchHalf, tunnel } from '../../layout/bowl'
import type { Scene } from '../../scene'
import type { StadiumValue } from '../../stadium-value'
import { appear, blankAppearance } from '../appearance'
import { dotRadius, furthestLight } from '../mark-style'
import type { Box } from './raster'

/** More changed children than this, and painting everything is quicker than painting around each of them. */
const mostChildren = 160
/** Pixels around a dot for its soft edge. */
const softEdge = 2

/**
 * Which parts of the picture a frame must paint again when little has changed: around children who changed, now and in
 * the frame before, and around the team. Knows what the last frame showed.
 */
export class ChangedBoxes {
  private touched: readonly number[] = []
  private drawn = new Uint8Array()
  private seen = ''
  private team = -1
  private version = -1
  private boxes: { version: number; children: Uint32Array; boxes: (Box | null)[] } | null = null
  /** The boxes of the changed children with their light, in this frame: made once and asked for around each of them. */
  private lit: (Box | null)[] = []

  /** The boxes to paint again; null where everything must be. To be asked once a frame. */
  next(scene: Scene): Box[] | null {
    const now = this.touchedBy(scene.stadium)
    const before = this.touched
    const { gather, dim, slotsVersion, playersVersion, changed } = scene.stadium
    const seen = `${gather} ${dim} ${slotsVersion} ${scene.cameraVersion}`
    const still = seen === this.seen && gather === 0 && dim === 0
    const team = this.team !== playersVersion
    this.touched = now
    this.seen = seen
    this.team = playersVersion
    if (!still || now.length + before.length > mostChildren) return null
    this.lit = Array.from(changed, index => boxAround(scene, index, true))
    const around = [...new Set([...before, ...now])].flatMap(index => boxAround(scene, index, true) ?? [])
    if (!team) return around
    const pitch = teamBox(scene)
    return pitch && [...around, pitch]
  }

  /** Children who look different from the last frame: other marks, a fade in hand, a ring of light. */
  private touchedBy(stadium: StadiumValue): number[] {
    const { marks, previous, changed } = stadium
    const found = stadium.outline || stadium.light < 1 ? Array.from(changed) : []
    if (stadium.fade < 1)
      for (const index of stadium.marked) if (marks[index] !== previous[index]) found.push(index)
    if (this.version !== stadium.marksVersion) {
      if (this.drawn.length !== marks.length) this.drawn = marks.slice()
      for (let index = 0; index < marks.length; index++)
        if (marks[index] !== this.drawn[index]) found.push(index)
      this.drawn.set(marks)
      this.version = stadium.marksVersion
    }
    return found
  }

  /** The marked children whose dots touch a box, in the order they are drawn. */
  markedIn(scene: Scene, box: Box): Uint32Array {
    const { stadium } = scene
    if (this.boxes?.version !== stadium.marksVersion || this.boxes.children !== stadium.marked) {
      const boxes = Array.from(stadium.marked, index => boxAround(scene, index, false))
      this.boxes = { version: stadium.marksVersion, children: stadium.marked, boxes }
    }
    const { boxes } = this.boxes
    return stadium.marked.filter((_, place) => {
      const other = boxes[place]
      return other !== null && touch(other, box)
    })
  }

  /** The changed children whose light touches a box. */
  changedIn(scene: Scene, box: Box): Uint32Array {
    return scene.stadium.changed.filter((_, place) => {
      const other = this.lit[place]
      return other !== null && touch(other, box)
    })
  }

  /** The picture is not what the last frame left. */
  forget(): void {
    this.seen = ''
    this.boxes = null
  }
}

/** Written to again and again: boxes are asked for around thousands of children, and this makes no garbage. */
const point: Projected = { x: 0, y: 0, depth: 0 }
const child = blankAppearance()

/** The box a child's dot can touch; with `light`, its ring too. Null when behind the eye. */
export function boxAround(scene: Scene, index: number, light: boolean): Box | null {
  appear(scene, index, child)
  project(scene, child.x, child.y, child.z, point)
  if (point.depth < nearest) return null
  const ratio = scene.size.pixelRatio
  const { marks, previous } = scene.stadium
  const styles = scene.palette.marks
  const radius = Math.max(child.radius, styles[marks[index]].radius, styles[previous[index]].radius)
  const dot = dotRadius({ radius, smallest: scene.smallestMark }, scene, point.depth)
  return around(point.x, point.y, dot + softEdge + (light ? furthestLight * ratio : 0))
}

function around(x: number, y: number, reach: number): Box {
  return {
    left: Math.floor(x - reach),
    top: Math.floor(y - reach),
    right: Math.ceil(x + reach),
    bottom: Math.ceil(y + reach),
  }
}

/** The same box without what lies outside the picture; null when nothing is left. */
export function within(box: Box, width: number, height: number): Box | null {
  const left = Math.max(0, box.left)
  const top = Math.max(0, box.top)
  const right = Math.min(width, box.right)
  const bottom = Math.min(height, box.bottom)
  return right > left && bottom > top ? { left, top, right, bottom } : null
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The box that holds the team from the tunnel to the far side; null where part of it lies behind the eye, and no box does. */
function teamBox(scene: Scene): Box | null {
  const corners = [-1, 1].flatMap(x =>
    [tunnel.end, pitchHalf.y].map(y => project(scene, x * pitchHalf.x, y, 0, { ...point })),
  )
  if (corners.some(corner => corner.depth < nearest)) return null
  const [xs, ys] = [corners.map(corner => corner.x), corners.map(corner => corner.y)]
  const edge = softEdge + 8 * scene.size.pixelRatio
  return {
    left: Math.floor(Math.min(...xs) - edge),
    top: Math.floor(Math.min(...ys) - edge),
    right: Math.ceil(Math.max(...xs) + edge),
    bottom: Math.ceil(Math.max(...ys) + edge),
  }
}
