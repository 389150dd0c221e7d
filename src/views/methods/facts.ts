import { defaultParameters } from '../../model/parameters'
import { settle } from '../../model/steady'
import { seasonWeeks } from '../../store/season-settings'
import type { ModelFacts } from '../../words/methods/model-facts'

/** The model at its usual settings, settled. What the page says of it in numbers is all from here. */
export const usual = settle(defaultParameters)

/** The numbers the text quotes. */
export function modelFacts(): ModelFacts {
  const { children, need, needWeeks, assessmentWeeks, lapseWeeks } = defaultParameters
  const { caseload, newcomerOutput, experienceYears, price } = defaultParameters
  return {
    children,
    need,
    needWeeks,
    assessmentWeeks,
    lapseWeeks,
    caseload,
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
