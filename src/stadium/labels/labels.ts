import { drawWords } from '../../lib/draw-words'
import { clamp } from '../../lib/numbers'
import { spread, type Wanted } from '../../lib/spread'
import { type Insets, nearest, project } from '../camera/projection'
import type { Region } from '../layout/layout'
import type { Scene } from '../scene'

/** A label of the gathered children: what it says, and whom it points to; first the block it stands over. */
export interface BlockLabel {
  readonly count: string
  readonly name: string
  /** The name in fewer words, for where there is little room; else the name is taken there too. */
  readonly short?: string
  readonly regions: readonly Region[]
}

/** A point of the ground in metres, or of the view in CSS pixels. */
type Point = readonly [number, number]

const svgNamespace = 'http://www.w3.org/2000/svg'
const gap = 6
/** A name of more letters may take a wider label. */
const longName = 24
/** Below this width in CSS pixels, and beside the pitch, names are short. */
const roomForNames = 700
/** CSS pixels from a row of labels to its blocks; and of that, how much of a line is upright at each end, and how far level lines are apart. */
const leader = { above: 34, upright: 8, free: 2, level: 5 } as const
/** The least width of labels beside the pitch, in CSS pixels, and how far they stand from its blocks. */
const column = { least: 80, away: 12 } as const
/** Where labels hang below the blocks: metres from the middle of the pitch, beyond its lines and the team. */
const nearTouchline = -36
/** Where the note may lie, in metres: between the blocks and the heads of the team, before the team, before the pitch’s end. */
const noteAt = { between: { far: -26.7, near: -30.9 }, before: -38, alongX: 57 } as const

/** A label's element, where it would like to be, and the ends of its lines: over its blocks and under them. */
interface Placed extends Wanted {
  readonly element: HTMLElement
  readonly height: number
  readonly ends: readonly { readonly over: Point; readonly under: Point }[]
}

/** Labels of the gathered blocks, with a thin line from each to its block. Hidden from screen readers: the table says it. */
export class Labels {
  private readonly box: HTMLElement
  private readonly path: SVGPathElement
  private readonly note: HTMLElement
  private readonly list: HTMLElement
  private labels: readonly BlockLabel[] = []

  constructor(host: HTMLElement) {
    this.box = document.createElement('div')
    this.box.className = 'block-labels'
    this.box.setAttribute('aria-hidden', 'true')
    const lines = document.createElementNS(svgNamespace, 'svg')
    this.path = document.createElementNS(svgNamespace, 'path')
    lines.append(this.path)
    this.note = document.createElement('span')
    this.note.className = 'block-note'
    this.list = document.createElement('div')
    this.box.append(lines, this.note, this.list)
    host.append(this.box)
    this.hide()
  }

  /**
   * Takes new labels. They are placed by the next `place`.
   * @param note what is said once, under all of them
   */
  set(labels: readonly BlockLabel[], note = ''): void {
    this.labels = labels
    this.note.textContent = note
    while (this.list.children.length > labels.length) this.list.lastElementChild?.remove()
    while (this.list.children.length < labels.length) {
      const label = document.createElement('p')
      label.append(document.createElement('b'), document.createElement('span'))
      this.list.append(label)
    }
    labels.forEach((label, index) => {
      const element = this.list.children[index]
      const [count, name] = element.children
      count.textContent = label.count
      name.textContent = label.name
      element.classList.toggle('wide-label', label.name.length > longName)
    })
  }

  hide(): void {
    this.box.hidden = true
  }

  /** Draws the labels where they were placed last. `pen`: in CSS pixels of the view. */
  drawOn(pen: CanvasRenderingContext2D): void {
    if (this.box.hidden) return
    const style = getComputedStyle(this.path)
    pen.strokeStyle = style.stroke
    pen.lineWidth = 1
    pen.stroke(new Path2D(this.path.getAttribute('d') ?? ''))
    drawWords(pen, this.box)
  }

  /** Takes the labels out of the page. */
  stop(): void {
    this.box.remove()
  }

