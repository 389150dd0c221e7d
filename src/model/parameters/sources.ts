import type { ParameterId } from './registry'

const directionToo = 'Assumed, direction included: we name no study for it'

/**
 * Where every number of the registry comes from: publisher, title and year, or what was assumed and why. It stands apart
 * from the registry because the first screen needs every value and no source: those come with what shows them.
 */
export const parameterSources: { readonly [id in ParameterId]: string } = {
  posts:
    'Set so that the model has the team England had in 2025. Department for Education, Children’s social work workforce 2025: 21,105 case-holding full-time equivalents, agency workers included, for 12.18 million children (Office for National Statistics, mid-2024), which is 139 for 80,000. Posts that nobody fills come on top of these',
  leaving:
    'Department for Education, Children’s social work workforce 2025: turnover 11.8 %, the lowest of the series 2017 to 2025; the highest was 17.2 % (2022); nine in ten councils had 6.8 to 23.0 %',
  price:
    'Assumed, between reported values. Individual workers: 1.25 to 1.5 times (West Midlands councils 2011, as reported), 1.53 nationally (Kantar for the Department for Education 2020, as reported, as a share of salary), 1.41 at the published prices of one council (St Helens Council, October 2025). Whole agency teams: double, as reported (Children and Young People Now 2022). The article: double and more. A fixed budget, which is our rule, gives the published cover of vacancies at 1.31 to 1.48',
  poaching:
    'The article: a golden hello offered elsewhere; the size is assumed. Moves to another council were 3.4 % of staff in 2025 (Department for Education, Children’s social work workforce) and are already in everyday leaving',
  strain:
    'Contested. Stress and burnout go with the intention to leave, and caseload does not, in a meta-analysis of 22 American studies (Kim and Kao 2014, read as an abstract). No such study of England was found. The size is assumed',
  loadLeaving:
    'Our arithmetic on Department for Education, Children’s social work workforce 2017 to 2025, not reviewed, and no proof of a cause: in councils whose caseload was 10 % heavier, turnover in the next year was higher by 0.28 points, with a standard error of 0.17, so that no link at all is possible too',
  hiring:
    'Department for Education, Children’s social work workforce 2017 to 2025: with this one rate, leaving ÷ (leaving + hiring) comes within about 1.3 points of the vacancy rate of each of nine censuses. The model adds strain to that, and misses by at most about 2.1. The published count of starters points to a faster pace: 85 for every 100 vacancies on average, 98 in 2025',
  newlyQualified: 'Assumed: no published figure for the newly qualified among those hired was found',
  experienceYears: 'Assumed: no published figure was found',
  newcomerOutput:
    'Assumed: a newcomer carries less than an established worker, and how much less is not published',
  mentoring: 'Assumed: the time an established worker gives to one newcomer',
  agencyOutput: 'Assumed: agency workers are experienced, and new to the place',
  agencyEnding: 'Assumed: an assignment lasts eight months on average',
  caseload:
    'Department for Education, Children’s social work workforce 2025: 15.2 cases for each case-holder (17.7 in 2017; nine in ten councils had 11.8 to 19.2). 16 for an established worker makes the mean of the team 15.15. The department asks for caution: cases include children in care, and foster and adoptive carers. In a Community Care poll of 2025, as reported, with nearly 600 votes, 78 per cent said that the average was well below their own caseload. Readers chose whether to vote',
  absorbed:
    'Our arithmetic on Department for Education, Children’s social work workforce and Children in need 2017 to 2025, not reviewed, and no proof of a cause. Between councils a team that grows 10 % more comes to hold 8.4 to 8.8 % more cases, which gives 12 to 16 %, but only 1.5 to 2.7 % more children in need, which gives 73 to 85 %. Over nine years in England it is 90 % or more, beyond the end of this control',
  paperwork: 'The article: time lost to action plans, on top of today’s. The size is assumed',
  triage: 'Assumed: 1 is first come, first served. How far teams can tell true need in a queue is not known',
  handoverWeeks:
    'Assumed, direction included. In 2024, 27 % of children in care had three or more social workers in a year (Department for Education)',
  assessmentWeeks:
    'Department for Education, Children in need 2025 (data set C2): median 33 working days, middle half 17 to 43; mean about 31 from the published bands',
  missed: 'Assumed: nobody counts needs that an assessment did not find',
  missedNewcomers: `${directionToo}. More is missed where more of the team is new`,
  missedPressure: `${directionToo}. More is missed in a hurry`,
  missedLoad: `${directionToo}. More is missed where each worker has more`,
  saving:
    'The article: savings have to be made. It gives no amount: the size is assumed, 10 % in its setting',
  children:
    'The article: on average a director answers for 80,000 children. Worked out for mid-2024 (Office for National Statistics): mean 79,628, median 62,520, from 319 to 355,390',
  need: 'Assumed: the number has never been counted. Bounds: 520,000 children maltreated by a parent or guardian, United Kingdom 2011 (NSPCC, as reported), about 3.9 %; 829,000 invisible to services among 2.3 million in vulnerable families (Children’s Commissioner 2019), about 7 and 20 %',
  needWeeks:
    'Assumed, from how long cases stay open, which is not how long need lasts. Department for Education, Children in need 2024: 399,460 in need ÷ about 400,000 episodes begun in a year is one year',
  looksAWeek:
    'Assumed: how often someone is well placed to see how a child is doing. Only the concerns that come of it are counted',
  found:
    'Assumed: social workers come upon other children in need, such as brothers, sisters and neighbours. No published count of how often was found',
  separation:
    'Assumed: when people see one child in need and one who is not, the one in need worries them more 89 times in 100',
  threshold:
    'Assumed, and fitted: set so that concerns come at about 80 a week, after Department for Education, Children in need 2025 (4,156 referrals for 80,000). That half are about a child in need is our assumption; no source gives it',
  alarm: 'Assumed: how far public alarm lowers everyone’s threshold',
  screenedOut:
    'Assumed for concerns with no need behind them; a concern with need behind it is turned away less often. Department for Education, Children in need 2025: 6.5 % of all referrals closed with no further action in 2024–25 (6.3 to 14.5 % in 2013 to 2025)',
  screenedOutMost: `${directionToo}. More is turned away as the wait grows`,
  screeningError: 'Assumed: the front door judges better than chance',
  screeningWaitWeeks:
    'Assumed: the wait, beyond one week, at which half of the extra turning away is reached',
  lapseWeeks: 'Assumed: how long a concern waits before it is closed without anyone having seen the child',
  tragedyRate:
    'Set to 0.57 a year for 80,000, from about 85 deaths a year in England in 2009 to 2011, as reported. That is old: newer counts, on other definitions, are lower or higher. They give 0.3 (recorded assault) to 1.1 (every child death among serious incident notifications, Department for Education, 2025–26; abuse or neglect is known or suspected, and most were not assaults)',
  tragedyRateNoNeed: 'Assumed, above zero: nobody can promise that every child will be safe',
  riskTurnedAway: 'Assumed: the risk of a child about whom no concern was raised',
  riskWaiting: 'Assumed: the risk of a child about whom no concern was raised',
  riskAssessed: 'Assumed: a social worker is visiting',
  riskHelped:
    'Assumed, and cannot be found from public data: the children in most danger are also the likeliest to be known',
  riskHandover: 'Assumed: between that of a child who is helped and one about whom no concern was raised',
}
