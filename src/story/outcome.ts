import { populationOf } from '../crowd/coloured-children'
import { workersOnPlan } from '../crowd/drawn'
import { outcomeAt } from '../crowd/outcome'
import { memoiseLast } from '../lib/memoise'
import type { Parameters } from '../model/parameters/registry'
import type { Counts } from '../model/population/allocation'
import { needOrder } from '../model/population/population'
import type { Outcome, Step } from './step'
import type { StepContext } from './step-context'
import { stepStart } from './step-start'

/** How things stand now, for the last words of the step. */
export function outcomeOf(context: StepContext): Outcome {
  const { panel, number } = context
  const { answers, parameters, seed, truth } = panel.state
  const answer = answers[number]
  const picks = Array.isArray(answer) ? (answer as readonly number[]) : []
  return {
    answer,
    start: startCounts(context),
    heldAgainst: panel.state.cue.teamBefore
      ? outcomeAt(panel.state.cue.teamBefore).counts
      : startCounts(context),
    now: panel.counts,
    truth,
    onPlan: workersOnPlan(panel.state, panel),
    found: picks.filter(child => isInNeed(child, parameters, seed)).length,
  }
}

/** Whether the reader has done what the step asks. */
export function isDone(context: StepContext): boolean {
  const { panel, step, number } = context
  const { task } = step
  const { state } = panel
  if (task.kind === 'move' || task.kind === 'choose' || task.kind === 'free') {
    const start = startParameters(context)
    return state.parameters !== start && JSON.stringify(state.parameters) !== JSON.stringify(start)
  }
  if (task.kind === 'play' || task.kind === 'levers') return (panel.weeks.shown?.week ?? 0) >= task.until
  return task.kind !== 'none' && state.answers[number] !== undefined
}

/** Whether a child is in need in the settled picture of these parameters. */
export function isInNeed(child: number, parameters: Parameters, seed: number): boolean {
  return needOrder(populationOf(parameters.children, seed), outcomeAt(parameters).allocation.inNeed).includes(
    child,
  )
}

/** The parameters the present step began with: the same object as long as the number of children is the same. */
export function startParameters({ step, panel }: StepContext): Parameters {
  return lastStartParameters(step, panel.state.parameters.children)
}

/** How things stood as the step began: settled, or as its weeks began, before the cuts, or beside the same weeks unchanged. */
function startCounts(context: StepContext): Counts {
  const { panel, step } = context
  const {
    compared,
    weeks: { shown },
  } = panel
  if (!step.settings.season) return outcomeAt(startParameters(context)).counts
  if (step.settings.keepsSeason && compared) return compared.counts
  return shown?.countsAtKickOff ?? panel.counts
}

const lastStartParameters = memoiseLast(
  (step: Step, children: number): Parameters => stepStart(step, children).parameters,
)
