/** The events of a range that a finger may scroll the page from. */
export interface FingerEvents {
  readonly pointerdown: (event: PointerEvent) => void
  readonly pointerup: (event: PointerEvent) => void
  readonly pointercancel: (event: PointerEvent) => void
  readonly input: (event: Event) => void
}

/** The finger on a range: the value it came down at, and whether the browser has moved the range to it. */
interface Finger {
  readonly value: string
  moves: number
}

const fingers = new WeakMap<EventTarget, Finger>()

/**
 * For a range that is no control of the model's, and so no step to undo (`gesture.ts` has those). A browser moves a range
 * to where a finger comes down, before it knows that the finger will scroll the page. That first move counts once the
 * finger goes along the range or is lifted; where the browser takes the finger to scroll, the range has its value back.
 * The events may be made anew with each drawing.
 */
export function fingerEvents(set: (value: number) => void): FingerEvents {
  const rangeOf = (event: Event) => event.currentTarget as HTMLInputElement
  return {
    pointerdown(event) {
      const range = rangeOf(event)
      if (event.pointerType === 'touch') fingers.set(range, { value: range.value, moves: 0 })
    },
    input(event) {
      const range = rangeOf(event)
      const finger = fingers.get(range)
      if (finger) finger.moves++
      if (finger?.moves !== 1) set(range.valueAsNumber)
    },
    pointerup(event) {
      const range = rangeOf(event)
      const finger = fingers.get(range)
      fingers.delete(range)
      if (finger?.moves === 1) set(range.valueAsNumber)
    },
    pointercancel(event) {
      const range = rangeOf(event)
      const finger = fingers.get(range)
      fingers.delete(range)
      if (!finger) return
      range.value = finger.value
      if (finger.moves > 1) set(range.valueAsNumber)
    },
  }
}
