import '../../src/styles/tokens.css'
import '../../src/styles/page.css'
import '../../src/styles/page-shapes.css'
import '../../src/styles/stadium.css'
import '../../src/styles/panel.css'
import '../../src/styles/bar.css'
import '../../src/styles/season-transport.css'
import { expect, onTestFinished, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { readLink } from '../../src/store/link/link'
import { createSettingsStore } from '../../src/store/store'
import { mountPage } from '../../src/views/page'
import { skeleton } from '../../src/views/static-page'
import { expectNothingLeft, watchGpu } from './gpu-watch'

/** A whole page in a root of its own, of few children, as a link opens it. */
export function openPage(link: string, idSuffix = '') {
  const root = document.createElement('div')
  root.innerHTML = skeleton(name => `${name}${idSuffix}`)
  document.body.append(root)
  const { settings, notes } = readLink(`${link}&children=2000`)
  const store = createSettingsStore(settings, notes)
  const stop = mountPage(root, store, { search: link, idSuffix })
  const stage = root.querySelector<HTMLElement>('[data-part="stage"]')!
  const drawn = () =>
    new Promise<void>(resolve => {
      const observer = new MutationObserver(() => {
        const isDrawn = stage.dataset.frames !== undefined && stage.dataset.stage === settings.stage
        if (!isDrawn) return
        observer.disconnect()
        resolve()
      })
      observer.observe(stage, { attributes: true })
    })
  return {
    store,
    root,
    drawn,
    stop,
    close() {
      stop()
      root.remove()
    },
  }
}

/** Only says when to give up. */
export const waiting = { timeout: 60_000, interval: 10 }

/** The engine itself may hold on to the canvas of the last WebGL context. */
const lastCanvas = 1

/** Puts up a page and takes it down, so many times, and fails unless nothing of it is left. */
export async function expectNothingLeftAfter(
  times: number,
  { stage, warmUp }: { stage: string; warmUp: number },
): Promise<void> {
  // A busy machine gives pages the time to fetch what is fetched ahead, which stays: for a reader who saves data nothing is.
  vi.spyOn(navigator as unknown as { connection: object }, 'connection', 'get').mockReturnValue({
    saveData: true,
  })
  onTestFinished(() => void vi.restoreAllMocks())
  await mountAndStop(stage, warmUp)
  const before = await held()
  const contexts = watchGpu()
  await mountAndStop(stage, times)
  await vi.waitFor(async () => {
    const after = await held()
    expect(after.nodes).toBeLessThanOrEqual(before.nodes + lastCanvas)
    expect(after.listeners).toBeLessThanOrEqual(before.listeners)
    expect(after.heap / before.heap).toBeLessThan(1.05)
  }, waiting)
  await expectNothingLeft(contexts)
}

async function mountAndStop(stage: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const page = openPage(`?stage=${stage}`)
    await page.drawn()
    page.store.actions.setParameter('posts', 2)
    page.store.actions.setTruth(true)
    page.close()
  }
}

/** What stands in the document and waits in the engine, once everything that can be collected has been. */
async function held(): Promise<{ nodes: number; listeners: number; heap: number }> {
  const session = cdp() as unknown as {
    send(method: string): Promise<{ metrics: { name: string; value: number }[] }>
  }
  await session.send('Performance.enable')
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => metrics.find(metric => metric.name === name)!.value
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') }
}
