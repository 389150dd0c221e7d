import { fixed } from './definition'

const unknown = 'Assumed: the article gives no size, and no published effect size was found'

/**
 * §7: what each of article 2's five action points would change at full strength (100 %). `times` multiply, `z` adds.
 * None touches the tragedy rates: no lever makes tragedy impossible.
 */
export const leverParameters = {
  debateVilification: fixed('lever 1', 'times', 0, 'assumption', unknown),
  debateAlarm: fixed('lever 1', 'times', 0.5, 'assumption', unknown),
  trainingSeparation: fixed('lever 2', 'z', 0.25, 'assumption', unknown),
  developmentGapWeeks: fixed('lever 3', 'times', 0.5, 'assumption', unknown),
  roleDirectorLeaving: fixed('lever 4', 'times', 0.6, 'assumption', unknown),
  roleLeavesAfterHeadline: fixed('lever 4', 'times', 0.5, 'assumption', unknown),
  encouragementLeaving: fixed(
    'lever 5',
    'times',
    0.8,
    'assumption',
    `${unknown}. That the point, made about leaders, reaches the front line is this model’s reading`,
  ),
  encouragementHiring: fixed('lever 5', 'times', 1.25, 'assumption', unknown),
  encouragementInspection: fixed('lever 5', 'times', 0.5, 'assumption', unknown),
} as const
