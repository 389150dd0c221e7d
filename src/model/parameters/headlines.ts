import { fixed } from './definition'

const alarmSource =
  'Direction published; the size is assumed. After the alarm of late 2008 applications to take a child into care rose 36 % in a year (6,488 to 8,832, Cafcass, as reported), and referrals 24.6 % in two years in 105 councils (Association of Directors of Children’s Services survey 2010)'
const vilificationSource =
  'The article gives the direction; the size is assumed. After the alarm of late 2008 one council asked 30 others to lend it a social worker each (The Guardian 2009)'
const gapSource = 'Assumed: a team whose director is an interim one loses time and people'

/** §4: directors, headlines and what they bring, and how fast a team answers. Acts only when weeks are played. */
export const headlineParameters = {
  directorLeaving: fixed(
    'aD',
    'perYear',
    0.36,
    'workedOut',
    'Worked out from a figure as reported: in March 2024 directors in post had served 33 months so far (Association of Directors of Children’s Services, in Community Care). That this makes 0.36 leave a year assumes they leave at random',
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
  vilificationLeaving: fixed('vil', 'percentAYear', 8, 'articleDirection', vilificationSource),
  vilificationHiring: fixed('ρV', 'times', 0.5, 'articleDirection', vilificationSource),
  vilificationHalfLifeWeeks: fixed('vil½', 'weeks', 26, 'articleDirection', vilificationSource),
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
