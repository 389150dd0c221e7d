import { type ParameterId, type Parameters, parameters as registry } from '../model/parameters/registry'
import { withChildren } from './children'
import type { Valued } from './source'

/** The nine-character code of an authority, as the link has it. */
export type PlaceId = string

/** The settings an authority opens with, each with its evidence. The figures behind them come late (`places/places.ts`). */
export interface PlaceStart {
  readonly id: PlaceId
  readonly name: string
  /** Its own starting point: what it changes from England in 2025, in its own stadium. */
  readonly preset: {
    readonly id: string
    readonly name?: string
    readonly values: { readonly [id in ParameterId]?: Valued }
  }
  /** Every parameter as it opens: at its own size, and with its own team as the one whose load is 1. */
  readonly parameters: Parameters
  /** So few children that a rate says nothing. */
  readonly isSmall: boolean
}

type FindPlace = (code: string) => PlaceStart | undefined

let find: FindPlace = () => undefined

/** Makes authorities known, once their figures have come. Returns what forgets them. */
export function knowPlaces(byCode: FindPlace): () => void {
  find = byCode
  return () => {
    find = () => undefined
  }
}

/** An authority by any of its codes; undefined where it is none, or its figures have not come. */
export const placeStart = (code: string): PlaceStart | undefined => find(code)

/** The starting point of a known authority, by its id; undefined where it is none. */
export const placeOfPreset = (preset: string): PlaceStart | undefined => {
  const found = find(preset)
  return found?.preset.id === preset ? found : undefined
}

/** Parameters that keep what is a place's own, whatever starting point they are of: its size, its need and its reference. */
export function inPlace(parameters: Parameters, { parameters: own }: PlaceStart): Parameters {
  const { need, reference } = own
  return { ...withChildren(parameters, own.children), need, ...(reference && { reference }) }
}

/** How far need may go in an authority, in per cent: rates of very few children are kept within this. */
export const placeNeed = { least: registry.need.min, most: 12 } as const
