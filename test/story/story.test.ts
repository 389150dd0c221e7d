import { describe, expect, test } from 'vitest'
import { readLink, writeLink } from '../../src/store/link/link'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../src/store/store'
import { createStory } from '../../src/story/story'
import { contentNote, player } from '../../src/words/story/player'
import { picking } from '../../src/words/story/questions'
import { panelOn } from '../panel/panel-on'
import { markup, press, readable } from './markup'
import { everyStep, numberOf } from './step-context'

/** The story on the page of a link. */
function openedBy(search: string) {
  const store = createSettingsStore(readLink(search).settings)
  const { body } = createStory(store, search)
  const drawn = () => markup(body(panelOn(store)))
  return { store, drawn, text: () => readable(drawn().text) }
}

describe('a link', () => {
  test.each(everyStep)('opens %s with nothing but its number', (_, step, number) => {
    const { store, text } = openedBy(`?step=${number}&stage=canvas&view=embed&seed=4`)
    expect(store.getState().step).toBe(number)
    expect(text()).toContain(step.note?.heading ?? step.words.title)
  })

  test('opens a step as it begins, whatever hosts and newsletters have put on it', () => {
    const { store } = openedBy(`?step=${numberOf('savings')}&utm_source=letter&childId=a&nonsense=1`)
    expect(store.getState()).toMatchObject({ camera: 'pitch', parameters: { saving: 10 } })
  })

  test('with no weeks, to a step that plays them, opens it as it begins', () => {
    const { store } = openedBy(`?view=embed&gather=1&step=${numberOf('game')}`)
    expect(store.getState().season).toMatchObject({ scenario: 'article', week: 18 })
  })

  test('with more than a number brings back the picture it was copied from', () => {
    const number = numberOf('savings')
    const begun = openedBy(`?step=${number}`)
    expect(begun.store.getState()).toMatchObject({ camera: 'pitch', parameters: { saving: 10, posts: 145 } })
    const left = openedBy(`?step=${number}&posts=110&saving=10&truth=0&gather=1&camera=above`)
    expect(left.store.getState()).toMatchObject({
      truth: false,
      gathered: true,
      camera: 'above',
      parameters: { saving: 10, posts: 110 },
      cue: { seats: 'full' },
    })
  })

  test('without a step shows none until the reader asks', () => {
    const { store } = openedBy('?posts=110')
    expect(store.getState()).toMatchObject({ step: null, parameters: { posts: 110 } })
    store.actions.openStory(3)
    expect(store.getState()).toMatchObject({ step: 3, camera: 'dugout', parameters: { posts: 145 } })
  })
})

test('a step that was left is found as it was left, also when it is opened from outside the story', () => {
  const number = numberOf('savings')
  const { store } = openedBy(`?step=${number}`)
  store.actions.setParameter('posts', 101)
  store.actions.leaveStory()
  store.actions.openStory(number)
  expect(store.getState()).toMatchObject({ step: number, parameters: { posts: 101 } })
})

test('children picked are still picked on coming back, and no longer once the story is started again', () => {
  const number = numberOf('questions')
  const { store, drawn, text } = openedBy(`?step=${number}`)
  press(drawn(), contentNote.goOn)
  for (const child of [4, 5]) store.actions.chooseChild(child, true)
  press(drawn(), player.next)
  press(drawn(), player.back)
  expect(text()).toContain(picking.picked(2))
  expect(writeLink(store.getState())).not.toMatch(/pick/)
  store.actions.chooseChild(6, true)
  expect(store.getState().picks).toEqual([4, 5, 6])
  press(drawn(), player.restart)
  expect(store.getState().picks).toEqual([])
})

describe('stopping', () => {
  /** A store that counts who listens to it. */
  function countingStore() {
    const store = createSettingsStore(defaultSettings())
    let count = 0
    const counting: SettingsStore = {
      ...store,
      subscribe(listener) {
        count++
        const unsubscribe = store.subscribe(listener)
        return () => {
          count--
          unsubscribe()
        }
      },
    }
    return { store: counting, listeners: () => count }
  }

  test('leaves no listener on the store, however often a story is made and stopped', () => {
    const { store, listeners } = countingStore()
    for (let time = 0; time < 50; time++) {
      const { stop } = createStory(store, '')
      expect(listeners()).toBeGreaterThan(0)
      stop()
      expect(listeners()).toBe(0)
    }
  })

  test('ends what the story does: a step that is opened is no longer entered', () => {
    const { store } = countingStore()
    const { stop } = createStory(store, '')
    stop()
    store.actions.openStory(numberOf('dugout'))
    expect(store.getState().camera).toBe('overview')
  })
})

test('two stories on one page keep what is picked apart', () => {
  const pages = [1, 2].map(() => openedBy(`?step=${numberOf('questions')}`))
  for (const { drawn } of pages) press(drawn(), contentNote.goOn)
  pages[0]?.store.actions.chooseChild(4, true)
  const picked = [1, 0].map(count => picking.picked(count))
  expect(pages.map(({ text }, index) => text().includes(picked[index] as string))).toEqual([true, true])
})
