import type { DrawingOf } from '../drawing'
import { gone, type Pen } from '../pen'
import { ranksOn } from '../ranks'

/** The most marks that are drawn: beyond them they would stand on one another. */
const most = 2000
/** When all have come, and when those beyond the team have faded, in milliseconds. */
const times = { come: 1400, fade: 2600 } as const

/**
 * The team as whole marks, and a guess as hollow ones in the same ranks, from the first on: those beyond the team fade. Where the
 * guess is smaller, the rest of the team stand without an outline.
 */
export function drawGuess(pen: Pen, { guess, team, said }: DrawingOf<'guess'>, elapsed: number): boolean {
  const many = Math.min(Math.max(guess ?? 0, team), most)
  const ranks = ranksOn(pen, many)
  if (!ranks) return elapsed < times.fade
  const { tall } = ranks
  const came = Math.round(many * gone(elapsed, 0, times.come))
  const faded = gone(elapsed, times.come, times.fade)
  for (let index = 0; index < came; index++) {
    const spot = ranks.spot(index)
    if (index < team) pen.upright(spot, 'light', 1, { metres: 0, least: tall })
    else pen.upright(spot, 'cool', 1 - 0.45 * faded, { metres: 0, least: tall, hollow: true })
    if (guess !== null && index < team && index < guess)
      pen.dot({ x: spot.x, y: spot.y + tall * 0.12 }, Math.max(1, tall * 0.07), 'cool', 1)
  }
  pen.say(ranks.words, said)
  return elapsed < times.fade
}
