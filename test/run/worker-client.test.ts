import { expect, onTestFinished, test, vi } from 'vitest'
import type { Message, Reply } from '../../src/run/protocol'
import { createWorkerClient, type WorkerLike } from '../../src/run/worker-client'
import { ensembleOf, season, weeksOf } from './small-requests'

/** A worker that replies when a test says so. */
class FakeWorker implements WorkerLike {
  readonly posted: Message[] = []
  isTerminated = false
  private readonly listeners: { readonly kind: string; readonly listener: (event: Event) => void }[] = []

  addEventListener(kind: string, listener: unknown): void {
    this.listeners.push({ kind, listener: listener as (event: Event) => void })
  }
  postMessage(message: Message): void {
    this.posted.push(message)
  }
  terminate(): void {
    this.isTerminated = true
  }
  private dispatch(event: Event): void {
    for (const { kind, listener } of this.listeners) if (kind === event.type) listener(event)
  }
  reply(reply: Partial<Reply> & { readonly id: number }): void {
    const data: Reply = { done: 0, of: 1, deltas: [], outcome: null, ...reply }
    this.dispatch(new MessageEvent('message', { data }))
  }
  fail(): void {
    this.dispatch(new Event('error'))
  }
}

function trial() {
  const workers: FakeWorker[] = []
  const client = createWorkerClient(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  })
  return { client, workers }
}

/** The replies to one request, and a wait for the last of them. */
function listener() {
  const replies: Reply[] = []
  return {
    replies,
    onReply: (reply: Reply) => void replies.push(reply),
    end: () =>
      vi.waitFor(() => expect(replies.at(-1)?.outcome).toBeTruthy(), { timeout: 10_000, interval: 5 }),
  }
}

const done = { kind: 'season', hash: 'abc' } as const
const noWorker = (): never => {
  throw new DOMException('not here', 'SecurityError')
}

test('a worker is started with the first request, and one is enough', () => {
  const { client, workers } = trial()
  expect(workers).toHaveLength(0)
  client.ask(season, vi.fn())
  client.ask(ensembleOf(3), vi.fn())
  expect(workers).toHaveLength(1)
  expect(workers[0]?.posted).toEqual([
    { id: 1, request: season },
    { id: 2, request: ensembleOf(3) },
  ])
})

test('a worker that is started ahead is the one that is asked, and none is started after the end', () => {
  const { client, workers } = trial()
  client.prepare()
  expect(workers).toHaveLength(1)
  client.ask(season, vi.fn())
  expect(workers).toHaveLength(1)
  expect(workers[0]?.posted).toEqual([{ id: 1, request: season }])
  const other = trial()
  other.client.stop()
  other.client.prepare()
  expect(other.workers).toHaveLength(0)
})

test('replies come to who asked, in order, up to the outcome', () => {
  const { client, workers } = trial()
  const [one, other] = [listener(), listener()]
  client.ask(season, one.onReply)
  client.ask(ensembleOf(3), other.onReply)
  workers[0]?.reply({ id: 2, done: 1 })
  workers[0]?.reply({ id: 1, done: 2 })
  workers[0]?.reply({ id: 1, done: 3, outcome: done })
  workers[0]?.reply({ id: 1, done: 4 })
  expect(one.replies.map(reply => reply.done)).toEqual([2, 3])
  expect(other.replies.map(reply => reply.done)).toEqual([1])
})

test('an older request on the same channel has no more replies', () => {
  const { client, workers } = trial()
  const [older, newer] = [listener(), listener()]
  client.ask(ensembleOf(3), older.onReply)
  client.ask(ensembleOf(4), newer.onReply)
  workers[0]?.reply({ id: 1 })
  workers[0]?.reply({ id: 2 })
  expect([older.replies.length, newer.replies.length]).toEqual([0, 1])
})

test('a cancellation is passed on once, and there are no more replies', () => {
  const { client, workers } = trial()
  const { replies, onReply } = listener()
  client.cancel('ensemble')
  client.ask(ensembleOf(3), onReply)
  client.cancel('ensemble')
  client.cancel('ensemble')
  workers[0]?.reply({ id: 1 })
  expect(replies).toEqual([])
  expect(workers[0]?.posted.slice(1)).toEqual([{ cancel: 'ensemble' }])
})

