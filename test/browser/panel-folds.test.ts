import { html, render } from 'lit-html'
import { expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { lazyFold, type Part } from '../../src/panel/lazy'
import { freshLocal, type Panel, type PartBody } from '../../src/panel/panel-state'
import { caseloadCaution } from '../../src/words/caseload-caution'
import { foldNotFetched } from '../../src/words/controls'
import { openPanel, screen, soon } from './panel-mounted'

/** A fold alone in the page. */
function openFold(load: () => Promise<PartBody>) {
  const root = document.createElement('main')
  document.body.append(root)
  onTestFinished(() => root.remove())
  const announce = vi.fn()
  const part: Part = { name: 'more', heading: 'More', when: 'opened', load, notFetched: foldNotFetched }
  const panel = { local: freshLocal(), redraw: draw, announce } as unknown as Panel
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
  await soon(() => expect(root.textContent).toContain(foldNotFetched))
  expect(announce.mock.calls).toEqual([[foldNotFetched]])
  await turn()
  await soon(() => expect(root.textContent).not.toContain(foldNotFetched))
  await turn()
  await soon(() => expect(root.textContent).toContain('All of it'))
  expect(root.textContent).not.toContain(foldNotFetched)
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
