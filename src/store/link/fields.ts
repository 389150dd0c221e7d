/** Something in the link that could not be used as it stood. The words are in `src/words`. */
export interface LinkNote {
  /**
   * - `unknown`: nothing of that name; left out.
   * - `notANumber`: not a plain decimal; left out.
   * - `clamped`: outside the range, or a part of a child or of a seed; the nearest possible value is used.
   * - `notAChoice`: not one of the words or digits allowed; left out.
   * - `version`: written for another version of the page; read as if for this one.
   * - `repeated`: given more than once; the first is used.
   */
  readonly kind: 'unknown' | 'notANumber' | 'clamped' | 'notAChoice' | 'version' | 'repeated'
  /** The name in the link, cut short where it is very long. */
  readonly key: string
  /** What the link said, cut short where it is very long. */
  readonly given: string
  /** What is used instead, when anything is. */
  readonly used?: string
}

/** Writes down what could not be used of a link. */
export type TakeNote = (kind: LinkNote['kind'], key: string, given: string, used?: string) => void

/** What a link gives, by key: each text as it stood there. */
export type LinkTexts = ReadonlyMap<string, string>

/** How one key of the link is read and written. */
export interface Field<Value> {
  /** The value of a text. Where there is no text, or none that can be used, the usual one; the latter with a note. */
  read(given: string | undefined, key: string, usual: Value, take: TakeNote): Value
  /** The text of a value, which reads back as the very same; undefined where the link says nothing of it. */
  write(value: Value): string | undefined
}

/** Exactly one of some words. */
export const oneOf = <Word extends string>(words: readonly Word[]): Field<Word> =>
  choice(
    text => words.find(word => word === text),
    word => word,
  )

/** A word of a list that may grow. */
export const word = (isAllowed: (text: string) => boolean): Field<string> =>
  choice(
    text => (isAllowed(text) ? text : undefined),
    text => text,
  )

/** 0 or 1. */
export const flag: Field<boolean> = choice(
  text => (text === '1' ? true : text === '0' ? false : undefined),
  value => (value ? '1' : '0'),
)

function choice<Value>(
  parse: (text: string) => Value | undefined,
  write: (value: Value) => string,
): Field<Value> {
  return {
    write,
    read(given, key, usual, take) {
      if (given === undefined) return usual
      const value = parse(given)
      if (value === undefined) take('notAChoice', key, given, write(usual))
      return value ?? usual
    },
  }
}

/** What a number may be. */
export interface NumberRule {
  readonly min: number
  readonly max: number
  readonly whole: boolean
}

/** A plain decimal, brought into its range. */
export function number({ min, max, whole }: NumberRule): Field<number> {
  return {
    write: writeDecimal,
    read(given, key, usual, take) {
      if (given === undefined) return usual
      if (!decimalPattern.test(given)) {
        take('notANumber', key, given, writeDecimal(usual))
        return usual
      }
      // Adding zero turns −0 into 0.
      const value = Number(given) + 0
      const near = Math.min(max, Math.max(min, value))
      const used = whole ? Math.round(near) : near
      if (used !== value) take('clamped', key, given, writeDecimal(used))
      return used
    },
  }
}

/** A field the link need not have: null where it has none. `unusable`: what a text that cannot be used is taken for. */
export function optional<Value>(field: Field<Value>, unusable: Value): Field<Value | null> {
  return {
    write: value => (value === null ? undefined : field.write(value)),
    read: (given, key, usual, take) => (given === undefined ? usual : field.read(given, key, unusable, take)),
  }
}

/** What the link takes for a number: digits, a point, a minus sign. No exponents, spaces or commas. */
export const decimalPattern = /^-?(?:\d+(?:\.\d+)?|\.\d+)$/

/** A number as a plain decimal that reads back as the very same number: never with an exponent. Finite, below 1e21. */
export function writeDecimal(value: number): string {
  const text = String(value)
  const [mantissa, exponent] = text.split('e-')
  if (mantissa === undefined || exponent === undefined) return text
  const sign = value < 0 ? '-' : ''
  const digits = mantissa.replace(/[-.]/g, '')
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits}`
}

/** How many notes are kept: a page can show no more, and a link of junk would give thousands. */
export const notesLimit = 20

/** An empty list of notes, and what adds to it. */
export function createNotes(): { readonly notes: readonly LinkNote[]; readonly take: TakeNote } {
  const notes: LinkNote[] = []
  return {
    notes,
    take(kind, key, given, used) {
      if (notes.length >= notesLimit) return
      notes.push({
        kind,
        key: short(key),
        given: short(given),
        ...(used === undefined ? {} : { used: short(used) }),
      })
    },
  }
}

const longest = 60

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
