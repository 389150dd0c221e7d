import '../all-parameter-words'
import { parameterIds } from '../../model/parameters'
import { leverIds } from '../../model/season/lever-ids'
import { eventsOf } from '../../model/season/replay'
import type { SeasonEvent } from '../../model/season/season-event'
import { seasonWeeks } from '../../store/season-settings'
import { leverNames } from '../../words/lever-names'
import { type causeNames, eventWords, gradeGiven, leverValue, readerChange } from '../../words/season-events'
import type { Panel } from '../panel-state'
import { inWords, wordsOf } from '../parameter-text'

/** One card of the timeline. */
export interface EventCard {
  readonly week: number
  readonly cause: keyof typeof causeNames
  readonly name: string
  readonly does: string
}

const cardOf = ({ week, kind, cause, grade }: SeasonEvent): EventCard => {
  const { name, does } = eventWords[kind]
  return { week, cause, name, does: kind === 'inspection' && grade ? gradeGiven(grade) : does }
}

/** What the reader changed on the way, as cards. */
function ownCards({ state }: Panel): EventCard[] {
  return (state.season?.changes ?? []).flatMap(({ week, parameters = {}, levers = {} }) => {
    const moved = parameterIds.flatMap(id => {
      const value = parameters[id]
      return value === undefined ? [] : [readerChange(wordsOf(id).name, inWords(id, value))]
    })
    const pulled = leverIds.flatMap(id => {
      const percent = levers[id]
      return percent === undefined ? [] : [readerChange(leverNames[id], leverValue(percent))]
    })
    return [...moved, ...pulled].map(name => ({ week, cause: 'reader' as const, name, does: '' }))
  })
}

/** Everything that has happened up to the week on show, in order. What chance still has in store stays hidden. */
export function eventsShown(panel: Panel): EventCard[] {
  const { shown } = panel.seasons
  if (!shown) return []
  const happened = eventsOf(shown.replay).map(cardOf)
  // A change made now acts from the coming week: it is shown at once.
  return [
    ...happened.filter(({ week }) => week <= shown.week),
    ...ownCards(panel).filter(({ week }) => week <= shown.week + 1),
  ]
    .filter(({ week }) => week <= seasonWeeks)
    .sort((a, b) => a.week - b.week)
}
