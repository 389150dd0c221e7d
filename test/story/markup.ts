/** What a handler of a template is called with. */
export type Handler = (event: unknown) => void

interface Template {
  readonly strings: readonly string[]
  readonly values: readonly unknown[]
}

/** A template written out: its markup, with `fn:0`, `fn:1`… where it listens, and those listeners in their order. */
export interface Markup {
  readonly text: string
  readonly handlers: readonly Handler[]
}

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && '_$litType$' in value

const isDirective = (value: unknown): value is { readonly values: readonly unknown[] } =>
  typeof value === 'object' && value !== null && '_$litDirective$' in value

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Writes a template out as a browser would have it, without one. What a directive does is left out: only its values. */
export function markup(template: unknown): Markup {
  const handlers: Handler[] = []
  function write(value: unknown): string {
    if (typeof value === 'string' || typeof value === 'number') return escaped(String(value))
    if (Array.isArray(value)) return value.map(write).join('')
    if (isDirective(value)) return write(value.values.at(-1))
    if (!isTemplate(value)) return ''
    return value.strings
      .map((string, index) => string + (index < value.values.length ? part(string, value.values[index]) : ''))
      .join('')
  }
  function part(before: string, value: unknown): string {
    if (!before.endsWith('=')) return typeof value === 'function' ? '' : write(value)
    const given = isDirective(value) ? value.values.at(-1) : value
    if (typeof given !== 'function') return `"${typeof given === 'boolean' ? given : write(given)}"`
    handlers.push(given as Handler)
    return `"fn:${handlers.length - 1}"`
  }
  return { text: write(template), handlers }
}

/** The text of some markup as it is read, tags left out. */
export const readable = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()

/** The names of the buttons, in their order. */
export const buttonsOf = ({ text }: Markup): string[] =>
  [...text.matchAll(/<button\b[^>]*>([\s\S]*?)<\/button>/g)].map(([, inside = '']) => readable(inside))

/** The opening tag of the button of this name. Throws where there is none. */
export function buttonTag({ text }: Markup, name: string): string {
  const buttons = [...text.matchAll(/(<button\b[^>]*>)([\s\S]*?)<\/button>/g)]
  const tag = buttons.find(([, , inside = '']) => readable(inside) === name)?.[1]
  if (!tag) throw new Error(`There is no button ${name} in ${text}`)
  return tag
}

/** Has an element of the markup, found by its opening tag, dispatch an event. */
export function dispatch({ handlers }: Markup, tag: string, kind: string, event: unknown = {}): void {
  const index = tag.match(new RegExp(`@${kind}="fn:(\\d+)"`))?.[1]
  const handler = handlers[Number(index)]
  if (!handler) throw new Error(`Nothing listens for ${kind} in ${tag}`)
  handler(event)
}

/** Presses the button of this name. */
export const press = (drawn: Markup, name: string): void => dispatch(drawn, buttonTag(drawn, name), 'click')

/** The first opening tag that matches. Throws where there is none. */
export function tagOf({ text }: Markup, pattern: RegExp): string {
  const tag = text.match(/<[a-z][^>]*>/g)?.find(one => pattern.test(one))
  if (!tag) throw new Error(`Nothing matches ${pattern} in ${text}`)
  return tag
}
