import { expect, onTestFinished, test, vi } from 'vitest'
import { watchSight } from '../../src/stadium/in-sight'
import { makeSeats } from '../../src/stadium/layout/seats'
import { Stadium } from '../../src/stadium/stadium'
import { box, soon } from './stadium-mounted'

/** A box, and a browser that says what is seen of it when it is told to. */
function watched() {
  const host = box(300, 200)
  let tell: IntersectionObserverCallback = () => undefined
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: IntersectionObserverCallback) {
        tell = callback
      }
      observe() {}
      disconnect() {
        tell = () => undefined
      }
    },
  )
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  return { host, see: (isIntersecting: boolean) => tell([{ isIntersecting } as never], undefined as never) }
}

test('what comes into sight is told of at once, and again once it stays; what goes, at once, and again once it is gone', async () => {
  const { host, see } = watched()
  const reports = { seen: vi.fn(), stays: vi.fn(), gone: vi.fn() }
  onTestFinished(watchSight(host, reports))
  see(false)
  see(true)
  await soon(() => expect(reports.seen.mock.calls).toEqual([[true]]))
  await soon(() => expect(reports.stays).toHaveBeenCalled())
  expect(reports.gone).not.toHaveBeenCalled()
  see(false)
  await soon(() => expect(reports.seen).toHaveBeenLastCalledWith(false))
  await soon(() => expect(reports.gone).toHaveBeenCalledTimes(1))
})

test('a stadium that rests out of sight makes nothing before it is seen, gives its context back when it has gone, and leaves its picture', async () => {
  const { host, see } = watched()
  const stadium = new Stadium({
    host,
    seats: makeSeats(2000),
    stage: 'pixi',
    restsOutOfSight: true,
    reducedMotion: () => true,
    insets: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
  })
  onTestFinished(() => stadium.stop())
  stadium.paint(new Uint8Array(2000), null)
  see(false)
  expect(host.querySelector('canvas')).toBe(null)

  see(true)
  await soon(() => expect(host.dataset.stage).toBe('pixi'))
  await soon(() => expect(host.dataset.frames).toBeDefined())
  await soon(() => expect(host.dataset.moving).toBeUndefined())
  const drawing = host.querySelector('canvas')
  const context = drawing?.getContext('webgl2')

  see(false)
  await soon(() => expect(host.dataset.stage).toBeUndefined())
  expect(context?.isContextLost()).toBe(true)
  expect(drawing?.isConnected).toBe(false)
  const left = [...host.querySelectorAll('canvas')].filter(canvas => !canvas.hidden)
  expect(left).toHaveLength(1)
  const pixels = left[0]?.getContext('2d')?.getImageData(0, 0, left[0].width, left[0].height).data ?? []
  expect(new Set(pixels).size).toBeGreaterThan(20)
  const frames = host.dataset.frames
  stadium.paint(new Uint8Array(2000).fill(1), null)
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  expect(host.dataset.frames).toBe(frames)

  see(true)
  await soon(() => expect(host.dataset.stage).toBe('pixi'))
  await soon(() => expect(host.dataset.frames).not.toBe(frames))
  expect([...host.querySelectorAll('canvas')].filter(canvas => !canvas.hidden)).toHaveLength(1)
})
