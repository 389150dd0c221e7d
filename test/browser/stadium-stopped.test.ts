import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import type { StageWish } from '../../src/stadium/render/stage-switch'
import { Stadium } from '../../src/stadium/stadium'
import { seatsFor } from '../stadium/made-scene'
import { animationFrames, box, expectQuiet, soon } from './stadium-mounted'

const kinds = [
  'Buffer',
  'Texture',
  'Program',
  'Shader',
  'Framebuffer',
  'Renderbuffer',
  'VertexArray',
  'Sampler',
] as const
type Method = (this: WebGL2RenderingContext, ...wanted: unknown[]) => object | null

/** Watches every WebGL2 context there is, without holding it, and how many objects it has that are not deleted. */
function watchGpu() {
  const contexts = new Map<WeakRef<WebGL2RenderingContext>, Map<string, number>>()
  const known = new WeakMap<WebGL2RenderingContext, Map<string, number>>()
  const deleted = new WeakSet<object>()
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, Method>
  function countsOf(context: WebGL2RenderingContext): Map<string, number> {
    const counts = known.get(context) ?? new Map<string, number>()
    if (!known.has(context)) contexts.set(new WeakRef(context), counts)
    known.set(context, counts)
    return counts
  }
  function wrap(
    name: string,
    after: (counts: Map<string, number>, answer: unknown, wanted: unknown) => void,
  ) {
    const own = prototype[name]
    prototype[name] = function (...wanted) {
      const answer = own.apply(this, wanted)
      after(countsOf(this), answer, wanted[0])
      return answer
    }
    onTestFinished(() => {
      prototype[name] = own
    })
  }
  for (const kind of kinds) {
    const add = (counts: Map<string, number>, by: number) => counts.set(kind, (counts.get(kind) ?? 0) + by)
    wrap(`create${kind}`, (counts, answer) => answer && add(counts, 1))
    wrap(`delete${kind}`, (counts, _, object) => {
      if (!object || deleted.has(object)) return
      deleted.add(object)
      add(counts, -1)
    })
  }
  return contexts
}

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

/** Waits until there are two canvases: the plain one, and one that Pixi is about to draw on. */
function secondCanvas(host: HTMLElement): Promise<void> {
  return new Promise(resolve => {
    const observer = new MutationObserver(() => {
      if (host.querySelectorAll('canvas').length < 2) return
      observer.disconnect()
      resolve()
    })
    observer.observe(host, { childList: true })
  })
}

async function collectGarbage(): Promise<void> {
  const { send } = cdp() as unknown as { send(method: string): Promise<unknown> }
  await send('HeapProfiler.collectGarbage')
}

/** Fails unless all that these contexts made is given back, and no more than one of them is still held by anything. */
async function expectNothingLeft(contexts: ReturnType<typeof watchGpu>): Promise<void> {
  await animationFrames(4)
  await collectGarbage()
  for (const [context, { Program, ...counts }] of [...contexts].map(
    ([reference, found]) => [reference.deref(), Object.fromEntries(found)] as const,
  )) {
    expect(
      Object.values(counts).every(count => count === 0),
      JSON.stringify(counts),
    ).toBe(true)
    // Programs go with their context.
    expect(context?.isContextLost() ?? true).toBe(true)
  }
  const held = [...contexts.keys()].filter(reference => reference.deref())
  expect(held.length).toBeLessThanOrEqual(1)
}

const nodes = (): number => document.querySelectorAll('*').length

describe.each(['canvas', 'pixi'] as const)('a stadium drawn by %s', stage => {
  test('mounted and stopped fifty times leaves nothing on the GPU and nothing in the page', async () => {
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
    for (let count = 0; count < 50; count++) await turn()
    expect(nodes()).toBe(before)
    expect(contexts.size).toBe(stage === 'pixi' ? 50 : 0)
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
    const asked = vi.spyOn(window, 'requestAnimationFrame')
    onTestFinished(() => asked.mockRestore())
    host.parentElement?.style.setProperty('width', '300px')
    stadium.camera.drag(5, 5)
    await new Promise(resolve => setTimeout(resolve, 200))
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
      if (count % 2 === 1) await secondCanvas(host)
      expect(host.dataset.stage).toBe('canvas')
      stadium.stop()
      expect(host.outerHTML).toBe('<div class="stage"></div>')
      await new Promise(resolve => setTimeout(resolve, 200))
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
  const frames = (): number => Number(other.host.dataset.frames)
  const before = frames()
  other.stadium.paint(new Uint8Array(16).fill(3), null)
  await soon(() => expect(frames()).toBeGreaterThan(before))
  expect(other.host.dataset.stage).toBe('pixi')
  other.stadium.stop()
})
