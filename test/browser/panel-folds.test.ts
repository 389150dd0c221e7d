import { html, render } from 'lit-html'
import { expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { lazyFold, type Part } from '../../src/panel/lazy'
import { freshLocal, type Panel, type PartBody } from '../../src/panel/panel-state'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'
import { caseloadCaution } from '../../src/words/caseload-caution'
import { notCome, notComeSaid, waysToHave } from '../../src/words/not-come'
import { openPanel, screen, soon } from './panel-mounted'

/** A fold alone in the page. */
function openFold(load: () => Promise<PartBody>) {
  const root = document.createElement('main')
  document.body.append(root)
  onTestFinished(() => root.remove())
  const announce = vi.fn()
  const part: Part = { name: 'more', heading: 'More', when: 'opened', load, notFetched: notCome.part }
  const panel = {
    local: freshLocal(),
    state: createSettingsStore(defaultSettings()).getState(),
    redraw: draw,
    announce,
  } as unknown as Panel
  function draw(): void {
    render(lazyFold(panel, part), root)
  }
  draw()
  return { announce, root }
}

const turn = () => userEvent.click(screen.getByText('More'))

test('a fold that cannot be fetched says so, and opening it again tries again', async () => {
  const load = vi
    .fn<() => Promise<PartBody>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValue(() => html`<p>All of it</p>`)
  const { announce, root } = openFold(load)
  await turn()
  await soon(() => expect(root.textContent).toContain(notCome.part))
  expect(announce.mock.calls).toEqual([[notCome.part]])
  await turn()
  await soon(() => expect(root.textContent).not.toContain(notCome.part))
  await turn()
  await soon(() => expect(root.textContent).toContain('All of it'))
  expect(root.textContent).not.toContain(notCome.part)
})

test('a fold that does not come is tried again by its button, and the second time the page can be loaded again as it is', async () => {
  const load = vi
    .fn<() => Promise<PartBody>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValue(() => html`<p><button type="button">All of it</button></p>`)
  const { announce, root } = openFold(load)
  const again = () => screen.getByRole('button', { name: waysToHave.again })
  await turn()
  await soon(() => expect(root.textContent).toContain(notCome.part))
  expect(screen.queryByRole('link', { name: waysToHave.load })).toBeNull()
  await userEvent.click(again())
  await soon(() => expect(root.textContent).toContain(waysToHave.notThisTime))
  expect(announce.mock.calls).toEqual([[notCome.part], [notComeSaid(notCome.part, 2)]])
  const link = new URL(screen.getByRole<HTMLAnchorElement>('link', { name: waysToHave.load }).href)
  expect(link.searchParams.get('v')).toBe('1')
  await userEvent.click(again())
  await soon(() => expect(root.textContent).toContain('All of it'))
  expect(root.querySelector('.not-come')).toBeNull()
  expect(document.activeElement?.textContent, 'the focus is not lost with the button').toBe('All of it')
})

test('a fold is fetched once, when it is first opened', async () => {
  const load = vi.fn<() => Promise<PartBody>>().mockResolvedValue(() => html`<p>All of it</p>`)
  const { root } = openFold(load)
  expect(load).not.toHaveBeenCalled()
  await turn()
  await soon(() => expect(root.textContent).toContain('All of it'))
  await turn()
  await turn()
  expect(load).toHaveBeenCalledTimes(1)
})

test('what an average caseload does not say is one press from the caseload', async () => {
  const { root } = await openPanel()
  await userEvent.click(root.querySelector('.sentence-second')!)
  const fold = root.querySelector<HTMLDetailsElement>('.caseload')!
  expect(fold.open).toBe(false)
  await userEvent.click(fold.querySelector('summary')!)
  await soon(() => expect(fold.textContent).toContain(caseloadCaution[0]))
  await userEvent.click(fold.querySelector('summary')!)
  await soon(() => expect(fold.open).toBe(false))
})
