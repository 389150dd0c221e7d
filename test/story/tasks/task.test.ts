import { describe, expect, test } from 'vitest'
import { task } from '../../../src/story/tasks/task'
import { deployOrders } from '../../../src/words/story/deploy'
import { type BeatId, beatIds } from '../../../src/words/story/index'
import { gradeNames } from '../../../src/words/story/inspection'
import { startButton } from '../../../src/words/story/one-director'
import { buttonsOf, buttonTag, markup, press } from '../markup'
import { stepOf, storyAt } from '../told'

const drawnAt = (id: BeatId) => markup(task(storyAt(stepOf(beatIds, id)).told()))

/** Something by which each kind of task is known. */
const signs: [BeatId, string][] = [
  ['one-director', startButton],
  ['dugout', 'class="step-guess"'],
  ['questions', 'role="status"'],
  ['foreheads', 'id="check-right"'],
  ['team', 'data-parameter="newlyQualified"'],
  ['savings', 'data-parameter="posts"'],
  ['golden-hello', 'data-parameter="hiring"'],
  ['game', 'class="step-choices"'],
  ['inspection', gradeNames.outstanding],
  ['agencies', 'data-parameter="price"'],
  ['alarm', 'data-parameter="alarm"'],
  ['five-points', 'class="step-lever"'],
  ['yours', 'class="step-sentences"'],
]

describe('what the reader does', () => {
  test.each(signs)('at %s there is %s', (id, sign) => expect(drawnAt(id).text).toContain(sign))

  test('where nothing is asked there is nothing', () => {
    for (const id of ['answerable', 'tragedy'] as const) expect(drawnAt(id).text).toBe('')
  })

  test('the seats fill when the reader starts it', () => {
    const { store, told } = storyAt(1)
    press(markup(task(told())), startButton)
    expect(store.getState().cue.seats).toBe('filling')
  })

  test('of the orders one is chosen, and the choice is a setting', () => {
    const { store, told } = storyAt(stepOf(beatIds, 'deploy'))
    const drawn = () => markup(task(told()))
    expect(buttonsOf(drawn()).slice(0, 3)).toEqual(Object.values(deployOrders))
    expect(buttonTag(drawn(), deployOrders.firstCome)).toContain('aria-pressed="true"')
    press(drawn(), deployOrders.muchSooner)
    expect(store.getState().parameters.triage).toBe(4)
    expect(buttonTag(drawn(), deployOrders.muchSooner)).toContain('aria-pressed="true"')
    expect(buttonTag(drawn(), deployOrders.firstCome)).toContain('aria-pressed="false"')
  })
})
