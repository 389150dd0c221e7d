import type { ParameterId } from '../../model/parameters/registry'
import type { Panel } from '../panel-state'
import { inWords } from '../parameter-text'

/** What a range input does: a drag, a key held down, or keys pressed in quick succession are one step to undo. */
export interface RangeEvents {
  readonly pointerdown: () => void
  readonly pointerup: () => void
  readonly keydown: (event: KeyboardEvent) => void
  readonly keyup: (event: KeyboardEvent) => void
  readonly input: (event: Event) => void
  readonly change: () => void
  readonly blur: () => void
}

/** The events of the range input of one parameter. They read nothing but what they are given, so they may be made anew. */
export function rangeEvents(panel: Panel, id: ParameterId): RangeEvents {
  const { actions, local, redraw } = panel
  const endDrag = () => local.gesture?.by === 'pointer' && endGesture(panel)
  return {
    pointerdown: () => beginGesture(panel, id, 'pointer'),
    // The browser fires its last `input` and `change` after the pointer is up: only then is the drag over.
    pointerup() {
      const { gesture } = local
      if (gesture?.by !== 'pointer') return
      clearTimeout(gesture.timer)
      local.gesture = { ...gesture, timer: setTimeout(() => endGesture(panel)) }
    },
    // A key still down when another has released the control holds it again with its next repeat.
    keydown(event) {
      if (!movingKeys.has(event.key)) return
      beginGesture(panel, id, event.key)
      // The browser moves the range from where it stands: a press so quick that the last is not drawn yet counts from it.
      const range = event.currentTarget as HTMLInputElement
      const value = String(panel.state.parameters[id])
      if (range.value !== value) range.value = value
    },
    keyup: event => event.key === local.gesture?.by && releaseControl(panel, id),
    input(event) {
      const range = event.currentTarget as HTMLInputElement
      const value = range.valueAsNumber
      // A screen reader speaks the value in the same turn, so its words may not wait for the next frame.
      range.ariaValueText = inWords(panel, id, value)
      clearTimeout(local.boxes.get(id)?.pause)
      if (local.boxes.delete(id)) redraw()
      actions.setParameter(id, value)
    },
    change: endDrag,
    blur: () => releaseControl(panel, id),
  }
}

/** The keys by which a browser moves a range. */
const movingKeys: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
])

/** Presses of one control that follow one another faster than this are one gesture, in milliseconds. */
export const burstPauseMilliseconds = 1500

/** Holds a control. A drag is a gesture of its own; a press goes on with the presses just before it. */
export function beginGesture(panel: Panel, id: ParameterId, by: string): void {
  const { gesture } = panel.local
  const isSame = gesture?.id === id && panel.state.inGesture
  if (isSame && gesture.by) return
  if (isSame && by !== 'pointer') clearTimeout(gesture.timer)
  else {
    endGesture(panel)
    panel.actions.beginGesture()
  }
  panel.local.gesture = { id, by, timer: undefined }
}

/** Releases a control: its gesture ends once no other press has come for a while. */
export function releaseControl(panel: Panel, id: ParameterId): void {
  const { local, state, redraw } = panel
  if (local.gesture?.id !== id || !local.gesture.by) return
  local.gesture = { id, by: undefined, timer: setTimeout(() => endGesture(panel), burstPauseMilliseconds) }
  if (local.hasReleased || state.parameters === state.baseline) return
  local.hasReleased = true
  redraw()
}

/** Ends the gesture in hand at once, if there is one. */
export function endGesture({ actions, local }: Panel): void {
  if (!local.gesture) return
  clearTimeout(local.gesture.timer)
  local.gesture = undefined
  actions.endGesture()
}
