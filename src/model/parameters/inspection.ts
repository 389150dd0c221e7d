import { fixed } from './definition'

const scoreSource =
  'Assumed: uses only what inspectors can see. The noise is deliberate: as reported, several studies found no clear link between ratings and outcomes'
const gradeSource =
  'Set so that inspected runs at the default fall as Ofsted’s outcomes at 31 March 2025 (36 outstanding, 67 good, 31 requires improvement, 19 inadequate). Ofsted gave up the one overall grade in April 2026'
const improvementSource = 'The article: inspection brings an action plan and demoralises; the size is assumed'
const inadequateSource =
  'Worked out from Department for Education, Children’s social work workforce 2017 to 2025, and Ofsted judgements 2018 to 2023 (26 inadequate): an association with a slide before it, not a cause. Direction: Hood and Goldacre, Children and Youth Services Review 2021'

/** §4: the inspection and what follows from its grade. Acts only when weeks are played. */
export const inspectionParameters = {
  inspectionRate: fixed(
    'inspection',
    'perWeek',
    1 / 60,
    'fromTheArticle',
    'The article: unannounced. About every three years, as reported in authorities’ guides to Ofsted’s framework',
  ),
  inspectionFirstWeek: fixed(
    'w0',
    'weeks',
    8,
    'assumption',
    'Assumed: no inspection in the first weeks of a season',
  ),
  scoreBase: fixed('score0', 'ratio', 1, 'assumption', scoreSource),
  scoreWait: fixed('scoreW', 'ratio', 0.35, 'assumption', scoreSource),
  scoreWaitWeeks: fixed('scoreW50', 'weeks', 6, 'assumption', scoreSource),
  scoreStrain: fixed('scoreS', 'ratio', 0.6, 'assumption', scoreSource),
  scoreAgency: fixed('scoreA', 'ratio', 0.8, 'assumption', scoreSource),
  scoreVacancy: fixed('scoreV', 'ratio', 0.5, 'assumption', scoreSource),
  scoreNoise: fixed('scoreU', 'ratio', 0.15, 'assumption', scoreSource),
  gradeRequiresImprovement: fixed('grade2', 'ratio', 0.53, 'workedOut', gradeSource),
  gradeGood: fixed('grade3', 'ratio', 0.69, 'workedOut', gradeSource),
  gradeOutstanding: fixed('grade4', 'ratio', 0.8, 'workedOut', gradeSource),
  improvementPaperwork: fixed('taxRI', 'percent', 5, 'fromTheArticle', improvementSource),
  improvementWeeks: fixed('wRI', 'weeks', 26, 'fromTheArticle', improvementSource),
  improvementLeaving: fixed('inspRI', 'percentAYear', 1, 'fromTheArticle', improvementSource),
  inadequateWeeks: fixed(
    'wI',
    'weeks',
    130,
    'assumption',
    'Assumed: re-inspection about two and a half years on, as reported; the median time to a better grade was 36 months, 2013 to 2025 (worked out from Ofsted)',
  ),
  inadequatePaperwork: fixed('taxI', 'percent', 10, 'fromTheArticle', improvementSource),
  inadequateHiring: fixed('ρI', 'times', 0.65, 'workedOut', inadequateSource),
  inadequateAlarm: fixed('ΔI', 'z', 0.085, 'workedOut', inadequateSource),
  inadequateLeaving: fixed(
    'inspI',
    'percentAYear',
    2,
    'fromTheArticle',
    'The article: it demoralises your staff. Not visible in leavers: no clear change in turnover after an inadequate judgement',
  ),
  inspectionLeavingHalfLifeWeeks: fixed('insp½', 'weeks', 40, 'assumption', 'Assumed: demoralisation fades'),
} as const
