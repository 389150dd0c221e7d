import { actionPlan } from './action-plan'
import { agencies } from './agencies'
import { alarm } from './alarm'
import { answerable } from './answerable'
import type { BeatWords } from './beat-words'
import { deploy } from './deploy'
import { directors } from './directors'
import { dugout } from './dugout'
import { fivePoints } from './five-points'
import { foreheads } from './foreheads'
import { game } from './game'
import { goldenHello } from './golden-hello'
import { inspection } from './inspection'
import { oneDirector } from './one-director'
import { questions } from './questions'
import { savings } from './savings'
import { team } from './team'
import { tragedy } from './tragedy'
import { yours } from './yours'

/** Every step of the story, in order. */
export const beatIds = [
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

/** The id of a step. */
export type BeatId = (typeof beatIds)[number]

/** The words of every step, each with the types of its own functions. */
export const storyWords = {
  'one-director': oneDirector,
  answerable,
  dugout,
  questions,
  foreheads,
  team,
  deploy,
  savings,
  'golden-hello': goldenHello,
  game,
  inspection,
  'action-plan': actionPlan,
  directors,
  agencies,
  tragedy,
  alarm,
  'five-points': fivePoints,
  yours,
} as const satisfies Record<BeatId, BeatWords>

/** The words of one step, whichever it is. */
export const wordsOf = (id: BeatId): BeatWords => storyWords[id]
