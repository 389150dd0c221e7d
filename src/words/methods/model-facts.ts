/** Numbers the text quotes. All of them come from the model at its usual settings. */
export interface ModelFacts {
  readonly children: number
  /** Percentage of children in serious need, and how many that is. */
  readonly need: number
  readonly inNeed: number
  readonly needWeeks: number
  readonly concernsAWeek: number
  readonly trueConcernsAWeek: number
  readonly assessmentWeeks: number
  readonly lapseWeeks: number
  readonly caseload: number
  readonly newcomerOutput: number
  readonly experienceYears: number
  readonly workers: number
  readonly price: number
  readonly seasonWeeks: number
  readonly tragediesAYear: number
}

/** One part of the model, told under its own heading. */
export interface ModelPart {
  readonly heading: string
  readonly text: readonly string[]
}
