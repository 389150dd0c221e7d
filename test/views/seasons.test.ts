import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { countsInWeek } from '../../src/model/simulation/week-allocation'
import { weekFrom } from '../../src/model/simulation/weeks'
import type { Message, Reply } from '../../src/run/protocol'
import { createScheduler } from '../../src/run/scheduler'
import { keptSeason } from '../../src/store/kept'
import { selectCounts } from '../../src/store/selectors'
import { playSeasons } from '../../src/views/seasons'
import { playedTo, smallStore } from './small-season'

/** The worker, played by a desk whose turns a test takes. */
class TurnedWorker {
  static readonly turns: (() => void)[] = []
  static asked: Message[] = []
  private hear: (event: { data: Reply }) => void = () => undefined
  private readonly desk = createScheduler({
    send: data => this.hear({ data }),
    later: turn => TurnedWorker.turns.push(turn),
    turnMilliseconds: 1,
    // Every look at the clock is a millisecond later: a turn is one week.
    clock: () => TurnedWorker.time++,
  })
  static time = 0

  addEventListener(kind: string, hear: (event: { data: Reply }) => void): void {
    if (kind === 'message') this.hear = hear
  }
  postMessage(message: Message): void {
    TurnedWorker.asked.push(message)
    this.desk(message)
  }
  terminate(): void {}
}

beforeEach(() => {
  TurnedWorker.turns.length = 0
  TurnedWorker.asked = []
  vi.stubGlobal('Worker', TurnedWorker)
  vi.stubGlobal('window', { requestAnimationFrame: () => 1, cancelAnimationFrame: () => undefined })
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
})

function trial() {
  const store = smallStore()
  const told = vi.fn()
  const seasons = playSeasons(store, told)
  return { ...store, seasons, told }
}

/** Takes turns of the worker: so many, or until nothing is left to do. */
function turns(count = 1000): void {
  for (let turn = 0; turn < count; turn++) TurnedWorker.turns.shift()?.()
}

describe('the seasons beside the page', () => {
  test('are not asked for while none is loaded', () => {
    const { seasons } = trial()
    expect(seasons.shown()).toBeNull()
    expect(seasons.hash()).toBeNull()
    expect(TurnedWorker.asked).toEqual([])
  })

  test('show week 0 as the very picture the settings have, and the week asked for once it has come', () => {
    const { actions, getState, seasons, told } = trial()
    const live = selectCounts(getState())
    actions.openSeason('none')
    actions.setWeek(3)
    expect(seasons.shown()).toBeNull()
    turns(1)
    expect(seasons.shown()).toMatchObject({ week: 0, lastWeek: 0, status: 'running' })
    expect(countsInWeek(seasons.shown()!.row)).toMatchObject({ inNeed: live.inNeed, helped: live.helped })
    turns(2)
    expect(seasons.shown()).toMatchObject({ week: 2, lastWeek: 2 })
    expect(told).toHaveBeenCalledTimes(3)
    turns()
    expect(seasons.shown()).toMatchObject({ week: 3, lastWeek: 156, status: 'done' })
    expect(seasons.hash()).toMatch(/^[0-9a-f]{16}$/)
  })

  test('are the same object while nothing of what they show has changed', () => {
    const { actions, seasons } = trial()
    actions.openSeason('none')
    turns()
    const { shown } = seasons
    const first = shown()
    expect(shown()).toBe(first)
    actions.setTruth(true)
    expect(shown()).toBe(first)
    actions.setWeek(1)
    expect(shown()).not.toBe(first)
  })

  test('are asked for once, however the reader goes through the weeks', () => {
    const { actions } = trial()
    actions.openSeason('none')
    turns(5)
    for (const week of [4, 2, 150, 0]) actions.setWeek(week)
    actions.setGathered(true)
    turns()
    expect(TurnedWorker.asked).toHaveLength(1)
  })

  test('come out the same however the reader went there: played on, gone back, or changed and taken back', () => {
    const { actions, getState, seasons } = trial()
    actions.openSeason('none')
    turns()
    const straight = seasons.hash()
    actions.setWeek(20)
    actions.setParameter('posts', 2)
    expect(seasons.hash(), 'another season is on its way').toBeNull()
    turns()
    expect(seasons.hash()).not.toBe(straight)
    const changed = playedTo(getState(), 30)
    const { replay } = seasons.shown()!
    expect(replay.deltas[30]).toEqual(changed.deltas[30])
    actions.undo()
    turns()
    expect(seasons.hash()).toBe(straight)
  })

  test('leave the season before in its place until the new one has the week that is shown', () => {
    const { actions, seasons } = trial()
    actions.openSeason('none')
    actions.setWeek(4)
    turns()
    const before = seasons.shown()!.replay
    actions.setParameter('posts', 2)
    turns(3)
    expect(seasons.shown()!.replay).toBe(before)
    turns()
    expect(seasons.shown()!.replay).not.toBe(before)
    expect(seasons.shown()!.replay.deltas.slice(1, 5)).toEqual(before.deltas.slice(1, 5))
  })

  test('stop where they are, and come again from the beginning', () => {
    const { actions, seasons } = trial()
    actions.openSeason('none')
    turns(6)
    seasons.stop()
    turns()
    expect(seasons.shown()).toMatchObject({ lastWeek: 5, status: 'stopped' })
    seasons.again()
    turns()
    expect(seasons.shown()).toMatchObject({ lastWeek: 156, status: 'done' })
  })

  test('are dropped when the reader leaves them', () => {
    const { actions, seasons } = trial()
    actions.openSeason('none')
    turns(6)
    actions.closeSeason()
    turns()
    expect([seasons.shown(), seasons.hash(), seasons.keptWeek()]).toEqual([null, null, null])
  })
})

test('what was kept is played under the same seed, and shown in the same week', () => {
  const { actions, getState, seasons } = trial()
  actions.openSeason('none')
  actions.keep()
  actions.setParameter('posts', 2)
  actions.setWeek(12)
  expect(seasons.keptWeek()).toBeNull()
  turns()
  const kept = playedTo({ ...getState(), season: keptSeason(getState()) }, 12)
  expect(seasons.keptWeek()).toMatchObject({ week: 12 })
  expect(seasons.keptWeek()!.replay.deltas[12]).toEqual(kept.deltas[12])
  expect(seasons.keptCounts()).toEqual(countsInWeek(weekFrom(kept.deltas[12]!.row)))
  actions.dropKept()
  expect(seasons.keptWeek()).toBeNull()
})

test('whoever listens is told of every news, until they have heard enough', () => {
  const { actions, seasons } = trial()
  const hear = vi.fn()
  const leave = seasons.subscribe(hear)
  actions.openSeason('none')
  turns(2)
  leave()
  turns()
  expect(hear).toHaveBeenCalledTimes(2)
})
