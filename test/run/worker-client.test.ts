import { expect, test, vi } from 'vitest'
import type { Message, Reply } from '../../src/run/protocol'
import { createWorkerClient, type WorkerLike } from '../../src/run/worker-client'
import { luckOf, season, weeksOf } from './small-requests'

/** A worker that answers when a test says so. */
class FakeWorker implements WorkerLike {
  readonly posted: Message[] = []
  isTerminated = false
  private readonly heard: { readonly kind: string; readonly hear: (event: Event) => void }[] = []

  addEventListener(kind: string, hear: unknown): void {
    this.heard.push({ kind, hear: hear as (event: Event) => void })
  }
  postMessage(message: Message): void {
    this.posted.push(message)
  }
  terminate(): void {
    this.isTerminated = true
  }
  private tell(event: Event): void {
    for (const { kind, hear } of this.heard) if (kind === event.type) hear(event)
  }
  answer(reply: Partial<Reply> & { readonly id: number }): void {
    const data: Reply = { done: 0, of: 1, deltas: [], outcome: null, ...reply }
    this.tell(new MessageEvent('message', { data }))
  }
  breakDown(): void {
    this.tell(new Event('error'))
  }
}

function trial() {
  const workers: FakeWorker[] = []
  const runner = createWorkerClient(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  })
  return { runner, workers }
}

/** What one who asks hears, and a wait for the end of it. */
function listener() {
  const heard: Reply[] = []
  return {
    heard,
    hear: (reply: Reply) => void heard.push(reply),
    end: () => vi.waitFor(() => expect(heard.at(-1)?.outcome).toBeTruthy(), { timeout: 10_000, interval: 5 }),
  }
}

const done = { kind: 'season', hash: 'abc' } as const

test('a worker is started when something is first asked for, and one is enough', () => {
  const { runner, workers } = trial()
  expect(workers).toHaveLength(0)
  runner.ask(season, vi.fn())
  runner.ask(luckOf(3), vi.fn())
  expect(workers).toHaveLength(1)
  expect(workers[0]?.posted).toEqual([
    { id: 1, request: season },
    { id: 2, request: luckOf(3) },
  ])
})

test('replies reach who asked, in order, until the outcome', () => {
  const { runner, workers } = trial()
  const [one, other] = [listener(), listener()]
  runner.ask(season, one.hear)
  runner.ask(luckOf(3), other.hear)
  workers[0]?.answer({ id: 2, done: 1 })
  workers[0]?.answer({ id: 1, done: 2 })
  workers[0]?.answer({ id: 1, done: 3, outcome: done })
  workers[0]?.answer({ id: 1, done: 4 })
  expect(one.heard.map(reply => reply.done)).toEqual([2, 3])
  expect(other.heard.map(reply => reply.done)).toEqual([1])
})

test('of an older request on the same channel nothing more is heard', () => {
  const { runner, workers } = trial()
  const [older, newer] = [listener(), listener()]
  runner.ask(luckOf(3), older.hear)
  runner.ask(luckOf(4), newer.hear)
  workers[0]?.answer({ id: 1 })
  workers[0]?.answer({ id: 2 })
  expect([older.heard.length, newer.heard.length]).toEqual([0, 1])
})

test('stopping is passed on once, and nothing more is heard', () => {
  const { runner, workers } = trial()
  const { heard, hear } = listener()
  runner.stop('luck')
  runner.ask(luckOf(3), hear)
  runner.stop('luck')
  runner.stop('luck')
  workers[0]?.answer({ id: 1 })
  expect(heard).toEqual([])
  expect(workers[0]?.posted.slice(1)).toEqual([{ stop: 'luck' }])
})

test('ending sends the worker away, and nobody is asked again', () => {
  const { runner, workers } = trial()
  const { heard, hear } = listener()
  runner.ask(luckOf(3), hear)
  runner.end()
  workers[0]?.answer({ id: 1 })
  runner.ask(luckOf(3), hear)
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true])
  expect(heard).toEqual([])
})

test('where no worker can be made the page does the work', async () => {
  const runner = createWorkerClient(() => {
    throw new DOMException('not here', 'SecurityError')
  })
  const [one, other] = [listener(), listener()]
  runner.ask(season, one.hear)
  runner.ask(luckOf(2), other.hear)
  await Promise.all([one.end(), other.end()])
  expect(weeksOf(one.heard)).toEqual([0, 1, 2, 3])
  expect(other.heard.at(-1)?.outcome?.kind).toBe('luck')
})

test('a worker that never begins is replaced by the page', async () => {
  const { runner, workers } = trial()
  const { heard, hear, end } = listener()
  runner.ask(season, hear)
  workers[0]?.breakDown()
  await end()
  expect(workers[0]?.isTerminated).toBe(true)
  expect(weeksOf(heard)).toEqual([0, 1, 2, 3])
})

test('a worker that breaks in the middle: what has no answer yet is asked again from the beginning', async () => {
  const { runner, workers } = trial()
  const [answered, halfway, stopped, late] = [listener(), listener(), listener(), listener()]
  runner.ask(luckOf(2), answered.hear)
  runner.ask(season, halfway.hear)
  runner.ask({ ...season, channel: 'kept' }, stopped.hear)
  workers[0]?.answer({ id: 1, outcome: done })
  workers[0]?.answer({ id: 2, done: 1 })
  workers[0]?.breakDown()
  workers[0]?.breakDown()
  runner.stop('kept')
  runner.ask(luckOf(3), late.hear)
  await Promise.all([halfway.end(), late.end()])
  expect(answered.heard).toHaveLength(1)
  expect(weeksOf(halfway.heard)).toEqual([0, 1, 2, 3])
  expect(stopped.heard).toEqual([])
  expect(late.heard.at(-1)?.done).toBe(late.heard.at(-1)?.of)
  expect(workers).toHaveLength(1)
})

test('the page, once it has taken over, can be stopped and ended too', async () => {
  const { runner, workers } = trial()
  const [first, stopped, ended] = [listener(), listener(), listener()]
  runner.ask(luckOf(1), first.hear)
  workers[0]?.breakDown()
  await first.end()
  runner.ask(luckOf(5), stopped.hear)
  runner.stop('luck')
  runner.ask(season, ended.hear)
  runner.end()
  await new Promise(resolve => setTimeout(resolve, 30))
  expect([...stopped.heard, ...ended.heard]).toEqual([])
})

test('where nobody at all can do the work, whoever waits is told, and the next request tries again', async () => {
  const fetchDesk = vi.fn(() => Promise.reject(new TypeError('offline')))
  const makeWorker = vi.fn(() => {
    throw new DOMException('not here', 'SecurityError')
  })
  const runner = createWorkerClient(makeWorker, fetchDesk)
  for (const tries of [1, 2]) {
    const { heard, hear, end } = listener()
    runner.ask(season, hear)
    await end()
    expect(heard.map(({ outcome }) => outcome?.kind)).toEqual(['failed'])
    expect(fetchDesk).toHaveBeenCalledTimes(tries)
  }
})
