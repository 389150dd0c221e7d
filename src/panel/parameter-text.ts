import { type ParameterId, parameters } from '../model/parameters/registry'
import { decimal, sayUnit, unitShort } from '../words/language'
import type { ParameterWords } from '../words/parameter-words'
import type { Local } from './panel-state'

/** Where the words of parameters are looked up: the panel, or whatever else holds as much of what it remembers. */
export interface HoldsWords {
  readonly local: Pick<Local, 'words'>
}

/** The words for one parameter. Throws a RangeError where they have not been fetched. */
export function wordsOf({ local }: HoldsWords, id: ParameterId): ParameterWords {
  const found = local.words[id]
  if (!found) throw new RangeError(`the words for ${id} have not been fetched`)
  return found
}

/** A value in words: `145 funded posts`. Throws a RangeError where the parameter's words have not been fetched. */
export const inWords = (panel: HoldsWords, id: ParameterId, value: number): string =>
  (wordsOf(panel, id).say ?? sayUnit[parameters[id].unit])(value)

/** A value in short, for a folded control: `145 posts`, `11.8 % a year`. */
export const inShort = (id: ParameterId, value: number): string =>
  `${decimal(value)} ${unitShort[parameters[id].unit]}`

/** The unit in short, beside a number box. */
export const unitOf = (id: ParameterId): string => unitShort[parameters[id].unit]

/** A value as a number box holds it: no thousands marks, two places at most. */
export const asTyped = (value: number): string => String(Math.round(value * 100) / 100)
