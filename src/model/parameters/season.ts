import type { ParameterDefinition } from './definition'
import { headlineParameters } from './headlines'
import { inspectionParameters } from './inspection'
import { leverParameters } from './levers'

/** Every parameter that acts only when weeks are played: events (§4) and the strengths of the action points (§7). */
export const seasonParameters = {
  ...inspectionParameters,
  ...headlineParameters,
  ...leverParameters,
} as const satisfies Record<string, ParameterDefinition>

/** The id of a parameter of the played weeks. */
export type SeasonParameterId = keyof typeof seasonParameters

/** A full set of values of the played weeks, each in the unit of its definition. */
export type SeasonParameters = { readonly [id in SeasonParameterId]: number }

/** Every id, in the order of the registry. */
export const seasonParameterIds = Object.keys(seasonParameters) as SeasonParameterId[]

/** Every parameter of the played weeks at its default. */
export const defaultSeasonParameters = Object.fromEntries(
  seasonParameterIds.map(id => [id, seasonParameters[id].default]),
) as unknown as SeasonParameters
