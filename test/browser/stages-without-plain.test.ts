import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { makeStages, type StageWish } from '../../src/stadium/render/stage-switch'
import { animationFrames, box, soon } from './stadium-mounted'
import { paintedScene } from './stadium-pictures'

const makeCanvasStage = vi.hoisted(() =>
  vi.fn(() => {
    throw new Error('This browser gives no context to draw with.')
  }),
)
vi.mock('../../src/stadium/render/canvas/canvas-stage', () => ({ makeCanvasStage }))

const uncaught = vi.fn()
beforeEach(() => {
  makeCanvasStage.mockClear()
  addEventListener('unhandledrejection', uncaught)
})
afterEach(() => {
  removeEventListener('unhandledrejection', uncaught)
  expect(uncaught).not.toHaveBeenCalled()
})

function made(wish: StageWish) {
  const element = box(160, 90)
  const { scene } = paintedScene({ children: 319, width: 160, height: 90 })
  const stages = makeStages({ element, redraw: () => {}, scene: () => scene }, wish)
  onTestFinished(() => stages.stop())
  return { element, stages, draw: () => stages.draw(scene) }
}

test('a plain canvas that nothing draws on leaves the place empty, for what stands there to stay', async () => {
  const { element, stages, draw } = made('canvas')
  await soon(() => expect(makeCanvasStage).toHaveBeenCalledTimes(1))
  await animationFrames(4)
  expect([stages.kind, draw(), element.innerHTML, element.dataset.stage]).toEqual([
    null,
    false,
    '',
    undefined,
  ])
})

test('Pixi draws without it, keeps its place while its context is lost, and draws on when it is back', async () => {
  const { element, stages, draw } = made('auto')
  await soon(() => expect(element.dataset.stage).toBe('pixi'))
  draw()
  const canvas = element.querySelector('canvas')!
  const context = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')
  const events: string[] = []
  for (const kind of ['webglcontextlost', 'webglcontextrestored'])
    canvas.addEventListener(kind, () => events.push(kind))
  context?.loseContext()
  await soon(() => expect(makeCanvasStage).toHaveBeenCalledTimes(1))
  await animationFrames(4)
  expect(events).toEqual(['webglcontextlost'])
  expect([stages.kind, [...element.children]]).toEqual(['pixi', [canvas]])
  context?.restoreContext()
  await soon(() => expect(events).toHaveLength(2))
  draw()
  expect([canvas.hidden, canvas.getContext('webgl2')?.isContextLost()]).toEqual([false, false])
})

test('a slow machine keeps Pixi where there is nothing else', async () => {
  const { element, stages } = made('auto')
  await soon(() => expect(element.dataset.stage).toBe('pixi'))
  for (let frame = 0; frame < 6; frame++) stages.tookMilliseconds(500)
  await soon(() => expect(makeCanvasStage).toHaveBeenCalledTimes(1))
  await animationFrames(4)
  expect([stages.kind, element.querySelectorAll('canvas').length]).toEqual(['pixi', 1])
})
