import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LongTask, slowAfter } from '../../../src/panel/unknowns/long-task'
import type { Outcome, Reply, Request } from '../../../src/run/protocol'
import { ensembleOf } from '../../run/small-requests'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const question = (key: string) => ({ key, request: ensembleOf(3) })
const answered: Outcome = { kind: 'season', hash: 'abc' }
const notDone: Outcome = { kind: 'failed', reason: 'no' }

/** Something asked, answered when a test says so. */
function trial() {
  const requests: Request[] = []
  const stopped: string[] = []
  let hear = (_reply: Reply): void => undefined
  const runner = {
    ask(request: Request, listener: (reply: Reply) => void) {
      requests.push(request)
      hear = listener
    },
    cancel: (channel: string) => void stopped.push(channel),
    stop: () => undefined,
  }
  const listener = { news: vi.fn(), ended: vi.fn() }
  const asked = new LongTask(
    (outcome: Outcome) => (outcome.kind === 'season' ? outcome.hash : null),
    listener,
  )
  const answer = (outcome: Outcome | null, done = 1) => hear({ id: 1, done, of: 4, deltas: [], outcome })
  return { asked, runner, requests, stopped, listener, answer }
}

test('nothing is worked out before it is asked for', () => {
  const { asked, requests } = trial()
  expect(asked.standing('a')).toBe('idle')
  expect(requests).toEqual([])
})

test('asked, it works, and keeps the answer for its question', () => {
  const { asked, runner, requests, listener, answer } = trial()
  asked.ask(runner, question('a'))
  expect(requests).toEqual([ensembleOf(3)])
  expect(asked.standing('a')).toBe('working')
  answer(answered)
  expect(asked.standing('a')).toBe('done')
  expect(asked.answer).toEqual({ question: question('a'), result: 'abc' })
  expect(listener.ended.mock.calls).toEqual([['answered']])
})

test('for another question the answer is out of date, and stays until there is a newer one', () => {
  const { asked, runner, answer } = trial()
  asked.ask(runner, question('a'))
  answer(answered)
  expect(asked.standing('b')).toBe('outOfDate')
  asked.ask(runner, question('b'))
  expect(asked.standing('b')).toBe('working')
  expect(asked.answer?.question.key).toBe('a')
  answer({ kind: 'season', hash: 'def' })
  expect([asked.standing('b'), asked.standing('a')]).toEqual(['done', 'outOfDate'])
})

test('progress is shown only once the work has gone on for a while', () => {
  const { asked, runner, listener, answer } = trial()
  asked.ask(runner, question('a'))
  vi.advanceTimersByTime(slowAfter - 1)
  answer(null)
  expect([asked.isSlow, listener.news.mock.calls.length]).toEqual([false, 1])
  vi.advanceTimersByTime(1)
  expect([asked.isSlow, asked.share, listener.news.mock.calls.length]).toEqual([true, 0.25, 2])
  answer(null, 3)
  expect([asked.share, listener.news.mock.calls.length]).toEqual([0.75, 3])
  answer(answered)
  expect(asked.isSlow).toBe(false)
})

test('work that is soon over never shows any', () => {
  const { asked, runner, listener, answer } = trial()
  asked.ask(runner, question('a'))
  answer(answered)
  vi.advanceTimersByTime(10 * slowAfter)
  expect([asked.isSlow, listener.news.mock.calls.length]).toEqual([false, 1])
})

test('it can be stopped while it works, and asked again', () => {
  const { asked, runner, stopped, listener, answer } = trial()
  asked.stop(runner, question('a'))
  asked.ask(runner, question('a'))
  asked.stop(runner, question('a'))
  expect(stopped).toEqual(['ensemble'])
  expect(asked.standing('a')).toBe('stopped')
  expect(listener.ended.mock.calls).toEqual([['stopped']])
  asked.ask(runner, question('a'))
  answer(answered)
  expect(asked.standing('a')).toBe('done')
})

test('where it cannot be worked out it says so, and an answer from before is kept', () => {
  const { asked, runner, listener, answer } = trial()
  asked.ask(runner, question('a'))
  answer(answered)
  asked.ask(runner, question('b'))
  answer(notDone)
  expect([asked.standing('b'), asked.standing('a')]).toEqual(['failed', 'done'])
  expect(listener.ended).toHaveBeenLastCalledWith('failed')
})
