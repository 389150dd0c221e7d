import type { ParameterId } from '../model/parameters'
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

/** What a range input does: a drag, or a key held down, is one gesture and one step to undo. */
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
export function rangeEvents({ actions, local, redraw }: Panel, id: ParameterId): RangeEvents {
  const begin = (heldBy: string) => {
    if (local.heldBy) return
    local.heldBy = heldBy
    actions.beginGesture()
  }
  const end = () => {
    if (!local.heldBy) return
    local.heldBy = undefined
    actions.endGesture()
  }
  return {
    pointerdown: () => begin('pointer'),
    // The browser speaks its last `input` and `change` after the pointer is up.
    pointerup: () => setTimeout(() => local.heldBy === 'pointer' && end()),
    // A key still down when another has ended its gesture begins its own with the next repeat.
    keydown: event => movingKeys.has(event.key) && begin(event.key),
    keyup: event => event.key === local.heldBy && end(),
    input(event) {
      const range = event.currentTarget as HTMLInputElement
      const value = range.valueAsNumber
      // A screen reader speaks the value in the same turn, so its words may not wait for the next frame.
      range.ariaValueText = inWords(id, value)
      if (local.boxes.delete(id)) redraw()
      actions.setParameter(id, value)
    },
    change: () => local.heldBy === 'pointer' && end(),
    blur: end,
  }
}
