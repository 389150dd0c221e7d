import { render } from 'lit-html'
import { expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { whenIdle } from '../../src/lib/when-idle'
import { lazySection } from '../../src/panel/lazy'
import { freshLocal, type Panel, type PartBody } from '../../src/panel/panel-state'
import { parts } from '../../src/panel/parts'
import { notCome } from '../../src/words/not-come'
import { openPanel, screen, soon } from './panel-mounted'

const section = () => screen.getByRole('region', { name: 'The team at these settings' })
const height = () => section().getBoundingClientRect().height

test.each([
  [390, 844],
  [1280, 720],
  [1920, 1080],
])('in a window of %d × %d the bars come later, into a place of about their height', async (width, tall) => {
  await page.viewport(width, tall)
  let come = (_body: PartBody): void => undefined
  const results = () => new Promise<PartBody>(resolve => (come = resolve))
  await openPanel('', { load: { results } })
  expect(section().textContent?.trim(), 'nothing but its heading').toBe('The team at these settings')
  const before = height()
  come(await parts.results.load())
  await soon(() => expect(screen.getByRole('region', { name: 'Why people leave' })).toBeTruthy())
  expect(Math.abs(height() - before)).toBeLessThan(100)
  await page.viewport(1280, 720)
})

test('a panel taken away before they have come is left alone', async () => {
  const { root, unmount } = await openPanel()
  unmount()
  // Asked later than the panel did, so that its turn has come by then.
  await new Promise<void>(whenIdle)
  await parts.results.load()
  await new Promise(requestAnimationFrame)
  await new Promise(resolve => setTimeout(resolve))
  expect(root.textContent).toBe('')
})

test('where they cannot be fetched the place says so', () => {
  const root = document.createElement('main')
  document.body.append(root)
  onTestFinished(() => root.remove())
  const local = freshLocal()
  local.parts.set(parts.results.name, null)
  render(lazySection({ local, id: (name: string) => name } as Panel, parts.results), root)
  expect(section().textContent).toContain(notCome.part)
})
