/**
 * Every step of the story, in order: the link calls them by their places, from 1. What a step holds is in
 * `src/story/steps/<id>.ts`, its words in `src/words/story/<id>.ts`.
 */
export const stepIds = [
  'one-director',
  'answerable',
  'dugout',
  'questions',
  'foreheads',
  'team',
  'deploy',
  'savings',
  'golden-hello',
  'game',
  'inspection',
  'action-plan',
  'directors',
  'agencies',
  'tragedy',
  'alarm',
  'five-points',
  'yours',
] as const

/** The name of a step. */
export type StepId = (typeof stepIds)[number]
