import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { playAtRandom } from '../site/random-play'
import { settle } from '../site/settle'
import { openPage } from '../support/open-page'

/** What a page holds once everything that can be collected has been: bytes, nodes, listeners and living graphics contexts. */
async function held(page: Page) {
  const session = await page.context().newCDPSession(page)
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  const of = (name: string) => metrics.find(metric => metric.name === name)?.value ?? Number.NaN
  const contexts = await page.evaluate(() => {
    const made = (window as unknown as { made: WebGLRenderingContext[] }).made
    return made.filter(context => !context.isContextLost()).length
  })
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners'), contexts }
}

/** Notes every graphics context that the page makes. */
const watchContexts = (page: Page) =>
  page.addInitScript(() => {
    const made = new Set<RenderingContext>()
    const { getContext } = HTMLCanvasElement.prototype
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
        const context = Reflect.apply(getContext, this, [kind, ...more]) as RenderingContext | null
        if (context && kind.startsWith('webgl')) made.add(context)
        return context
      },
    })
    Object.defineProperty(window, 'made', { get: () => [...made] })
  })

test.each(['canvas', 'pixi'] as const)(
  'two and a half thousand things done one after the other leave no more in the page than a thousand (%s)',
  async stage => {
    const opened = await openPage({
      path: `?children=8000&stage=${stage}`,
      reducedMotion: true,
      prepare: watchContexts,
    })
    const { page } = opened
    await settle(page, stage)
    const found: Awaited<ReturnType<typeof held>>[] = []
    for (let round = 1; round <= 10; round++) {
      await playAtRandom(opened, 5000 + round, 250)
      found.push(await held(page))
      console.info(JSON.stringify(found.at(-1)))
    }
    // What is open differs from one moment to the next: a leak would show in the least of the later rounds too.
    const early = found.slice(1, 4)
    const late = found.slice(-4)
    for (const kind of ['heap', 'nodes', 'listeners'] as const) {
      const [before, after] = [
        Math.max(...early.map(one => one[kind])),
        Math.min(...late.map(one => one[kind])),
      ]
      expect(after / before, kind).toBeLessThan(1.1)
    }
    expect(Math.max(...found.map(({ contexts }) => contexts))).toBeLessThanOrEqual(1)
  },
)
