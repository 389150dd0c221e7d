import { memoiseLast } from '../lib/memoise'
import { firstSpread } from '../lib/numbers'
import type { Parameters } from '../model/parameters/registry'
import { assignStates } from '../model/population/population'
import { State as StateCode } from '../model/population/states'
import type { Levers } from '../model/simulation/levers'
import type { Grade } from '../model/simulation/season-event'
import { type Week, weekFrom } from '../model/simulation/weeks'
import { leversShown } from '../store/season-settings'
import type { DrawnName, State } from '../store/state'
import { populationOf } from './coloured-children'
import type { Crowd } from './crowd'
import { answerTo, eventsIn, namesDrawn, picksOf } from './names-drawn'
import { outcomeAt } from './outcome'

/**
 * Something drawn over the picture, with the numbers it is drawn from. They are the model's, of the week on show or of what has
 * settled; workers and children are whole.
 */
export type Drawn =
  /** So many seats. */
  | { readonly kind: 'filling'; readonly seats: number }
  | { readonly kind: 'schools' }
  /** The team, and what was guessed; null: nothing. */
  | { readonly kind: 'guess'; readonly guess: number | null; readonly team: number }
  /** Children a check flags; those of them in need, and those in need whom it does not flag, where that is shown. */
  | {
      readonly kind: 'check'
      readonly flagged: number
      readonly inNeed: number | null
      readonly missed: number
    }
  | { readonly kind: 'team' }
  | { readonly kind: 'emptied'; readonly workers: number }
  /** The team that has come back, and the children being helped. */
  | { readonly kind: 'returned'; readonly workers: number; readonly helped: Uint32Array }
  | {
      readonly kind: 'picks'
      readonly children: readonly number[]
      readonly inNeed: readonly boolean[] | null
      /** Every child in need, where they are what is told and that is shown. */
      readonly all: Uint32Array
      /** Whether they are what the step tells of, and not only stay. */
      readonly isTold: boolean
    }
  /** In the order in which the children will be seen; whether each is in need, where that is shown. */
  | {
      readonly kind: 'queue'
      readonly children: Uint32Array
      readonly inNeed: readonly boolean[] | null
    }
  /** The team there is, those who have left it, and the children whom the team before would be helping and this one is not. */
  | {
      readonly kind: 'leaving'
      readonly team: number
      readonly workers: number
      readonly children: Uint32Array
    }
  /** Workers who leave for a neighbour in a year, at the present rate. */
  | { readonly kind: 'neighbour'; readonly workers: number }
  /** Children with an open case that somebody works on, how many of them each worker has, rounded, and the children who wait. */
  | {
      readonly kind: 'reach'
      readonly children: Uint32Array
      readonly each: number
      readonly waiting: Uint32Array
      /** How many waited as the weeks began; null: no weeks. */
      readonly waitingBefore: number | null
    }
  /** Those in need about whom no concern was raised; the grade, once it is given. */
  | { readonly kind: 'inspectors'; readonly unseen: Uint32Array; readonly grade: Grade | null }
  /** Workers whose whole time the plan would take, and the team they are of. */
  | { readonly kind: 'table'; readonly workers: number; readonly team: number }
  | { readonly kind: 'director'; readonly inPost: boolean }
  /** How long directors had been in post: what was guessed; null: nothing. */
  | { readonly kind: 'months'; readonly guess: number | null }
  | {
      readonly kind: 'plates'
      readonly permanent: number
      readonly agency: number
      readonly price: number
      readonly plates: number
      readonly cut: number
      /** Plates that pay for nobody. */
      readonly bare: number
    }
  /** A week's concerns: children in need first. Which children they are is the drawing's choice. */
  | {
      readonly kind: 'voices'
      readonly children: Uint32Array
      readonly inNeed: number
      /** How many there would be without alarm; null in a season, and where there is none. */
      readonly calm: number | null
      /** Whether concerns queue for a start; else each is started within a week. */
      readonly isQueue: boolean
    }
  | { readonly kind: 'levers'; readonly percent: Levers }

/** What is drawn over the picture now: what the step of the story draws, and the events that hold the weeks. */
export function drawnNow(state: State, crowd: Crowd): readonly Drawn[] {
  return namesDrawn(state, crowd.weeks.shown).flatMap(name => numbersOf[name](state, crowd) ?? [])
}

