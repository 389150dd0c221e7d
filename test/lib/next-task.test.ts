import { expect, onTestFinished, test, vi } from 'vitest'
import { nextTask } from '../../src/lib/next-task'

test('what has been asked for before comes between, where the browser has nothing of its own for it', async () => {
  vi.stubGlobal('scheduler', undefined)
  onTestFinished(() => void vi.unstubAllGlobals())
  const done: string[] = []
  setTimeout(() => done.push('a press'))
  await nextTask()
  done.push('the rest')
  expect(done).toEqual(['a press', 'the rest'])
})

test('a browser’s own way is taken', async () => {
  const way = vi.fn(async () => undefined)
  vi.stubGlobal('scheduler', { yield: way })
  onTestFinished(() => void vi.unstubAllGlobals())
  await nextTask()
  expect(way).toHaveBeenCalledTimes(1)
})
