import { expect, test } from 'vitest'
import { checkOutcome } from '../../../src/model/population/screening-check'
import { besideTask, task } from '../../../src/story/tasks/task'
import { checkSentences } from '../../../src/words/story/foreheads'
import { dispatch, markup, readable, tagOf } from '../markup'
import { numberOf, storyAt } from '../step-context'

const number = numberOf('foreheads')

test('the check is context in natural frequencies, and again as it is moved', () => {
  const { store, context } = storyAt('foreheads')
  const drawn = () => markup([task(context()), besideTask(context())])
  const said = (right: number) => {
    const { children, need } = store.getState().parameters
    return checkSentences(checkOutcome(children, need, right))
  }
  for (const sentence of said(95)) expect(readable(drawn().text)).toContain(sentence)
  dispatch(drawn(), tagOf(drawn(), /id="check-right"/), 'input', { currentTarget: { valueAsNumber: 80 } })
  expect(store.getState().cue.checkRight).toBe(80)
  expect(store.getState().answers[number]).toBe(80)
  for (const sentence of said(80)) expect(readable(drawn().text)).toContain(sentence)
  store.actions.setParameter('need', 1)
  for (const sentence of said(80)) expect(readable(drawn().text)).toContain(sentence)
})

test('turning to the other view does what is asked, and takes back no answer given before', () => {
  const { store, context, player } = storyAt('foreheads')
  const turn = () => {
    const drawn = markup(task(context()))
    dispatch(drawn, tagOf(drawn, /^<div @change/), 'change')
  }
  turn()
  expect(store.getState().answers[number]).toBe(95)
  player.answer(60)
  turn()
  expect(store.getState().answers[number]).toBe(60)
})
