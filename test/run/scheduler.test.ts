import { expect, test } from 'vitest'
import type { Message, Reply } from '../../src/run/protocol'
import { createScheduler } from '../../src/run/scheduler'
import { ensembleOf, season, uncertainty, weeksOf } from './small-requests'

/** A scheduler whose turns are taken one by one. Its time moves on by a millisecond whenever it is read. */
function trial(turnMilliseconds: number) {
  const replies: Reply[] = []
  const arrays: ArrayBuffer[][] = []
  const turns: (() => void)[] = []
  let time = 0
  let cancelled = 0
  let onReply = (_reply: Reply): void => undefined
  const { receive, stop } = createScheduler({
    send(reply, handed) {
      replies.push(reply)
      arrays.push([...handed])
      onReply(reply)
    },
    plan(turn) {
      turns.push(turn)
      return () => void cancelled++
    },
    turnMilliseconds,
    now: () => time++,
  })
  return {
    replies,
    arrays,
    turns,
    receive: (message: Message) => receive(message),
    stop,
    cancelled: () => cancelled,
    take: () => turns.shift()?.(),
    takeAll() {
      while (turns.length > 0) turns.shift()?.()
    },
    onReply(listener: (reply: Reply) => void) {
      onReply = listener
    },
  }
}

test('nothing is done before the first turn, and one turn at a time is planned', () => {
  const { receive, replies, turns } = trial(2)
  receive({ id: 1, request: ensembleOf(5) })
  receive({ id: 2, request: season })
  expect(replies).toEqual([])
  expect(turns).toHaveLength(1)
})

test('a turn stops at its length, so that messages are received in between', () => {
  const { receive, replies, take, takeAll } = trial(2)
  receive({ id: 1, request: ensembleOf(5) })
  take()
  expect(replies.map(({ done, of, outcome }) => [done, of, outcome])).toEqual([[2, 5, null]])
  take()
  expect(replies.map(({ done }) => done)).toEqual([2, 4])
  takeAll()
  expect(replies).toHaveLength(3)
  expect(replies.at(-1)?.outcome?.kind).toBe('ensemble')
  expect(replies.at(-1)?.done).toBe(replies.at(-1)?.of)
})

test('a newer request on a channel cancels the older, and leaves other channels alone', () => {
  const { receive, replies, take, takeAll } = trial(1)
  receive({ id: 1, request: ensembleOf(5) })
  receive({ id: 2, request: season })
  take()
  receive({ id: 3, request: ensembleOf(2) })
  takeAll()
  expect(replies.filter(({ id }) => id === 1)).toHaveLength(1)
  expect(replies.filter(({ outcome }) => outcome).map(({ id }) => id)).toEqual([3, 2])
  expect(weeksOf(replies.filter(({ id }) => id === 2))).toEqual([0, 1, 2, 3])
})

test('a cancelled request sends nothing more, and others go on', () => {
  const { receive, replies, take, takeAll, turns } = trial(1)
  receive({ id: 1, request: ensembleOf(5) })
  take()
  receive({ cancel: 'ensemble' })
  receive({ cancel: 'uncertainty' })
  takeAll()
  expect(replies).toHaveLength(1)
  receive({ id: 2, request: ensembleOf(1) })
  expect(turns).toHaveLength(1)
  takeAll()
  expect(replies.at(-1)).toMatchObject({ id: 2, outcome: { kind: 'ensemble' } })
})

test('the arrays of the weeks are handed over, each once', () => {
  const { receive, replies, arrays, takeAll } = trial(1)
  receive({ id: 1, request: season })
  takeAll()
  const own = replies.map(({ deltas }) =>
    deltas.flatMap(({ children, states, row }) => [children.buffer, states.buffer, row.buffer]),
  )
  expect(arrays).toEqual(own)
  expect(new Set(arrays.flat()).size).toBe(12)
})

test('work that fails is answered as failed, and the rest goes on', () => {
  const { receive, replies, takeAll } = trial(1)
  const changes = [{ week: 0 }]
  receive({ id: 1, request: { ...season, options: { ...season.options, changes } } })
  receive({ id: 2, request: ensembleOf(2) })
  takeAll()
  expect(replies.find(({ id }) => id === 1)?.outcome).toEqual({
    kind: 'failed',
    reason: 'a change acts from week 1 at the earliest',
  })
  expect(replies.at(-1)).toMatchObject({ id: 2, outcome: { kind: 'ensemble' } })
})

test('a request made on the reply of another channel takes the place of the older one', () => {
  const { receive, replies, takeAll, onReply } = trial(1000)
  onReply(({ id }) => {
    if (id === 1) receive({ id: 3, request: { ...uncertainty, draws: 1 } })
  })
  receive({ id: 1, request: ensembleOf(1) })
  receive({ id: 2, request: uncertainty })
  takeAll()
  expect(replies.map(({ id }) => id)).toEqual([1, 3])
})

test('stopped, it cancels its planned turn, and neither works nor receives any more', () => {
  const { receive, stop, replies, turns, takeAll, cancelled } = trial(1)
  receive({ id: 1, request: season })
  receive({ id: 2, request: ensembleOf(3) })
  stop()
  expect(cancelled()).toBe(1)
  receive({ id: 3, request: season })
  expect(turns).toHaveLength(1)
  takeAll()
  expect(replies).toEqual([])
})

test('stopped by a reply, it sends no other', () => {
  const { receive, stop, replies, turns, takeAll, onReply } = trial(1)
  onReply(stop)
  receive({ id: 1, request: season })
  receive({ id: 2, request: ensembleOf(3) })
  takeAll()
  expect(replies.map(({ id }) => id)).toEqual([1])
  expect(turns).toEqual([])
})
