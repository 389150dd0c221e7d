import type { ParameterId } from '../../model/parameters/registry'
import type { Panel } from '../panel-state'
import { inWords } from '../parameter-text'

/** What a range input does: a drag, a key held down, or keys pressed in quick succession are one step to undo. */
export interface RangeEvents {
  readonly pointerdown: (event: PointerEvent) => void
  readonly pointerup: () => void
  readonly pointercancel: (event: PointerEvent) => void
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
    // A browser moves the range to where a finger comes down, before it knows that the finger will scroll the page. What
    // moves the range a second time has gone along it: a browser that scrolls sends the range nothing more.
    pointerdown(event) {
      if (event.pointerType === 'touch') local.touch = { id, value: undefined }
      else beginGesture(panel, id, 'pointer')
    },
    // The browser fires its last `input` and `change` after the pointer is up: only then is the drag over.
    pointerup() {
      const { touch } = local
      if (touch?.id === id && touch.value !== undefined) {
        beginGesture(panel, id, 'pointer')
        actions.setParameter(id, touch.value)
      }
      local.touch = undefined
      const { gesture } = local
      if (gesture?.by !== 'pointer') return
      clearTimeout(gesture.timer)
      local.gesture = { ...gesture, timer: setTimeout(() => endGesture(panel)) }
    },
    // The browser has taken the finger to scroll or to zoom: it meant the page and not the control.
    pointercancel(event) {
      local.touch = undefined
      const { gesture } = local
      if (gesture?.id === id && gesture.by === 'pointer' && panel.state.inGesture) {
        actions.setParameter(id, panel.state.baseline[id])
        endGesture(panel)
      }
      const range = event.currentTarget as HTMLInputElement
      const value = panel.state.parameters[id]
      range.value = String(value)
      range.ariaValueText = inWords(panel, id, value)
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
      const { touch } = local
      if (touch?.id === id && touch.value === undefined) {
        local.touch = { id, value }
        return
      }
      if (touch) beginGesture(panel, id, 'pointer')
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
  panel.local.touch = undefined
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
