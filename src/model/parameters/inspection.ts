import { fixed } from './definition'

const scoreSource = 'Assumed: only what inspectors can see counts'
const gradeSource =
  'Assumed, and fitted to an assumed score: inspected runs at the usual settings fall as Ofsted’s outcomes at 31 March 2025 (36 outstanding, 67 good, 31 requires improvement, 19 inadequate). Ofsted stopped giving one overall grade in April 2026'
const improvementSource = 'The article: inspection brings an action plan and saps morale; the size is assumed'
const inadequateSource =
  'Assumed. A study of 2021 (Hood and Goldacre, read as an abstract) found more agency use and more child protection work after the lowest grade; slower hiring and public alarm are our reading of it. The sizes are near our own sums on 26 inadequate judgements of 2018 to 2023 (Department for Education; Ofsted). Nobody has reviewed those, and on average agency use in these councils had been rising before'

/** §4: the inspection and what follows from its grade. Acts only when weeks are played. */
export const inspectionParameters = {
  inspectionRate: fixed(
    'inspection',
    'perWeek',
    1 / 60,
    'articleDirection',
    'The article: unannounced. It does not say how often; about every three years is assumed, as reported in councils’ guides to Ofsted’s framework',
  ),
  inspectionFirstWeek: fixed(
    'w0',
    'weeks',
    8,
    'assumption',
    'Assumed: no inspection comes in the first weeks',
  ),
  scoreBase: fixed('score0', 'ratio', 1, 'assumption', scoreSource),
  scoreWait: fixed('scoreW', 'ratio', 0.35, 'assumption', scoreSource),
  scoreWaitWeeks: fixed('scoreW50', 'weeks', 6, 'assumption', scoreSource),
  scoreStrain: fixed('scoreS', 'ratio', 0.6, 'assumption', scoreSource),
  scoreAgency: fixed('scoreA', 'ratio', 0.8, 'assumption', scoreSource),
  scoreVacancy: fixed('scoreV', 'ratio', 0.5, 'assumption', scoreSource),
  scoreNoise: fixed(
    'scoreU',
    'ratio',
    0.15,
    'assumption',
    'Assumed. One study, read as an abstract, found no clear pattern between grades and most measures (Wilkins and Antonopoulou 2018)',
  ),
  gradeRequiresImprovement: fixed('grade2', 'ratio', 0.53, 'assumption', gradeSource),
  gradeGood: fixed('grade3', 'ratio', 0.69, 'assumption', gradeSource),
  gradeOutstanding: fixed('grade4', 'ratio', 0.8, 'assumption', gradeSource),
  improvementPaperwork: fixed('taxRI', 'percent', 5, 'articleDirection', improvementSource),
  improvementWeeks: fixed('wRI', 'weeks', 26, 'articleDirection', improvementSource),
  improvementLeaving: fixed('inspRI', 'percentAYear', 1, 'articleDirection', improvementSource),
  inadequateWeeks: fixed(
    'wI',
    'weeks',
    130,
    'assumption',
    'Assumed: re-inspection about two and a half years on, as reported; the median time to a better grade was 36 months, 2013 to 2025 (worked out from Ofsted)',
  ),
  inadequatePaperwork: fixed('taxI', 'percent', 10, 'articleDirection', improvementSource),
  inadequateHiring: fixed('ρI', 'times', 0.65, 'assumption', inadequateSource),
  inadequateAlarm: fixed('ΔI', 'z', 0.085, 'assumption', inadequateSource),
  inadequateLeaving: fixed(
    'inspI',
    'percentAYear',
    2,
    'articleDirection',
    'The article: low grades sap morale; the size is assumed. The counts of leavers show no clear change after an inadequate judgement',
  ),
  inspectionLeavingHalfLifeWeeks: fixed('insp½', 'weeks', 40, 'assumption', 'Assumed: low morale passes'),
} as const
