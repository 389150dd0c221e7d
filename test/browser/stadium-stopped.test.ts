import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { StageWish } from '../../src/stadium/render/stage-switch'
import { Stadium } from '../../src/stadium/stadium'
import { seatsFor } from '../stadium/made-scene'
import { expectNothingLeft, watchGpu } from './gpu-watch'
import { animationFrames, box, expectQuiet, firstCanvas, soon } from './stadium-mounted'

function mounted(stage: StageWish) {
  const host = box(160, 90)
  const stadium = new Stadium({
    host,
    stage,
    seats: seatsFor(16),
    reducedMotion: () => false,
    insets: () => ({ top: 2, right: 2, bottom: 2, left: 2 }),
  })
  stadium.paint(new Uint8Array(16).fill(5), null)
  stadium.setTeam({ established: 5, newlyQualified: 1, agency: 1, empty: 2 })
  stadium.setLabels([{ count: '16', name: 'helped', regions: [] }])
  return { host, stadium }
}

const nodes = (): number => document.querySelectorAll('*').length

/** More than the sixteen contexts a browser keeps; whole pages are mounted fifty times in `page.test.ts`. */
const mounts = 20

describe.each(['canvas', 'pixi'] as const)('a stadium drawn by %s', stage => {
  test('mounted and stopped again and again leaves nothing on the GPU and nothing in the page', async () => {
    expectQuiet()
    const other = document.createElement('canvas').getContext('webgl2')
    const contexts = watchGpu()
    const turn = async (): Promise<void> => {
      const { host, stadium } = mounted(stage)
      await soon(() => expect(host.dataset.stage).toBe(stage))
      await animationFrames(2)
      stadium.stop()
      expect(host.outerHTML).toBe('<div class="stage"></div>')
      host.parentElement?.remove()
    }
    const before = nodes()
    for (let count = 0; count < mounts; count++) await turn()
    expect(nodes()).toBe(before)
    expect(contexts.size).toBe(stage === 'pixi' ? mounts : 0)
    await expectNothingLeft(contexts)
    // A browser that has too many contexts loses the oldest.
    expect(other?.isContextLost()).toBe(false)
    other?.getExtension('WEBGL_lose_context')?.loseContext()
  }, 120_000)

  test('asks for no frame and notices no change once it is stopped', async () => {
    const { host, stadium } = mounted(stage)
    await soon(() => expect(host.dataset.stage).toBe(stage))
    stadium.setTeam({ established: 2, newlyQualified: 1, agency: 1, empty: 5 })
    stadium.stop()
    stadium.stop()
    const own = window.requestAnimationFrame.bind(window)
    const asked = vi.spyOn(window, 'requestAnimationFrame')
    onTestFinished(() => asked.mockRestore())
    host.parentElement?.style.setProperty('width', '300px')
    stadium.camera.drag(5, 5)
    for (let frame = 0; frame < 12; frame++) await new Promise(own)
    expect(asked).not.toHaveBeenCalled()
  })
})

describe('a stadium that is stopped while its stage is on the way', () => {
  test('drops the stage when it comes', async () => {
    expectQuiet()
    const contexts = watchGpu()
    for (let count = 0; count < 5; count++) {
      const { host, stadium } = mounted('pixi')
      // One is stopped before anything has come, the next when its canvas is there and nothing is drawn on it yet.
      if (count % 2 === 1) await firstCanvas(host)
      expect([host.dataset.stage, host.dataset.frames]).toEqual([undefined, undefined])
      stadium.stop()
      expect(host.outerHTML).toBe('<div class="stage"></div>')
      await import('../../src/stadium/render/pixi/pixi-stage')
      await animationFrames(2)
      // Two of the five have come so far as to have a context: it is given back.
      await soon(() => {
        expect(contexts.size).toBe(Math.floor((count + 1) / 2))
        for (const reference of contexts.keys()) expect(reference.deref()?.isContextLost() ?? true).toBe(true)
      })
      expect(host.outerHTML).toBe('<div class="stage"></div>')
    }
    await expectNothingLeft(contexts)
  })
})

test('two stadiums in one page know nothing of each other: one goes, the other draws on', async () => {
  expectQuiet()
  const [one, other] = [mounted('pixi'), mounted('pixi')]
  for (const { host } of [one, other]) await soon(() => expect(host.dataset.stage).toBe('pixi'))
  one.stadium.stop()
  const frames = (): number => Number(other.host.dataset.frames ?? 0)
  const before = frames()
  other.stadium.paint(new Uint8Array(16).fill(3), null)
  await soon(() => expect(frames()).toBeGreaterThan(before))
  expect(other.host.dataset.stage).toBe('pixi')
  other.stadium.stop()
})
