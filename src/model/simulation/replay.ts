import type { SeasonEvent } from './season-event'
import type { WeekDelta } from './simulation'
import { type WeekTable, weekColumns } from './weeks'

/** A whole picture every so many weeks: what a scrub starts from. */
const keyframeWeeks = 26

/**
 * A season as it was played: what is needed to show any of its weeks again. Filled from deltas as they arrive, so that
 * it can be kept in the page while a worker plays. About 1 MB for 156 weeks of 80,000 children.
 */
export interface Replay {
  readonly deltas: WeekDelta[]
  readonly keyframes: Uint8Array[]
  /** The picture after the latest week. */
  readonly latest: Uint8Array
}

/** A replay of week 0: one state code a child, copied. */
export function openReplay(states: Uint8Array, kickOff: WeekDelta): Replay {
  return { deltas: [kickOff], keyframes: [states.slice()], latest: states.slice() }
}

/** The latest week a replay has. */
export function lastWeek(replay: Replay): number {
  return replay.deltas.length - 1
}

/** Adds the next week. Throws a RangeError where it is not the next. */
export function addWeek(replay: Replay, delta: WeekDelta): void {
  const { deltas, keyframes, latest } = replay
  if (delta.week !== deltas.length) throw new RangeError(`week ${delta.week} is not the next`)
  deltas.push(delta)
  apply(delta, latest)
  if (delta.week % keyframeWeeks === 0) keyframes.push(latest.slice())
}

function apply({ children, states }: WeekDelta, picture: Uint8Array): void {
  for (let place = 0; place < children.length; place++) picture[children[place]!] = states[place]!
}

/**
 * The picture after a week, written into `picture` (one byte a child): exactly that of playing there. `from`, if given,
 * is the week that `picture` shows already; from there to a later week is the changes alone. Throws a RangeError for a
 * week that is not there.
 */
export function stateAt(replay: Replay, week: number, picture: Uint8Array, from?: number): void {
  if (!(week >= 0 && week <= lastWeek(replay))) throw new RangeError(`there is no week ${week}`)
  const keyframe = Math.floor(week / keyframeWeeks)
  let shown = keyframe * keyframeWeeks
  if (from !== undefined && from >= shown && from <= week) shown = from
  else picture.set(replay.keyframes[keyframe]!)
  while (shown < week) apply(replay.deltas[++shown]!, picture)
}

/** One child's state in every week of a replay, from week 0. */
export function weeksOfChild(replay: Replay, child: number): Uint8Array {
  const weeks = new Uint8Array(replay.deltas.length)
  let state = replay.keyframes[0]![child]!
  for (let week = 0; week < weeks.length; week++) {
    const delta = replay.deltas[week]!
    const place = delta.children.indexOf(child)
    if (place >= 0) state = delta.states[place]!
    weeks[week] = state
  }
  return weeks
}

/** The rows of a replay as one table, as far as it goes. */
export function tableOf(replay: Replay): WeekTable {
  const width = weekColumns.length
  const rows = new Float64Array(replay.deltas.length * width)
  for (const { row, week } of replay.deltas) rows.set(row, week * width)
  return { weeks: lastWeek(replay), rows }
}

/** Every event of a replay, in order. */
export function eventsOf(replay: Replay): readonly SeasonEvent[] {
  return replay.deltas.flatMap(({ events }) => events)
}
