import { memoiseLast } from '../lib/memoise'
import { makePopulation } from '../model/population/population'

/** The children of a stadium (how many, and the seed), drawn once for whoever asks for the same again. */
export const populationOf = memoiseLast(makePopulation)
