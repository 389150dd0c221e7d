import { html, nothing, type TemplateResult } from 'lit-html'
import { isToldByStep } from '../../crowd/names-drawn'
import { isHeld } from '../../crowd/playback'
import { parameterIds } from '../../model/parameters/registry'
import { leverIds } from '../../model/simulation/levers'
import { eventsOf } from '../../model/simulation/replay'
import type { SeasonEvent } from '../../model/simulation/season-event'
import { seasonWeeks } from '../../store/season-settings'
import { leverNames } from '../../words/lever-names'
import { seasonPart } from '../../words/season'
import {
  causeNames,
  type EventWords,
  eventWords,
  gradeGiven,
  leverValue,
  readerChange,
  spokenEvent,
} from '../../words/season-events'
import { weekName } from '../../words/weeks'
import type { Panel } from '../panel-state'
import { inWords, wordsOf } from '../parameter-text'

/** One card of the timeline. */
export interface EventCard {
  readonly week: number
  readonly cause: keyof typeof causeNames
  readonly name: string
  /** What happened, short enough for one line. */
  readonly does: string
  /** What else its card says. */
  readonly more: string
}

/**
 * What has happened so far, the latest first. Throws a RangeError where the reader changed a parameter whose words have
 * not been fetched.
 */
export function eventCards(panel: Panel): TemplateResult {
  const events = eventsShown(panel)
  const own = panel.state.season?.changes.length ?? 0
  const id = panel.id('events-heading')
  return html`<section class="events" aria-labelledby=${id}>
    <h3 id=${id}>${seasonPart.happened}</h3>
    ${
      events.length === 0
        ? html`<p class="chart-note">${seasonPart.nothingYet}</p>`
        : html`<ol class="event-cards" reversed tabindex="0" aria-labelledby=${id}>${[...events].reverse().map(card)}</ol>`
    }
    ${own > 0 ? html`<button type="button" class="button button-quiet" @click=${panel.actions.dropChanges}>${seasonPart.dropChanges}</button>` : nothing}
  </section>`
}

/**
 * Everything that has happened up to the week on show, in order. What is still to come by chance stays hidden. No tragedy is
 * among it, as in the file: the list would be a count of them.
 */
export function eventsShown(panel: Panel): EventCard[] {
  const { shown } = panel.weeks
  if (!shown) return []
  const happened = eventsOf(shown.replay).flatMap(cardOf)
  // A change made now acts from the coming week: it is shown at once.
  return [
    ...happened.filter(({ week }) => week <= shown.week),
    ...ownCards(panel).filter(({ week }) => week <= shown.week + 1),
  ]
    .filter(({ week }) => week <= seasonWeeks)
    .sort((a, b) => a.week - b.week)
}

/** The events that hold the weeks, as cards: those of the week on show, until the reader goes on. A step about one has no card. */
export function eventsHeld({ state, weeks }: Panel): EventCard[] {
  const { shown } = weeks
  if (!shown || state.heldAt !== shown.week) return []
  return shown.replay.deltas[shown.week].events
    .filter(event => isHeld(event) && !isToldByStep(state, event.kind))
    .flatMap(cardOf)
}

/** What is said to readers who listen of all that happens in the week on show, but that the weeks begin. */
export function spokenEvents({ weeks: { shown } }: Panel): string {
  if (!shown) return ''
  return shown.replay.deltas[shown.week].events
    .filter(({ kind }) => kind !== 'kickOff')
    .flatMap(cardOf)
    .map(({ week, name, does }) => spokenEvent(weekName(week), name, does))
    .join(' ')
}

/** Whether a card was scripted, came by chance, or is the reader's own. */
export const causeBadge = (cause: EventCard['cause']): TemplateResult =>
  html`<span class="badge" data-cause=${cause}>${causeNames[cause]}</span>`

const card = ({
  week,
  cause,
  name,
  does,
  more,
}: EventCard): TemplateResult => html`<li class="event-card" data-cause=${cause}>
  <span class="event-week">${week}</span>
  <div><p class="event-name">${name} <span class="unseen">. </span>${causeBadge(cause)}</p>${does ? html`<p>${does} ${more}</p>` : nothing}</div>
</li>`

const cardOf = ({ week, kind, cause, grade }: SeasonEvent): EventCard[] => {
  if (kind === 'tragedy') return []
  const { name, does, inModel = '' }: EventWords = eventWords[kind]
  return grade && kind === 'inspection'
    ? [{ week, cause, name, does: gradeGiven(grade), more: `${does} ${inModel}` }]
    : [{ week, cause, name, does, more: inModel }]
}

/** What the reader changed on the way, as cards. */
function ownCards(panel: Panel): EventCard[] {
  return (panel.state.season?.changes ?? []).flatMap(({ week, parameters = {}, levers = {} }) => {
    const moved = parameterIds.flatMap(id => {
      const value = parameters[id]
      return value === undefined ? [] : [readerChange(wordsOf(panel, id).name, inWords(panel, id, value))]
    })
    const pulled = leverIds.flatMap(id => {
      const percent = levers[id]
      return percent === undefined ? [] : [readerChange(leverNames[id], leverValue(percent))]
    })
    return [...moved, ...pulled].map(name => ({ week, cause: 'reader' as const, name, does: '', more: '' }))
  })
}
