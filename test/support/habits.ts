import type { ParsedSource } from './parsed-source'

/** Something that is not to be written in src, and what to do instead. */
interface Habit {
  readonly pattern: RegExp
  readonly instead: string
  /** Looked for in the comments too. */
  readonly comments?: boolean
  /** The rooms it is about, or not about; every room otherwise. */
  readonly only?: readonly string[]
  readonly except?: readonly string[]
}

/** The functions of Math whose last digit the standard fixes; of the others it may differ between browsers. */
const exact =
  'abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc|PI|E|LN2|LN10|LOG2E|LOG10E|SQRT1_2|SQRT2'

const habits: Habit[] = [
  {
    pattern: /\bMath\.random\b/,
    instead: 'chance comes from src/model/random.ts, so that a link shows the same picture',
  },
  {
    pattern: /\bDate\.now\b|\bnew Date\(\)/,
    instead: 'there is no clock but the one of the animation frames',
  },
  {
    pattern: /\b(localStorage|sessionStorage|indexedDB)\b/,
    instead: 'nothing is stored: the link is the state',
  },
  { pattern: /\bdocument\.cookie\b|\bcookieStore\b/, instead: 'nothing is stored: the link is the state' },
  {
    pattern: /\b(fetch|sendBeacon|importScripts)\(/,
    instead: 'nothing is asked of any host once the page is there',
  },
  { pattern: /\b(XMLHttpRequest|WebSocket|EventSource)\b/, instead: 'nothing is asked of any host' },
  {
    // The names of the SVG and XHTML vocabularies look like addresses, and nobody goes there.
    pattern: /\bhttps?:\/\/(?!www\.w3\.org\/(1999|2000)\/)/,
    instead: 'links are written down in src/words and src/figures, and nothing else has an address',
    except: ['words', 'figures'],
  },
  { pattern: /\bas any\b/, instead: 'say what it is, or unknown and a check' },
  { pattern: /@ts-(ignore|expect-error|nocheck)/, instead: 'put the types right', comments: true },
  { pattern: /\b(TODO|FIXME|XXX)\b/, instead: 'do it, or file an issue', comments: true },
  {
    pattern: /\sstyle=["'$]|\bstyleMap\b|setAttribute\(\s*['"]style['"]/,
    instead: 'the content policy refuses it: use a class, an SVG attribute or element.style.setProperty',
  },
  {
    pattern: /\b(eval|new Function)\(/,
    instead: 'the content policy refuses it',
  },
  {
    pattern: new RegExp(`\\bMath\\.(?!(?:${exact})\\b)\\w+`),
    instead: 'browsers differ in its last digit: use src/model/exact-math.ts',
    only: ['model'],
  },
  {
    pattern: /\*\*/,
    instead: 'browsers differ in its last digit: use src/model/exact-math.ts',
    only: ['model'],
  },
]

/** The sentence to say of each line that has something not to be written there. */
export function badHabits({ path, text, code }: ParsedSource): string[] {
  const room = path.split('/')[1] ?? ''
  return habits
    .filter(({ only, except }) => (only?.includes(room) ?? true) && !except?.includes(room))
    .flatMap(({ pattern, instead, comments }) =>
      (comments ? text : code).split('\n').flatMap((line, index) => {
        const found = line.match(pattern)?.[0].trim()
        return found ? [`${path}:${index + 1} has ${found}: ${instead}`] : []
      }),
    )
}

/** Paths of somebody's machine and hosts of registries: they mean nothing to whoever clones this. */
export const privatePlaces =
  /(?<![\w.:/-])\/(?:w[o]rk|r[o]ot|h[o]me|U[s]ers)\/[\w.]|r[e]gistry\.npmjs|d[e]b\.debian|"r[e]solved": "http/
