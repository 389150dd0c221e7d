import { expect, onTestFinished, test, vi } from 'vitest'
import { makeStages } from '../../src/stadium/render/stage-switch'
import { box, soon } from './stadium-mounted'
import { paintedScene } from './stadium-pictures'

vi.mock('../../src/stadium/render/pixi/pixi-stage', () => ({
  makePixiStage: () => Promise.reject(new Error('The file did not come.')),
}))

test('a Pixi that does not come leaves the plain canvas, and no error nobody caught', async () => {
  const uncaught = vi.fn()
  addEventListener('unhandledrejection', uncaught)
  onTestFinished(() => removeEventListener('unhandledrejection', uncaught))
  const noWebgl = vi.fn()
  const element = box(320, 200)
  const { scene } = paintedScene({ children: 319, width: 320, height: 200 })
  const stages = makeStages({ element, redraw: () => {}, noWebgl, scene: () => scene }, 'auto')
  onTestFinished(() => stages.stop())
  await soon(() => expect(element.dataset.stage).toBe('canvas'))
  expect(element.dataset.webgl).toBe('none')
  expect(stages.kind).toBe('canvas')
  expect(element.querySelectorAll('canvas')).toHaveLength(1)
  expect(noWebgl).toHaveBeenCalledTimes(1)
  expect(uncaught).not.toHaveBeenCalled()
})
