import type { DrawingOf, LitPlace } from '../drawing'
import { gone, type Pen, type Place } from '../pen'

/** Where a lamp stands, the reach of its light in metres, how flat that lies, and whether its name stands over it. */
const places: {
  readonly [place in LitPlace]: {
    readonly at: Place
    readonly reach: number
    readonly flat: number
    readonly isOver?: true
  }
} = {
  farStand: { at: [0, 50, 6], reach: 46, flat: 0.35, isOver: true },
  leftStand: { at: [-64, 34, 8], reach: 34, flat: 0.6, isOver: true },
  team: { at: [0, 15, 0], reach: 52, flat: 0.24, isOver: true },
  leftTouchline: { at: [-40, -16, 0], reach: 30, flat: 0.4 },
  rightTouchline: { at: [40, -16, 0], reach: 30, flat: 0.4 },
}

/** A lamp where something acts, with its name: lit, as strong as it is and with what it would change; or dark. */
export function drawLevers(pen: Pen, { lit }: DrawingOf<'levers'>, elapsed: number): boolean {
  const shown = gone(elapsed, 0, 2500)
  const isWide = pen.free.right - pen.free.left > 700
  for (const { on, share } of lit) {
    const { at, reach, flat } = places[on]
    const spot = pen.at(at)
    if (!spot || share === 0) continue
    const light = (0.45 + 0.55 * Math.sqrt(share)) * shown
    pen.glow(spot, Math.max(60, reach * spot.metre), 'warm', 0.85 * light, flat)
  }
  for (const { on, share, name, means } of lit) {
    const { at, isOver } = places[on]
    const spot = pen.at(at)
    if (!spot) continue
    const isSet = share > 0
    const lamp = { x: spot.x, y: spot.y - pen.letters * 2.2 }
    pen.hoop(spot, pen.letters * 1.1, 0.4, isSet ? 'warm' : 'light', shown, { width: 2 })
    pen.curve([spot, lamp], isSet ? 'warm' : 'light', shown, { width: 2.5 })
    if (isSet) pen.glow(lamp, pen.letters * (3 + 3 * share), 'warm', shown)
    pen.dot(lamp, pen.letters * 0.6, isSet ? 'light' : 'dark', shown)
    pen.ring(lamp, pen.letters * 0.6, isSet ? 'warm' : 'light', shown, { width: 2 })
    // What it would change stands under its name where there is room, once it is lit.
    const said = { count: '', name: isSet && isWide ? `${name}: ${means}` : name }
    const lines = isSet && isWide ? 2.4 : 1.2
    const y = isOver ? lamp.y - pen.letters * 1.1 : spot.y + pen.letters * (0.9 + lines)
    pen.say({ x: spot.x, y }, said, 'middle', isSet ? 1 : 0.9)
  }
  return elapsed < 2500
}
