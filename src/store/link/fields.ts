import { presetIds } from '../../figures/presets'
import { type ParameterId, type Parameters, parameterIds } from '../../model/parameters/registry'
import { leverIds } from '../../model/simulation/levers'
import { scenarioNames } from '../../model/simulation/scenario'
import { rangeOf } from '../range'
import { stageChoices, viewNames, viewpoints } from '../state'
import { stepIds } from '../story-steps'
import type { TakeNote } from './link'

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

/** What may stand in a link, and what it means: nothing where the text is refused. */
export type Schema<Meaning> = (text: string) => Meaning | undefined

/** A plain decimal as a number. Adding zero turns −0 into 0. */
export const decimal: Schema<number> = text => (decimalPattern.test(text) ? Number(text) + 0 : undefined)

/** 0 or 1. */
export const flag: Schema<boolean> = text => (text === '1' ? true : text === '0' ? false : undefined)

/** Exactly one of some words. */
const oneOf =
  <Word extends string>(words: readonly Word[]): Schema<Word> =>
  text =>
    words.find(word => word === text)

/** The words the link takes, by key. */
export const choices = {
  view: oneOf(viewNames),
  preset: oneOf(presetIds),
  camera: oneOf(viewpoints),
  stage: oneOf(stageChoices),
  script: oneOf(scenarioNames),
} as const

/** What the link and the number boxes take for a number: digits, a point, a minus sign. No exponents, spaces or commas. */
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

/** The version of the link this page writes. */
export const linkVersion = '1'

/** The keys of the link that are not parameters. A parameter's key is its id. */
export const settingKeys = [
  'v',
  'view',
  'preset',
  'seed',
  'truth',
  'gather',
  'camera',
  'stage',
  'kept',
  'step',
] as const

/** The keys of a season: any of them loads one. */
export const seasonKeys = ['week', 'script', ...leverIds, 'changes'] as const

/** Keys that belong to whoever shows or shares the page: passed over in silence, and kept where the link is rewritten. */
export const hostKeys = [
  // pym and its kin put these on the address of the frame and need `childId` in every message.
  'childId',
  'initialWidth',
  'parentTitle',
  'parentUrl',
  // Added by newsletters and social sites to the links people follow.
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_term',
  'utm_content',
  'fbclid',
  'gclid',
] as const

const known: ReadonlySet<string> = new Set([...settingKeys, ...seasonKeys, ...parameterIds])
const hosts: ReadonlySet<string> = new Set(hostKeys)

/** Whether the link uses the key. */
export const isLinkKey = (key: string): boolean => known.has(key)

const keepable: ReadonlySet<string> = new Set(
  [...seasonKeys, ...parameterIds].filter(key => key !== 'children'),
)

/** Whether what is kept may speak of the key: the number of children, and the seed, are those of the page. */
export const isKeptKey = (key: string): boolean => keepable.has(key)

/** Whether the key belongs to a host. */
export const isHostKey = (key: string): boolean => hosts.has(key)

/** The host's part of a query, ready to be put behind a link: empty, or beginning with `&`. */
export function hostPart(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([key]) => isHostKey(key))
  return kept.length ? `&${new URLSearchParams(kept)}` : ''
}

/** How many steps the story has: the link takes their places, from 1. */
export const storySteps = stepIds.length
