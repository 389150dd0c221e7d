import { expect, test } from 'vitest'
import { guessTask } from '../../../src/story/tasks/guess'
import { directorsGuess } from '../../../src/words/story/directors'
import { beatIds } from '../../../src/words/story/index'
import { hear, markup, readable, tagOf } from '../markup'
import { stepOf, storyAt } from '../told'

const step = stepOf(beatIds, 'directors')

/** What sending the form does, with this in its field; says whether the browser was kept from sending it. */
function send(told: ReturnType<typeof storyAt>['told'], value: number, isValid = true): boolean {
  const drawn = markup(guessTask(told(), { kind: 'guess', words: directorsGuess, answer: 33, most: 120 }))
  const box = { reportValidity: () => isValid, valueAsNumber: value }
  let isKept = false
  hear(drawn, tagOf(drawn, /^<form/), 'submit', {
    preventDefault: () => {
      isKept = true
    },
    currentTarget: { elements: { namedItem: () => box } },
  })
  return isKept
}

test('a guess is kept here, and sent nowhere', () => {
  const { store, told } = storyAt(step)
  expect(send(told, 18)).toBe(true)
  expect(store.getState().answers[step]).toBe(18)
  expect(send(told, 40)).toBe(true)
  expect(store.getState().answers[step], 'a second thought').toBe(40)
})

test('a guess outside the range is left where it is, with what the browser says of it', () => {
  const { store, told } = storyAt(step)
  expect(send(told, 4000, false)).toBe(true)
  expect(store.getState().answers[step]).toBeUndefined()
})

test('the field has a name, a unit and a range, and shows the guess again', () => {
  const { told, player } = storyAt(step)
  const drawn = () =>
    markup(guessTask(told(), { kind: 'guess', words: directorsGuess, answer: 33, most: 120 }))
  expect(drawn().text).toContain('<label for="guess">Your guess</label>')
  expect(tagOf(drawn(), /^<input/)).toMatch(/min="0" max="120".*\.value=""/s)
  expect(readable(drawn().text)).toContain('months , 0–120')
  expect(readable(drawn().text), 'the answer is not given away').not.toContain('33')
  player.answer(18)
  expect(tagOf(drawn(), /^<input/)).toContain('.value="18"')
})
