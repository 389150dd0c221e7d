import { withChildren } from '../figures/children'
import { type PresetId, presetParameters } from '../figures/presets'
import type { Parameters } from '../model/parameters/registry'
import { noLevers } from '../model/simulation/levers'
import { articleKickOff } from '../model/simulation/scenario'
import type { SeasonSettings } from '../store/season-settings'
import type { Settings } from '../store/settings'
import type { Step, StepSettings } from './step'

/** What of the settings a step decides. The seed, the number of children, the stage and the view are the reader's. */
export type StepStart = Pick<
  Settings,
  'place' | 'preset' | 'parameters' | 'truth' | 'gathered' | 'camera' | 'season' | 'kept'
>

/** The settings a step begins with, for so many children. */
export function stepStart({ settings }: Step, children: number): StepStart {
  const season = seasonOf(settings, children)
  const preset = settings.preset ?? 'england-2025'
  return {
    place: null,
    preset,
    parameters: season?.kickOff ?? parametersOf(settings, preset, children),
    truth: settings.truth ?? false,
    gathered: settings.gathered ?? false,
    camera: settings.camera ?? 'overview',
    season,
    kept:
      season && settings.keepsSeason ? { parameters: season.kickOff, season: { ...season, week: 0 } } : null,
  }
}

/** The settings that those a step begins with are held against; null: nothing but themselves. */
export function heldAgainst({ settings }: Step, children: number): Parameters | null {
  const { heldAgainst, parameters, preset = 'england-2025' } = settings
  return heldAgainst
    ? parametersOf({ ...settings, parameters: { ...parameters, ...heldAgainst } }, preset, children)
    : null
}

/** The season a step begins with: the usual settings, at the price of its scenario. */
function seasonOf({ season }: StepSettings, children: number): SeasonSettings | null {
  if (!season) return null
  const usual = presetParameters('england-2025', children)
  const kickOff = season.scenario === 'article' ? { ...usual, ...articleKickOff } : usual
  return { tragedies: false, ...season, kickOff, levers: noLevers, changes: [] }
}

/** The settings of a preset with what the step changes. */
function parametersOf({ parameters }: StepSettings, preset: PresetId, children: number): Parameters {
  return { ...withChildren({ ...presetParameters(preset), ...parameters }, children) }
}
