import type { Beat } from './beat'
import { actionPlan } from './beats/action-plan'
import { agencies } from './beats/agencies'
import { alarm } from './beats/alarm'
import { answerable } from './beats/answerable'
import { deploy } from './beats/deploy'
import { directors } from './beats/directors'
import { dugout } from './beats/dugout'
import { fivePoints } from './beats/five-points'
import { foreheads } from './beats/foreheads'
import { game } from './beats/game'
import { goldenHello } from './beats/golden-hello'
import { inspection } from './beats/inspection'
import { oneDirector } from './beats/one-director'
import { questions } from './beats/questions'
import { savings } from './beats/savings'
import { team } from './beats/team'
import { tragedy } from './beats/tragedy'
import { yours } from './beats/yours'

/** Every beat, in the order of the story. A new one is a file beside these, its words, and a line here. */
export const beats: readonly Beat[] = [
  oneDirector,
  answerable,
  dugout,
  questions,
  foreheads,
  team,
  deploy,
  savings,
  goldenHello,
  game,
  inspection,
  actionPlan,
  directors,
  agencies,
  tragedy,
  alarm,
  fivePoints,
  yours,
]
