import { defaultPreset, type PresetId } from '../figures/presets'
import { startingParameters } from './per-children'
import type { Settings, ViewName } from './state'

/** The seed of the usual picture. Any would do: a seed changes which children are in need, and no count. */
export const defaultSeed = 1

/** The largest seed: the random numbers take 32 bits. */
export const largestSeed = 0xffffffff

/** Settings of a link that says nothing. A page opens with what the director sees, an embed with what is really there. */
export function defaultSettings(view: ViewName = 'page', preset: PresetId = defaultPreset): Settings {
  return {
    view,
    preset,
    parameters: startingParameters(preset),
    seed: defaultSeed,
    truth: view === 'embed',
    gathered: false,
    camera: 'overview',
    stage: 'auto',
    season: null,
    kept: null,
    step: null,
  }
}
