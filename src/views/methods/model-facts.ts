import { defaultParameters } from '../../model/parameters/registry'
import { settle } from '../../model/steady/steady-state'
import { seasonWeeks } from '../../store/season-settings'
import type { ModelFacts } from '../../words/methods/prose'

/** The numbers the text quotes: the usual settings, and where the model settles at them. */
export function modelFacts(): ModelFacts {
  const { children, need, needWeeks, assessmentWeeks, lapseWeeks } = defaultParameters
  const { found, absorbed, caseload, newcomerOutput, experienceYears, price } = defaultParameters
  return {
    children,
    need,
    needWeeks,
    assessmentWeeks,
    lapseWeeks,
    caseload,
    found,
    absorbed,
    newcomerOutput,
    experienceYears,
    price,
    seasonWeeks,
    inNeed: usual.inNeed,
    concernsAWeek: usual.concernsTrue + usual.concernsFalse,
    trueConcernsAWeek: usual.concernsTrue,
    workers: usual.team.players,
    tragediesAYear: usual.expectedTragediesAYear,
  }
}

/** The model at its usual settings, settled. What the page says of it in numbers is all from here. */
export const usual = settle(defaultParameters)
