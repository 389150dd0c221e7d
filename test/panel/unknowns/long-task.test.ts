import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { slowAfterMilliseconds } from '../../../src/panel/pace'
import { LongTask } from '../../../src/panel/unknowns/long-task'
import type { Outcome, Reply, Request } from '../../../src/run/protocol'
import { ensembleOf } from '../../run/small-requests'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const question = (key: string) => ({ key, request: ensembleOf(3) })
const answered: Outcome = { kind: 'season', hash: 'abc' }
const notDone: Outcome = { kind: 'failed', reason: 'no' }

/** A task whose worker answers when a test says so. */
function trial() {
  const requests: Request[] = []
  const stopped: string[] = []
  let hear = (_reply: Reply): void => undefined
  const worker = {
    ask(request: Request, listener: (reply: Reply) => void) {
      requests.push(request)
      hear = listener
    },
    cancel: (channel: string) => void stopped.push(channel),
    prepare: () => undefined,
    stop: () => undefined,
  }
  const onChange = vi.fn()
  const onEnd = vi.fn()
  const task = new LongTask({
    worker,
    read: (outcome: Outcome) => (outcome.kind === 'season' ? outcome.hash : null),
    onChange,
    onEnd,
  })
  const answer = (outcome: Outcome | null, done = 1) => hear({ id: 1, done, of: 4, deltas: [], outcome })
  return { task, requests, stopped, onChange, onEnd, answer }
}

test('nothing is worked out before it is asked for', () => {
  const { task, requests } = trial()
  expect(task.standing('a')).toBe('idle')
  expect(requests).toEqual([])
})

test('asked, it works, and keeps the answer for its question', () => {
  const { task, requests, onEnd, answer } = trial()
  task.ask(question('a'))
  expect(requests).toEqual([ensembleOf(3)])
  expect(task.standing('a')).toBe('working')
  answer(answered)
  expect(task.standing('a')).toBe('done')
  expect(task.answer).toEqual({ question: question('a'), result: 'abc' })
  expect(onEnd.mock.calls).toEqual([['answered']])
})

test('for another question the answer is out of date, and stays until there is a newer one', () => {
  const { task, answer } = trial()
  task.ask(question('a'))
  answer(answered)
  expect(task.standing('b')).toBe('outOfDate')
  task.ask(question('b'))
  expect(task.standing('b')).toBe('working')
  expect(task.answer?.question.key).toBe('a')
  answer({ kind: 'season', hash: 'def' })
  expect([task.standing('b'), task.standing('a')]).toEqual(['done', 'outOfDate'])
})

test('progress is shown only once the work has gone on for a while', () => {
  const { task, onChange, answer } = trial()
  task.ask(question('a'))
  vi.advanceTimersByTime(slowAfterMilliseconds - 1)
  answer(null)
  expect([task.isSlow, onChange.mock.calls.length]).toEqual([false, 1])
  vi.advanceTimersByTime(1)
  expect([task.isSlow, task.share, onChange.mock.calls.length]).toEqual([true, 0.25, 2])
  answer(null, 3)
  expect([task.share, onChange.mock.calls.length]).toEqual([0.75, 3])
  answer(answered)
  expect(task.isSlow).toBe(false)
})

test('work that is soon over never shows any', () => {
  const { task, onChange, answer } = trial()
  task.ask(question('a'))
  answer(answered)
  vi.advanceTimersByTime(10 * slowAfterMilliseconds)
  expect([task.isSlow, onChange.mock.calls.length], 'drawn as it begins and as it ends').toEqual([false, 2])
})

test('it can be stopped while it works, and asked again', () => {
  const { task, stopped, onEnd, answer } = trial()
  task.stop()
  task.ask(question('a'))
  task.stop()
  expect(stopped).toEqual(['ensemble'])
  expect(task.standing('a')).toBe('stopped')
  expect(onEnd.mock.calls).toEqual([['stopped']])
  task.ask(question('a'))
  answer(answered)
  expect(task.standing('a')).toBe('done')
})

test('where it cannot be worked out it says so, and an answer from before is kept', () => {
  const { task, onEnd, answer } = trial()
  task.ask(question('a'))
  answer(answered)
  task.ask(question('b'))
  answer(notDone)
  expect([task.standing('b'), task.standing('a')]).toEqual(['failed', 'done'])
  expect(onEnd).toHaveBeenLastCalledWith('failed')
})
