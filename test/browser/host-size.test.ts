import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { watchPixelRatio, watchSize } from '../../src/stadium/host-size'
import { animationFrames, box, pretendPixelRatio } from './stadium-mounted'
import '../../src/styles/tokens.css'
import '../../src/styles/stadium.css'

describe('the size of a box', () => {
  function watched() {
    const host = box(320, 180)
    const changed = vi.fn()
    const stop = watchSize(host, changed)
    onTestFinished(stop)
    const outside = host.parentElement as HTMLElement
    return { changed, stop, widen: (width: number) => outside.style.setProperty('width', `${width}px`) }
  }

  test('the size of a box is given at once, and not again while it stays', async () => {
    pretendPixelRatio(2)
    const { changed } = watched()
    expect(changed.mock.calls).toEqual([[{ width: 320, height: 180, pixelRatio: 2 }]])
    await animationFrames(4)
    expect(changed).toHaveBeenCalledTimes(1)
  })

  test('another size is changed, until nobody wants to know', async () => {
    const { changed, stop, widen } = watched()
    widen(200)
    await animationFrames(3)
    expect(changed).toHaveBeenLastCalledWith(expect.objectContaining({ width: 200, height: 180 }))
    stop()
    widen(100)
    await animationFrames(3)
    expect(changed).toHaveBeenCalledTimes(2)
  })

  test('a box without size is a pixel, and no ratio is larger than three', () => {
    pretendPixelRatio(5)
    const host = box(0, 0)
    const changed = vi.fn()
    onTestFinished(watchSize(host, changed))
    expect(changed.mock.calls).toEqual([[{ width: 1, height: 1, pixelRatio: 3 }]])
  })
})

describe('the pixel ratio', () => {
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
    const changed = vi.fn()
    const stop = watchPixelRatio(changed)
    onTestFinished(stop)
    return {
      changed,
      stop,
      asked: () => queries.map(({ asked }) => asked),
      /** The ratio becomes another one: every query still listened to hears of it. */
      become: (ratio: number) => {
        pretendPixelRatio(ratio)
        for (const { query } of [...queries]) query.dispatchEvent(new Event('change'))
      },
    }
  }

  test('every change of the pixel ratio is given once, and the next is waited for at the new one', () => {
    pretendPixelRatio(1)
    const { changed, asked, become } = watched()
    expect(changed).not.toHaveBeenCalled()
    for (const [index, ratio] of [2, 3, 1.5].entries()) {
      become(ratio)
      expect(changed).toHaveBeenCalledTimes(index + 1)
      expect(asked().at(-1)).toBe(`(resolution: ${ratio}dppx)`)
    }
  })

  test('nothing is given after stopping', () => {
    const { changed, stop, become } = watched()
    become(2)
    stop()
    become(3)
    expect(changed).toHaveBeenCalledTimes(1)
  })

  test('the question is one the browser understands', () => {
    const { asked } = watched()
    vi.restoreAllMocks()
    expect(matchMedia(asked()[0]).matches).toBe(true)
  })
})
