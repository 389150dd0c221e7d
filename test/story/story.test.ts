import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../src/store/defaults'
import { readLink } from '../../src/store/link/link'
import { createSettingsStore } from '../../src/store/store'
import { createStory } from '../../src/story/story'
import { beatIds, wordsOf } from '../../src/words/story/index'
import { panelOn } from '../panel/panel-on'
import { markup, readable } from './markup'
import { stepOf } from './told'

/** The story on the page of a link. */
function openedBy(search: string) {
  const store = createSettingsStore(readLink(search).settings)
  const body = createStory(store, search)
  return { store, text: () => readable(markup(body(panelOn(store))).text) }
}

describe('a link', () => {
  test.each(beatIds.map((id, index): [string, number] => [id, index + 1]))(
    'opens %s with nothing but its number',
    (id, step) => {
      const { store, text } = openedBy(`?step=${step}&stage=canvas&view=embed&seed=4`)
      expect(store.getState().step).toBe(step)
      const { title } = wordsOf(id as (typeof beatIds)[number])
      if (id !== 'questions' && id !== 'tragedy') expect(text()).toContain(title)
    },
  )

  test('opens a step as it begins, whatever hosts and newsletters have put on it', () => {
    const { store } = openedBy(`?step=${stepOf(beatIds, 'savings')}&utm_source=letter&childId=a&nonsense=1`)
    expect(store.getState()).toMatchObject({ truth: true, parameters: { saving: 10 } })
  })

  test('with no weeks, to a step that plays them, opens it as it begins', () => {
    const { store } = openedBy(`?view=embed&gather=1&step=${stepOf(beatIds, 'game')}`)
    expect(store.getState().season).toMatchObject({ scenario: 'article', week: 17 })
  })

  test('with more than a number brings back the picture it was copied from', () => {
    const step = stepOf(beatIds, 'savings')
    const begun = openedBy(`?step=${step}`)
    expect(begun.store.getState()).toMatchObject({ truth: true, parameters: { saving: 10, posts: 145 } })
    const left = openedBy(`?step=${step}&posts=110&saving=10&truth=0&gather=1&camera=above`)
    expect(left.store.getState()).toMatchObject({
      truth: false,
      gathered: true,
      camera: 'above',
      parameters: { saving: 10, posts: 110 },
    })
    const { seats } = left.store.getState().cue
    expect(seats).toBe('full')
  })

  test('without a step tells nothing until the reader asks', () => {
    const { store } = openedBy('?posts=110')
    expect(store.getState()).toMatchObject({ step: null, parameters: { posts: 110 } })
    store.actions.openStory(3)
    expect(store.getState()).toMatchObject({ step: 3, camera: 'dugout', parameters: { posts: 145 } })
  })
})

test('coming in by another door finds the step as it was left', () => {
  const { store } = openedBy(`?step=${stepOf(beatIds, 'savings')}`)
  store.actions.setParameter('posts', 101)
  store.actions.leaveStory()
  store.actions.openStory(stepOf(beatIds, 'savings'))
  expect(store.getState().step).toBe(stepOf(beatIds, 'savings'))
  expect(defaultSettings().parameters.posts).toBe(145)
})

test('children picked at one step are not in hand at the next visit', () => {
  const step = stepOf(beatIds, 'questions')
  const { store, text } = openedBy(`?step=${step}`)
  store.actions.chooseChild(4, true)
  store.actions.openStory(step + 1)
  store.actions.openStory(step)
  for (const child of [5, 6, 7, 8]) store.actions.chooseChild(child, true)
  expect(store.getState().answers[step]).toBeUndefined()
  expect(text()).toContain('Before you go on')
})
