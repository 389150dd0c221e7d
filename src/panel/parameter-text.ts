import { type ParameterId, parameters } from '../model/parameters/registry'
import { decimal, sayUnit, unitShort } from '../words/language'
import type { ParameterWords } from '../words/parameter-words'
import { frontParameters } from '../words/parameters-front'

/** The words that have come: of the controls in front from the start, of the others with what shows them. */
let words: Partial<Record<ParameterId, ParameterWords>> = frontParameters

/** Takes the words of all the others, once something that shows them has been fetched. */
export function learnParameterWords(all: Record<ParameterId, ParameterWords>): void {
  words = all
}

/** The words for one parameter. Throws a RangeError for one whose words have not come. */
export function wordsOf(id: ParameterId): ParameterWords {
  const found = words[id]
  if (!found) throw new RangeError(`the words for ${id} have not come`)
  return found
}

/** A value in words: `145 funded posts`. */
export const inWords = (id: ParameterId, value: number): string =>
  (wordsOf(id).say ?? sayUnit[parameters[id].unit])(value)

/** A value in short, for a folded control: `145 posts`, `11.8 % a year`. */
export const inShort = (id: ParameterId, value: number): string =>
  `${decimal(value)} ${unitShort[parameters[id].unit]}`

/** The unit in short, beside a number box. */
export const unitOf = (id: ParameterId): string => unitShort[parameters[id].unit]

/** A value as a number box holds it: no thousands marks, two places at most. */
export const asTyped = (value: number): string => String(Math.round(value * 100) / 100)
