import { writeLink } from '../../store/link/link'
import { defaultSettings, type Settings } from '../../store/settings'
import { type PlanSection, planSections } from '../../words/plan/page'

/** Where in the plan a link leads out of it: a section, or its top. */
export type PlanPlace = PlanSection | 'plan'

/** A link as it is opened from a place of the plan: the way out of what it opens leads back there. */
export const linkFromPlan = (link: string, from: PlanPlace): string => `${link}#${from}`

/** The link that presents slides, one after another, to come back from to the same place of the plan. */
export const presentFromPlan = (state: Settings, slides: readonly string[], from: PlanPlace): string =>
  linkFromPlan(writeLink({ ...state, view: 'present', step: null, slides, slide: 1 }), from)

/**
 * The link back to the plan, to where its link led out of it, with the council it was opened with; null where the address
 * was not opened from the plan, which its hash says.
 */
export function linkToPlan(
  state: Settings & { readonly leftPlace?: Settings | null },
  hash: string,
): string | null {
  const from = hash.slice(1)
  if (from !== 'plan' && !Object.hasOwn(planSections, from)) return null
  const council = state.leftPlace ?? (state.place === null ? null : state)
  const settings = council ? { ...council, step: null, slides: [], slide: 1, ask: null } : defaultSettings()
  return linkFromPlan(writeLink({ ...settings, view: 'plan' }), from as PlanPlace)
}
