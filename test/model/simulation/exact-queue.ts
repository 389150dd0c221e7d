/** A queue of concerns by itself: nobody in need, nobody screened out, a team that keeps still. Chances are a week's. */
export interface LoneQueue {
  readonly children: number
  readonly slots: number
  readonly raised: number
  readonly assessed: number
  readonly lapses: number
  /** The longest queue told apart: longer ones count as this long. */
  readonly longest: number
}

/** Chances of 0 to `count` successes in `count` tries. */
function binomial(count: number, chance: number): number[] {
  let row = [1]
  for (let trial = 0; trial < count; trial++) {
    const next = new Array<number>(row.length + 1).fill(0)
    for (const [successes, probability] of row.entries()) {
      next[successes]! += probability * (1 - chance)
      next[successes + 1]! += probability * chance
    }
    row = next
  }
  return row
}

/** Chances of 0, 1, 2 … concerns about this many children in a week, until hardly any are left. */
function arrivals(children: number, raised: number): number[] {
  const chances: number[] = []
  let chance = (1 - raised) ** children
  for (let arrived = 0; chance > 1e-13 || arrived <= children * raised; arrived++) {
    chances.push(chance)
    chance *= ((children - arrived) / (arrived + 1)) * (raised / (1 - raised))
  }
  return chances
}

/**
 * The queue as a Markov chain in the canonical order of a week (assessments finish, starts, lapses, arrivals), played
 * for so many weeks from an empty one: the chances of so many waiting, and of those so many being assessed.
 */
export function exactQueue(queue: LoneQueue, weeks: number): Float64Array[] {
  const { children, slots, raised, assessed, lapses, longest } = queue
  const finishing = Array.from({ length: slots + 1 }, (_, busy) => binomial(busy, assessed))
  const lapsing = Array.from({ length: longest + 1 }, (_, waiting) =>
    lapses > 0 ? binomial(waiting, lapses) : [1],
  )
  const arriving = Array.from({ length: longest + slots + 1 }, (_, away) => arrivals(children - away, raised))
  let now = Array.from({ length: longest + 1 }, () => new Float64Array(slots + 1))
  now[0]![0] = 1
  for (let week = 0; week < weeks; week++) {
    const next = now.map(row => new Float64Array(row.length))
    for (let waiting = 0; waiting <= longest; waiting++) {
      for (let busy = 0; busy <= slots; busy++) {
        const here = now[waiting]![busy]!
        if (here < 1e-14) continue
        for (const [finished, p1] of finishing[busy]!.entries()) {
          const started = Math.min(waiting, slots - busy + finished)
          for (const [lapsed, p2] of lapsing[waiting - started]!.entries()) {
            const left = waiting - started - lapsed
            for (const [arrived, p3] of arriving[waiting + busy]!.entries()) {
              next[Math.min(longest, left + arrived)]![busy - finished + started]! += here * p1 * p2 * p3
            }
          }
        }
      }
    }
    now = next
  }
  return now
}

/** Chances of 0 to `most` waiting and being assessed together. */
export function together(chances: readonly Float64Array[], most: number): Float64Array {
  const sums = new Float64Array(most + 1)
  for (const [waiting, row] of chances.entries())
    for (const [busy, chance] of row.entries()) sums[Math.min(most, waiting + busy)]! += chance
  return sums
}

/**
 * Erlang's queue without end and without impatience, in continuous time: chances of 0 to `most` in it. `load` is what
 * comes in an assessment's mean length.
 */
export function erlangQueue(slots: number, load: number, most: number): Float64Array {
  const weights = new Float64Array(most + 1)
  weights[0] = 1
  for (let here = 1; here <= most; here++) weights[here] = (weights[here - 1]! * load) / Math.min(here, slots)
  const ratio = load / slots
  weights[most]! /= 1 - ratio
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map(weight => weight / sum)
}

/** Erlang's C: the chance of having to wait. */
export function erlangC(slots: number, load: number): number {
  let term = 1
  let sum = 0
  for (let here = 0; here < slots; here++) {
    sum += term
    term *= load / (here + 1)
  }
  const waits = term / (1 - load / slots)
  return waits / (sum + waits)
}
