import { expect, test, vi } from 'vitest'
import { lastWeek } from '../../src/model/simulation/replay'
import { noEvents } from '../../src/model/simulation/scenario'
import type { WeekDelta } from '../../src/model/simulation/simulation'
import type { Outcome, Reply, Request } from '../../src/run/protocol'
import { SeasonRun, type Wanted } from '../../src/run/season-run'
import { playSeason } from '../model/simulation/playing'
import { season } from './small-requests'

const weeks = [...playSeason(season.options, 6)]
const wanted = (week: number, seed = 5): Wanted => ({
  options: { ...season.options, seed, scenario: noEvents },
  weeks: 6,
  week,
  statesAtKickOff: vi.fn(() => new Uint8Array(400)),
})

/** A season whose weeks arrive when a test sends them. */
function trial() {
  const requests: Request[] = []
  const cancelled: string[] = []
  const onChange = vi.fn()
  let reply = (_reply: Reply): void => undefined
  const client = {
    ask(request: Request, listener: (reply: Reply) => void) {
      requests.push(request)
      reply = listener
    },
    cancel: (channel: string) => void cancelled.push(channel),
    prepare: () => undefined,
    stop: () => undefined,
  }
  const played = new SeasonRun(client, 'season', onChange)
  const send = (from: number, to: number, outcome: Outcome | null = null) => {
    const deltas: WeekDelta[] = weeks.slice(from, to + 1)
    reply({ id: 1, done: to, of: 6, deltas, outcome })
  }
  return { played, requests, cancelled, onChange, send }
}

const done: Outcome = { kind: 'season', hash: 'abc' }

test('before a season is wanted there is nothing', () => {
  const { played, requests } = trial()
  expect([played.replay, played.status, played.lastWeek, requests.length]).toEqual([null, 'idle', -1, 0])
})

test('weeks arrive and can be shown at once, each time with a call', () => {
  const { played, requests, onChange, send } = trial()
  const first = wanted(4)
  played.want(first)
  expect(played.status).toBe('running')
  expect(requests).toEqual([{ channel: 'season', options: first.options, weeks: 6 }])
  send(0, 1)
  expect([played.lastWeek, played.status]).toEqual([1, 'running'])
  send(2, 6, done)
  expect([played.lastWeek, played.status, played.hash]).toEqual([6, 'done', 'abc'])
  expect(onChange).toHaveBeenCalledTimes(2)
  expect(first.statesAtKickOff).toHaveBeenCalledTimes(1)
})

test('another week of the same season asks for nothing', () => {
  const { played, requests, send } = trial()
  played.want(wanted(1))
  send(0, 6, done)
  played.want(wanted(5))
  expect(requests).toHaveLength(1)
})

test('the season before stays on show until the new one has the week that is shown', () => {
  const { played, send } = trial()
  played.want(wanted(3))
  send(0, 6, done)
  const before = played.replay
  played.want(wanted(3, 6))
  expect([played.status, played.hash]).toEqual(['running', null])
  send(0, 2)
  expect(played.replay).toBe(before)
  send(3, 4)
  expect(played.replay).not.toBe(before)
  expect(played.lastWeek).toBe(4)
})

test('going back to an earlier week shows the new season as soon as it has that', () => {
  const { played, send } = trial()
  played.want(wanted(5))
  send(0, 6, done)
  const before = played.replay
  played.want(wanted(5, 6))
  send(0, 2)
  expect(played.replay).toBe(before)
  played.want(wanted(2, 6))
  expect(played.lastWeek).toBe(2)
})

test('stopped, the weeks so far stay; again, it is played from the beginning', () => {
  const { played, requests, cancelled, onChange, send } = trial()
  played.want(wanted(4))
  send(0, 2)
  played.stop()
  played.stop()
  expect(cancelled).toEqual(['season'])
  expect([played.status, played.lastWeek]).toEqual(['stopped', 2])
  expect(onChange).toHaveBeenCalledTimes(2)
  played.again()
  expect(requests).toHaveLength(2)
  send(0, 1)
  expect([played.status, played.lastWeek]).toEqual(['running', 2])
  send(2, 6, done)
  expect([played.status, played.lastWeek]).toEqual(['done', 6])
})

test('a season stopped before the week that is shown takes the place of the one before', () => {
  const { played, send } = trial()
  played.want(wanted(5))
  send(0, 6, done)
  played.want(wanted(5, 6))
  send(0, 1)
  played.stop()
  expect(played.lastWeek).toBe(1)
})

test('a season that cannot be played says so, with the weeks it has', () => {
  const { played, send } = trial()
  played.want(wanted(5))
  send(0, 1)
  send(2, 1, { kind: 'failed', reason: 'no' })
  expect([played.status, played.lastWeek, played.hash]).toEqual(['failed', 1, null])
})

test('a second week 0 begins afresh, and no week is there twice', () => {
  const { played, send } = trial()
  played.want(wanted(1))
  send(0, 3)
  send(0, 2)
  expect(lastWeek(played.replay!)).toBe(2)
  send(3, 6, done)
  expect(played.replay!.deltas.map(({ week }) => week)).toEqual([0, 1, 2, 3, 4, 5, 6])
})

test('dropped, it stops and forgets everything, and plays again when wanted', () => {
  const { played, requests, cancelled, send } = trial()
  played.want(wanted(1))
  send(0, 1)
  played.drop()
  expect(cancelled).toEqual(['season'])
  expect([played.replay, played.status, played.lastWeek]).toEqual([null, 'idle', -1])
  played.again()
  expect(requests).toHaveLength(1)
  played.want(wanted(1))
  expect(requests).toHaveLength(2)
})
