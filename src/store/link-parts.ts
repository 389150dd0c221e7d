import type { ParameterId, Parameters } from '../model/parameters'
import { writeDecimal } from './decimal'
import type { TakeNote } from './link-notes'
import { rangeOf } from './range'
import { choices, decimal, flag } from './schema'

/** Reads the parts of a link, by key: each gives the usual value where the link says nothing, or nothing it can use. */
export interface LinkParts {
  has(key: string): boolean
  text(key: string): string | undefined
  choice<Key extends keyof typeof choices, Value extends string>(key: Key, usual: Value): Value
  flagged(key: string, usual: boolean): boolean
  number(key: string, rule: NumberRule, usual: number): number
  /** A parameter, in its range around these. */
  parameter(id: ParameterId, around: Parameters): number
}

/** What a number may be. */
export interface NumberRule {
  readonly min: number
  readonly max: number
  readonly whole: boolean
}

/** A number brought into its range, or the usual one. */
export function numberFrom(
  given: string | undefined,
  key: string,
  rule: NumberRule,
  usual: number,
  take: TakeNote,
) {
  if (given === undefined) return usual
  const value = decimal(given)
  if (value === undefined) {
    take('notANumber', key, given, writeDecimal(usual))
    return usual
  }
  const near = Math.min(rule.max, Math.max(rule.min, value))
  const used = rule.whole ? Math.round(near) : near
  if (used !== value) take('clamped', key, given, writeDecimal(used))
  return used
}

/** The parts of a link given as texts by key; what cannot be used is noted. */
export function linkParts(entries: ReadonlyMap<string, string>, take: TakeNote): LinkParts {
  const number = (key: string, rule: NumberRule, usual: number) =>
    numberFrom(entries.get(key), key, rule, usual, take)
  return {
    has: key => entries.has(key),
    text: key => entries.get(key),
    choice<Key extends keyof typeof choices, Value extends string>(key: Key, usual: Value): Value {
      const given = entries.get(key)
      if (given === undefined) return usual
      const chosen = choices[key](given)
      if (chosen === undefined) take('notAChoice', key, given, usual)
      return (chosen ?? usual) as Value
    },
    flagged(key, usual) {
      const given = entries.get(key)
      if (given === undefined) return usual
      const chosen = flag(given)
      if (chosen === undefined) take('notAChoice', key, given, usual ? '1' : '0')
      return chosen ?? usual
    },
    number,
    parameter: (id, around) => number(id, { ...rangeOf(id, around), whole: id === 'children' }, around[id]),
  }
}
