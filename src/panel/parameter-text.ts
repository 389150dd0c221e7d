import { type ParameterId, parameters } from '../model/parameters'
import { decimal } from '../words/language'
import type { ParameterWords } from '../words/parameter-words'
import { parameterWords } from '../words/parameters'
import { sayUnit, unitShort } from '../words/units'

/** The words for every parameter; a parameter without words does not compile. */
const words: Record<ParameterId, ParameterWords> = parameterWords

/** The words for one parameter. */
export const wordsOf = (id: ParameterId): ParameterWords => words[id]

/** A value in words: `145 funded posts`. */
export const inWords = (id: ParameterId, value: number): string =>
  (words[id].say ?? sayUnit[parameters[id].unit])(value)

/** A value in short, for a folded control: `145 posts`, `11.8 % a year`. */
export const inShort = (id: ParameterId, value: number): string =>
  `${decimal(value)} ${unitShort[parameters[id].unit]}`

/** The unit in short, beside a number box. */
export const unitOf = (id: ParameterId): string => unitShort[parameters[id].unit]

/** A value as a number box holds it: no thousands marks, two places at most. */
export const asTyped = (value: number): string => String(Math.round(value * 100) / 100)
