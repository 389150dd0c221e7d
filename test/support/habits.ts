import type { ParsedSource } from './parsed-source'
import { roomOf } from './rooms'

/** Something that is not to be written in src, and what to do instead. */
interface Habit {
  readonly pattern: RegExp
  readonly instead: string
  /** Looked for in the comments too. */
  readonly comments?: boolean
  /** Rooms, or files, it is not about. */
  readonly except?: readonly string[]
  /** About nothing but what has to give the same bits in every browser: see `exactPaths`. */
  readonly exact?: true
}

/** What the model needs of Math: every browser gives the same last digit. Of most of the rest it may differ. */
const exactMath = 'imul|sqrt|floor|min|max|abs|SQRT2|LOG2E'

const habits: Habit[] = [
  {
    pattern: /\bMath\.random\b/,
    instead: 'chance comes from src/model/random.ts, so that a link shows the same picture',
  },
  {
    pattern: /\bDate\.now\b|\bnew Date\(\)/,
    instead: 'there is no clock but the one of the animation frames',
    except: ['src/lib/today.ts'],
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
    pattern: new RegExp(`\\bMath\\b(?!\\.(?:${exactMath})\\b)[.\\w]*`),
    instead: 'browsers may differ in its last digit: use src/model/exact-math.ts',
    exact: true,
  },
  {
    pattern: /(?<!typeof |late(?:Of)?\(\(\) => |^\s+\(\) => )\bimport\(/,
    instead: 'every part that comes late comes by src/lib/late.ts, and may be fetched ahead',
  },
  {
    pattern: /\*\*/,
    instead: 'browsers may differ in its last digit: use src/model/exact-math.ts',
    exact: true,
  },
  {
    pattern:
      /\b(Date|performance|setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|queueMicrotask|crypto|Intl)\b|\.toLocale\w*/,
    instead: 'what the model gives depends on what it is given, and on nothing else',
    exact: true,
  },
]

/** What has to give the same bits in every browser: the model, and whatever the model imports. */
export function exactPaths(sources: readonly ParsedSource[]): Set<string> {
  const byName = new Map(sources.map(source => [source.path.replace(/\.ts$/, ''), source]))
  const paths = new Set<string>()
  const follow = (source: ParsedSource | undefined): void => {
    if (!source || paths.has(source.path)) return
    paths.add(source.path)
    for (const { to, typeOnly } of source.imports) if (!typeOnly) follow(byName.get(to))
  }
  for (const source of sources) if (roomOf(source.path) === 'model') follow(source)
  return paths
}

/** The sentence to say of each line that has something not to be written there; `isExact`: the file is in `exactPaths`. */
export function badHabits({ path, text, code }: ParsedSource, isExact: boolean): string[] {
  const room = roomOf(path)
  return habits
    .filter(({ exact, except }) => (isExact || !exact) && !except?.some(one => one === room || one === path))
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
