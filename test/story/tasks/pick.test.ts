import { expect, test } from 'vitest'
import { pickTask } from '../../../src/story/tasks/pick'
import { beatIds } from '../../../src/words/story/index'
import { picking } from '../../../src/words/story/questions'
import { buttonsOf, buttonTag, markup, press, readable } from '../markup'
import { stepOf, storyAt } from '../told'

const step = stepOf(beatIds, 'questions')

test('children are picked one by one, or the rest by chance, until there are five', () => {
  const { store, told, inHand } = storyAt(step)
  const drawn = () => markup(pickTask(told(), { kind: 'pick', children: 5 }))
  expect(readable(drawn().text)).toContain(picking.picked(0))
  expect(buttonsOf(drawn()), 'no child is chosen').toEqual([picking.chance])
  store.actions.chooseChild(12)
  press(drawn(), picking.pickChosen)
  expect(inHand.picks).toEqual([12])
  expect(readable(drawn().text)).toContain(picking.picked(1))
  expect(buttonTag(drawn(), picking.pickChosen), 'picked already').toContain('aria-disabled="true"')
  press(drawn(), picking.pickChosen)
  expect(inHand.picks).toEqual([12])
  press(drawn(), picking.chance)
  const answer = store.getState().answers[step] as number[]
  expect(answer).toHaveLength(5)
  expect(answer[0]).toBe(12)
  expect(readable(drawn().text)).toContain(picking.picked(5))
  for (const name of [picking.pickChosen, picking.chance]) {
    expect(buttonTag(drawn(), name), 'stays in reach').toContain('aria-disabled="true"')
    press(drawn(), name)
  }
  expect(store.getState().answers[step]).toEqual(answer)
})
