import { within } from '@testing-library/dom'
import { describe, expect, test, vi } from 'vitest'
import { bar } from '../../src/words/controls'
import { supportHeading } from '../../src/words/support'
import { viewSwitch } from '../../src/words/toggles'
import { expectNothingLeftAfter, openPage, waiting } from './page-mounted'

// Fifty times over is a long trial: `test/trials/mounted.test.ts`.
test.each(['canvas', 'pixi'])(
  'a page that draws with %s leaves nothing behind when it is taken down, twelve times over',
  stage => expectNothingLeftAfter(12, { stage, warmUp: 3 }),
  400_000,
)

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