  /** Shows the labels where they belong under the scene's camera, clear of what lies over the edges of the view. */
  place(scene: Scene, insets: Insets): void {
    this.box.hidden = false
    const { width, height } = scene.size
    const room = {
      left: insets.left + gap,
      right: width - insets.right - gap,
      top: insets.top + 2,
      bottom: height - insets.bottom - 2,
    }
    const [[fromX, fromY], [toX, toY]] = [groundAt(scene, 0, 0), groundAt(scene, 10, 0)]
    const isAlong = Math.abs(toY - fromY) > Math.abs(toX - fromX)
    this.name(isAlong || room.right - room.left < roomForNames)
    this.list.classList.toggle('beside', isAlong)
    this.list.classList.remove('tight')
    const { lines, hangTo } = isAlong ? this.placeBeside(scene, room) : this.placeOver(scene, room)
    this.path.setAttribute('d', lines.join(''))
    const [x, free] = this.placeOfNote(scene, isAlong)
    const half = this.note.offsetHeight / 2
    const y = hangTo === null ? free : hangTo + half + leader.free
    this.note.hidden = this.note.textContent === '' || y - half < room.top || y + half > room.bottom
    const wide = this.note.offsetWidth
    moveTo(this.note, clamp(x - wide / 2, room.left, Math.max(room.left, room.right - wide)), y - half)
  }

  /** Seen along the pitch before its end; else between the blocks and the team, or where that is too narrow before it. */
  private placeOfNote(scene: Scene, isAlong: boolean): Point {
    if (isAlong) return groundAt(scene, noteAt.alongX, 0)
    const { between, before } = noteAt
    const [[, far], [, near]] = [groundAt(scene, 0, between.far), groundAt(scene, 0, between.near)]
    const isWide = near - far > this.note.offsetHeight * 1.3
    return groundAt(scene, 0, isWide ? (between.far + between.near) / 2 : before)
  }

  /** Writes the names, in fewer words where there is little room. */
  private name(isShort: boolean): void {
    this.labels.forEach(({ name, short = name }, index) => {
      const text = isShort ? short : name
      const element = this.list.children[index].children[1]
      if (element.textContent !== text) element.textContent = text
    })
  }

  /** The labels of what can be seen, in their order. Others are hidden. */
  private wanted(scene: Scene): Placed[] {
    return this.labels.flatMap((label, index) => {
      const element = this.list.children[index] as HTMLElement
      const seen = label.regions.filter(region => isInView(scene, region))
      element.hidden = seen.length === 0
      if (element.hidden) return []
      const ends = seen.map(({ x, far, near }) => ({
        over: groundAt(scene, x, far),
        under: groundAt(scene, x, near),
      }))
      const { offsetWidth: width, offsetHeight: height } = element
      return { element, ends, middle: ends[0].over[0], width, height }
    })
  }

  /** In a row over the blocks, or where that is too narrow in two, over and under them. */
  private placeOver(scene: Scene, room: Edges): Drawn {
    const wanted = this.wanted(scene)
    const { above, below } = rowsFor(wanted, room.right - room.left, gap)
    const middlesOf = (row: readonly Wanted[]): number[] => spread(row, room.left, room.right, gap)
    const tallest = (row: readonly Placed[]): number => Math.max(0, ...row.map(label => label.height))
    const highest = Math.min(room.bottom, ...above.flatMap(({ ends }) => ends.map(({ over }) => over[1])))
    const foot = Math.max(room.top + tallest(above), highest - leader.above)
    // Lines to a second block run level, each at a height of its own, those from the right over those from the left.
    let levels = above.reduce((many, { ends }) => many + ends.length - 1, 0)
    const over = middlesOf(above).flatMap((middle, index) => {
      const { element, width, height, ends } = above[index]
      moveTo(element, middle - width / 2, foot - height)
      return ends.map(({ over: [x, y] }, end) => {
        const turn = Math.min(leader.upright, Math.max(0, y - foot) / 3)
        const level = foot + turn + (end > 0 ? levels-- * leader.level : 0)
        if (end > 0)
          return line([
            [middle, foot + leader.free],
            [middle, level],
            [x, level],
            [x, y - leader.free],
          ])
        return line([
          [middle, foot + leader.free],
          [middle, foot + turn],
          [x, y - turn - leader.free],
          [x, y - leader.free],
        ])
      })
    })
    const under = below.map(label => ({ ...label, middle: label.ends[0].under[0] }))
    const head = Math.min(room.bottom - tallest(under), groundAt(scene, 0, nearTouchline)[1])
    const hanging = middlesOf(under).flatMap((middle, index) => {
      const { element, width, ends } = under[index]
      moveTo(element, middle - width / 2, head)
      return ends.map(({ under: [x, y] }) =>
        line([
          [middle, head],
          [x, y + leader.free],
        ]),
      )
    })
    return { lines: [...over, ...hanging], hangTo: below.length > 0 ? head + tallest(below) : null }
  }

