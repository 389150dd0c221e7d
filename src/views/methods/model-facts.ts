import type { DoubtId } from '../../figures/doubt'
import { defaultParameters, type Parameters } from '../../model/parameters/registry'
import { falseAlarms } from '../../model/population/states'
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

/** The changes our guesses were asked about: a cut, a higher price of agency workers, more leaving, and public alarm. */
const asked = {
  cut: { saving: 10 },
  price: { price: defaultParameters.price + 1 },
  leaving: { leaving: 1.5 * defaultParameters.leaving },
  alarm: { alarm: 0.13 },
} as const satisfies Record<string, Partial<Parameters>>

/** What the model gives at the settings the picture opens with, for each row of the table of our guesses. */
export function openingValues(): Readonly<Record<DoubtId, number>> {
  const after = (change: keyof typeof asked) => settle({ ...defaultParameters, ...asked[change] })
  const moreNotReached = (change: keyof typeof asked) => after(change).notReached - usual.notReached
  return {
    noConcern: usual.stocks.neverNoticed,
    notReached: usual.notReached,
    cutNotReached: moreNotReached('cut'),
    cutCaseload: after('cut').caseload - usual.caseload,
    priceNotReached: moreNotReached('price'),
    leavingNotReached: moreNotReached('leaving'),
    alarmNotReached: moreNotReached('alarm'),
    alarmConcerns: falseAlarms(after('alarm').stocks) - falseAlarms(usual.stocks),
  }
}
