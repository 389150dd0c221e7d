import type { Earlier } from '../../crowd/earlier'
import { outcomeAt } from '../../crowd/outcome'
import type { PlayedWeek } from '../../crowd/played-weeks'
import { forChildren } from '../../figures/children'
import { openFiles } from '../../figures/open-cases'
import { defaultPreset } from '../../figures/presets'
import { caseloadOf, playersOf } from '../../model/population/states'
import { seasonWeeks } from '../../store/season-settings'
import { isAsPreset } from '../../store/settings'
import type { State } from '../../store/state'
import { type Caseloads, caseloadMoved, caseloadSentence } from '../../words/caseload'
import {
  changeSentence,
  comparedWith,
  inThisModel,
  levelFirst,
  levelNow,
  levelSentence,
  nobodyIsBeingSeen,
  noChange,
  noQueueSentence,
  publishedSentence,
  runningDifference,
  type SentenceSubject,
  sameAs,
  settledShort,
  standsInModel,
  thanWith,
  withNobody,
} from '../../words/live-sentence'
import { nobodyCanSeeThis } from '../../words/toggles'
import { seasonShort, weekOf } from '../../words/weeks'
import type { Panel } from '../panel-state'
import { asItWas, settingThen, whichItIs } from './earlier'

/** What the picture says at this moment. */
export interface Meaning {
  /** The large line, at most 70 characters: what changed, or how things stand, or what differs from what was kept. */
  readonly first: string
  /** The short line after it. Where the first has no full stop it ends the first's sentence. */
  readonly second: string
  /** By how much the number has changed, with its sign. Empty where nothing was moved, or a comparison says it. */
  readonly running: string
  /** How things stand, and what changed, where neither is in the first line. */
  readonly rest: readonly string[]
  /** The published count that the level is to be read with. Empty where there is none. */
  readonly published: string
  /** How many children each worker has. */
  readonly caseloads: Caseloads
  /** A short line: how long things take to settle, and who can see this. */
  readonly note: string
}

/** What the picture says, in words that follow the view. */
export function meaning(panel: Panel): Meaning {
  const { state, earlier } = panel
  if (state.showsBefore && earlier) return meaningBefore(panel, earlier)
  const said = ofPresent(panel)
  const difference = panel.local.compare?.(panel)
  if (!difference) return said
  return { ...said, ...difference, running: '', rest: [levelSentence(subjectOf(panel))] }
}

const ofPresent = (panel: Panel): Meaning =>
  panel.weeks.shown ? weekMeaning(panel, panel.weeks.shown) : settledMeaning(panel)

/** What the picture before says, while it is shown: which it is, and how things stood. */
function meaningBefore(panel: Panel, earlier: Earlier): Meaning {
  const then = asItWas(panel, earlier)
  const second = levelSentence(subjectOf(then))
  return { ...ofPresent(then), first: whichItIs(panel, earlier), second, running: '', rest: [] }
}

/** What readers who listen hear of it: the caseload only once it has moved. */
export function spokenMeaning(panel: Panel): string {
  const { first, second, rest, published, caseloads } = meaning(panel)
  const caseload = caseloadMoved(caseloads) === 0 ? '' : caseloadSentence(caseloads)
  return [first, second, ...rest, published, caseload].filter(Boolean).join(' ')
}

/** What the sentence speaks of. */
export const subjectOf = ({ state, counts, before }: Panel): SentenceSubject => ({
  now: counts,
  before,
  children: state.parameters.children,
  truth: state.truth,
})

/** The lines of a picture that differs from the one before it; or of one that does not, where nothing was moved. */
type Lines = Pick<Meaning, 'first' | 'second' | 'running' | 'rest'>

/** How things stand, where nothing was moved. */
const atRest = (subject: SentenceSubject): Lines => ({
  first: levelFirst(subject),
  second: standsInModel(subject.truth),
  running: '',
  rest: [],
})

/** What changed. `against`: what it is compared with, in words. Null where the number is the same. */
function changed(subject: SentenceSubject, against: string): Lines | null {
  const first = changeSentence(subject)
  if (first === '') return null
  const second = inThisModel(thanWith(subject, against))
  return { first, second, running: runningDifference(subject), rest: [levelNow(subject)] }
}

/** Without a team: nobody is seen, whatever else there is to say. */
function nobodySeen(subject: SentenceSubject, change: Lines | null): Lines {
  const said = change ? [`${change.first} ${change.second}`] : []
  return {
    first: nobodyIsBeingSeen,
    second: withNobody(subject),
    running: change?.running ?? '',
    rest: said,
  }
}

/** The same in a week of a season: change is counted from its beginning. */
function weekMeaning(panel: Panel, { week, row, rowAtKickOff }: PlayedWeek): Meaning {
  const subject = subjectOf(panel)
  const where = `${weekOf(week, seasonWeeks)}. ${seasonShort}`
  const caseloads = {
    now: caseloadOf(row, playersOf(row)),
    before: caseloadOf(rowAtKickOff, playersOf(rowAtKickOff)),
    isInSeason: true,
  }
  const change =
    week === 0
      ? null
      : changed(subject, panel.state.step === null ? comparedWith.weekZero : comparedWith.beforeTheCuts)
  const lines = row.slots < 1 ? nobodySeen(subject, change) : (change ?? atRest(subject))
  return { ...lines, published: '', caseloads, note: noteAfter(subject, lines, where) }
}

function settledMeaning(panel: Panel): Meaning {
  const { state, settled } = panel
  const subject = subjectOf(panel)
  const isMoved = state.baseline !== state.parameters
  const against = isMoved ? settingThen(panel, state.baseline) : ''
  const change = isMoved ? changed(subject, against) : null
  const caseloads = {
    now: settled.caseload,
    before: outcomeAt(state.baseline).settled.caseload,
    isInSeason: false,
  }
  const published = state.truth ? '' : publishedFor(state.parameters)
  const isNobodySeen = !Number.isFinite(settled.waitWeeks)
  const unchanged = isMoved ? asBefore(panel, against) : atRest(subject)
  const lines = isNobodySeen ? nobodySeen(subject, change) : (change ?? unchanged)
  return { ...lines, published, caseloads, note: noteAfter(subject, lines, settledShort) }
}

/** A control was moved and the number is the same: where nothing queues, that is why. */
function asBefore(panel: Panel, against: string): Lines {
  const subject = subjectOf(panel)
  return {
    first: noChange(subject.truth),
    second: panel.settled.queue ? sameAs(against) : noQueueSentence,
    running: runningDifference(subject),
    rest: [levelSentence(subject)],
  }
}

/** That no one has this picture is said once: after how things stand, or here. */
const noteAfter = ({ truth }: SentenceSubject, { second }: Lines, where: string): string =>
  truth && !second.includes(nobodyCanSeeThis) ? `${nobodyCanSeeThis} ${where}` : where

/** England's published count of open cases, where the settings are England's of the year it was published for. */
function publishedFor(parameters: State['parameters']): string {
  if (!isAsPreset({ parameters, place: null }, defaultPreset)) return ''
  return publishedSentence(forChildren(openFiles.value, parameters.children), openFiles.year)
}
