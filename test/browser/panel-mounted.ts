import '../../src/styles/tokens.css'
import '../../src/styles/panel.css'
import '../../src/styles/bar.css'
import '../../src/styles/panel-door.css'
import '../../src/styles/panel-folds.css'
import '../../src/styles/panel-place.css'
import '../../src/styles/season-unknowns.css'
import { screen, within } from '@testing-library/dom'
import { expect, onTestFinished, vi } from 'vitest'
import { createCrowd } from '../../src/crowd/crowd'
import { mountPanel, type PanelOptions, type PanelPlaces } from '../../src/panel/panel'
import { readLink } from '../../src/store/link/link'
import { createSettingsStore, type SettingsStore } from '../../src/store/store'

/** A panel in the page, as a link opens it, 400 px wide, once its drawer has come. Taken away when the test is over. */
export async function openPanel(
  link = '',
  options: PanelOptions = {},
): Promise<SettingsStore & { readonly root: HTMLElement; readonly unmount: () => void }> {
  const root = document.createElement('main')
  root.className = 'test-panel'
  document.body.style.setProperty('margin', '0')
  root.style.setProperty('max-width', '400px')
  document.body.append(root)
  const { settings, notes } = readLink(link)
  const store = createSettingsStore(settings, notes)
  const crowd = createCrowd(store, () => new Promise(() => undefined))
  const unmount = mountPanel(root, store, crowd, options)
  onTestFinished(() => {
    unmount()
    crowd.stop()
    root.remove()
  })
  await soon(() => expect(root.querySelector('.support')).not.toBeNull())
  return { ...store, root, unmount }
}

/** Places in the page for the parts in front of a panel, taken away when the test is over. */
export function placesInFront(): PanelPlaces {
  const place = () => document.createElement('div')
  const places = {
    sentence: place(),
    key: place(),
    before: place(),
    turn: place(),
    weeks: place(),
    front: place(),
  }
  document.body.append(...Object.values(places))
  onTestFinished(() => {
    for (const one of Object.values(places)) one.remove()
  })
  return places
}

export const range = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('slider', { name })
export const box = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('spinbutton', { name })
export const button = (name: RegExp | string) => screen.getByRole<HTMLButtonElement>('button', { name })

/** The true number the table publishes under a name. */
export function count(name: string): number {
  const found = document.querySelectorAll<HTMLDataElement>(`[data-count="${name}"]`)
  expect(found.length, `elements with data-count="${name}"`).toBe(1)
  return Number(found[0]?.value)
}

/** Waits for something that comes with the next drawing. */
export const soon = <Result>(check: () => Result): Promise<Result> =>
  vi.waitFor(check, { timeout: 60_000, interval: 20 })

export { screen, within }
