import type { Pixels } from './raster'

/**
 * Flat shapes filled with soft edges, straight into plain pixels. A canvas would fill them too, but to have its pixels back
 * it must be read, and a browser that guards against being recognised answers with noise.
 */

/** A colour, 0 to 255 a channel, and how much of what is behind it hides, 0 to 1. */
export interface Paint {
  readonly red: number
  readonly green: number
  readonly blue: number
  readonly alpha: number
}

/**
 * Fills a polygon: its corners, x and y in turn, in device pixels. How much of a pixel is covered is worked out from the
 * edges that cross its row, exactly.
 */
export function fillPolygon({ data, width, height }: Pixels, points: readonly number[], paint: Paint): void {
  if (covers.length < width + 2) covers = new Float32Array(width + 2)
  let [top, bottom] = [Infinity, -Infinity]
  for (let at = 1; at < points.length; at += 2) {
    if (points[at] < top) top = points[at]
    if (points[at] > bottom) bottom = points[at]
  }
  const { red, green, blue, alpha } = paint
  const last = Math.min(height, Math.ceil(bottom))
  for (let row = Math.max(0, Math.floor(top)); row < last; row++) {
    const { from, to } = coverRow(points, row, width)
    let covered = 0
    let at = (row * width + from) * 4
    for (let column = from; column <= to; column++, at += 4) {
      covered += covers[column]
      covers[column] = 0
      if (column >= width) break
      const size = covered < 0 ? -covered : covered
      if (size < 0.002) continue
      const share = (size > 1 ? 1 : size) * alpha
      data[at] += (red - data[at]) * share
      data[at + 1] += (green - data[at + 1]) * share
      data[at + 2] += (blue - data[at + 2]) * share
    }
    covers[width] = covers[width + 1] = 0
  }
}

/** For each column of one row: by how much more of it than of the column before lies inside. Always nought between rows. */
let covers = new Float32Array(0)

/** Notes in `covers` what the edges of a polygon cover of a row. Returns the first and the last column they touch. */
function coverRow(points: readonly number[], row: number, width: number): { from: number; to: number } {
  let [from, to] = [width, 0]
  for (let at = 0; at < points.length; at += 2) {
    const next = at + 2 < points.length ? at + 2 : 0
    const [y0, y1] = [points[at + 1] - row, points[next + 1] - row]
    if (y0 === y1 || (y0 <= 0 && y1 <= 0) || (y0 >= 1 && y1 >= 1)) continue
    const slope = (points[next] - points[at]) / (y1 - y0)
    const [start, end] = [y0 < 0 ? 0 : y0 > 1 ? 1 : y0, y1 < 0 ? 0 : y1 > 1 ? 1 : y1]
    const xAt = (y: number): number => {
      const x = points[at] + (y - y0) * slope
      return x < 0 ? 0 : x > width ? width : x
    }
    const [one, other] = [xAt(start), xAt(end)]
    const [low, high] = one < other ? [one, other] : [other, one]
    coverEdge(low, high, end - start)
    if (low < from) from = Math.floor(low)
    if (high + 1 > to) to = Math.floor(high) + 1
  }
  return { from, to }
}

/** Adds one edge that goes from one place in a row to another; `rise`: how far down the row it goes, less than nought upwards. */
function coverEdge(low: number, high: number, rise: number): void {
  const [first, last] = [Math.floor(low), Math.floor(high)]
  if (first === last) {
    const beyond = (low + high) / 2 - first
    covers[first] += rise * (1 - beyond)
    covers[first + 1] += rise * beyond
    return
  }
  const each = rise / (high - low)
  for (let column = first; column <= last; column++) {
    const [left, right] = [Math.max(low, column), Math.min(high, column + 1)]
    const part = (right - left) * each
    const beyond = (left + right) / 2 - column
    covers[column] += part * (1 - beyond)
    covers[column + 1] += part * beyond
  }
}

/** Draws a line of one width along points, x and y in turn: its two sides as one polygon, so that no part is drawn twice. */
export function strokeLine(pixels: Pixels, points: readonly number[], lineWidth: number, paint: Paint): void {
  const count = points.length / 2
  const [there, back]: [number[], number[]] = [[], []]
  for (let point = 0; point < count; point++) {
    const [before, after] = [Math.max(0, point - 1), Math.min(count - 1, point + 1)]
    const [inX, inY] = direction(points, before, point)
    const [outX, outY] = direction(points, point, after)
    // At either end only one of the two has a length.
    const [x, y] = [inX + outX, inY + outY]
    const length = Math.hypot(x, y) || 1
    const [acrossX, acrossY] = [-y / length, x / length]
    // At a corner the sides are further from the middle, but never twice as far.
    const along = Math.max(0.5, acrossX * -inY + acrossY * inX || acrossX * -outY + acrossY * outX)
    const half = lineWidth / 2 / along
    there.push(points[point * 2] + acrossX * half, points[point * 2 + 1] + acrossY * half)
    back.unshift(points[point * 2] - acrossX * half, points[point * 2 + 1] - acrossY * half)
  }
  fillPolygon(pixels, [...there, ...back], paint)
}

/** The way from one point to another, one pixel long; none where they are the same. */
function direction(points: readonly number[], from: number, to: number): [number, number] {
  const [x, y] = [points[to * 2] - points[from * 2], points[to * 2 + 1] - points[from * 2 + 1]]
  const length = Math.hypot(x, y)
  return length < 1e-9 ? [0, 0] : [x / length, y / length]
}

/** A picture made larger, smoothly, to so many pixels. */
export function enlarged(from: Pixels, width: number, height: number): ImageData {
  const large = new ImageData(width, height)
  const places = Array.from({ length: width }, (_, column) =>
    between((column + 0.5) * (from.width / width), from.width),
  )
  const wide = new Map<number, Uint16Array>()
  const rowOf = (row: number): Uint16Array => {
    const found = wide.get(row)
    if (found) return found
    if (wide.size > 1) wide.delete(Math.min(...wide.keys()))
    const made = new Uint16Array(width * 3)
    for (let column = 0, at = 0; column < width; column++, at += 3) {
      const { low, high, share } = places[column]
      const [left, right] = [(row * from.width + low) * 4, (row * from.width + high) * 4]
      for (let channel = 0; channel < 3; channel++)
        made[at + channel] = from.data[left + channel] * (256 - share) + from.data[right + channel] * share
    }
    wide.set(row, made)
    return made
  }
  for (let row = 0, at = 0; row < height; row++) {
    const { low, high, share } = between((row + 0.5) * (from.height / height), from.height)
    const [above, below] = [rowOf(low), rowOf(high)]
    for (let part = 0; part < above.length; at += 4) {
      for (let channel = 0; channel < 3; channel++, part++)
        large.data[at + channel] = (above[part] * (256 - share) + below[part] * share) / 65536
      large.data[at + 3] = 255
    }
  }
  return large
}

/** The two pixels whose middles a place lies between, and how far it is on the way to the second, of 256. */
function between(place: number, count: number): { low: number; high: number; share: number } {
  const at = Math.min(count - 1, Math.max(0, place - 0.5))
  const low = Math.floor(at)
  return { low, high: Math.min(count - 1, low + 1), share: Math.round((at - low) * 256) }
}
