import { defaultParameters } from '../../src/model/parameters/registry'
import { allocate } from '../../src/model/population/allocation'
import { assignStates, makePopulation } from '../../src/model/population/population'
import { settle } from '../../src/model/steady/steady-state'
import { markChildren } from '../../src/stadium/marks'

/** Pictures there are: notches of the control and one more. */
const notches = 30

/**
 * What is really there while the team shrinks post by post from England 2025: one mark code a child. Each picture
 * differs from the one before in some dozens of children of 80,000.
 */
export function makePictures(count: number): Uint8Array<ArrayBuffer>[] {
  const crowd = makePopulation(count, 1)
  return Array.from({ length: notches + 1 }, (_, notch) => {
    const settled = settle({ ...defaultParameters, posts: defaultParameters.posts - notch })
    const states = new Uint8Array(count)
    assignStates(crowd, allocate(settled, count), states, null)
    const marks = new Uint8Array(count)
    markChildren(states, true, marks)
    return marks
  })
}
