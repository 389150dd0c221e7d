import { makeCrowd } from '../model/crowd'
import { memoiseLast } from './memoise-last'

/** The children of a stadium (how many, and the seed), drawn once for whoever asks for the same again. */
export const crowdOf = memoiseLast(makeCrowd)
