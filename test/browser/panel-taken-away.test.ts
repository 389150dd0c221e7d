import { within } from '@testing-library/dom'
import { html } from 'lit-html'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createCrowd } from '../../src/crowd/crowd'
import { mountPanel, type PanelOptions, type PanelPlaces } from '../../src/panel/panel'
import type { PartBody } from '../../src/panel/panel-state'
import { readLink } from '../../src/store/link/link'
import { createSettingsStore } from '../../src/store/store'
import { notCome, waysToHave } from '../../src/words/not-come'
import { storyEntry } from '../../src/words/panel'
import { soon } from './panel-mounted'

/** What keeps time in a window: what begins a wait, what takes it back, and what ends by itself. */
const clocks = [
  ['setTimeout', 'clearTimeout'],
  ['requestAnimationFrame', 'cancelAnimationFrame'],
  ['requestIdleCallback', 'cancelIdleCallback'],
] as const

/** Counts the timers, frames and idle moments that are still waited for. Ends with the test. */
function countWaits(): () => number {
  const waiting = new Set<string>()
  for (const [begin, cancel] of clocks) {
    const [original, cancelOriginal] = [window[begin], window[cancel]] as [
      (task: (...given: unknown[]) => void, ...rest: unknown[]) => number,
      (id: number) => void,
    ]
    const wrapped = (task: (...given: unknown[]) => void, ...rest: unknown[]): number => {
      const id = original.call(
        window,
        (...given: unknown[]) => {
          waiting.delete(`${begin} ${id}`)
          task(...given)
        },
        ...rest,
      )
      waiting.add(`${begin} ${id}`)
      return id
    }
    Object.assign(window, {
      [begin]: wrapped,
      [cancel](id: number) {
        waiting.delete(`${begin} ${id}`)
        cancelOriginal.call(window, id)
      },
    })
    onTestFinished(() => void Object.assign(window, { [begin]: original, [cancel]: cancelOriginal }))
  }
  return () => waiting.size
}

const rejections: unknown[] = []
const noteRejection = (event: PromiseRejectionEvent) => {
  event.preventDefault()
  rejections.push(event.reason)
}
beforeEach(() => {
  rejections.length = 0
  addEventListener('unhandledrejection', noteRejection)
})
afterEach(() => removeEventListener('unhandledrejection', noteRejection))

/** The places of a page, and a panel that is mounted into them on a store of its own. */
function openPlaces(link: string, options: PanelOptions = {}) {
  const whole = document.createElement('div')
  const place = () => whole.appendChild(document.createElement('div'))
  const places: PanelPlaces = {
    sentence: place(),
    key: place(),
    before: place(),
    turn: place(),
    weeks: place(),
    front: place(),
  }
  const root = place()
  document.body.append(whole)
  onTestFinished(() => whole.remove())
  const { settings, notes } = readLink(link)
  const store = createSettingsStore(settings, notes)
  const crowd = createCrowd(store, () => new Promise(() => undefined))
  onTestFinished(crowd.stop)
  const mount = () => mountPanel(root, store, crowd, { places, ...options })
  return { whole, places, root, store, mount, nodes: () => document.querySelectorAll('*').length }
}

/** Waits until what was asked of the next frame, and of the turn after it, has been done. */
async function nextTurn(): Promise<void> {
  await new Promise(requestAnimationFrame)
  await new Promise(resolve => setTimeout(resolve))
}

