import { expect, onTestFinished, test, vi } from 'vitest'
import { watchSize } from '../../src/stadium/stadium-size'
import { animationFrames, box, pretendPixelRatio } from './stadium-mounted'
import '../../src/styles/tokens.css'
import '../../src/styles/stadium.css'

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
