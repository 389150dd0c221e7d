import { expect, test } from 'vitest'
import { gradeTask } from '../../../src/story/tasks/grade'
import { beatIds } from '../../../src/words/story/index'
import { gradeNames } from '../../../src/words/story/inspection'
import { buttonsOf, buttonTag, markup, press } from '../markup'
import { stepOf, storyAt } from '../told'

const step = stepOf(beatIds, 'inspection')

test('four grades, best first; none is lit before the reader has guessed, and then the one that was given', () => {
  const { store, told } = storyAt(step)
  const drawn = () => markup(gradeTask(told(), { kind: 'grade', given: 'inadequate', inWeek: 24 }))
  expect(buttonsOf(drawn())).toEqual(Object.values(gradeNames))
  expect(drawn().text).not.toContain('data-given="true"')
  expect(drawn().text).not.toContain('aria-pressed="true"')
  press(drawn(), gradeNames.good)
  expect(store.getState().answers[step]).toBe('good')
  expect(store.getState().season?.week).toBe(24)
  expect(buttonTag(drawn(), gradeNames.good)).toMatch(/aria-pressed="true" data-given="false"/)
  expect(buttonTag(drawn(), gradeNames.inadequate)).toMatch(/aria-pressed="false" data-given="true"/)
})
