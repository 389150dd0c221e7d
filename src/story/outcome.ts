import { populationOf } from '../crowd/coloured-children'
import { outcomeAt } from '../crowd/outcome'
import { memoiseLast } from '../lib/memoise'
import type { Parameters } from '../model/parameters/registry'
import type { Counts } from '../model/population/allocation'
import { needOrder } from '../model/population/population'
import { countsInWeek } from '../model/simulation/week-allocation'
import { weekFrom } from '../model/simulation/weeks'
import type { Outcome } from './beat'
import { settingsOfBeat } from './player'
import type { StepContext } from './step-context'

/** The parameters a beat begins with, the same object while the number of children stays. */
const startOf = memoiseLast((beat: StepContext['beat'], children: number): Parameters => {
  return settingsOfBeat(beat, children).parameters
})

/** The parameters the present beat began with. */
export function startParameters({ beat, panel }: StepContext): Parameters {
  return startOf(beat, panel.state.parameters.children)
}

/** How things stood as the beat began: settled, or in the week it began in, or beside the same weeks unchanged. */
function startCounts(told: StepContext): Counts {
  const { panel, beat } = told
  const {
    compared,
    seasons: { shown },
  } = panel
  if (!beat.settings.season) return outcomeAt(startParameters(told)).counts
  if (beat.settings.keepsSeason && compared) return compared.counts
  const delta = shown?.replay.deltas[beat.settings.season.week]
  return delta ? countsInWeek(weekFrom(delta.row)) : panel.counts
}

/** Whether a child is in need in the settled picture of these parameters. */
export function isInNeed(child: number, parameters: Parameters, seed: number): boolean {
  return needOrder(populationOf(parameters.children, seed), outcomeAt(parameters).allocation.inNeed).includes(
    child,
  )
}

/** How things stand now, for the last words of the beat. */
export function outcomeOf(told: StepContext): Outcome {
  const { panel, step } = told
  const { answers, parameters, seed } = panel.state
  const answer = answers[step]
  const picks = Array.isArray(answer) ? (answer as readonly number[]) : []
  return {
    answer,
    start: startCounts(told),
    now: panel.counts,
    found: picks.filter(child => isInNeed(child, parameters, seed)).length,
  }
}

/** Whether the reader has done what the beat asks. */
export function isDone(told: StepContext): boolean {
  const { panel, beat, step } = told
  const { task } = beat
  const { state } = panel
  if (task.kind === 'move' || task.kind === 'choose' || task.kind === 'free') {
    const start = startParameters(told)
    return state.parameters !== start && JSON.stringify(state.parameters) !== JSON.stringify(start)
  }
  if (task.kind === 'play' || task.kind === 'levers') return (panel.seasons.shown?.week ?? 0) >= task.until
  return task.kind !== 'none' && state.answers[step] !== undefined
}
