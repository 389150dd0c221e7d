import { levers } from '../story/five-points'

const { debate, training, development, role, encouragement } = levers

/** Names of the numbers that act only in the weeks, about inspection. */
export const inspectionParameterNames = {
  inspectionRate: 'How often inspectors come',
  inspectionFirstWeek: 'First week they may come',
  scoreBase: 'The mark a grade starts from',
  scoreWait: 'Taken off for a long wait, at most',
  scoreWaitWeeks: 'Wait beyond one week at which all of it is taken off',
  scoreStrain: 'Taken off for strain, at most',
  scoreAgency: 'Taken off if all were agency workers',
  scoreVacancy: 'Taken off if no post had a permanent worker',
  scoreNoise: 'How far luck moves a grade',
  gradeRequiresImprovement: 'Lowest mark for “requires improvement”',
  gradeGood: 'Lowest mark for “good”',
  gradeOutstanding: 'Lowest mark for “outstanding”',
  improvementPaperwork: 'Time lost after “requires improvement”',
  improvementWeeks: 'How long it is lost for',
  improvementLeaving: 'Leaving added after “requires improvement”',
  inadequateWeeks: 'How long an action plan lasts after “inadequate”',
  inadequatePaperwork: 'Time lost after “inadequate”',
  inadequateHiring: 'Pace of hiring after “inadequate”',
  inadequateAlarm: 'Public alarm after “inadequate”',
  inadequateLeaving: 'Leaving added after “inadequate”',
  inspectionLeavingHalfLifeWeeks: 'Time for half of that leaving to fade',
} as const

/** The same about directors, headlines, and how fast a team answers. */
export const eventParameterNames = {
  directorLeaving: 'How often a director leaves',
  directorLeavesAfterHeadline: 'Chance that a director leaves after a headline',
  leadershipGapWeeks: 'How long an interim director is in charge',
  leadershipGapPaperwork: 'Time lost under an interim director',
  leadershipGapLeaving: 'Leaving added under an interim director',
  headlineChance: 'Chance that a tragedy reaches the news',
  headlineAlarm: 'Public alarm after a headline',
  headlineAlarmHalfLifeWeeks: 'Time for half of the alarm to fade',
  vilificationLeaving: 'Leaving added after a headline',
  vilificationHiring: 'Pace of hiring after a headline',
  vilificationHalfLifeWeeks: 'Time for half of both to fade',
  strainSmoothingWeeks: 'Time over which strain is felt',
  agencyLagWeeks: 'Time to find an agency worker or let one go',
} as const

/** The same for the levers: what each changes when it is pulled all the way. */
export const leverParameterNames = {
  debateVilification: `${debate.name}: leaving after a headline`,
  debateAlarm: `${debate.name}: public alarm after a headline`,
  trainingSeparation: `${training.name}: added to how well others can tell`,
  developmentGapWeeks: `${development.name}: how long an interim director is in charge`,
  roleDirectorLeaving: `${role.name}: how often a director leaves`,
  roleLeavesAfterHeadline: `${role.name}: chance of leaving after a headline`,
  encouragementLeaving: `${encouragement.name}: staff leaving`,
  encouragementHiring: `${encouragement.name}: pace of hiring`,
  encouragementInspection: `${encouragement.name}: leaving after an inspection`,
} as const
