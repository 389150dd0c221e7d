import '../../src/styles/tokens.css'
import '../../src/styles/page.css'
import '../../src/styles/page-shapes.css'
import '../../src/styles/stadium.css'
import '../../src/styles/panel.css'
import '../../src/styles/bar.css'
import '../../src/styles/season-transport.css'
import { within } from '@testing-library/dom'
import { describe, expect, test, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { readLink } from '../../src/store/link/link'
import { createSettingsStore } from '../../src/store/store'
import { mountPage } from '../../src/views/page'
import { skeleton } from '../../src/views/static-page'
import { bar } from '../../src/words/controls'
import { supportHeading } from '../../src/words/support'
import { viewSwitch } from '../../src/words/toggles'
import { expectNothingLeft, watchGpu } from './gpu-watch'

/** A whole page in a root of its own, of few children, as a link opens it. */
function openPage(link: string, idSuffix = '') {
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

/** The engine itself may hold on to the canvas of the last WebGL context. */
const lastCanvas = 1

const waiting = { timeout: 20_000, interval: 10 }

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

describe.each(['canvas', 'pixi'])('a page that draws with %s', stage => {
  async function mountAndStop(times: number): Promise<void> {
    for (let time = 0; time < times; time++) {
      const page = openPage(`?stage=${stage}`)
      await page.drawn()
      page.store.actions.setParameter('posts', 2)
      page.store.actions.setTruth(true)
      page.close()
    }
  }

  test('leaves nothing behind when it is taken down, fifty times over', async () => {
    await mountAndStop(10)
    const before = await held()
    const contexts = watchGpu()
    await mountAndStop(50)
    await vi.waitFor(async () => {
      const after = await held()
      expect(after.nodes).toBeLessThanOrEqual(before.nodes + lastCanvas)
      expect(after.listeners).toBeLessThanOrEqual(before.listeners)
      expect(after.heap / before.heap).toBeLessThan(1.05)
    }, waiting)
    await expectNothingLeft(contexts)
  }, 180_000)
})

describe('a page', () => {
  test('has its words and controls at once, and its still picture until the live one is drawn', async () => {
    const page = openPage('?stage=canvas')
    const still = () => page.root.querySelector('[data-part="still"]')
    const stage = page.root.querySelector<HTMLElement>('[data-part="stage"]')!
    expect(within(page.root).getByRole('slider', { name: /team size/i })).toBeTruthy()
    expect(page.root.querySelector('[data-part="sentence"]')!.textContent).toMatch(/open case/)
    expect([still() !== null, stage.dataset.frames]).toEqual([true, undefined])
    const framesThen = new Promise(resolve => {
      const observer = new MutationObserver(() => {
        if (still()) return
        observer.disconnect()
        resolve(Number(stage.dataset.frames))
      })
      observer.observe(stage, { childList: true })
    })
    expect(await framesThen).toBeGreaterThan(0)
    page.close()
  })

  test('taken down while its picture is on the way never begins one, and leaves the still picture', async () => {
    const page = openPage('?stage=canvas')
    page.stop()
    await import('../../src/views/stadium-binding')
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame)
    expect(page.root.querySelector('canvas')).toBeNull()
    expect(page.root.querySelector('[data-part="still"]')).not.toBeNull()
    page.close()
  })

  test('opens its drawer at the support lines from the link over the picture, and a press on More closes it', async () => {
    const page = openPage('?stage=canvas')
    await page.drawn()
    const panel = page.root.querySelector<HTMLElement>('[data-part="panel"]')!
    expect(panel.hidden).toBe(true)
    page.root.querySelector<HTMLElement>('[data-part="close-to-home"]')!.click()
    const heading = await vi.waitFor(() => {
      const found = within(panel).getByRole('heading', { name: supportHeading })
      expect(document.activeElement).toBe(found)
      return found
    }, waiting)
    const [top, view] = [heading.getBoundingClientRect(), panel.getBoundingClientRect()]
    expect(top.top).toBeGreaterThanOrEqual(view.top - 1)
    expect(top.bottom).toBeLessThanOrEqual(Math.min(view.bottom, innerHeight))
    const more = within(page.root).getByRole('button', { name: bar.more })
    expect(more.getAttribute('aria-expanded')).toBe('true')
    more.click()
    expect([panel.hidden, document.activeElement]).toEqual([true, more])
    page.close()
  })
})

describe('two pages in one document', () => {
  const names = { name: /team size/i }

  test('have no id in common, and each moves its own picture', async () => {
    const first = openPage('?stage=canvas')
    const second = openPage('?stage=canvas&posts=3', '-2')
    await Promise.all([first.drawn(), second.drawn()])
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const slider = within(second.root).getByRole<HTMLInputElement>('slider', names)
    slider.value = '2'
    slider.dispatchEvent(new InputEvent('input', { bubbles: true }))
    expect(second.store.getState().parameters.posts).toBe(2)
    expect(first.store.getState().parameters.posts).not.toBe(2)
    first.close()
    second.store.actions.setTruth(true)
    await vi.waitFor(
      () =>
        expect(within(second.root).getByRole('radio', { name: viewSwitch.there })).toHaveProperty(
          'checked',
          true,
        ),
      waiting,
    )
    second.close()
  })
})
