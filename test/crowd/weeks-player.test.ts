import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { outcomeAt } from '../../src/crowd/outcome'
import { keptSeason } from '../../src/crowd/shown'
import { createWeeksPlayer } from '../../src/crowd/weeks-player'
import { countsInWeek } from '../../src/model/simulation/week-allocation'
import { weekFrom } from '../../src/model/simulation/weeks'
import type { Message, Reply } from '../../src/run/protocol'
import { createScheduler } from '../../src/run/scheduler'
import { playedTo, smallStore } from './small-season'

/** The worker, played by a scheduler whose turns a test takes. */
class TurnedWorker {
  static readonly turns: (() => void)[] = []
  static asked: Message[] = []
  static ended = 0
  private hear: (event: { data: Reply }) => void = () => undefined
  private readonly scheduler = createScheduler({
    send: data => this.hear({ data }),
    plan: turn => {
      TurnedWorker.turns.push(turn)
      return () => undefined
    },
    turnMilliseconds: 1,
    // Every look at the clock is a millisecond later: a turn is one week.
    now: () => TurnedWorker.time++,
  })
  static time = 0

  addEventListener(kind: string, hear: (event: { data: Reply }) => void): void {
    if (kind === 'message') this.hear = hear
  }
  postMessage(message: Message): void {
    TurnedWorker.asked.push(message)
    this.scheduler.receive(message)
  }
  terminate(): void {
    TurnedWorker.ended++
  }
}

beforeEach(() => {
  TurnedWorker.turns.length = 0
  TurnedWorker.asked = []
  TurnedWorker.ended = 0
  vi.stubGlobal('Worker', TurnedWorker)
  vi.stubGlobal('requestAnimationFrame', () => 1)
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
})

function trial() {
  const store = smallStore()
  const news = vi.fn()
  const weeks = createWeeksPlayer(store, news)
  store.subscribe(weeks.follow)
  return { ...store, weeks, news }
}

/** Takes turns of the worker: so many, or until nothing is left to do. */
function turns(count = 1000): void {
  for (let turn = 0; turn < count; turn++) TurnedWorker.turns.shift()?.()
}

describe('the weeks beside the page', () => {
  test('are not asked for while none is loaded', () => {
    const { weeks } = trial()
    expect(weeks.shown).toBeNull()
    expect(weeks.hash).toBeNull()
    expect(TurnedWorker.asked).toEqual([])
  })

  test('show week 0 as the very picture the settings have, and the week asked for once it has come', () => {
    const { actions, getState, weeks, news } = trial()
    const live = outcomeAt(getState().parameters).counts
    actions.openSeason('none')
    actions.setWeek(3)
    expect(weeks.shown).toBeNull()
    turns(1)
    expect(weeks.shown).toMatchObject({ week: 0, lastWeek: 0, status: 'running' })
    expect(countsInWeek(weeks.shown!.row)).toMatchObject({ inNeed: live.inNeed, helped: live.helped })
    turns(2)
    expect(weeks.shown).toMatchObject({ week: 2, lastWeek: 2 })
    expect(news).toHaveBeenCalledTimes(3)
    turns()
    expect(weeks.shown).toMatchObject({ week: 3, lastWeek: 156, status: 'done' })
    expect(weeks.hash).toMatch(/^[0-9a-f]{16}$/)
  })

  test('are the same object while nothing of what they show has changed', () => {
    const { actions, weeks } = trial()
    actions.openSeason('none')
    turns()
    const first = weeks.shown
    expect(weeks.shown).toBe(first)
    actions.setTruth(true)
    expect(weeks.shown).toBe(first)
    actions.setWeek(1)
    expect(weeks.shown).not.toBe(first)
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
    const { actions, getState, weeks } = trial()
    actions.openSeason('none')
    turns()
    const straight = weeks.hash
    actions.setWeek(20)
    actions.setParameter('posts', 2)
    expect(weeks.hash, 'another season is on its way').toBeNull()
    turns()
    expect(weeks.hash).not.toBe(straight)
    const changed = playedTo(getState(), 30)
    const { replay } = weeks.shown!
    expect(replay.deltas[30]).toEqual(changed.deltas[30])
    actions.undo()
    turns()
    expect(weeks.hash).toBe(straight)
  })

  test('leave the season before in its place until the new one has the week that is shown', () => {
    const { actions, weeks } = trial()
    actions.openSeason('none')
    actions.setWeek(4)
    turns()
    const before = weeks.shown!.replay
    actions.setParameter('posts', 2)
    turns(3)
    expect(weeks.shown!.replay).toBe(before)
    turns()
    expect(weeks.shown!.replay).not.toBe(before)
    expect(weeks.shown!.replay.deltas.slice(1, 5)).toEqual(before.deltas.slice(1, 5))
  })

  test('stop where they are, and come again from the beginning', () => {
    const { actions, weeks } = trial()
    actions.openSeason('none')
    turns(6)
    weeks.cancel()
    turns()
    expect(weeks.shown).toMatchObject({ lastWeek: 5, status: 'stopped' })
    weeks.again()
    turns()
    expect(weeks.shown).toMatchObject({ lastWeek: 156, status: 'done' })
  })

  test('are dropped when the reader leaves them', () => {
    const { actions, weeks } = trial()
    actions.openSeason('none')
    turns(6)
    actions.closeSeason()
    turns()
    expect([weeks.shown, weeks.hash, weeks.kept]).toEqual([null, null, null])
  })
})

test('what was kept is played under the same seed, and shown in the same week', () => {
  const { actions, getState, weeks } = trial()
  actions.openSeason('none')
  actions.keep()
  actions.setParameter('posts', 2)
  actions.setWeek(12)
  expect(weeks.kept).toBeNull()
  turns()
  const kept = playedTo({ ...getState(), season: keptSeason(getState()) }, 12)
  expect(weeks.kept).toMatchObject({ week: 12 })
  expect(weeks.kept!.replay.deltas[12]).toEqual(kept.deltas[12])
  expect(weeks.kept!.counts).toEqual(countsInWeek(weekFrom(kept.deltas[12]!.row)))
  actions.dropKept()
  expect(weeks.kept).toBeNull()
})

test('there is news of every piece that comes', () => {
  const { actions, news } = trial()
  actions.openSeason('none')
  turns(2)
  expect(news).toHaveBeenCalledTimes(2)
})

test('a player that is stopped ends its worker, and has no more news', () => {
  const { actions, weeks, news } = trial()
  actions.openSeason('none')
  turns(2)
  weeks.stop()
  turns()
  expect(news).toHaveBeenCalledTimes(2)
  expect(TurnedWorker.ended).toBe(1)
})