const nobody = new Uint32Array()

/** The children whom a team would be helping under other settings. */
const helpedAt = memoiseLast((parameters: Parameters, seed: number): Uint32Array => {
  const states = new Uint8Array(parameters.children)
  assignStates(populationOf(parameters.children, seed), outcomeAt(parameters).allocation, states, null)
  return Uint32Array.from(states.keys()).filter(child => states[child] === StateCode.helped)
})

/** Weeks within which a concern is started where there is no queue: a wait is smoothed, and may lie a little above one. */
const startedWithin = 1.05

const numbersOf: { readonly [name in DrawnName]: (state: State, crowd: Crowd) => Drawn | null } = {
  filling: (_, crowd) => ({ kind: 'filling', seats: crowd.children }),
  schools: () => ({ kind: 'schools' }),
  guess(state, crowd) {
    const guess = answerTo(state, 'dugout')
    if (guess === undefined) return null
    return { kind: 'guess', guess: typeof guess === 'number' ? guess : null, team: crowd.counts.players }
  },
  check({ truth, gathered }, crowd) {
    // Lined up, the children have labels of their own.
    if (gathered) return null
    const found = crowd.childrenIn('beingAssessed').length
    const flagged = found + crowd.childrenIn('assessedFalse').length
    const missed = truth ? crowd.childrenIn('neverNoticed').length : 0
    return { kind: 'check', flagged, inNeed: truth ? found : null, missed }
  },
  team: () => ({ kind: 'team' }),
  emptied: (_, crowd) => ({ kind: 'emptied', workers: crowd.counts.players }),
  returned: (_, crowd) => ({
    kind: 'returned',
    workers: crowd.counts.players,
    helped: crowd.childrenIn('helped'),
  }),
  picks(state, crowd) {
    const children = picksOf(state).filter(child => child < crowd.children)
    const isKnown = state.truth && answerTo(state, 'questions') !== undefined
    const isTold = state.cue.draws.includes('picks')
    const all = isKnown ? inNeedOf(crowd) : nobody
    const inNeed = isKnown ? new Set(all) : null
    return {
      kind: 'picks',
      children,
      inNeed: inNeed && children.map(child => inNeed.has(child)),
      all: isTold ? all : nobody,
      isTold,
    }
  },
  queue(state, crowd) {
    const children = inOrder(
      crowd.childrenIn('waiting'),
      crowd.childrenIn('waitingFalse'),
      state.parameters.triage,
    )
    const waiting = state.truth ? new Set(crowd.childrenIn('waiting')) : null
    const inNeed = waiting && Array.from(children, child => waiting.has(child))
    return children.length > 0 ? { kind: 'queue', children, inNeed } : null
  },
  leaving({ cue, seed }, crowd) {
    const { players: team } = crowd.counts
    const workers = cue.teamBefore ? outcomeAt(cue.teamBefore).counts.players - team : 0
    if (!cue.teamBefore || workers <= 0) return null
    const helped = new Set(crowd.childrenIn('helped'))
    const children = helpedAt(cue.teamBefore, seed).filter(child => !helped.has(child))
    return { kind: 'leaving', team, workers, children }
  },
  neighbour(_, crowd) {
    const week = weekAfter(crowd)
    const { team, leaving } = crowd.settled
    const aYear = week
      ? week.leavingPoaching * (week.established + week.newlyQualified)
      : leaving.poaching * (team.established + team.newlyQualified)
    return { kind: 'neighbour', workers: Math.round(aYear) }
  },
  reach(_, crowd) {
    const children = crowd.childrenIn('helped', 'beingAssessed', 'assessedFalse')
    const { players } = crowd.counts
    if (players === 0) return null
    const each = Math.round(children.length / players)
    const waiting = crowd.childrenIn('waiting', 'waitingFalse')
    const then = crowd.weeks.shown?.countsAtKickOff
    const waitingBefore = then ? then.waiting + then.waitingFalse : null
    return { kind: 'reach', children, each, waiting, waitingBefore }
  },
  inspectors(_, { weeks, childrenIn }) {
    const given = weeks.shown && eventsIn(weeks.shown).find(({ kind }) => kind === 'inspection')
    return { kind: 'inspectors', unseen: childrenIn('neverNoticed'), grade: given?.grade ?? null }
  },
  table(state, crowd) {
    const workers = workersOnPlan(state, crowd)
    return workers > 0 ? { kind: 'table', workers, team: crowd.counts.players } : null
  },
  months(state) {
    const guess = answerTo(state, 'directors')
    return guess === undefined ? null : { kind: 'months', guess: typeof guess === 'number' ? guess : null }
  },
  director: (_, crowd) => ({ kind: 'director', inPost: (weekAfter(crowd)?.directorInPost ?? 1) > 0 }),
  plates({ parameters }, crowd) {
    const { shown } = crowd.weeks
    const team = shown ? shown.row : crowd.settled.team
    // What was cut is told in the weeks; where things settle the plates are what there is.
    const before = shown?.rowAtKickOff.budget ?? team.budget
    const spent = team.established + team.newlyQualified + parameters.price * team.agency
    const unspent = Math.max(0, team.budget - spent)
    const { established, newlyQualified, agency } = crowd.picture.team
    const plates = Math.round(team.budget)
    return {
      kind: 'plates',
      permanent: established + newlyQualified,
      agency,
      price: parameters.price,
      plates,
      cut: Math.max(0, Math.round(before) - plates),
      bare: Math.round(unspent),
    }
  },
  voices(state, crowd) {
    const week = weekAfter(crowd)
    const { concernsTrue, concernsFalse } = week ?? crowd.settled
    const [inNeed, others] = [Math.round(concernsTrue), Math.round(concernsFalse)]
    const { parameters } = state
    const isCalm = week !== null || parameters.alarm === 0
    const before = isCalm ? null : outcomeAt({ ...parameters, alarm: 0 }).settled
    const children = Uint32Array.from([
      ...firstSpread(inNeedOf(crowd), inNeed),
      ...firstSpread(crowd.childrenIn('waitingFalse', 'assessedFalse', 'noNeed'), others),
    ])
    const isQueue = week ? week.waitWeeks > startedWithin : crowd.settled.queue
    return {
      kind: 'voices',
      children,
      inNeed,
      calm: before && Math.round(before.concernsTrue) + Math.round(before.concernsFalse),
      isQueue,
    }
  },
  levers({ season }) {
    return season && { kind: 'levers', percent: leversShown(season) }
  },
}

