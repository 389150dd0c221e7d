import type { SeasonEventKind } from '../model/simulation/season-event'
import { type DrawnName, hasOnlyWords, type State } from '../store/state'
import { stepIds } from '../store/story-steps'
import type { PlayedWeek } from './played-weeks'

/** By name, what may be drawn now: something of which there is nothing is drawn all the same named here. */
export function namesDrawn(state: State, shown: PlayedWeek | null): readonly DrawnName[] {
  if (hasOnlyWords(state) || state.showsBefore) return []
  const hasPicks = state.step !== null && picksOf(state).length > 0
  const held =
    shown && state.heldAt === shown.week ? eventsIn(shown).flatMap(({ kind }) => drawnFor[kind] ?? []) : []
  const named = new Set<DrawnName>([...state.cue.draws, ...held])
  if (hasPicks) named.add('picks')
  else named.delete('picks')
  return [...named]
}

/** Whether the step of the story on show is itself about an event, and draws it: then the step is all that is said of it. */
export const isToldByStep = ({ step, cue }: State, kind: SeasonEventKind): boolean =>
  step !== null && cue.draws.some(name => name === drawnFor[kind])

/** What an event is drawn as. A tragedy is never drawn. */
const drawnFor: { readonly [kind in SeasonEventKind]?: DrawnName } = {
  saving: 'plates',
  goldenHello: 'neighbour',
  inspection: 'inspectors',
  actionPlan: 'table',
  directorLeaves: 'director',
  directorArrives: 'director',
  agencyPrice: 'plates',
  headline: 'voices',
}

/** What a step of the story was answered with. */
export const answerTo = ({ answers }: State, step: (typeof stepIds)[number]) =>
  answers[stepIds.indexOf(step) + 1]

/** The children picked in the story: those the step was answered with, or so far. */
export const picksOf = (state: State): readonly number[] => {
  const answer = answerTo(state, 'questions')
  return Array.isArray(answer) ? (answer as readonly number[]) : state.picks
}

/** What happened in the week on show. */
export const eventsIn = ({ replay, week }: PlayedWeek) => replay.deltas[week].events
