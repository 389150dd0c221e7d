import type { DrawingOf } from '../drawing'
import { figureOf, gone, grassBeyondTeam, type Pen, type Place } from '../pen'

/** Plates in a row, how much of its place a plate takes, and the most rows at their usual depth. */
const grid = { wide: 30, inset: 0.1, deep: 3.9 } as const
/** Where nobody stands on the pitch they come nearer: how near, and how deep a row is then, in metres. */
const alone = { near: -15, deep: 9 } as const
/** How long the plates take to be laid, and then the workers to stand on them, in milliseconds. */
const times = { laid: 1400, stand: 3000 } as const

/**
 * The posts of a budget as plates. Permanent workers stand on one each; under an agency worker lies as much of the row as one
 * costs; bare plates pay for nobody, and broken outlines are plates there were.
 */
export function drawPlates(pen: Pen, drawing: DrawingOf<'plates'>, elapsed: number): boolean {
  const { permanent, agency, price, plates, cut, bare, said } = drawing
  const rows = Math.max(1, Math.ceil((plates + cut) / grid.wide))
  const isAlone = pen.team().length === 0
  const near = isAlone ? alone.near : grassBeyondTeam.near
  const deep = Math.min(isAlone ? alone.deep : grid.deep, (grassBeyondTeam.far - near) / rows)
  const least = isAlone ? figureOf(pen) * 1.4 : 7
  const stretch = (
    from: number,
    to: number,
    alpha: number,
    ink: 'light' | 'warm' | 'quiet',
    edge: number,
  ): void => {
    for (let row = Math.floor(from / grid.wide); row * grid.wide < to - 1e-9; row++) {
      const [start, end] = [Math.max(from, row * grid.wide), Math.min(to, (row + 1) * grid.wide)]
      if (end - start > 1e-6)
        pen.patch(corners(start - row * grid.wide, end - row * grid.wide, row, deep), ink, alpha, edge)
    }
  }
  const laid = Math.round((plates + cut) * gone(elapsed, 0, times.laid))
  for (let plate = 0; plate < Math.min(laid, permanent); plate++)
    stretch(plate, plate + 1, 0.34, 'light', 0.7)
  const isLaid = laid >= plates
  if (isLaid)
    for (let worker = 0; worker < agency; worker++)
      stretch(permanent + worker * price, permanent + (worker + 1) * price, 0.6, 'warm', 1)
  for (let plate = plates - bare; plate < Math.min(laid, plates); plate++)
    stretch(plate, plate + 1, 0.06, 'quiet', 0.5)
  if (isLaid)
    for (let plate = plates; plate < plates + cut; plate++) {
      const row = Math.floor(plate / grid.wide)
      pen.line(corners(plate - row * grid.wide, plate + 1 - row * grid.wide, row, deep), 'need', 0.9, {
        closed: true,
        dash: [2, 2],
      })
    }
  const standing = Math.round((permanent + agency) * gone(elapsed, times.laid, times.stand))
  for (let worker = 0; worker < standing; worker++) {
    const isAgency = worker >= permanent
    const at = isAgency ? permanent + (worker - permanent + 0.5) * price : worker + 0.5
    const row = Math.floor(at / grid.wide)
    const spot = pen.at(placeOn(at - row * grid.wide, row, deep, 0.45))
    if (spot) pen.upright(spot, isAgency ? 'warm' : 'light', 1, { metres: 1.8, least, hollow: isAgency })
  }
  const above = pen.at([0, grassBeyondTeam.far + 3.5, 0])
  if (above) pen.say(above, said)
  return elapsed < times.stand
}

/** A place in a row: so many plates from its left end, and how far up its depth. The first row is the farthest. */
function placeOn(along: number, row: number, deep: number, up: number): Place {
  const { left, right, far } = grassBeyondTeam
  return [left + ((right - left) * along) / grid.wide, far - (row + 1 - up) * deep, 0]
}

function corners(from: number, to: number, row: number, deep: number): Place[] {
  const { inset } = grid
  return [
    placeOn(from + inset, row, deep, inset),
    placeOn(to - inset, row, deep, inset),
    placeOn(to - inset, row, deep, 1 - inset),
    placeOn(from + inset, row, deep, 1 - inset),
  ]
}
