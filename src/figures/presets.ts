import {
  defaultParameters,
  type ParameterId,
  type Parameters,
  parameters as registry,
} from '../model/parameters/registry'
import { withChildren } from './children'
import { articlePrice, turnoverByYear } from './front-values'
import { inPlace, type PlaceId, type PlaceStart, placeOfPreset, placeStart } from './place-starts'
import type { Valued } from './source'

/** The id of a preset. It is also the word in the link; which ids there are is known only at run time. */
export type PresetId = string

/** A starting point: a set of values, each with its own evidence. */
export interface Preset {
  readonly id: PresetId
  /** A proper name, such as a council's. The names of our own presets are in `src/words`, by their ids. */
  readonly name?: string
  /** What it changes from the defaults, which are England in 2025. For a stadium of 80,000. */
  readonly values: { readonly [id in ParameterId]?: Valued }
}

/** The preset a page opens with: every parameter at its default. */
export const defaultPreset = 'england-2025'

/** Our own presets, the default first. Where their values come from is in `value-sources.ts`. */
export const ourPresets: readonly Preset[] = [
  { id: defaultPreset, values: {} },
  {
    // The year of the series in which most left.
    id: 'england-2022',
    values: {
      posts: { value: 144.2, label: 'workedOut', year: '30 September 2022' },
      leaving: { value: turnoverByYear[2022], label: 'published', year: '30 September 2022' },
    },
  },
  {
    // The first year of the series.
    id: 'england-2017',
    values: {
      posts: { value: 128.6, label: 'workedOut', year: '30 September 2017' },
      leaving: { value: turnoverByYear[2017], label: 'published', year: '30 September 2017' },
    },
  },
  {
    id: 'article',
    values: {
      price: { value: articlePrice, label: 'articleDirection' },
      saving: { value: 10, label: 'articleDirection' },
      poaching: { value: 6, label: 'articleDirection' },
    },
  },
]

const known = new Map<PresetId, { readonly preset: Preset; readonly parameters: Parameters }>()
for (const preset of ourPresets) addPreset(preset)

/**
 * Adds a preset, which the link then takes by its id. Throws a RangeError where the id is taken or is not one of small
 * letters, digits and hyphens, or where a value is outside the range of its parameter.
 *
 * @returns what takes it away again
 */
export function addPreset(preset: Preset): () => void {
  const { id, values } = preset
  if (known.has(id) || !/^[a-z0-9-]+$/.test(id)) throw new RangeError(`“${id}” cannot be the id of a preset`)
  const own: { [parameter in ParameterId]?: number } = {}
  for (const [name, { value }] of Object.entries(values)) {
    const parameter = name as ParameterId
    const { min, max } = registry[parameter]
    if (!(value >= min && value <= max)) throw new RangeError(`${id}: ${name} cannot be ${value}`)
    own[parameter] = value
  }
  known.set(id, { preset, parameters: { ...defaultParameters, ...own } })
  return () => void known.delete(id)
}

/** Every preset there is, the default first. */
export function allPresets(): readonly Preset[] {
  return [...known.values()].map(({ preset }) => preset)
}

/** The starting points that can be chosen in a place: its own first, then all others. */
export function presetsIn(place: PlaceId | null): readonly Preset[] {
  const own = place === null ? undefined : placeStart(place)?.preset
  return own ? [own, ...allPresets()] : allPresets()
}

/** Whether there is a preset of this id. */
export function isPreset(id: string): id is PresetId {
  return known.has(id)
}

/** Whether it can be chosen in a place: the place's own can, beside all others. */
export const isPresetIn = (id: string, place: PlaceId | null): boolean =>
  isPreset(id) || usualPreset(place) === id

/** The preset that a page opens with: a place's own, or England's. */
export const usualPreset = (place: PlaceId | null): PresetId =>
  (place === null ? undefined : placeStart(place)?.preset.id) ?? defaultPreset

/** The preset of an id. Throws a RangeError where there is none. */
export function presetOf(id: PresetId): Preset {
  return knownPreset(id).preset
}

/**
 * Every parameter as the preset has it, in a stadium of so many children; without a number, of its usual size. For that it is
 * the same object each time, so it may be compared by identity. In a place its need and its reference stay the place's.
 * Throws a RangeError where there is no preset of this id.
 */
export function presetParameters(id: PresetId, children?: number, place: PlaceId | null = null): Parameters {
  const { parameters } = knownPreset(id)
  const own = place === null ? undefined : placeStart(place)
  const usual = own && own.preset.id !== id ? inPlace(parameters, own) : parameters
  return withChildren(usual, children ?? usual.children)
}

function knownPreset(id: PresetId): Pick<PlaceStart, 'preset' | 'parameters'> {
  const found = known.get(id) ?? placeOfPreset(id)
  if (!found) throw new RangeError(`there is no preset “${id}”`)
  return found
}