test('stopped, it terminates the worker; nothing is called and no worker is started afterwards', async () => {
  const { client, workers } = trial()
  const { replies, onReply } = listener()
  client.ask(ensembleOf(3), onReply)
  client.stop()
  workers[0]?.reply({ id: 1 })
  workers[0]?.fail()
  client.ask(ensembleOf(3), onReply)
  client.cancel('ensemble')
  client.stop()
  await new Promise(resolve => setTimeout(resolve, 30))
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true])
  expect(workers[0]?.posted).toHaveLength(1)
  expect(replies).toEqual([])
})

test('where no worker can be started the page does the work', async () => {
  const client = createWorkerClient(noWorker)
  const [one, other] = [listener(), listener()]
  client.ask(season, one.onReply)
  client.ask(ensembleOf(2), other.onReply)
  await Promise.all([one.end(), other.end()])
  expect(weeksOf(one.replies)).toEqual([0, 1, 2, 3])
  expect(other.replies.at(-1)?.outcome?.kind).toBe('ensemble')
})

test('a worker that never begins is replaced by the page', async () => {
  const { client, workers } = trial()
  const { replies, onReply, end } = listener()
  client.ask(season, onReply)
  workers[0]?.fail()
  await end()
  expect(workers[0]?.isTerminated).toBe(true)
  expect(weeksOf(replies)).toEqual([0, 1, 2, 3])
})

test('a worker that fails in the middle: what has no outcome yet is asked again from the beginning', async () => {
  const { client, workers } = trial()
  const [answered, halfway, cancelled, late] = [listener(), listener(), listener(), listener()]
  client.ask(ensembleOf(2), answered.onReply)
  client.ask(season, halfway.onReply)
  client.ask({ ...season, channel: 'kept' }, cancelled.onReply)
  workers[0]?.reply({ id: 1, outcome: done })
  workers[0]?.reply({ id: 2, done: 1 })
  workers[0]?.fail()
  workers[0]?.fail()
  client.cancel('kept')
  client.ask(ensembleOf(3), late.onReply)
  await Promise.all([halfway.end(), late.end()])
  expect(answered.replies).toHaveLength(1)
  expect(weeksOf(halfway.replies)).toEqual([0, 1, 2, 3])
  expect(cancelled.replies).toEqual([])
  expect(late.replies.at(-1)?.done).toBe(late.replies.at(-1)?.of)
  expect(workers).toHaveLength(1)
})

test('in the page a request can be cancelled, and stopping clears the timer of the next turn', async () => {
  const client = createWorkerClient(noWorker)
  const [first, cancelled, stopped] = [listener(), listener(), listener()]
  client.ask(ensembleOf(1), first.onReply)
  await first.end()
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  client.ask(ensembleOf(5), cancelled.onReply)
  client.cancel('ensemble')
  vi.runAllTimers()
  client.ask(season, stopped.onReply)
  expect(vi.getTimerCount()).toBe(1)
  client.stop()
  expect(vi.getTimerCount()).toBe(0)
  client.ask(season, stopped.onReply)
  expect(vi.getTimerCount()).toBe(0)
  expect([...cancelled.replies, ...stopped.replies]).toEqual([])
})

test('stopped while the scheduler is still being imported, it never runs', async () => {
  const createScheduler = vi.fn(() => ({ receive: vi.fn(), stop: vi.fn() }))
  const arrivals: ((module: { createScheduler: typeof createScheduler }) => void)[] = []
  const client = createWorkerClient(noWorker, () => new Promise(resolve => void arrivals.push(resolve)))
  const { replies, onReply } = listener()
  client.ask(season, onReply)
  client.stop()
  expect(arrivals).toHaveLength(1)
  arrivals[0]?.({ createScheduler })
  await new Promise(resolve => setTimeout(resolve))
  for (const { value } of createScheduler.mock.results) expect(value.receive).not.toHaveBeenCalled()
  expect(replies).toEqual([])
})

test('where neither can be had the outcome is a failure, and the next request tries again', async () => {
  const importScheduler = vi.fn(() => Promise.reject(new TypeError('offline')))
  const client = createWorkerClient(noWorker, importScheduler)
  for (const tries of [1, 2]) {
    const { replies, onReply, end } = listener()
    client.ask(season, onReply)
    await end()
    expect(replies.map(({ outcome }) => outcome?.kind)).toEqual(['failed'])
    expect(importScheduler).toHaveBeenCalledTimes(tries)
  }
})
