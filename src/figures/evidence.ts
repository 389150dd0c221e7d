import {
  defaultParameters,
  type ParameterId,
  type Parameters,
  parameters as registry,
} from '../model/parameters/registry'
import { withChildren } from './children'
import { type PlaceId, placeStart } from './place-starts'
import { ourPresets, type Preset, type PresetId, presetOf, presetParameters } from './presets'
import type { Valued } from './source'
import { storyValues } from './story-values'

/** What stands behind the value a parameter has. */
export interface Evidence extends Valued {
  /**
   * - `default`: the value is England 2025’s.
   * - `preset`: it is the value of the preset chosen, of another of ours, or of a step of the story.
   * - `reader`: it is nobody’s but the reader’s. Value and label are then those of the preset’s, which it replaces.
   */
  readonly whose: 'default' | 'preset' | 'reader'
  /** The preset that it is a value of, or `story`. */
  readonly set: PresetId | 'story'
  /** True where published evidence disagrees about the parameter. */
  readonly contested: boolean
}

/** The settings it depends on. */
export interface ValuesInForce {
  readonly preset: PresetId
  readonly parameters: Parameters
  /** The step of the story; null: the reader is on their own. */
  readonly step: number | null
  /** The authority whose stadium it is; null, or left out: nobody’s in particular. */
  readonly place?: PlaceId | null
}

/**
 * The evidence for the value in force. The chosen preset is asked first, then our own: the story and the article’s
 * season set values of theirs, which stay theirs whoever set them. Throws a RangeError where there is no such preset.
 */
export function evidenceOf(
  id: ParameterId,
  { preset, parameters, step, place = null }: ValuesInForce,
): Evidence {
  const own = place === null ? undefined : placeStart(place)
  const inPlace = own && ofPreset(own.preset.id)
  // Its need and its size stay a place's own, whatever the starting point.
  const first = inPlace && (id === 'need' || id === 'children') ? inPlace : ofPreset(preset)
  const ours = [...(inPlace ? [inPlace] : []), ...ourPresets.map(({ id }) => ofPreset(id))]
  const sets = [first, ...ours, ...(step === null ? [] : [ofStory])]
  const found = sets.find(set => startOf(id, set, parameters.children) === parameters[id])
  const set = found ?? first
  const valued = set.values[id]
  return {
    ...(valued ?? defaultOf(id)),
    value: startOf(id, set, parameters.children),
    set: set.id,
    whose: found === undefined ? 'reader' : valued ? 'preset' : 'default',
    contested: 'contested' in registry[id],
  }
}

/** Values with their evidence, and every parameter as they have it in a stadium of their size. */
interface ValueSet {
  readonly id: Evidence['set']
  readonly values: Preset['values']
  readonly parameters: Parameters
}

const ofPreset = (id: PresetId): ValueSet => ({
  id,
  values: presetOf(id).values,
  parameters: presetParameters(id),
})

const ofStory: ValueSet = {
  id: 'story',
  values: storyValues,
  parameters: { ...defaultParameters, posts: storyValues.posts.value },
}

/** A parameter as a set has it, in a stadium of so many children. */
function startOf(id: ParameterId, { parameters }: ValueSet, children: number): number {
  // The number of children is the size of the stadium: it is not brought to it.
  return id === 'children' ? parameters.children : withChildren(parameters, children)[id]
}

function defaultOf(id: ParameterId): Valued {
  const { default: value, label } = registry[id]
  return { value, label }
}
