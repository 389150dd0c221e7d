import type { ParameterId } from '../model/parameters'
import { endHold, letGo, takeHold } from './hold'
import type { Panel } from './panel-state'
import { inWords } from './parameter-text'

const movingKeys = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
])

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
  const endDrag = () => local.hold?.by === 'pointer' && endHold(panel)
  return {
    pointerdown: () => takeHold(panel, id, 'pointer'),
    // The browser speaks its last `input` and `change` after the pointer is up.
    pointerup: () => setTimeout(endDrag),
    // A key still down when another has let the control go holds it again with its next repeat.
    keydown(event) {
      if (!movingKeys.has(event.key)) return
      takeHold(panel, id, event.key)
      // The browser moves the range from where it stands: a press so quick that the last is not drawn yet counts from it.
      const range = event.currentTarget as HTMLInputElement
      const value = String(panel.state.parameters[id])
      if (range.value !== value) range.value = value
    },
    keyup: event => event.key === local.hold?.by && letGo(panel, id),
    input(event) {
      const range = event.currentTarget as HTMLInputElement
      const value = range.valueAsNumber
      // A screen reader speaks the value in the same turn, so its words may not wait for the next frame.
      range.ariaValueText = inWords(id, value)
      if (local.boxes.delete(id)) redraw()
      actions.setParameter(id, value)
    },
    change: endDrag,
    blur: () => letGo(panel, id),
  }
}
