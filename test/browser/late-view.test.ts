import { expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'
import { bringFirst, lateView, type OpenView } from '../../src/views/late-view'
import { notCome, waysToHave } from '../../src/words/not-come'

test('a view that does not come says so aloud, offers the page again, and comes by its button', async () => {
  const root = document.createElement('div')
  document.body.append(root)
  onTestFinished(() => root.remove())
  const openMethods = vi.fn(() => () => undefined)
  const bring = vi.fn((): Promise<OpenView> => Promise.reject(new TypeError('Failed to fetch')))
  const state = { ...createSettingsStore(defaultSettings()).getState(), view: 'methods' as const }
  expect(lateView(root, state, { methods: { bring, notCome: notCome.methods } })).toBe(true)
  const alert = () => root.querySelector('[role="alert"]')
  await vi.waitFor(() => expect(alert()?.textContent).toContain(notCome.methods))
  const again = () => userEvent.click(root.querySelector('button')!)
  await again()
  await vi.waitFor(() => expect(alert()?.textContent).toContain(waysToHave.load))
  expect(root.querySelector('a')?.href).toContain('view=methods')
  bring.mockResolvedValue(openMethods)
  await again()
  await vi.waitFor(() => expect(openMethods).toHaveBeenCalledWith(root, state))
  expect(alert()).toBeNull()
  expect(lateView(root, { ...state, view: 'page' })).toBe(false)
})

test('what the page waits for is had again at its own address, or gone on without', async () => {
  const root = document.createElement('div')
  document.body.append(root)
  onTestFinished(() => root.remove())
  const bring = vi.fn((): Promise<string> => Promise.reject(new TypeError('Failed to fetch')))
  const ended = vi.fn()
  const address = 'https://example.org/?place=E08000029&saving=5'
  const without = { name: 'Go on', value: 'without' }
  void bringFirst(root, defaultSettings(), { bring, notCome: notCome.councils, address, without }).then(ended)
  const press = (name: string) =>
    userEvent.click([...root.querySelectorAll('button')].find(one => one.textContent === name)!)
  await vi.waitFor(() =>
    expect(root.querySelector('[role="alert"]')?.textContent).toContain(notCome.councils),
  )
  await press(waysToHave.again)
  await vi.waitFor(() => expect(root.querySelector('a')?.href).toBe(address))
  expect(ended).not.toHaveBeenCalled()
  await press(without.name)
  await vi.waitFor(() => expect(ended).toHaveBeenCalledWith('without'))
  expect(root.querySelector('[role="alert"]')).toBeNull()
})