/**
 * Children who wait, in the order in which they will be seen: as they came, or those in need so many times sooner (the model's
 * `triage`). Who comes before whom of either is the drawing's, in places' order.
 */
export function inOrder(inNeed: Uint32Array, others: Uint32Array, timesSooner: number): Uint32Array {
  // The so manieth of a group is seen once that share of it has been, at a rate `timesSooner` as high for those in need.
  const turns = (group: Uint32Array, rate: number) =>
    Array.from(group, (child, index) => ({ child, turn: -Math.log(1 - (index + 0.5) / group.length) / rate }))
  const all = [...turns(inNeed, timesSooner), ...turns(others, 1)]
  return Uint32Array.from(all.sort((a, b) => a.turn - b.turn || a.child - b.child).map(({ child }) => child))
}

const inNeedOf = (crowd: Crowd): Uint32Array =>
  crowd.childrenIn('helped', 'handover', 'beingAssessed', 'waiting', 'turnedAway', 'neverNoticed')

/** Workers whose whole time an action plan takes in the week on show: none where there is no plan. */
export function workersOnPlan(
  { parameters, season }: Pick<State, 'parameters' | 'season'>,
  crowd: Pick<Crowd, 'counts' | 'weeks'>,
): number {
  const paperwork = weekAfter(crowd)?.paperwork ?? parameters.paperwork
  const usual = season?.kickOff.paperwork ?? parameters.paperwork
  return Math.round((crowd.counts.players * Math.max(0, paperwork - usual)) / 100)
}

/** The week after the one on show, where it has been played: what an event does, it does from then on. Null: no weeks. */
function weekAfter({ weeks: { shown } }: Pick<Crowd, 'weeks'>): Week | null {
  const next = shown?.replay.deltas[Math.min(shown.week + 1, shown.lastWeek)]
  return next ? weekFrom(next.row) : null
}
