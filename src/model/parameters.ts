import type { ParameterDefinition } from './parameter'

/**
 * Every parameter of the live picture: id, unit, default, range, evidence label and source, and nothing else.
 * The ids are the keys of the link; the values are in the units of the link (percentages as percentages).
 * Parameters that act only when weeks are played are in `season-parameters.ts`.
 */
export const parameters = {
  posts: { symbol: 'B', unit: 'posts', default: 145, min: 0, max: 260, step: 1, label: 'workedOut', source: '', group: 'front' },
  leaving: { symbol: 'a0', unit: 'percentAYear', default: 11.8, min: 5, max: 40, step: 0.2, label: 'published', source: '', group: 'front' },
  price: { symbol: 'm', unit: 'times', default: 1.4, min: 1, max: 3, step: 0.05, label: 'fromTheArticle', source: '', group: 'front' },

  poaching: { symbol: 'poach', unit: 'percentAYear', default: 0, min: 0, max: 20, step: 0.5, label: 'fromTheArticle', source: '', group: 'team' },
  strain: { symbol: 'κ', unit: 'percentAYear', default: 10, min: 0, max: 50, step: 1, label: 'directionKnown', contested: true, source: '', group: 'team' },
  hiring: { symbol: 'ρ', unit: 'percentAYear', default: 70, min: 30, max: 150, step: 5, label: 'workedOut', source: '', group: 'team' },
  newlyQualified: { symbol: 'φ', unit: 'percent', default: 60, min: 20, max: 100, step: 5, label: 'assumption', source: '', group: 'team' },
  experienceYears: { symbol: 'τ', unit: 'years', default: 2, min: 1, max: 4, step: 0.25, label: 'assumption', source: '', group: 'team' },
  newcomerOutput: { symbol: 'π1', unit: 'percent', default: 70, min: 50, max: 100, step: 5, label: 'assumption', source: '', group: 'team' },
  mentoring: { symbol: 'μ', unit: 'percent', default: 10, min: 0, max: 20, step: 1, label: 'assumption', source: '', group: 'team' },
  agencyOutput: { symbol: 'πA', unit: 'percent', default: 90, min: 60, max: 100, step: 5, label: 'assumption', source: '', group: 'team' },
  agencyEnding: { symbol: 'aA', unit: 'perYear', default: 1.5, min: 0.5, max: 3, step: 0.1, label: 'assumption', source: '', group: 'team' },
  caseload: { symbol: 'k', unit: 'childrenPerWorker', default: 16, min: 10, max: 25, step: 0.5, label: 'workedOut', source: '', group: 'team' },
  paperwork: { symbol: 'tax', unit: 'percent', default: 0, min: 0, max: 30, step: 1, label: 'fromTheArticle', source: '', group: 'team' },
  triage: { symbol: 'θ', unit: 'times', default: 1, min: 1, max: 4, step: 0.25, label: 'assumption', source: '', group: 'team' },
  handoverWeeks: { symbol: 'T_D', unit: 'weeks', default: 4, min: 1, max: 10, step: 0.5, label: 'assumption', source: '', group: 'team' },
  assessmentWeeks: { symbol: 'T_A', unit: 'weeks', default: 6.2, min: 4, max: 10, step: 0.2, label: 'workedOut', source: '', group: 'team' },
  missed: { symbol: 'ε0', unit: 'percent', default: 8, min: 0, max: 30, step: 1, label: 'assumption', source: '', group: 'team' },
  missedNewcomers: { symbol: 'ε1', unit: 'percent', default: 10, min: 0, max: 30, step: 1, label: 'assumption', source: '', group: 'team' },
  missedPressure: { symbol: 'ε2', unit: 'percent', default: 10, min: 0, max: 30, step: 1, label: 'assumption', source: '', group: 'team' },

  saving: { symbol: 'saving', unit: 'percent', default: 0, min: 0, max: 40, step: 1, label: 'fromTheArticle', source: '', group: 'money' },

  children: { symbol: 'N', unit: 'children', default: 80000, min: 300, max: 400000, step: 1, label: 'fromTheArticle', source: '', group: 'children' },
  need: { symbol: 'prev', unit: 'percent', default: 5, min: 2, max: 10, step: 0.1, label: 'assumption', source: '', group: 'children' },
  needWeeks: { symbol: 'D', unit: 'weeks', default: 52, min: 26, max: 104, step: 2, label: 'workedOut', source: '', group: 'children' },

  looksAWeek: { symbol: 'ω', unit: 'perWeek', default: 0.1, min: 0.03, max: 0.3, step: 0.01, label: 'assumption', source: '', group: 'noticing' },
  separation: { symbol: 'd′', unit: 'z', default: 1.75, min: 1, max: 3, step: 0.05, label: 'assumption', source: '', group: 'noticing' },
  threshold: { symbol: 'c', unit: 'z', default: 1.69, min: 1.69, max: 1.69, step: 0.01, label: 'workedOut', source: '', group: 'noticing' },
  alarm: { symbol: 'Δ', unit: 'z', default: 0, min: 0, max: 0.3, step: 0.01, label: 'assumption', source: '', group: 'noticing' },
  screenedOut: { symbol: 's0', unit: 'percent', default: 7, min: 3, max: 12, step: 0.5, label: 'workedOut', source: '', group: 'noticing' },
  screenedOutMost: { symbol: 'sMax', unit: 'percent', default: 35, min: 20, max: 60, step: 1, label: 'directionKnown', source: '', group: 'noticing' },
  screeningError: { symbol: 'q', unit: 'ratio', default: 0.5, min: 0.2, max: 1, step: 0.05, label: 'assumption', source: '', group: 'noticing' },
  screeningWaitWeeks: { symbol: 'w50', unit: 'weeks', default: 6, min: 2, max: 12, step: 0.5, label: 'assumption', source: '', group: 'noticing' },
  lapseWeeks: { symbol: 'L', unit: 'weeks', default: 26, min: 8, max: 60, step: 1, label: 'assumption', source: '', group: 'noticing' },

  tragedyRate: { symbol: 'h0', unit: 'per100000AYear', default: 16.5, min: 5, max: 50, step: 0.5, label: 'workedOut', source: '', group: 'children' },
  tragedyRateNoNeed: { symbol: 'hF', unit: 'per100000AYear', default: 0.04, min: 0.04, max: 0.04, step: 0.01, label: 'assumption', source: '', group: 'children' },
  riskTurnedAway: { symbol: 'r_T', unit: 'ratio', default: 1, min: 1, max: 1, step: 0.1, label: 'assumption', source: '', group: 'children' },
  riskWaiting: { symbol: 'r_W', unit: 'ratio', default: 1, min: 1, max: 1, step: 0.1, label: 'assumption', source: '', group: 'children' },
  riskAssessed: { symbol: 'r_A', unit: 'ratio', default: 0.8, min: 0.8, max: 0.8, step: 0.1, label: 'assumption', source: '', group: 'children' },
  riskHelped: { symbol: 'r_G', unit: 'ratio', default: 0.6, min: 0.1, max: 0.8, step: 0.05, label: 'assumption', source: '', group: 'children' },
  riskHandover: { symbol: 'r_HD', unit: 'ratio', default: 0.8, min: 0.8, max: 0.8, step: 0.1, label: 'assumption', source: '', group: 'children' },
} as const satisfies Record<string, ParameterDefinition>

/** The id of a parameter of the live picture. It is also its key in the link. */
export type ParameterId = keyof typeof parameters

/** A full set of values, one a parameter, each in the unit of its definition. */
export type Parameters = { readonly [id in ParameterId]: number }

/** Every parameter id, in the order of the registry. */
export const parameterIds = Object.keys(parameters) as ParameterId[]

/** Every parameter at its default: England in 2025. */
export const defaultParameters = Object.fromEntries(
  parameterIds.map(id => [id, parameters[id].default]),
) as unknown as Parameters
