import { type ParameterId, type Parameters, parameters as registry } from '../model/parameters/registry'
import { ourPresets, type PresetId, presetOf, presetParameters } from './presets'
import type { Valued } from './source'

/** What stands behind the value a parameter has. */
export interface Evidence extends Valued {
  /**
   * - `default`: the value is England 2025’s.
   * - `preset`: it is the value of the preset chosen, or of another of ours.
   * - `reader`: it is nobody’s but the reader’s. Value, label and source are then those of the preset’s, which it replaces.
   */
  readonly whose: 'default' | 'preset' | 'reader'
  /** True where published evidence disagrees about the parameter. */
  readonly contested: boolean
}

/** The settings it depends on. */
export interface ValuesInForce {
  readonly preset: PresetId
  readonly parameters: Parameters
}

/**
 * The evidence for the value in force. The chosen preset is asked first, then our own: the story and the article’s
 * season set values of theirs, which stay theirs whoever set them. Throws a RangeError where there is no such preset.
 */
export function evidenceOf(id: ParameterId, { preset, parameters }: ValuesInForce): Evidence {
  const found = [preset, ...ourPresets.map(({ id: other }) => other)].find(
    from => startOf(id, from, parameters.children) === parameters[id],
  )
  const from = found ?? preset
  const own = presetOf(from).values[id]
  return {
    ...(own ?? defaultOf(id)),
    value: startOf(id, from, parameters.children),
    whose: found === undefined ? 'reader' : own ? 'preset' : 'default',
    contested: 'contested' in registry[id],
  }
}

/** A parameter as a preset has it. The number of children is no matter of the stadium’s size: it is that size. */
function startOf(id: ParameterId, preset: PresetId, children: number): number {
  return id === 'children' ? presetParameters(preset).children : presetParameters(preset, children)[id]
}

function defaultOf(id: ParameterId): Valued {
  const { default: value, label, source } = registry[id]
  return { value, label, source }
}
