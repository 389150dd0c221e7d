import { expect, test } from 'vitest'
import { type DrawnFrame, FrameCount } from '../../src/stadium/frame-loop'

const still: DrawnFrame = {
  isMoving: false,
  isDrawing: false,
  isUnfinished: false,
  isMeasured: false,
  by: 'pixi',
}
const moving = { ...still, isMoving: true }
const recolouring = { ...moving, isMeasured: true }

/** A count on a host, of a stage that has been drawing for some time. */
function made() {
  const host = { dataset: {} as DOMStringMap }
  const count = new FrameCount(host)
  for (let frame = 0; frame < 10; frame++) count.drawn(frame, recolouring)
  count.drawn(90, still)
  return { host, count }
}

test('frames are counted on the host', () => {
  const { host, count } = made()
  expect(host.dataset.frames).toBe('11')
  expect([new FrameCount(host).isBegun, count.isBegun]).toEqual([false, true])
  count.stop()
  expect(host.dataset).toEqual({})
})

test('a frame is timed from the one before where both only recolour', () => {
  const { count } = made()
  const times = [
    count.drawn(100, recolouring),
    count.drawn(120, recolouring),
    count.drawn(150, moving),
    count.drawn(190, recolouring),
    count.drawn(215, recolouring),
    count.drawn(900, still),
    count.drawn(1900, recolouring),
  ]
  expect(times).toEqual([null, 20, null, null, 25, null, null])
})

test('the first ten frames of whatever draws are not timed', () => {
  const { count } = made()
  const times = Array.from({ length: 13 }, (_, frame) =>
    count.drawn(1000 + frame * 500, { ...recolouring, by: 'canvas' }),
  )
  expect(times).toEqual([...Array(11).fill(null), 500, 500])
})

test('the host is marked until nothing moves and the picture is as fine as it gets, and says when only that is left, or a drawing over it', () => {
  const { host, count } = made()
  const drawing = { ...still, isDrawing: true }
  const frames = [
    still,
    moving,
    { ...moving, isUnfinished: true },
    drawing,
    { ...still, isUnfinished: true },
    still,
  ]
  const marked = frames.map(frame => {
    count.drawn(100, frame)
    return [host.dataset.moving, host.dataset.drawing, host.dataset.refining]
  })
  const none = undefined
  expect(marked).toEqual([
    [none, none, none],
    ['true', none, none],
    ['true', none, none],
    ['true', 'true', none],
    ['true', none, 'true'],
    [none, none, none],
  ])
})
