import { parseSync, Visitor } from 'vite'
import type { SourceFile } from './source-files'

/** One stretch of writing in a file: a string or a comment of a program, a paragraph, a cell of a table. */
export interface WrittenText {
  /** `src/words/title.ts:5`. */
  readonly where: string
  readonly text: string
  readonly kind: 'string' | 'comment' | 'paragraph'
}

/** Stands where a template has a value: what is on either side of it is not one run of words. */
export const gap = '…'

/** Everything written in a file, each stretch by itself. Empty for a kind of file that nobody writes prose in. */
export function writtenIn({ path, text }: SourceFile): WrittenText[] {
  const read = readers[path.split('.').at(-1) ?? '']
  return (read?.(text, path) ?? []).map(({ at, ...written }) => ({
    where: `${path}:${text.slice(0, at).split('\n').length}`,
    ...written,
  }))
}

interface Found extends Omit<WrittenText, 'where'> {
  readonly at: number
}

/** How a file is read, by the ending of its name. */
const readers: { readonly [ending: string]: (text: string, path: string) => Found[] } = {
  ts: inProgram,
  js: inProgram,
  mjs: inProgram,
  md: text => stretches(text, /\n\s*\n|\n(?=\s*(?:[-*]|\d+\.|#+|\|)\s)|\|/g),
  css: text => stretches(text, /\/\*|\*\/|[{};]/g),
  html: inPage,
}

function inProgram(text: string, path: string): Found[] {
  const { program, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const strings: Found[] = []
  new Visitor({
    Literal({ value, start }) {
      if (typeof value === 'string') strings.push({ at: start, text: value, kind: 'string' })
    },
    TemplateLiteral({ quasis, start }) {
      const parts = quasis.map(({ value }) => value.cooked ?? value.raw)
      strings.push({ at: start, text: parts.join(gap), kind: 'string' })
    },
  }).visit(program)
  return [...strings, ...commentsWhole(text, comments)]
}

/** The comments of a program; lines of comment that follow each other are one. */
function commentsWhole(
  program: string,
  comments: readonly { readonly value: string; readonly start: number; readonly end: number }[],
): Found[] {
  const whole: (Found & { readonly end: number })[] = []
  for (const { value, start, end } of comments) {
    const text = value.replace(/\n\s*\*/g, ' ')
    const last = whole.at(-1)
    if (last && /^\n?[ \t]*$/.test(program.slice(last.end, start)))
      whole[whole.length - 1] = { ...last, text: `${last.text} ${text}`, end }
    else whole.push({ at: start, end, text, kind: 'comment' })
  }
  return whole.map(({ end: _, ...comment }) => comment)
}

/** What stands between the tags, and the values of attributes. */
function inPage(text: string): Found[] {
  const values = [...text.matchAll(/="([^"]*)"/g)].map(
    ({ 1: value = '', index }): Found => ({ at: index, text: value, kind: 'paragraph' }),
  )
  return [...stretches(text, /<[^>]*>/g), ...values]
}

/** The stretches of a text between what divides it. */
function stretches(text: string, divider: RegExp): Found[] {
  const ends = [...text.matchAll(divider)]
  return [...ends.map(({ index }) => index), text.length].flatMap((end, place) => {
    const before = ends[place - 1]
    const at = before ? before.index + before[0].length : 0
    const stretch = text.slice(at, end)
    return stretch.trim() ? [{ at, text: stretch, kind: 'paragraph' as const }] : []
  })
}
