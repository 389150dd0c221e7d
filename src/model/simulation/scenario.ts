import { clamp } from '../../lib/numbers'
import { type ParameterId, type Parameters, parameters as registry } from '../parameters/registry'
import type { Grade, SeasonEventKind } from './season-event'

/** One event of a scenario. */
export interface ScenarioStep {
  readonly week: number
  readonly kind: SeasonEventKind
  /** What it adds to the settings from this week on, in the units of the registry. */
  readonly adds?: { readonly [id in ParameterId]?: number }
  /** The grade of an inspection in the scenario, or of the action plan that follows it. */
  readonly grade?: Grade
}

/** The events that are laid down for a season, and when chance takes over. */
export interface Scenario {
  /** In the order of their weeks. */
  readonly steps: readonly ScenarioStep[]
  /**
   * The first week in which inspectors, directors and headlines come by chance; Infinity for never. Tragedies are
   * counted in every week and become events only from this one on.
   */
  readonly chanceFrom: number
}

/** Nothing laid down: chance decides from the first week. */
export const freePlay: Scenario = { steps: [], chanceFrom: 1 }

/** Nothing laid down and no events: only children and workers come and go. */
export const noEvents: Scenario = { steps: [], chanceFrom: Number.POSITIVE_INFINITY }

/** What the article's settings are at kick-off: agencies are dear; savings and the golden hello are still to come. */
export const articleKickOff = { price: 2, saving: 0, poaching: 0 } as const

/** §6.2: article 1 as one season. From week 53 chance decides. */
export const articleScenario: Scenario = {
  steps: [
    { week: 0, kind: 'kickOff' },
    { week: 9, kind: 'saving', adds: { saving: 10 } },
    { week: 17, kind: 'goldenHello', adds: { poaching: 6 } },
    { week: 24, kind: 'inspection', grade: 'inadequate' },
    { week: 26, kind: 'actionPlan', grade: 'inadequate' },
    { week: 30, kind: 'directorLeaves' },
    { week: 34, kind: 'agencyPrice' },
    { week: 44, kind: 'tragedy' },
    { week: 45, kind: 'headline' },
    { week: 53, kind: 'chanceDecides' },
  ],
  chanceFrom: 53,
}

/** A scenario without its tragedies, and without the headlines that follow them. */
export const withoutTragedies = (scenario: Scenario): Scenario => ({
  ...scenario,
  steps: scenario.steps.filter(({ kind }) => kind !== 'tragedy' && kind !== 'headline'),
})

/** The scenarios a reader can choose from, by the name the link has for them. */
export const scenarios = { free: freePlay, article: articleScenario, none: noEvents } as const

/** The name of a scenario. */
export type ScenarioName = keyof typeof scenarios

/** Every scenario by name, in the order they are offered. */
export const scenarioNames = Object.keys(scenarios) as ScenarioName[]

/** The settings after a step of a scenario: what it adds, kept within the registry's ranges. */
export function afterStep(parameters: Parameters, step: ScenarioStep): Parameters {
  const changed: { -readonly [id in ParameterId]: number } = { ...parameters }
  for (const [id, added] of Object.entries(step.adds ?? {}) as [ParameterId, number][]) {
    changed[id] = clamp(changed[id] + added, registry[id].min, registry[id].max)
  }
  return changed
}
