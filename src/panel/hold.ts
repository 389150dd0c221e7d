import type { ParameterId } from '../model/parameters'
import type { Panel } from './panel-state'

/** Presses of one control that follow one another faster than this are one gesture, in milliseconds. */
export const burstPause = 1500

/** The gesture in hand: one control, held or let go so lately that another press would belong to it. */
export interface Hold {
  readonly id: ParameterId
  /** What holds it: a pointer, or a key by its name. Undefined between two presses. */
  readonly by: string | undefined
  /** Ends it, unless another press comes first. */
  readonly timer: ReturnType<typeof setTimeout> | undefined
}

/** Holds a control. A drag is a gesture of its own; a press goes on with the presses just before it. */
export function takeHold(panel: Panel, id: ParameterId, by: string): void {
  const { hold } = panel.local
  const isSame = hold?.id === id && panel.state.inGesture
  if (isSame && hold.by) return
  if (isSame && by !== 'pointer') clearTimeout(hold.timer)
  else {
    endHold(panel)
    panel.actions.beginGesture()
  }
  panel.local.hold = { id, by, timer: undefined }
}

/** Lets a control go: its gesture ends once no other press has come for a while. */
export function letGo(panel: Panel, id: ParameterId): void {
  const { local, state, redraw } = panel
  if (local.hold?.id !== id || !local.hold.by) return
  local.hold = { id, by: undefined, timer: setTimeout(() => endHold(panel), burstPause) }
  if (local.hasLetGo || state.parameters === state.baseline) return
  local.hasLetGo = true
  redraw()
}

/** Ends the gesture in hand at once, if there is one. */
export function endHold({ actions, local }: Panel): void {
  if (!local.hold) return
  clearTimeout(local.hold.timer)
  local.hold = undefined
  actions.endGesture()
}