describe('taken away', () => {
  test('fifty times, a panel leaves as many nodes as before, no timer, and no part that fails unheard', async () => {
    const waits = countWaits()
    const late: (() => void)[] = []
    const drawer = () =>
      new Promise<PartBody>((_, reject) => late.push(() => reject(new TypeError('Failed to fetch'))))
    const link = '?posts=900&nonsense=1'
    const { whole, places, store, mount, nodes } = openPlaces(link, { load: { drawer } })
    const before = nodes()
    for (let time = 0; time < 50; time++) {
      const takeAway = mount()
      store.actions.setParameter('posts', 100 + time)
      const { front, turn } = places
      front.querySelector<HTMLInputElement>('input[type="range"]')!.dispatchEvent(new Event('pointerdown'))
      front.querySelector<HTMLButtonElement>('.box-step')!.click()
      front.querySelector<HTMLButtonElement>('.control-opener')!.click()
      const box = front.querySelector<HTMLInputElement>('.box-number')!
      box.value = '12'
      box.dispatchEvent(new Event('input'))
      // What the link could not do has opened the drawer: it is closed here, and opened again.
      for (let press = 0; press < 2; press++) turn.querySelector<HTMLButtonElement>('#more')!.click()
      expect(late.length, 'drawers that are on their way').toBeGreaterThan(time)
      if (time % 10 === 0) await soon(() => expect(whole.querySelector('.notes li')).not.toBeNull())
      store.actions.setParameter('leaving', 10)
      store.actions.setParameter('leaving', 12)
      expect(waits()).toBeGreaterThan(0)
      takeAway()
      expect(nodes(), `nodes after ${time + 1} panels`).toBe(before)
      expect(waits(), `waits after ${time + 1} panels`).toBe(0)
    }
    for (const fail of late) fail()
    await nextTurn()
    expect([waits(), rejections, whole.textContent]).toEqual([0, [], ''])
    expect(store.getState().inGesture, 'no gesture is left in hand').toBe(false)
  })

  test('it hears nothing of the store any more, and a part that comes later is dropped', async () => {
    const drawn = vi.fn()
    let come = (_body: PartBody): void => undefined
    const story = () => new Promise<PartBody>(resolve => (come = resolve))
    const { root, store, mount } = openPlaces('?step=2', { load: { story } })
    const takeAway = mount()
    takeAway()
    come(() => {
      drawn()
      return html`<p>a step</p>`
    })
    store.actions.setParameter('posts', 120)
    await nextTurn()
    expect([drawn.mock.calls.length, root.textContent]).toEqual([0, ''])
  })

  test('it does not open for the link to the support lines, nor where it had been asked before', async () => {
    const support = document.createElement('a')
    const come: ((body: PartBody) => void)[] = []
    const drawer = () => new Promise<PartBody>(resolve => come.push(resolve))
    const { whole, mount } = openPlaces('', { support, load: { drawer } })
    const takeAway = mount()
    support.click()
    expect(come.length).toBeGreaterThan(0)
    takeAway()
    for (const resolve of come) resolve(() => html`<section class="support"><h2>Lines</h2></section>`)
    await nextTurn()
    expect(whole.textContent).toBe('')
    support.click()
    await nextTurn()
    expect(whole.textContent).toBe('')
  })

  test('it can be mounted again in the same place, and speaks there', async () => {
    const { root, store, mount } = openPlaces('')
    mount()()
    const takeAway = mount()
    store.actions.setParameter('posts', 100)
    const said = root.querySelector('[role="status"]')!
    await soon(() => expect(said.textContent).toMatch(/children/))
    takeAway()
    expect(root.querySelector('[role="status"]')).toBeNull()
  })
})

test('the region that speaks outlives a step of the story in the place of the panel', async () => {
  const story = async (): Promise<PartBody> => () => html`<div class="panel">a step</div>`
  const { root, store, mount } = openPlaces('?step=2', { load: { story } })
  onTestFinished(mount())
  await soon(() => expect(root.textContent).toContain('a step'))
  store.actions.leaveStory()
  await soon(() => expect(root.querySelector('.story-door')).toBeTruthy())
  expect(root.querySelectorAll('[role="status"]')).toHaveLength(1)
})

