import { expect, test } from 'vitest'
import type { Message, Reply } from '../../src/run/protocol'
import { createScheduler } from '../../src/run/scheduler'
import { doubt, luckOf, season, weeksOf } from './small-requests'

/** A desk whose turns are taken one by one. Its clock moves by a millisecond whenever it is looked at. */
function trial(turnMilliseconds: number) {
  const replies: Reply[] = []
  const arrays: ArrayBuffer[][] = []
  const turns: (() => void)[] = []
  let time = 0
  let onReply = (_reply: Reply): void => undefined
  const receive = createScheduler({
    send(reply, handed) {
      replies.push(reply)
      arrays.push([...handed])
      onReply(reply)
    },
    later: turn => turns.push(turn),
    turnMilliseconds,
    clock: () => time++,
  })
  return {
    replies,
    arrays,
    turns,
    receive: (message: Message) => receive(message),
    take: () => turns.shift()?.(),
    takeAll() {
      while (turns.length > 0) turns.shift()?.()
    },
    hear(listener: (reply: Reply) => void) {
      onReply = listener
    },
  }
}

test('nothing is done before the first turn, and one turn at a time is planned', () => {
  const { receive, replies, turns } = trial(2)
  receive({ id: 1, request: luckOf(5) })
  receive({ id: 2, request: season })
  expect(replies).toEqual([])
  expect(turns).toHaveLength(1)
})

test('a turn stops at its length, so that messages are heard in between', () => {
  const { receive, replies, take, takeAll } = trial(2)
  receive({ id: 1, request: luckOf(5) })
  take()
  expect(replies.map(({ done, of, outcome }) => [done, of, outcome])).toEqual([[2, 5, null]])
  take()
  expect(replies.map(({ done }) => done)).toEqual([2, 4])
  takeAll()
  expect(replies).toHaveLength(3)
  expect(replies.at(-1)?.outcome?.kind).toBe('luck')
  expect(replies.at(-1)?.done).toBe(replies.at(-1)?.of)
})

test('a newer request on a channel cancels the older, and leaves other channels alone', () => {
  const { receive, replies, take, takeAll } = trial(1)
  receive({ id: 1, request: luckOf(5) })
  receive({ id: 2, request: season })
  take()
  receive({ id: 3, request: luckOf(2) })
  takeAll()
  expect(replies.filter(({ id }) => id === 1)).toHaveLength(1)
  expect(replies.filter(({ outcome }) => outcome).map(({ id }) => id)).toEqual([3, 2])
  expect(weeksOf(replies.filter(({ id }) => id === 2))).toEqual([0, 1, 2, 3])
})

test('the word to stop is the end of it, and of nothing else', () => {
  const { receive, replies, take, takeAll, turns } = trial(1)
  receive({ id: 1, request: luckOf(5) })
  take()
  receive({ stop: 'luck' })
  receive({ stop: 'doubt' })
  takeAll()
  expect(replies).toHaveLength(1)
  receive({ id: 2, request: luckOf(1) })
  expect(turns).toHaveLength(1)
  takeAll()
  expect(replies.at(-1)).toMatchObject({ id: 2, outcome: { kind: 'luck' } })
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

test('work that cannot be done answers so, and the desk goes on with the rest', () => {
  const { receive, replies, takeAll } = trial(1)
  const changes = [{ week: 0 }]
  receive({ id: 1, request: { ...season, options: { ...season.options, changes } } })
  receive({ id: 2, request: luckOf(2) })
  takeAll()
  expect(replies.find(({ id }) => id === 1)?.outcome).toEqual({
    kind: 'failed',
    reason: 'a change acts from week 1 at the earliest',
  })
  expect(replies.at(-1)).toMatchObject({ id: 2, outcome: { kind: 'luck' } })
})

test('what is asked for on hearing of another channel is not forgotten', () => {
  const { receive, replies, takeAll, hear } = trial(1000)
  hear(({ id }) => {
    if (id === 1) receive({ id: 3, request: { ...doubt, draws: 1 } })
  })
  receive({ id: 1, request: luckOf(1) })
  receive({ id: 2, request: doubt })
  takeAll()
  expect(replies.map(({ id }) => id)).toEqual([1, 3])
})
