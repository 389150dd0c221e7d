import { fixed } from './definition'

const alarmSource =
  'Direction known; the size is assumed. After Baby P referrals rose 10 % in a year (547,000 to 603,700, Department for Education 2010, as reported) and 24.6 % in two (Association of Directors of Children’s Services survey 2010)'
const vilificationSource =
  'The article; the size is assumed. After 2008 Haringey asked 30 boroughs for one social worker each (The Guardian 2009)'
const gapSource = 'Assumed: a leaderless team loses time and people'

/** §4: directors, headlines and what they bring, and how fast a team answers. Acts only when weeks are played. */
export const headlineParameters = {
  directorLeaving: fixed(
    'aD',
    'perYear',
    0.36,
    'workedOut',
    'Association of Directors of Children’s Services 2024, in Community Care: mean tenure in the role 33 months',
  ),
  directorLeavesAfterHeadline: fixed(
    'pD',
    'percent',
    50,
    'assumption',
    'Assumed: after a headline about a tragedy',
  ),
  leadershipGapWeeks: fixed('wL', 'weeks', 20, 'assumption', gapSource),
  leadershipGapPaperwork: fixed('taxL', 'percent', 5, 'assumption', gapSource),
  leadershipGapLeaving: fixed('gap', 'percentAYear', 2, 'assumption', gapSource),
  headlineChance: fixed('pH', 'percent', 30, 'assumption', 'Assumed: most tragedies never reach the news'),
  headlineAlarm: fixed('ΔH', 'z', 0.13, 'directionKnown', alarmSource),
  headlineAlarmHalfLifeWeeks: fixed('ΔH½', 'weeks', 40, 'directionKnown', alarmSource),
  vilificationLeaving: fixed('vil', 'percentAYear', 8, 'fromTheArticle', vilificationSource),
  vilificationHiring: fixed('ρV', 'times', 0.5, 'fromTheArticle', vilificationSource),
  vilificationHalfLifeWeeks: fixed('vil½', 'weeks', 26, 'fromTheArticle', vilificationSource),
  strainSmoothingWeeks: fixed(
    'wS',
    'weeks',
    13,
    'assumption',
    'Assumed: people decide over a quarter of a year, not a week',
  ),
  agencyLagWeeks: fixed(
    'wA',
    'weeks',
    6,
    'assumption',
    'Assumed: the time to find an agency worker or to let one go',
  ),
} as const
