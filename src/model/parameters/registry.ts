import { childrenParameters } from './children'
import type { ParameterDefinition } from './definition'
import { frontParameters } from './front'
import { moneyParameters } from './money'
import { noticingParameters } from './noticing'
import { practiceParameters } from './practice'
import { teamParameters } from './team'
import { tragedyParameters } from './tragedy'

/**
 * Every parameter of the live picture: id, unit, default, range, and evidence label, and nothing else; where the numbers
 * come from is in `sources.ts`.
 * The ids are the keys of the link; the values are in the units of the link (percentages as percentages).
 * Parameters that act only when weeks are played are in `season.ts`.
 */
export const parameters = {
  ...frontParameters,
  ...teamParameters,
  ...practiceParameters,
  ...moneyParameters,
  ...childrenParameters,
  ...noticingParameters,
  ...tragedyParameters,
} as const satisfies Record<string, ParameterDefinition>

/** The id of a parameter of the live picture. It is also its key in the link. */
export type ParameterId = keyof typeof parameters

/** A full set of values, one a parameter, each in the unit of its definition. */
export type Parameters = { readonly [id in ParameterId]: number } & {
  /** The team whose load is 1, where it is a council's own. Left out: England's in 2025. No reader sets it. */
  readonly reference?: ReferenceSettings
}

/** What makes a reference team: for so many children, so many posts, and what decides how long people stay. */
export type ReferenceSettings = { readonly [id in 'children' | 'posts' | 'leaving' | 'need']: number }

/** Every parameter id, in the order of the registry. */
export const parameterIds = Object.keys(parameters) as ParameterId[]

/** Every parameter at its default: England in 2025. */
export const defaultParameters = Object.fromEntries(
  parameterIds.map(id => [id, parameters[id].default]),
) as unknown as Parameters
