import { log } from './exact-math'

/**
 * Draws by address, not by turn: every draw is a hash of who it is for, so no draw depends on how many others have been
 * made, and the same child has the same draws whatever the settings (§6.1).
 */

/** What a draw is for. The numbers are part of the link's promise (same seed, same stadium) and never change. */
export const Stream = {
  needRank: 1,
  needOrder: 2,
  needLength: 3,
  onset: 4,
  noticed: 5,
  falseAlarm: 6,
  assessment: 7,
  missed: 8,
  tragedy: 9,
  screening: 10,
  queueTie: 11,
  handover: 12,
  lapse: 13,
  events: 14,
  uncertainty: 15,
} as const

/** Spreads every bit of a 32-bit word over all of it (the finaliser of MurmurHash3, Appleby, public domain). */
function mix(word: number): number {
  let mixed = word ^ (word >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/**
 * A number strictly between 0 and 1, evenly spread, with 53 random bits. The four words (whole numbers, 0 to
 * 4,294,967,295) are its address: the same address always gives the same number. Two lanes with different constants
 * take the words in; one lane alone would give some two of 80,000 children the same draws. (Four numbers in a row, not
 * an object: this is called many millions of times in a season.)
 */
export function uniform(seed: number, stream: number, child: number, episode: number): number {
  let left = mix(seed ^ 0x9e3779b9)
  let right = mix(seed ^ 0x7f4a7c15)
  left = mix(Math.imul(left, 5) + stream)
  right = mix(Math.imul(right, 9) ^ Math.imul(stream, 0x2c1b3c6d))
  left = mix(Math.imul(left, 5) + child)
  right = mix(Math.imul(right, 9) ^ Math.imul(child, 0x297a2d39))
  left = mix(Math.imul(left, 5) + episode)
  right = mix(Math.imul(right, 9) ^ Math.imul(episode, 0x1b873593))
  const high = mix(left + right) >>> 0
  const low = mix(right ^ Math.imul(left, 0xcc9e2d51)) >>> 0
  return (high * 2097152 + (low >>> 11) + 0.5) / 9007199254740992
}

/** A draw from the exponential distribution with mean 1, at an address. */
export function exponential(seed: number, stream: number, child: number, episode: number): number {
  return -log(uniform(seed, stream, child, episode))
}

/**
 * The whole numbers 0 to count - 1 in an order drawn from the seed (Fisher and Yates' shuffle, one addressed draw an
 * exchange). Read it as position to number.
 */
export function seededOrder(count: number, seed: number, stream: number): Uint32Array {
  const order = new Uint32Array(count)
  for (let place = 0; place < count; place++) order[place] = place
  for (let place = count - 1; place > 0; place--) {
    const other = Math.floor(uniform(seed, stream, place, 0) * (place + 1))
    const moved = order[place]!
    order[place] = order[other]!
    order[other] = moved
  }
  return order
}
