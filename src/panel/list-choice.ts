/** What a list that acts as soon as something is chosen in it listens to. */
export interface ListEvents {
  readonly change: (event: Event) => void
  readonly keydown: (event: KeyboardEvent) => void
  readonly keypress: (event: KeyboardEvent) => void
  readonly blur: (event: FocusEvent) => void
}

/**
 * Lets keys go through a closed list without anything happening at each entry on the way: Enter chooses, and so does leaving
 * the list; Escape goes back to `present`, the value in force. What is chosen in any other way, in the open list or with a
 * pointer, is chosen at once.
 */
export function listEvents(present: () => string, choose: (value: string) => void): ListEvents {
  const waiting = (list: HTMLSelectElement): boolean => list.value !== present()
  return {
    change(event) {
      const list = event.currentTarget as HTMLSelectElement
      if (!pressed.has(list) && waiting(list)) choose(list.value)
    },
    keydown(event) {
      const list = event.currentTarget as HTMLSelectElement
      if (event.key === 'Enter' && waiting(list)) {
        event.preventDefault()
        choose(list.value)
      } else if (event.key === 'Escape') list.value = present()
      else notePress(list)
    },
    // What letters find is found a moment after the key went down.
    keypress: event => notePress(event.currentTarget as HTMLSelectElement),
    blur(event) {
      const list = event.currentTarget as HTMLSelectElement
      // Another window has the focus for a while, or the list has been taken away.
      if (!waiting(list) || !list.isConnected || !document.hasFocus()) return
      // A press on a button beside the list says itself where to go.
      const beside = list.closest('nav')?.contains(event.relatedTarget as Node | null)
      if (beside && !pressed.has(list)) list.value = present()
      else choose(list.value)
    },
  }
}

/** The lists a key has just been pressed in: a closed list changes in the same task, an open one in a later task. */
const pressed = new WeakSet<HTMLSelectElement>()

function notePress(list: HTMLSelectElement): void {
  pressed.add(list)
  setTimeout(() => pressed.delete(list))
}
