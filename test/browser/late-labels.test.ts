import { expect, onTestFinished, test, vi } from 'vitest'
import { LateLabels } from '../../src/stadium/labels/late-labels'

const soon = (check: () => void) => vi.waitFor(check, { timeout: 60_000, interval: 10 })

function host(): HTMLElement {
  const element = document.createElement('div')
  document.body.append(element)
  onTestFinished(() => element.remove())
  return element
}
/** Waits until what fetches the labels would have had them. */
async function comeBy(): Promise<void> {
  await import('../../src/stadium/labels/labels')
  await new Promise(resolve => setTimeout(resolve))
}
const labels = (...names: string[]) => names.map(name => ({ count: '10', name, regions: [] }))

test('nothing is fetched until there is a label to show', async () => {
  const element = host()
  const late = new LateLabels(element, () => undefined)
  late.set([])
  late.hide()
  await comeBy()
  expect(element.children).toHaveLength(0)
})

test('the labels wanted last are there once they have come, and a frame is asked for', async () => {
  const element = host()
  const redraw = vi.fn()
  const late = new LateLabels(element, redraw)
  late.set(labels('helped'))
  late.set(labels('helped', 'waiting'))
  await soon(() => expect(redraw).toHaveBeenCalledTimes(1))
  expect([...element.querySelectorAll('p')].map(label => label.textContent)).toEqual([
    '10helped',
    '10waiting',
  ])
  late.set(labels('waiting'))
  expect(element.querySelectorAll('p')).toHaveLength(1)
  late.stop()
  expect(element.children).toHaveLength(0)
})

test('labels that come after the stadium has gone are not shown', async () => {
  const element = host()
  const redraw = vi.fn()
  const late = new LateLabels(element, redraw)
  late.set(labels('helped'))
  late.stop()
  await comeBy()
  expect(element.children).toHaveLength(0)
  expect(redraw).not.toHaveBeenCalled()
})
