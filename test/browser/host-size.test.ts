import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { watchPixelRatio, watchSize } from '../../src/stadium/host-size'
import { animationFrames, box, pretendPixelRatio } from './stadium-mounted'
import '../../src/styles/tokens.css'
import '../../src/styles/stadium.css'

describe('stadium size', () => {
  function watched() {
    const host = box(320, 180)
    const told = vi.fn()
    const stop = watchSize(host, told)
    onTestFinished(stop)
    const outside = host.parentElement as HTMLElement
    return { told, stop, widen: (width: number) => outside.style.setProperty('width', `${width}px`) }
  }

  test('the size of a box is told at once, and not again while it stays', async () => {
    pretendPixelRatio(2)
    const { told } = watched()
    expect(told.mock.calls).toEqual([[{ width: 320, height: 180, pixelRatio: 2 }]])
    await animationFrames(4)
    expect(told).toHaveBeenCalledTimes(1)
  })

  test('another size is told, until nobody wants to know', async () => {
    const { told, stop, widen } = watched()
    widen(200)
    await animationFrames(3)
    expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ width: 200, height: 180 }))
    stop()
    widen(100)
    await animationFrames(3)
    expect(told).toHaveBeenCalledTimes(2)
  })

  test('a box without size is a pixel, and no ratio is larger than three', () => {
    pretendPixelRatio(5)
    const host = box(0, 0)
    const told = vi.fn()
    onTestFinished(watchSize(host, told))
    expect(told.mock.calls).toEqual([[{ width: 1, height: 1, pixelRatio: 3 }]])
  })
})

describe('pixel ratio', () => {
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
})
