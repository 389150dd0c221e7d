import { describe, expect, test } from 'vitest'
import { defaultParameters } from '../../../src/model/parameters/registry'
import type { Settings } from '../../../src/store/settings'
import { pickOnPress, pickTask } from '../../../src/story/tasks/pick'
import { picking } from '../../../src/words/story/questions'
import { buttonsOf, buttonTag, markup, press, readable } from '../markup'
import { numberOf, storyAt } from '../step-context'

const questions = numberOf('questions')

/** A story that asks for five children, with the task drawn afresh whenever it is asked for. */
function picking5(settings: Partial<Settings> = {}) {
  const story = storyAt('questions', settings)
  return {
    ...story,
    drawn: () => markup(pickTask(story.context(), 5)),
    answer: () => story.store.getState().answers[questions] as number[] | undefined,
  }
}

describe('picking by the buttons', () => {
  test('children are picked one by one, or the rest by chance, until there are five', () => {
    const { store, drawn, answer } = picking5()
    expect(readable(drawn().text)).toContain(picking.picked(0))
    expect(buttonsOf(drawn()), 'no child is chosen').toEqual([picking.chance])
    store.actions.chooseChild(12)
    press(drawn(), picking.pickChosen)
    expect(store.getState().picks).toEqual([12])
    expect(readable(drawn().text)).toContain(picking.picked(1))
    expect(buttonTag(drawn(), picking.pickChosen), 'picked already').toContain('aria-disabled="true"')
    press(drawn(), picking.pickChosen)
    expect(store.getState().picks).toEqual([12])
    press(drawn(), picking.chance)
    const five = answer()!
    expect(five).toHaveLength(5)
    expect(five[0]).toBe(12)
    expect(readable(drawn().text)).toContain(picking.picked(5))
    for (const name of [picking.pickChosen, picking.chance]) {
      expect(buttonTag(drawn(), name), 'stays in reach').toContain('aria-disabled="true"')
      press(drawn(), name)
    }
    expect(answer()).toEqual(five)
  })

  test('the last pick is the answer', () => {
    const { store, drawn, answer } = picking5()
    for (const child of [1, 2, 3, 4]) {
      store.actions.chooseChild(child)
      press(drawn(), picking.pickChosen)
    }
    expect(answer()).toBeUndefined()
    store.actions.chooseChild(5)
    press(drawn(), picking.pickChosen)
    expect(answer()).toEqual([1, 2, 3, 4, 5])
  })

  test('chance picks different children of the stadium, and the same for the same seed', () => {
    const byChance = (settings: Partial<Settings>) => {
      const { drawn, answer } = picking5(settings)
      press(drawn(), picking.chance)
      return answer()!
    }
    const five = byChance({ seed: 3 })
    expect(five.every(child => Number.isInteger(child) && child >= 0 && child < 80_000)).toBe(true)
    expect(byChance({ seed: 3 })).toEqual(five)
    expect(byChance({ seed: 4 })).not.toEqual(five)
    expect(byChance({ parameters: { ...defaultParameters, children: 5 } }).sort()).toEqual([0, 1, 2, 3, 4])
  })
})

test('a press in the stadium picks while the step asks for it, once each child, and not before, after or elsewhere', () => {
  const { store, player } = storyAt(questions - 1)
  const picks = () => store.getState().picks
  const end = pickOnPress(store, player)
  store.actions.chooseChild(9, true)
  expect(picks()).toEqual([])
  player.next()
  store.actions.chooseChild(8, true)
  expect(picks(), 'still at the note before it').toEqual([])
  player.goPastNote(questions)
  store.actions.chooseChild(9)
  expect(picks(), 'moved to, not pressed').toEqual([])
  for (const child of [9, 9, 10, 11, 12, 13, 14]) store.actions.chooseChild(child, true)
  expect(store.getState().answers[questions]).toEqual([9, 10, 11, 12, 13])
  end()
  player.restart()
  player.go(questions)
  player.goPastNote(questions)
  store.actions.chooseChild(20, true)
  expect(picks(), 'no longer listening').toEqual([])
})