  /** In a column to the right of the blocks, seen along the pitch. */
  private placeBeside(scene: Scene, room: Edges): Drawn {
    const edges = this.labels.flatMap(({ regions }) =>
      regions.flatMap(({ x, halfWidth, far }) => groundAt(scene, x + halfWidth, far)[0]),
    )
    const left = Math.min(room.right - column.least, Math.max(0, ...edges) + column.away)
    this.list.style.setProperty('--label-width', `${Math.round(room.right - left)}px`)
    const highs = (labels: readonly Placed[]) =>
      labels.map(({ ends, height }) => ({ middle: ends[0].over[1], width: height }))
    let wanted = this.wanted(scene)
    const needed = wanted.reduce((sum, label) => sum + label.height + leader.free, 0)
    if (needed > room.bottom - room.top) {
      this.list.classList.add('tight')
      wanted = this.wanted(scene)
    }
    const middles = spread(highs(wanted), room.top, room.bottom, leader.free)
    const lines = wanted.flatMap(({ element, height, ends }, index) => {
      moveTo(element, left, middles[index] - height / 2)
      return ends.map(({ over: [x, y] }) =>
        line([
          [x + leader.free, y],
          [left - leader.upright, middles[index]],
          [left - leader.free, middles[index]],
        ]),
      )
    })
    return { lines, hangTo: null }
  }
}

/** The lines to the blocks, and how far down labels under them reach, in CSS pixels; null where there are none. */
interface Drawn {
  readonly lines: readonly string[]
  readonly hangTo: number | null
}

/** Edges of a part of the view, in CSS pixels. */
type Edges = Insets

const line = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`

function moveTo(element: HTMLElement, x: number, y: number): void {
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
}

/** Where a place on the ground is seen, in CSS pixels. */
function groundAt(scene: Scene, x: number, y: number): Point {
  const point = project(scene, x, y, 0, { x: 0, y: 0, depth: 0 })
  return [point.x / scene.size.pixelRatio, point.y / scene.size.pixelRatio]
}

/** Deals labels, left to right, into one row when they fit the room, else into two by turns: above and below. */
export function rowsFor<T extends Wanted>(
  labels: readonly T[],
  room: number,
  gap: number,
): { above: T[]; below: T[] } {
  const needed = labels.reduce((sum, label) => sum + label.width + gap, -gap)
  if (needed <= room) return { above: [...labels], below: [] }
  return {
    above: labels.filter((_, index) => index % 2 === 0),
    below: labels.filter((_, index) => index % 2 === 1),
  }
}

/** Whether any of a block can be seen: it lies before the eye, and not wholly beyond an edge of the view. */
function isInView(scene: Scene, { x, halfWidth, far, near }: Region): boolean {
  const { width, height, pixelRatio } = scene.size
  const corners = [-halfWidth, halfWidth].flatMap(away =>
    [near, far].map(y => project(scene, x + away, y, 0, { x: 0, y: 0, depth: 0 })),
  )
  const xs = corners.map(corner => corner.x / pixelRatio)
  const ys = corners.map(corner => corner.y / pixelRatio)
  return (
    corners.every(corner => corner.depth >= nearest) &&
    Math.min(...xs) < width &&
    Math.max(...xs) > 0 &&
    Math.min(...ys) < height &&
    Math.max(...ys) > 0
  )
}
