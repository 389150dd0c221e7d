import { spread, type Wanted } from '../../lib/spread'
import { nearest, type Projected, project } from '../camera/projection'
import type { Region } from '../layout/layout'
import type { Scene } from '../scene'

/** A label over the gathered children: what it says, and whom it points to; first the block it stands over. */
export interface BlockLabel {
  readonly count: string
  readonly name: string
  readonly regions: readonly Region[]
}

const svgNamespace = 'http://www.w3.org/2000/svg'
const gap = 6
/** A name of more letters may take a wider label. */
const longName = 24
/** Where the rows of labels begin: metres from the middle of the pitch, a little beyond its lines. */
const touchline = 36

/** Labels of the gathered blocks, with a thin line from each to its block. Hidden from screen readers: the table says it. */
export class Labels {
  private readonly box: HTMLElement
  private readonly lines: SVGSVGElement
  private labels: readonly BlockLabel[] = []

  constructor(host: HTMLElement) {
    this.box = document.createElement('div')
    this.box.className = 'block-labels'
    this.box.setAttribute('aria-hidden', 'true')
    this.lines = document.createElementNS(svgNamespace, 'svg')
    this.box.append(this.lines)
    host.append(this.box)
    this.hide()
  }

  /** Takes new labels. They are placed by the next `place`. */
  set(labels: readonly BlockLabel[]): void {
    this.labels = labels
    while (this.box.children.length - 1 > labels.length) this.box.lastElementChild?.remove()
    while (this.box.children.length - 1 < labels.length) {
      const label = document.createElement('p')
      label.append(document.createElement('b'), document.createElement('span'))
      this.box.append(label)
    }
    labels.forEach((label, index) => {
      const element = this.box.children[index + 1]
      const [count, name] = element.children
      count.textContent = label.count
      name.textContent = label.name
      element.classList.toggle('wide-label', label.name.length > longName)
    })
  }

  hide(): void {
    this.box.hidden = true
  }

  /** Takes the labels out of the page. */
  stop(): void {
    this.box.remove()
  }

  /** Shows the labels where they belong under the scene's camera. */
  place(scene: Scene): void {
    this.box.hidden = false
    const ratio = scene.size.pixelRatio
    const point: Projected = { x: 0, y: 0, depth: 0 }
    const at = (x: number, y: number): [number, number] => {
      project(scene, x, y, 0, point)
      return [point.x / ratio, point.y / ratio]
    }
    const wanted = this.labels.flatMap((label, index) => {
      const element = this.box.children[index + 1] as HTMLElement
      const seen = label.regions.filter(region => isInView(scene, region))
      element.hidden = seen.length === 0
      if (element.hidden) return []
      const ends = seen.map(region => ({
        over: at(region.x, region.far),
        under: at(region.x, region.near),
      }))
      const [{ over, under }] = ends
      return {
        element,
        ends,
        middle: over[0],
        nearX: under[0],
        width: element.offsetWidth,
        height: element.offsetHeight,
      }
    })
    // One row where it is hardly wider than the children it speaks of, so that lines stay short.
    const breadth =
      Math.max(...wanted.map(label => label.middle)) - Math.min(...wanted.map(label => label.middle))
    const room = Math.min(scene.size.width - 2 * gap, breadth * 1.6)
    const { above, below } = rowsFor(wanted, room, gap)
    const lines: string[] = []
    const put = (row: typeof wanted, over: boolean): void => {
      const height = Math.max(0, ...row.map(label => label.height))
      // Beyond the touchline: on the near side the team stands between it and the children.
      const edge = at(0, over ? touchline : -touchline)[1]
      const top = over ? Math.max(2, edge - height) : Math.min(scene.size.height - height - 2, edge)
      const middles = spread(
        row.map(label => ({ middle: over ? label.middle : label.nearX, width: label.width })),
        gap,
        scene.size.width - gap,
        gap,
      )
      row.forEach((label, index) => {
        // Over the children labels stand on their row, under them they hang from it, so that each line meets its label.
        const y = over ? top + height - label.height : top
        label.element.style.transform = `translate(${Math.round(middles[index] - label.width / 2)}px, ${Math.round(y)}px)`
        for (const end of label.ends) {
          const [x, y] = over ? end.over : end.under
          lines.push(`M${middles[index]} ${over ? top + height : top}L${x} ${y}`)
        }
      })
    }
    if (above.length > 0) put(above, true)
    if (below.length > 0) put(below, false)
    const path =
      this.lines.firstElementChild ?? this.lines.appendChild(document.createElementNS(svgNamespace, 'path'))
    path.setAttribute('d', lines.join(''))
  }
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
