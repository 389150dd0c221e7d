/**
 * Fingerprints of states. The fingerprint of a population is a sum over its children, so that a change of one child
 * changes it by a difference and the other 79,999 are not read again. Whole numbers only: every engine agrees to the
 * last bit (I5).
 */

/** The part of one child in one state in a fingerprint: 32 bits. */
export function childPart(child: number, code: number): number {
  let word = Math.imul(child * 9 + code + 1, 0x9e3779b1)
  word ^= word >>> 15
  word = Math.imul(word, 0x85ebca77)
  word ^= word >>> 13
  word = Math.imul(word, 0xc2b2ae3d)
  return word ^ (word >>> 16)
}

/** The fingerprint of a whole population, one state code a child. */
export function populationPrint(states: Uint8Array): number {
  let print = 0
  for (let child = 0; child < states.length; child++) print = (print + childPart(child, states[child]!)) | 0
  return print
}

const words = new DataView(new ArrayBuffer(8))

/** The fingerprint of a season so far: two running words. */
export interface Fingerprint {
  high: number
  low: number
}

/** The fingerprint before week 0. */
export function openFingerprint(): Fingerprint {
  return { high: 0x811c9dc5 | 0, low: 0x01000193 }
}

/** Adds a week: the population's fingerprint and the numbers of its row, to the last bit. */
export function addWeekToFingerprint(hash: Fingerprint, population: number, row: Float64Array): void {
  fold(hash, population)
  for (let place = 0; place < row.length; place++) {
    words.setFloat64(0, row[place]!)
    fold(hash, words.getInt32(0))
    fold(hash, words.getInt32(4))
  }
}

/** The fingerprint as 16 hexadecimal digits. */
export function fingerprintText(hash: Fingerprint): string {
  const digits = (word: number) => (word >>> 0).toString(16).padStart(8, '0')
  return digits(hash.high) + digits(hash.low)
}

function fold(hash: Fingerprint, word: number): void {
  hash.high = Math.imul(hash.high ^ word, 0x01000193)
  hash.low = Math.imul(hash.low ^ (hash.high >>> 15) ^ word, 0x2c1b3c6d)
}
