import type { Look } from './camera'

/** Furthest a reader may turn and tilt, in radians: "orbits a little". */
const most = { turn: 0.5, up: 0.3, down: 0.16 } as const

/** Radians that a drag across the whole view turns and tilts. */
const perView = { turn: 1.2, tilt: 0.8 } as const

/** True when the reader has zoomed in, and a drag moves the picture instead of turning it. */
export function isZoomed(look: Look): boolean {
  return look.zoom > 1.05
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** Turned and tilted by a drag of so many CSS pixels. */
export function drag(look: Look, dx: number, dy: number, width: number, height: number): Look {
  if (isZoomed(look)) {
    // Zoomed in, a drag moves the picture under the pointer.
    return keepInside({ ...look, panX: look.panX + (dx / width) * 2, panY: look.panY - (dy / height) * 2 })
  }
  return {
    ...look,
    turn: clamp(look.turn - (dx / width) * perView.turn, -most.turn, most.turn),
    tilt: clamp(look.tilt + (dy / height) * perView.tilt, -most.down, most.up),
  }
}

/** Zoomed by a factor about a point given in halves of the view (−1 to 1, y upwards). */
export function zoomAbout(look: Look, factor: number, x: number, y: number, largest: number): Look {
  const zoom = clamp(look.zoom * factor, 1, largest)
  const share = zoom / look.zoom
  return keepInside({ ...look, zoom, panX: x - (x - look.panX) * share, panY: y - (y - look.panY) * share })
}

/** Never panned so far that the picture leaves the view. */
function keepInside(look: Look): Look {
  if (look.zoom <= 1.0001) return { ...look, zoom: 1, panX: 0, panY: 0 }
  const reach = look.zoom - 1
  return { ...look, panX: clamp(look.panX, -reach, reach), panY: clamp(look.panY, -reach, reach) }
}
