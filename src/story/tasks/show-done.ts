import { forChildren } from '../../figures/children'
import type { ParameterId } from '../../model/parameters/registry'
import { nextNotch, rangeOf } from '../../store/range'
import { leversShown } from '../../store/season-settings'
import { shownWithoutGuess } from '../step'
import type { StepContext } from '../step-context'
import { rightOf, setCheck } from './check'
import { pickByChance } from './pick'

/**
 * Does what the step asks, or shows it done, for a room that watches: the seats fill, five are picked by chance, the number
 * stands there without a guess, the control is moved. Weeks play or pause; what can be done more than once is done the next way.
 */
export function showDone(context: StepContext): void {
  const { step, panel, player, number } = context
  const { actions, state } = panel
  const { task } = step
  const isAnswered = state.answers[number] !== undefined
  switch (task.kind) {
    case 'none':
      return
    case 'start':
    case 'free':
      if (!isAnswered) player.answer(1)
      return
    case 'guess':
      if (!isAnswered) player.answer(shownWithoutGuess)
      return
    case 'grade':
      if (isAnswered) return
      player.answer(shownWithoutGuess)
      actions.setWeek(task.inWeek)
      return
    case 'pick':
      pickByChance(panel, player, number, task.children)
      return
    case 'check':
      if (!isAnswered) actions.answer(number, rightOf(panel))
      actions.setTruth(!state.truth)
      return
    case 'move':
      // Posts are for 80,000 children: a smaller stadium has its share of them.
      actions.setParameter(
        task.control,
        task.control === 'posts' ? forChildren(task.shownAt, state.parameters.children) : task.shownAt,
      )
      return
    case 'choose':
      choose(context, 1)
      return
    case 'play':
    case 'levers':
      playOn(context)
  }
}

/** Moves the one control of a step by a notch, up or down: of several choices, to the next. */
export function nudge(context: StepContext, direction: 1 | -1): void {
  const { panel, step } = context
  const { actions, state } = panel
  const { task } = step
  if (task.kind === 'move') notch(context, task.control, direction)
  else if (task.kind === 'free') notch(context, 'posts', direction)
  else if (task.kind === 'choose') choose(context, direction)
  else if (task.kind === 'check') setCheck(context, rightOf(panel) + direction)
  else if (task.kind === 'levers' && state.season)
    actions.setLever('encouragement', leversShown(state.season).encouragement + 10 * direction)
}

function notch({ panel: { state, actions } }: StepContext, id: ParameterId, direction: 1 | -1): void {
  actions.setParameter(id, nextNotch(state.parameters[id], rangeOf(id, state.parameters), direction))
}

/** The next of a few choices, or the one before it; after the last comes the first. */
function choose({ panel: { state, actions }, step: { task } }: StepContext, direction: 1 | -1): void {
  if (task.kind !== 'choose') return
  const { control, choices } = task
  const at = choices.findIndex(({ value }) => value === state.parameters[control])
  const next = choices[(at + direction + choices.length) % choices.length]
  if (next) actions.setParameter(control, next.value)
}

/** Plays or pauses the weeks of a step; from an event that has paused them they go on. */
function playOn({ panel, player, number }: StepContext): void {
  const { state, actions } = panel
  if (!state.season) player.enter(number, false)
  if (state.heldAt !== null) actions.goOn()
  else actions.setPlaying(!state.playing)
}
