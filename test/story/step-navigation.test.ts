import { describe, expect, test } from 'vitest'
import { stepNavigation, stepWays } from '../../src/story/step-navigation'
import { present } from '../../src/words/present'
import { player as words } from '../../src/words/story/player'
import { goOnWhenReady } from '../../src/words/story/tragedy'
import { buttonsOf, buttonTag, dispatch, markup, press, tagOf } from './markup'
import { everyStep, numberOf, storyAt } from './step-context'

const last = everyStep.length
const tragedy = numberOf('tragedy')

/** The way on at a step, drawn afresh whenever it is asked for. */
function at(number: number) {
  const story = storyAt(number)
  return { ...story, drawn: () => markup(stepNavigation(story.context())) }
}

describe('the way on', () => {
  test('next and back move one step; at the first there is no way back', () => {
    const { store, drawn } = at(1)
    expect(buttonTag(drawn(), words.back)).toContain('aria-disabled="true"')
    press(drawn(), words.back)
    expect(store.getState().step).toBe(1)
    press(drawn(), words.next)
    expect(store.getState().step).toBe(2)
    expect(buttonTag(drawn(), words.back)).toContain('aria-disabled="false"')
    press(drawn(), words.back)
    expect(store.getState().step).toBe(1)
  })

  test('every step is in the list by number and title, and is gone to from it', () => {
    const { store, drawn } = at(3)
    const options = drawn().text.match(/<option[^>]*>[^<]*/g) ?? []
    expect(options.map(option => option.replace(/<[^>]*>/, ''))).toEqual(
      everyStep.map(
        ([
          ,
          {
            words: { title },
          },
          number,
        ]) => `${number}. ${title}`,
      ),
    )
    expect(options.filter(option => option.includes('.selected="true"'))).toEqual([options[2]])
    dispatch(drawn(), tagOf(drawn(), /^<select/), 'change', { currentTarget: { value: '12' } })
    expect(store.getState().step).toBe(12)
  })

  test('where something is said before a step, next goes on to the step itself, once', () => {
    const { store, player, drawn, panel } = at(numberOf('questions'))
    press(drawn(), words.next)
    expect(store.getState().step).toBe(numberOf('questions'))
    expect(player.isPastNote(numberOf('questions'))).toBe(true)
    expect(panel.redraw).toHaveBeenCalled()
    press(drawn(), words.next)
    expect(store.getState().step).toBe(numberOf('questions') + 1)
  })

  test('where there are only words there is no list but a way out, and only the button goes on', () => {
    const { store, player, drawn } = at(tragedy)
    player.goPastNote(tragedy)
    expect(drawn().text).not.toContain('<select')
    expect(buttonsOf(drawn())).toEqual([words.back, words.leave, goOnWhenReady])
    press(drawn(), goOnWhenReady)
    expect(store.getState().step).toBe(tragedy + 1)
    const other = at(tragedy)
    press(other.drawn(), words.leave)
    expect(other.store.getState()).toMatchObject({ step: null, leftAtStep: tragedy })
  })

  test('the last step leads to the controls', () => {
    const { store, drawn } = at(last)
    expect(buttonsOf(drawn())).toEqual([words.back, words.controls])
    press(drawn(), words.controls)
    expect(store.getState()).toMatchObject({ step: null, leftAtStep: last })
  })
})

test('the story can be begun again or left at any step', () => {
  const { store, context, player } = storyAt(8)
  const ways = () => markup(stepWays(context()))
  expect(buttonsOf(ways())).toEqual([words.restart, present.open, words.leave, words.leaveWithPicture])
  press(ways(), words.leave)
  expect(store.getState().step).toBeNull()
  store.actions.openStory(8)
  player.follow(store.getState(), { ...store.getState(), step: null })
  press(ways(), words.restart)
  expect(store.getState().step).toBe(1)
})
