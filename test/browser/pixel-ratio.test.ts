import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { watchPixelRatio } from '../../src/stadium/pixel-ratio'
import { pretendPixelRatio } from './stadium-mounted'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Browsers do not tell a frame of a ratio that is only emulated, so the media queries are made up as well. */
function watched() {
  const queries: { asked: string; query: EventTarget }[] = []
  vi.spyOn(window, 'matchMedia').mockImplementation(asked => {
    const query = new EventTarget()
    queries.push({ asked, query })
    return query as MediaQueryList
  })
  const told = vi.fn()
  const stop = watchPixelRatio(told)
  onTestFinished(stop)
  return {
    told,
    stop,
    asked: () => queries.map(({ asked }) => asked),
    /** The ratio becomes another one: every query still listened to hears of it. */
    become: (ratio: number) => {
      pretendPixelRatio(ratio)
      for (const { query } of [...queries]) query.dispatchEvent(new Event('change'))
    },
  }
}

test('every change of the pixel ratio is told once, and the next is waited for at the new one', () => {
  pretendPixelRatio(1)
  const { told, asked, become } = watched()
  expect(told).not.toHaveBeenCalled()
  for (const [index, ratio] of [2, 3, 1.5].entries()) {
    become(ratio)
    expect(told).toHaveBeenCalledTimes(index + 1)
    expect(asked().at(-1)).toBe(`(resolution: ${ratio}dppx)`)
  }
})

test('nothing is told after stopping', () => {
  const { told, stop, become } = watched()
  become(2)
  stop()
  become(3)
  expect(told).toHaveBeenCalledTimes(1)
})

test('the question is one the browser understands', () => {
  const { asked } = watched()
  vi.restoreAllMocks()
  expect(matchMedia(asked()[0]).matches).toBe(true)
})
