/** The article's Scale of Perfect, worst first. Ofsted stopped giving the single overall grade in April 2026. */
export const grades = ['inadequate', 'requiresImprovement', 'good', 'outstanding'] as const

/** One of the four grades. */
export type Grade = (typeof grades)[number]

/** What can happen in a season apart from children and workers coming and going. */
export type SeasonEventKind =
  | 'kickOff'
  | 'saving'
  | 'goldenHello'
  | 'inspection'
  | 'actionPlan'
  | 'directorLeaves'
  | 'directorArrives'
  | 'agencyPrice'
  | 'tragedy'
  | 'headline'
  | 'chanceDecides'

/** Something that happened in a week. A tragedy names no child, on purpose. */
export interface SeasonEvent {
  readonly week: number
  readonly kind: SeasonEventKind
  /** Laid down in the scenario, or drawn from the seed. */
  readonly cause: 'scripted' | 'chance'
  /** The judgement, of an inspection only. */
  readonly grade?: Grade
}
