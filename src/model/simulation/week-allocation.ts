import { type Allocation, type Counts, countsWith } from '../population/allocation'
import { falseAlarmStates, needStates, playersOf, type StateName, stateNames } from '../population/states'
import type { Week } from './weeks'

/** The children of one week of a season by state, as boundaries: the same kind of allocation as the settled one. */
export function allocationInWeek(week: Week): Allocation {
  const ends = (states: readonly StateName[]) => {
    let end = 0
    return states.map(state => {
      end += week[state]
      return end
    })
  }
  const needBoundaries = ends(needStates)
  const counts = Object.fromEntries(stateNames.map(state => [state, week[state]])) as Allocation['counts']
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
  return countsWith(allocationInWeek(week), playersOf(week))
}
