import { expect, test } from 'vitest'
import { checkOutcome } from '../../../src/model/population/screening-check'
import { checkTask } from '../../../src/story/tasks/check'
import { checkSentences } from '../../../src/words/story/foreheads'
import { beatIds } from '../../../src/words/story/index'
import { hear, markup, readable, tagOf } from '../markup'
import { stepOf, storyAt } from '../told'

const step = stepOf(beatIds, 'foreheads')

test('the check is told in natural frequencies, and again as it is moved', () => {
  const { store, told } = storyAt(step)
  const drawn = () => markup(checkTask(told()))
  const said = (right: number) => {
    const { children, need } = store.getState().parameters
    return checkSentences(checkOutcome(children, need, right))
  }
  for (const sentence of said(95)) expect(readable(drawn().text)).toContain(sentence)
  hear(drawn(), tagOf(drawn(), /id="check-right"/), 'input', { currentTarget: { valueAsNumber: 80 } })
  expect(store.getState().cue.checkRight).toBe(80)
  expect(store.getState().answers[step]).toBe(80)
  for (const sentence of said(80)) expect(readable(drawn().text)).toContain(sentence)
  store.actions.setParameter('need', 1)
  for (const sentence of said(80)) expect(readable(drawn().text)).toContain(sentence)
})

test('turning to the other view does what is asked, and takes back no answer given before', () => {
  const { store, told, player } = storyAt(step)
  const turn = () => {
    const drawn = markup(checkTask(told()))
    hear(drawn, tagOf(drawn, /^<div @change/), 'change')
  }
  turn()
  expect(store.getState().answers[step]).toBe(95)
  player.answer(60)
  turn()
  expect(store.getState().answers[step]).toBe(60)
})
