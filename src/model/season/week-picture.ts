import type { Counts } from '../counts'
import type { Picture } from '../picture'
import { falseAlarmStates, needStates, type StateName, stateNames } from '../states'
import type { Week } from './week-table'

/** The children of one week of a season by state, as boundaries: the same kind of picture as the settled one. */
export function pictureInWeek(week: Week): Picture {
  const ends = (states: readonly StateName[]) => {
    let end = 0
    return states.map(state => {
      end += week[state]
      return end
    })
  }
  const needBoundaries = ends(needStates)
  const counts = Object.fromEntries(stateNames.map(state => [state, week[state]])) as Picture['counts']
  return {
    children: stateNames.reduce((sum, state) => sum + week[state], 0),
    inNeed: needBoundaries.at(-1)!,
    needBoundaries,
    falseAlarmBoundaries: ends(falseAlarmStates),
    counts,
  }
}

/** Every published count of one week of a season. */
export function countsInWeek(week: Week): Counts {
  const { counts, inNeed } = pictureInWeek(week)
  return {
    ...counts,
    notReached: counts.neverNoticed + counts.turnedAway + counts.waiting,
    inNeed,
    falseAlarms: counts.waitingFalse + counts.assessedFalse,
    players: Math.floor(week.established + week.newlyQualified + week.agency + 0.5),
  }
}
