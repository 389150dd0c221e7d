import { expect, test } from 'vitest'
import { freeTask } from '../../../src/story/tasks/free'
import { beatIds } from '../../../src/words/story/index'
import { comeBack, whatPeopleCanDo } from '../../../src/words/story/yours'
import { markup, press, readable } from '../markup'
import { stepOf, storyAt } from '../told'

test('the end has an empty pitch, then the team and the three controls in front; and always what people can do', () => {
  const { store, told } = storyAt(stepOf(beatIds, 'yours'))
  const drawn = () => markup(freeTask(told()))
  expect(store.getState().cue.formation).toBe('away')
  expect(drawn().text).not.toContain('data-parameter')
  for (const words of Object.values(whatPeopleCanDo)) expect(readable(drawn().text)).toContain(words)
  press(drawn(), comeBack)
  expect(store.getState().cue).toMatchObject({ formation: 'field', plain: false })
  for (const id of ['posts', 'leaving', 'price']) expect(drawn().text).toContain(`data-parameter="${id}"`)
  for (const words of Object.values(whatPeopleCanDo)) expect(readable(drawn().text)).toContain(words)
})
