import { expect, onTestFinished, test, vi } from 'vitest'
import { makeFrameLoop } from '../../src/stadium/frame-loop'
import { animationFrames } from './stadium-mounted'

function made(draw: (now: number) => boolean) {
  const drawing = vi.fn(draw)
  const loop = makeFrameLoop(drawing)
  onTestFinished(() => loop.stop())
  return { loop, drawing }
}

test('nothing is drawn until somebody asks', async () => {
  const { drawing } = made(() => true)
  await animationFrames(4)
  expect(drawing).not.toHaveBeenCalled()
})

test('asked any number of times before a frame, one is drawn, at the moment the browser tells', async () => {
  const { loop, drawing } = made(() => false)
  for (let time = 0; time < 5; time++) loop.request()
  expect(drawing).not.toHaveBeenCalled()
  const now = await new Promise<number>(requestAnimationFrame)
  await animationFrames(4)
  expect(drawing.mock.calls).toEqual([[now]])
})

test('it goes on while something moves, and then stops', async () => {
  let left = 3
  const { loop, drawing } = made(() => --left > 0)
  loop.request()
  await animationFrames(8)
  expect(drawing).toHaveBeenCalledTimes(3)
  loop.request()
  await animationFrames(3)
  expect(drawing).toHaveBeenCalledTimes(4)
})

test('asking while a frame is drawn gives one more, not two', async () => {
  let again = true
  const { loop, drawing } = made(() => {
    const more = again
    again = false
    if (more) loop.request()
    return more
  })
  loop.request()
  await animationFrames(5)
  expect(drawing).toHaveBeenCalledTimes(2)
})

test('stopped, it draws no more, not even what was asked for', async () => {
  const { loop, drawing } = made(() => true)
  loop.request()
  loop.stop()
  await animationFrames(4)
  expect(drawing).not.toHaveBeenCalled()
})
