/** A key of a query, and what it says. */
export type QueryEntry = readonly [key: string, text: string]

/** Keys of hosts that embed the page: passed over without a note, and kept where the link is rewritten. */
export const hostKeys = [
  // pym and its kin put these on the address of the frame and need `childId` in every message.
  'childId',
  'initialWidth',
  'parentTitle',
  'parentUrl',
] as const

const hosts: ReadonlySet<string> = new Set(hostKeys)

/** Whether the key belongs to a host. */
export const isHostKey = (key: string): boolean => hosts.has(key)

/** The host's part of a query, ready to be put behind a link: empty, or beginning with `&`. */
export function hostPart(search: string): string {
  const kept = entriesIn(search, new Set()).filter(([key]) => isHostKey(key))
  return kept.length ? `&${new URLSearchParams(kept.map(([key, text]) => [key, text]))}` : ''
}

/** The key of a query that is kept within the query. */
export const queryInQuery = 'kept'

/** The keys under which queries stand within the query: what separates keys may stand in their texts. */
const holdQueries: ReadonlySet<string> = new Set([queryInQuery, 'slides'])

/** How often a query may have been encoded once too often. */
const encodings = 3

/**
 * What a query plainly says, by key, in the order it is said. `keys`: the page's own. On the way to a reader links are
 * changed by programs that do not know what they carry; what they do to one is undone here:
 *
 * - `&` written `&amp;`, or replaced by `;`; a second `?` before what somebody has added; all of it encoded once more;
 * - `&` replaced by a blank, a comma or a bar, `=` doubled or a colon, or either as wide as a Chinese character;
 * - a key in capitals, or broken over two lines; blanks and marks of no width around a key or a text;
 * - quotation marks and brackets around a text, what ends a sentence behind it, and a page's markup or a link's title behind that;
 * - an equals sign that a mail program has written `=3D`: nothing that a key of ours can say begins with 3D.
 *
 * A host's own key keeps its text as it is: it may be an address with a query.
 */
export function entriesIn(search: string, keys: ReadonlySet<string>): QueryEntry[] {
  const named = new Map([...keys].map(key => [key.toLowerCase(), key]))
  return entriesOf(search, named, encodings)
}

function entriesOf(search: string, named: ReadonlyMap<string, string>, left: number): QueryEntry[] {
  const pairs = search.replace(/&(amp;)+/gi, '&').split('&')
  return pairs.flatMap(pair => entriesOfPair(pair, named, left))
}

/** The entries of what stands between two `&`. No key has a separator in it: what is before the last one is a pair too. */
function entriesOfPair(pair: string, named: ReadonlyMap<string, string>, left: number): QueryEntry[] {
  const [, said = '', equals, text = ''] =
    /^[?=]*([^=]*)(=)(.*)$/s.exec(pair) ?? /^[?=]*([^:]*)(:?)(.*)$/s.exec(pair) ?? []
  const before = said.split(/[;?]/)
  const last = before.pop() ?? ''
  return [
    ...before.flatMap(key => entriesOfKey(key, undefined, named, left)),
    ...entriesOfKey(last, equals ? text : undefined, named, left),
  ]
}

/** The entries of one key and its text; undefined where it has none. */
function entriesOfKey(
  said: string,
  text: string | undefined,
  named: ReadonlyMap<string, string>,
  left: number,
): QueryEntry[] {
  if (!said && text === undefined) return []
  const key = keyOf(said, named)
  if (named.get(key.toLowerCase()) === key) {
    const [own, others] = cut((text ?? '').replace(/^(%3d|=)*(3d)?/i, ''), holdQueries.has(key))
    return [
      [key, holdQueries.has(key) ? own : bare(own)],
      ...(left > 0 ? others.flatMap(other => entriesOfPair(other, named, left - 1)) : []),
    ]
  }
  if (isHostKey(key)) return [[key, decode(text ?? '')]]
  const decoded = decode(said)
  if (text === undefined && left > 0 && decoded !== said && /[=＝]|%3d/i.test(decoded))
    return entriesOf(decoded.replaceAll('＝', '=').replaceAll('＆', '&'), named, left - 1)
  const [own = '', ...others] = (text ?? '').split(';')
  return [
    [key, decode(own)],
    ...(left > 0 ? others.flatMap(other => entriesOfPair(other, named, left - 1)) : []),
  ]
}

/**
 * What one of our own keys says, decoded as often as it was encoded, and the pairs that stand behind it in the same text:
 * none of ours says anything with a separator in it, but for a query within the query, which is decoded once.
 */
function cut(text: string, isQuery: boolean): [own: string, others: string[]] {
  const [first = '', ...others] = text.split(/[;?#]/)
  let own = decode(first)
  for (let left = isQuery ? 0 : encodings; left > 0; left--) {
    const [next = '', ...inside] = own.split(/[&＆;?#]/)
    others.unshift(...inside)
    own = next
    if (!/%[0-9a-f]{2}/i.test(own)) break
    own = decode(own)
  }
  const [, only, behind] = isQuery ? [] : (/^([^=]*?)[\s,|]+([a-z]+=.*)$/is.exec(own) ?? [])
  return behind === undefined ? [own, others] : [only ?? '', [behind, ...others]]
}

/** The name of a key as the page has it, or as it stands where the page has none like it. */
function keyOf(said: string, named: ReadonlyMap<string, string>): string {
  const key = seen(decode(said))
    .replace(/\s/g, '')
    .replace(/^([&/?？"'“‘«([<]|amp;)+/i, '')
  return named.get(key.toLowerCase()) ?? key
}

/** Decoded once, as a browser decodes a query: what is not well encoded stays as it is. */
const decode = (text: string): string =>
  new URLSearchParams(`text=${text.replaceAll('&', '%26')}`).get('text') ?? ''

/** Without what takes no room. A right-to-left override stays: it turns what is read around. */
const seen = (text: string): string =>
  text.replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202d\u2060-\u2064\u2066-\u2069\ufeff]/g, '')

const opens = /[\s"'“”‘’«»‹›<([{*_`]/
const ends = /[\s"'“”‘’«»‹›>)\]}*_`~.,:!…/|\\]/

/** A text without what stands around it: blanks, quotation marks, brackets, what ends a sentence, and markup behind it. */
export function bare(text: string): string {
  const shown = seen(text).replace(/(?<=\w)(\W?\/?[<>]|\|).*$/s, '')
  let [from, to] = [0, shown.length]
  while (from < to && opens.test(shown.charAt(from))) from++
  while (to > from && ends.test(shown.charAt(to - 1))) to--
  return shown.slice(from, to)
}

/**
 * Whether a key is so near to one of the page's own that this was meant: a letter added, left out, changed, or two of them
 * exchanged; two such slips in a longer word.
 */
export function isNear(key: string, keys: ReadonlySet<string>): boolean {
  const given = key.toLowerCase()
  return [...keys].some(own => {
    const shorter = Math.min(own.length, given.length)
    const slips = shorter < 4 ? 0 : shorter < 7 ? 1 : 2
    return Math.abs(own.length - given.length) <= slips && slipsBetween(own.toLowerCase(), given) <= slips
  })
}

/** How many letters must be added, left out, changed or exchanged with their neighbour to make one word of another. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, changed)
      const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isExchanged) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1)
      row.push(least)
    }
    ;[beforeLast, last] = [last, row]
  }
  return last[b.length] ?? 0
}
