import { groundHalf, type Row } from './bowl'

/**
 * Floodlight on a place in the stands, 0.05 to 1 in linear light. It falls with height above the pitch, from the front
 * of a tier to its back, under the wall of the tier above, and in the corners, which the floods reach less.
 *
 * @param height metres above the pitch
 * @param inTier 0 at the front of the tier, 1 at its back
 * @param rowsToWall rows between the place and the wall behind its tier
 * @param corner 0 along a side, 1 in the middle of a corner (`cornerAt`)
 */
export function lightAt(height: number, inTier: number, rowsToWall: number, corner: number): number {
  return inCorner(alongSide(height, inTier, rowsToWall), corner)
}

/** The floods' own light on a row, where it runs along a side. */
function alongSide(height: number, inTier: number, rowsToWall: number): number {
  const fall = 1 - 0.66 * Math.min(1, height / heightInShade) ** 0.8
  const tier = 1.2 - 0.56 * inTier
  const shadow = 1 - 0.6 * Math.exp(-rowsToWall / 2.2)
  return fall * tier * shadow
}

/** What is left of it in a corner, and the little light there is everywhere. */
const inCorner = (flood: number, corner: number): number =>
  Math.min(1, 0.05 + 0.95 * flood * (1 - cornerLoss * corner))

/** Metres above the pitch from where on the floods give no less. */
const heightInShade = 44
/** Share of the light that is missing in the middle of a corner. */
export const cornerLoss = 0.24

/** How far into a corner of the bowl a place lies: 0 along a side, 1 in the middle of a corner. Metres from the middle. */
export function cornerAt(x: number, y: number): number {
  // With a the angle of the place on a round ground, this is |sin 2a| cubed; products are quicker than angles.
  const [across, along] = [y / groundHalf.y, x / groundHalf.x]
  const sine = Math.abs((2 * across * along) / (across * across + along * along))
  return sine * sine * sine
}

/**
 * What the stands look like in the light of the floods: four bytes a seat, the square roots of red, green and blue in
 * linear light (eight bits are then enough for the dark), and how steep the seat's tier is: 255 for a rise of
 * `steepest` metres a row.
 * @param places x, y, z in metres for each seat
 * @param rowStarts the first seat of each row, and after the last row the number of seats
 * @param shades 0 to 255 for each seat: how light what its child wears is
 */
export function bakeLight(
  places: Float32Array,
  rowStarts: Uint32Array,
  rows: readonly Row[],
  shades: Uint8Array,
): Uint8Array {
  const light = new Uint8Array((places.length / 3) * 4)
  for (const row of rows) {
    const inTier = (row.index - row.firstOfTier) / (row.endOfTier - row.firstOfTier)
    const flood = alongSide(row.height, inTier, row.endOfTier - 1 - row.index)
    const steep = (row.rake / steepest) * 255
    for (let seat = rowStarts[row.index]; seat < rowStarts[row.index + 1]; seat++) {
      const shade = shades[seat] / 255
      const squared = shade * shade
      const warm = scatter(seat + 104729)
      // What people wear: mostly dark, few bright, from cool to neutral.
      const worn = 0.026 + 0.066 * shade + 0.075 * squared * squared * squared * squared * shade
      const lit = worn * inCorner(flood, cornerAt(places[seat * 3], places[seat * 3 + 1])) * 1.18
      const strength = lit / (1 + heldBack * lit)
      light[seat * 4] = rootByte(strength * (0.8 + 0.22 * warm))
      light[seat * 4 + 1] = rootByte(strength * (0.95 + 0.03 * warm))
      light[seat * 4 + 2] = rootByte(strength * (1.22 - 0.24 * warm))
      light[seat * 4 + 3] = steep
    }
  }
  return light
}

/** How far the brightest are held back: a mark must stand out among those in the front rows, who have most light. */
const heldBack = 5

/** Metres a row that the steepest tier a byte can say rises. */
export const steepest = 1

const rootByte = (value: number): number => Math.min(255, Math.sqrt(value) * 255 + 0.5)

/** A fixed scatter of 0 to 1 over whole numbers: for looks alone. */
export function scatter(index: number): number {
  let mixed = Math.imul(index ^ (index >>> 16), 0x45d9f3b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x45d9f3b)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296
}
