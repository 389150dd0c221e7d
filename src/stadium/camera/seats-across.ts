import type { Seats } from '../layout/seats'
import { nearest } from './projection'

/** The smallest box around the seats in the view, in CSS pixels from its top left corner. */
export interface SeatsBox {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * How far across the view each child's own seat is, in CSS pixels from the left edge, written into `out`, which has one
 * number a child; NaN for a seat behind the eye. Returns the box around all the others. All in one go and without garbage:
 * it may be asked for in every frame.
 *
 * @param toView the matrix from metres of the stadium to the view: `CameraControls.toView`
 * @param size of the view, in CSS pixels
 */
export function seatsAcross(
  { places, count }: Seats,
  toView: Float32Array,
  { width, height }: { readonly width: number; readonly height: number },
  out: Float32Array,
): SeatsBox {
  const row = (index: number): readonly number[] => [0, 4, 8, 12].map(column => toView[column + index])
  const [ax, ay, az, a] = row(0)
  const [ux, uy, uz, u] = row(1)
  const [wx, wy, wz, w] = row(3)
  const box: SeatsBox = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (let seat = 0, at = 0; seat < count; seat++, at += 3) {
    const [x, y, z] = [places[at], places[at + 1], places[at + 2]]
    const depth = wx * x + wy * y + wz * z + w
    const across = ((ax * x + ay * y + az * z + a) / depth / 2 + 0.5) * width
    out[seat] = depth < nearest ? Number.NaN : across
    if (depth < nearest) continue
    const down = (0.5 - (ux * x + uy * y + uz * z + u) / depth / 2) * height
    if (across < box.left) box.left = across
    if (across > box.right) box.right = across
    if (down < box.top) box.top = down
    if (down > box.bottom) box.bottom = down
  }
  return box
}
