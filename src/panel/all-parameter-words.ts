import type { ParameterId } from '../model/parameters/registry'
import type { ParameterWords } from '../words/parameter-words'
import { parameterWords } from '../words/parameters'
import { learnParameterWords } from './parameter-text'

/** The words for every parameter; a parameter without words does not compile. */
const all: Record<ParameterId, ParameterWords> = parameterWords

learnParameterWords(all)
