import type { DrawingOf } from '../drawing'
import { between, figureOf, gone, type Pen, type Place, type Spot } from '../pen'

/** Where they stand in the end, in metres; how many there are is no number of the model, and the legend says so. */
const places: readonly Place[] = [-27, -9, 9, 27].map(x => [x, 16, 0])
const from: Place = [-58, 17, 0]
/** When they have come, and when their light has gone over the stands, in milliseconds. */
const times = { come: 1600, light: 1200, over: 4200 } as const
/** Rows of the far stand their light falls on, and how wide each light is and how far apart, in shares of half a row. */
const lightOn = { from: 3, to: 27, half: 0.085, apart: 0.24 } as const
/** How dark the rest of the stands is. */
const dark = 0.55
/** How wide the light is, as a share of the view. */
const beam = 0.13

/** Inspectors walk on, a light goes over the stands, and children it passes over are marked; beside them a board of grades. */
export function drawInspectors(
  pen: Pen,
  { unseen, grades, given, said }: DrawingOf<'inspectors'>,
  elapsed: number,
): boolean {
  const { free } = pen
  const front =
    free.left + (free.right - free.left) * (gone(elapsed, times.light, times.over) * (1 + beam) - beam)
  const wide = (free.right - free.left) * beam
  // Their light stays on a part of the stands: it is not everywhere at once.
  const stays = gone(elapsed, times.over - 900, times.over)
  const pools = places.map((_, index) => pool(pen, index))
  const grass = [
    pen.grass(-1.12, -1.16),
    pen.grass(1.12, -1.16),
    pen.grass(1.12, 1.16),
    pen.grass(-1.12, 1.16),
  ]
  pen.shade([...pools, grass.flatMap(place => pen.at(place) ?? [])], dark * stays)
  for (let index = 0; index < unseen.length; index++) {
    const spot = pen.child(unseen[index])
    if (spot && (elapsed >= times.over || spot.x < front))
      diamond(pen, spot, Math.max(pen.width / 580, spot.radius * 1.5))
  }
  if (elapsed > times.light && elapsed < times.over) light(pen, front, wide)
  for (const [index, place] of places.entries()) {
    const spot = pen.at(between(from, place, gone(elapsed, index * 180, times.come)))
    if (!spot) continue
    const tall = Math.max(2.6 * spot.metre, figureOf(pen) * 1.9)
    pen.upright(spot, 'cool', 1, { metres: 0, least: tall })
    const head = spot.y - tall
    pen.ring({ x: spot.x, y: head - 6 }, 5, 'cool', 1, { width: 2.25 })
    torch(pen, { x: spot.x, y: head - 6 }, pools[index] ?? [], stays)
  }
  // In a narrow view only the grade that is given: four would lie over what is told.
  const shown = gone(elapsed, 300, 1400)
  if (isBeside(pen)) board(pen, grades, given, shown)
  else if (given !== null) board(pen, grades.slice(given, given + 1), 0, shown)
  const near = pen.at(pen.grass(0, isBeside(pen) ? -0.62 : -1))
  if (near) pen.say(near, said)
  return elapsed < times.over
}

/** A full diamond, as the legend marks a child about whom no concern was raised. */
function diamond(pen: Pen, { x, y }: Pick<Spot, 'x' | 'y'>, half: number): void {
  const { context } = pen
  context.beginPath()
  context.moveTo(x, y - half)
  context.lineTo(x + half, y)
  context.lineTo(x, y + half)
  context.lineTo(x - half, y)
  context.closePath()
  context.fillStyle = pen.colour('need', 0.95)
  context.fill()
}

/** The stretch of the far stand that an inspector's light falls on, from its lower left corner round. */
function pool(pen: Pen, index: number): Spot[] {
  const { rows } = pen.scene.stadium.seats
  const [low, high] = [
    rows[Math.min(rows.length - 1, lightOn.from)],
    rows[Math.min(rows.length - 1, lightOn.to)],
  ]
  const middle = index - (places.length - 1) / 2
  const ends = [-lightOn.half, lightOn.half].map(aside => middle * lightOn.apart + aside)
  const corners = [
    [ends[0], low],
    [ends[1], low],
    [ends[1], high],
    [ends[0], high],
  ] as const
  return corners.flatMap(
    ([along, { halfX, halfY, height }]) =>
      pen.at(pen.isLengthwise ? [-halfX, along * halfY, height] : [along * halfX, halfY, height]) ?? [],
  )
}

/** A cone of light from an inspector to a stretch of the stand. */
function torch(
  pen: Pen,
  from: { readonly x: number; readonly y: number },
  onto: readonly Spot[],
  lit: number,
): void {
  const [first, second, third, fourth] = onto
  if (lit === 0 || pen.scene.palette.isFlat || !first || !second || !third || !fourth) return
  const { context } = pen
  context.save()
  context.globalCompositeOperation = 'lighter'
  pen.shape([from, first, fourth, third, second], 'cool', 0.2 * lit)
  pen.shape(onto, 'cool', 0.14 * lit)
  context.restore()
}

function light(pen: Pen, left: number, wide: number): void {
  const { context, height } = pen
  if (pen.scene.palette.isFlat) return
  context.save()
  context.globalCompositeOperation = 'lighter'
  const across = context.createLinearGradient(left, 0, left + wide, 0)
  across.addColorStop(0, pen.colour('cool', 0))
  across.addColorStop(0.5, pen.colour('cool', 0.2))
  across.addColorStop(1, pen.colour('cool', 0))
  context.fillStyle = across
  context.fillRect(left, 0, wide, height)
  context.restore()
}

/** Whether the board has room beside the words of the page. */
const isBeside = ({ free }: Pen): boolean => free.right - free.left > 700

/** The grades one under another on the far roof or in a wide view in the corner, the best at the top; the one that is given is lit. */
function board(pen: Pen, grades: readonly string[], given: number | null, shown: number): void {
  const { context, free, letters: size } = pen
  context.font = `600 ${Math.round(size)}px system-ui, sans-serif`
  const row = size * 1.5
  const wide = Math.max(...grades.map(grade => context.measureText(grade).width)) + size * 1.6
  const roof = pen.farRoof(0)?.y ?? 0
  // In a wide view beside the middle, where the words of the week lie.
  const isWide = isBeside(pen)
  const left = isWide ? free.left + 16 : (free.left + free.right - wide) / 2
  const high = row * grades.length + 8
  const top = pen.below(
    { left, top: Math.max(free.top + 8, isWide ? 58 : roof - row * 1.5), right: left + wide },
    high,
  )
  pen.take({ left, top, right: left + wide, bottom: top + high })
  context.fillStyle = pen.colour('dark', 0.86 * shown)
  context.beginPath()
  context.roundRect(left, top, wide, row * grades.length + 8, 6)
  context.fill()
  context.strokeStyle = pen.colour('cool', 0.7 * shown)
  context.lineWidth = 1
  context.stroke()
  context.textAlign = 'left'
  context.textBaseline = 'middle'
  grades.forEach((grade, index) => {
    const middle = top + 4 + row * (index + 0.5)
    const isGiven = index === given
    if (isGiven) {
      context.fillStyle = pen.colour('warm', shown)
      context.beginPath()
      context.roundRect(left + 4, middle - row / 2 + 1, wide - 8, row - 2, 4)
      context.fill()
    }
    context.fillStyle = isGiven
      ? pen.colour('dark', shown)
      : pen.colour('light', (given === null ? 0.9 : 0.55) * shown)
    context.fillText(grade, left + size * 0.8, middle)
  })
}
