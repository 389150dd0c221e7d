const modules = import.meta.glob<Record<string, unknown>>(
  ['../../src/words/*.ts', '../../src/words/{plan,room}/*.ts'],
  { eager: true },
)

/** One text of the page, and where it is written. */
export interface Text {
  readonly where: string
  readonly text: string
}

function collect(where: string, value: unknown): Text[] {
  if (typeof value === 'string') return [{ where, text: value }]
  if (typeof value === 'function') {
    const call = value as (...given: unknown[]) => unknown
    return trials.flatMap(trial => {
      try {
        const said = call(...trial)
        // What was meant for other numbers says NaN.
        const isSaid = typeof said === 'string' && !/NaN|undefined/.test(said)
        return isSaid ? [{ where: `${where}()`, text: said }] : []
      } catch {
        return []
      }
    })
  }
  if (value && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, inner]) => collect(`${where}.${key}`, inner))
  }
  return []
}

const counts = (factor: number) => ({
  notReached: 2_133 * factor,
  helped: 1_597 * factor,
  handover: 35 * factor,
  beingAssessed: 235 * factor,
  assessedFalse: 236 * factor,
  waiting: 51 * factor,
  waitingFalse: 45 * factor,
  inNeed: 4_000 * factor,
  players: 139 * factor,
})

const subject = (factor: number, truth: boolean) => ({
  now: counts(factor),
  before: counts(1),
  children: 80_000,
  truth,
  name: 'Team size',
  given: 'abc',
  used: '145 funded posts',
  total: 19.6 * factor,
  base: 11.8 * factor,
  poaching: 6 * factor,
  strain: 1.8 * factor,
})

/** What functions of words are called with, each in turn. */
const trials: readonly (readonly unknown[])[] = [
  [145, 260, 1.4, 145, 145],
  [1, 1, 1, 1, 1],
  ['145', '260', '145 funded posts'],
  [subject(1, false)],
  [subject(1, true)],
  [subject(2, false)],
  [subject(2, true)],
]

/** Every text in src/words, those made by functions included. */
export const everyText: readonly Text[] = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, value]) => collect(`${file.split('/').at(-1)} ${name}`, value)),
)

/** The sentences of a text, with the quotation mark or bracket after it. A number's point and a semicolon do not end one. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?][”’)]?)\s+/)
    .map(sentence => sentence.trim())
    .filter(Boolean)
