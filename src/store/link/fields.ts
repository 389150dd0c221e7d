import { readNumber } from '../../lib/read-number'

/** Something in the link that could not be used as it stood. The words are in `src/words`. */
export interface LinkNote {
  /**
   * - `unknown`: nothing of that name, but of one very near to it; left out.
   * - `notKept`: a setting of the page, which what was kept cannot have of its own; left out.
   * - `notANumber`: not one number, or not plainly one; left out.
   * - `clamped`: outside the range; the nearest possible value is used.
   * - `notWhole`: a part of a child, a week or a seed; the nearest whole number is used.
   * - `notAChoice`: not one of the words or digits allowed; left out.
   * - `version`: written for another version of the page; read as if for this one.
   * - `repeated`: given more than once; the first is used.
   * - `notAPlace`: no authority has this code, or the figures of authorities have not come.
   * - `fewChildren`: an authority with so few that its rates say nothing; its name is what was given.
   */
  readonly kind:
    | 'unknown'
    | 'notKept'
    | 'notANumber'
    | 'clamped'
    | 'notWhole'
    | 'notAChoice'
    | 'version'
    | 'repeated'
    | 'notAPlace'
    | 'fewChildren'
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

/** One of some words, in small letters or capitals. */
export const oneOf = <Word extends string>(words: readonly Word[]): Field<Word> =>
  choice(
    text => words.find(word => word === text.toLowerCase()),
    word => word,
  )

/** A word of a list that may grow, all in small letters, with hyphens for whatever else may stand between two. */
export const word = (isAllowed: (text: string) => boolean): Field<string> =>
  choice(
    text => [text, text.toLowerCase(), text.toLowerCase().replace(/[\s_‐-—]+/g, '-')].find(isAllowed),
    text => text,
  )

/** 0 or 1, or what a person writes for them. */
export const flag: Field<boolean> = choice(
  text => {
    const isIn = (words: readonly string[]) => words.includes(text.toLowerCase())
    return isIn(['1', 'true', 'yes', 'on']) ? true : isIn(['0', 'false', 'no', 'off']) ? false : undefined
  },
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
  /** The finest step, for what could be thousands or decimals. Left out: 1. */
  readonly step?: number
  /** What may stand beside it, as `readNumber` has it. */
  readonly units?: readonly string[]
}

/** A number, brought into its range: a plain decimal as the page writes it, or a number as people type it. */
export function number(rule: NumberRule): Field<number> {
  const { min, max, whole } = rule
  return {
    write: writeDecimal,
    read(given, key, usual, take) {
      if (given === undefined) return usual
      const value = numberIn(given, rule)
      if (Number.isNaN(value)) {
        take('notANumber', key, given, writeDecimal(usual))
        return usual
      }
      const near = Math.min(max, Math.max(min, value))
      const used = whole ? Math.round(near) : near
      if (used !== value) take(near === value ? 'notWhole' : 'clamped', key, given, writeDecimal(used))
      return used
    },
  }
}

/**
 * The number of a text in a link; NaN where it is none. A point is a decimal point, as the page writes it, wherever that
 * can be meant: people who write links by hand mark thousands with it too.
 */
function numberIn(given: string, { min, max, whole, step = 1, units = [] }: NumberRule): number {
  // Adding zero turns −0 into 0.
  const decimal = decimalPattern.test(given) ? Number(given) + 0 : Number.NaN
  if (decimal >= min && decimal <= max && (!whole || Number.isInteger(decimal))) return decimal
  const read = readNumber(given, { min, max, step, units })
  return read.kind === 'number' ? read.value + 0 : decimal
}

/** A field the link need not have: null where it has none. `unusable`: what a text that cannot be used is taken for. */
export function optional<Value>(field: Field<Value>, unusable: Value): Field<Value | null> {
  return {
    write: value => (value === null ? undefined : field.write(value)),
    read: (given, key, usual, take) => (given === undefined ? usual : field.read(given, key, unusable, take)),
  }
}

/** How the page writes a number: digits, a point, a minus sign. No exponents, spaces or commas. */
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
        ...(used === undefined ? {} : { used: short(used, longestUsed) }),
      })
    },
  }
}

/** How much of a link is shown, in letters: enough to find it there, too little for a message of somebody else's. */
const longestGiven = 20

/** The same of what is used instead, which is the page's own. */
const longestUsed = 60

/** What turns the direction of writing or takes no room: it would rearrange the page's own words around it. */
const notShown = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

function short(text: string, longest = longestGiven): string {
  const shown = [...text.slice(0, 200).replace(notShown, '')]
  return shown.length > longest ? `${shown.slice(0, longest).join('')}…` : shown.join('')
}
