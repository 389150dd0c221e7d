/** What a presenter's key does. */
export type Deed =
  | 'next'
  | 'back'
  | 'nextSlide'
  | 'backSlide'
  | 'first'
  | 'last'
  | 'act'
  | 'up'
  | 'down'
  | 'black'
  | 'fullScreen'
  | 'notes'
  | 'spotlight'
  | 'code'
  | 'turn'
  | 'help'
  | 'leave'

/** The keys that every remote sends: they act wherever the focus is, but for a box in which letters are typed. */
const remoteKeys: Readonly<Record<string, Deed>> = {
  PageDown: 'next',
  PageUp: 'back',
  b: 'black',
  '.': 'black',
}

/** The keys that act where the focus is on nothing that has its own use for them. */
const otherKeys: Readonly<Record<string, Deed>> = {
  ArrowRight: 'next',
  n: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  p: 'back',
  Home: 'first',
  End: 'last',
  Enter: 'act',
  ArrowUp: 'up',
  ArrowDown: 'down',
  f: 'fullScreen',
  s: 'notes',
  l: 'spotlight',
  q: 'code',
  t: 'turn',
  '?': 'help',
  Escape: 'leave',
}

/** With Shift the keys that lead on and back lead past all that a slide has still to say. */
const slideKeys: Readonly<Record<string, Deed>> = {
  PageDown: 'nextSlide',
  PageUp: 'backSlide',
  ArrowRight: 'nextSlide',
  ArrowLeft: 'backSlide',
}

/** What a key pressed in a present view does; null where it does nothing there, or belongs to what has the focus. */
export function deedOf(event: KeyboardEvent): Deed | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const isPage = key === 'PageDown' || key === 'PageUp'
  const whole = event.shiftKey && Object.hasOwn(slideKeys, key) ? slideKeys[key] : undefined
  const remote = Object.hasOwn(remoteKeys, key) ? remoteKeys[key] : undefined
  if (remote) return isPage || !isTextBox(event.target) ? (whole ?? remote) : null
  const deed = whole ?? (Object.hasOwn(otherKeys, key) ? otherKeys[key] : undefined)
  return deed && !hasUseFor(event.target, key) ? deed : null
}

/** Inputs in which nothing is typed. */
const notTyped = ['range', 'radio', 'checkbox', 'button', 'submit', 'reset', 'color', 'file']

/** What a key was pressed at. It may be in another window, whose elements are none of this one's. */
const elementAt = (target: EventTarget | null): HTMLElement | null =>
  target !== null && 'matches' in target ? (target as HTMLElement) : null

function isTextBox(target: EventTarget | null): boolean {
  const element = elementAt(target)
  if (element?.matches('input')) return !notTyped.includes((element as HTMLInputElement).type)
  return element !== null && (element.matches('textarea') || element.isContentEditable)
}

const moving = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']

/** What has uses of its own for keys, and for which: `all` for every key. */
const users: readonly { readonly selector: string; readonly keys: readonly string[] | 'all' }[] = [
  { selector: 'select', keys: 'all' },
  { selector: 'input[type="range"], [role="slider"]', keys: moving },
  { selector: 'input[type="radio"]', keys: [...moving, ' '] },
  { selector: 'input[type="checkbox"]', keys: [' '] },
  { selector: 'button, summary', keys: [' ', 'Enter'] },
  { selector: 'a[href]', keys: ['Enter'] },
  { selector: '[role="application"]', keys: [...moving, 'Escape'] },
  // What is told before weeks go on takes back with Escape what was asked for.
  { selector: '.transport-start *', keys: ['Escape'] },
  // An open dialog closes by the browser's own hand.
  { selector: 'dialog[open], dialog[open] *', keys: ['Escape', ...moving, ' '] },
]

function hasUseFor(target: EventTarget | null, key: string): boolean {
  if (isTextBox(target)) return true
  const element = elementAt(target)
  return users.some(
    ({ selector, keys }) => element?.matches(selector) && (keys === 'all' || keys.includes(key)),
  )
}