test('where the story cannot be fetched its place says so and tries again, or lets the reader go on without', async () => {
  const failing = () => Promise.reject(new TypeError('Failed to fetch'))
  const story = vi
    .fn<() => Promise<PartBody>>()
    .mockImplementationOnce(failing)
    .mockImplementationOnce(failing)
    .mockResolvedValue(() => html`<div class="panel"><button type="button">a step</button></div>`)
  const { places, root, store, mount } = openPlaces('', { load: { story } })
  onTestFinished(mount())
  places.turn.querySelector<HTMLButtonElement>('#more')!.click()
  const door = () => root.querySelector<HTMLElement>('.story-door')!
  const press = (name: string) => userEvent.click(within(root).getByRole('button', { name }))
  await press(storyEntry.begin)
  await soon(() => expect(root.querySelector('.not-come')?.textContent).toContain(notCome.story))
  expect(root.querySelector('[role="status"]')!.textContent).toBe(notCome.story)
  await press(storyEntry.goOnWithout)
  await soon(() => expect(door()).toBeTruthy())
  expect(store.getState().leftAtStep, 'there was no story to return to').toBeNull()
  await press(storyEntry.begin)
  await soon(() => expect(root.querySelector('.not-come')?.textContent).toContain(waysToHave.notThisTime))
  await press(waysToHave.again)
  await soon(() => expect(root.textContent).toContain('a step'))
})

describe('two panels in one document', () => {
  const unfolded = async ({ whole, places, root }: ReturnType<typeof openPlaces>) => {
    places.front.querySelector<HTMLButtonElement>('.control-opener')!.click()
    await soon(() => expect(root.querySelector('.support')).not.toBeNull())
    for (const fold of whole.querySelectorAll('details')) fold.open = true
    await soon(() => expect(whole.querySelectorAll('input[type="range"]').length).toBeGreaterThan(20))
    await soon(() => expect(root.querySelectorAll('.unknowns-part, .about-labels').length).toBe(4))
    await soon(() => expect(root.querySelectorAll('.results .chart').length).toBe(3))
    await soon(() => expect(whole.querySelector('.legend-rows')).not.toBeNull())
    await soon(() => expect(whole.querySelector('.control-note-does')).not.toBeNull())
    await soon(() => expect(whole.querySelector('[id^="place-name"]')).not.toBeNull())
  }
  const opened = async () => {
    const [first, second] = [
      openPlaces('?posts=900&nonsense=1'),
      openPlaces('?posts=900', { idSuffix: '-2' }),
    ]
    onTestFinished(first.mount())
    onTestFinished(second.mount())
    await unfolded(first)
    await unfolded(second)
    return [first, second] as const
  }

  test('have no id in common, and every reference meets one of its own', async () => {
    await opened()
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
    for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'])
      for (const element of document.querySelectorAll(`[${name}]`))
        for (const id of element.getAttribute(name)!.split(/\s+/))
          expect(document.getElementById(id), `${name}=${id}`).toBeTruthy()
  })

  test('have a switch each: choosing in one leaves the other as it is', async () => {
    const [first, second] = await opened()
    const there = ({ whole }: typeof first) => whole.querySelector<HTMLInputElement>('[id^="view-there"]')!
    there(first).click()
    there(second).click()
    expect([there(first).checked, there(second).checked]).toEqual([true, true])
  })

  test('take the focus to their own switch', async () => {
    const [, second] = await opened()
    const dismiss = [...second.root.querySelectorAll<HTMLButtonElement>('.notes button')][0]!
    dismiss.click()
    expect(document.activeElement).toBe(second.whole.querySelector('#view-seen-2'))
  })

  test('keep the focus in the sheet where it lies over the switch', async () => {
    const [, second] = await opened()
    second.places.turn.inert = true
    second.root.tabIndex = -1
    const dismiss = second.root.querySelector<HTMLButtonElement>('.notes button')!
    dismiss.focus()
    dismiss.click()
    await soon(() => expect(dismiss.isConnected).toBe(false))
    expect(document.activeElement).toBe(second.root)
  })
})
