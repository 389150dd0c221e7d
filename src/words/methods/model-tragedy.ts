import { whole } from '../language'
import type { ModelFacts, ModelPart } from './model-facts'
import { rarity } from './rarity'

/** Tragedy: in words, here and nowhere else in numbers. */
export const modelOfTragedy = (facts: ModelFacts): ModelPart => ({
  heading: 'Tragedy',
  text: [
    'Sometimes the worst happens to a child. In this model every child has a very small risk in every week. It is never nought, not even for a child who is helped, or who has no serious need.',
    `At the usual settings the model takes a tragedy to be as rare as ${rarity(facts.tragediesAYear)}, for ${whole(facts.children)} children. That follows from an average for England, as reported. How far help protects is assumed, because no public figures can tell.`,
    'So rare a thing is mostly chance. A place with enough people can meet more tragedies than a place without. How many there are says very little about how well anyone has worked.',
    'No point in the picture stands for a tragedy, and none is counted. In the weeks the picture stops, and there are only words.',
  ],
})
