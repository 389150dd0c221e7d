import { describe, expect, test } from 'vitest'
import type { StepId } from '../../../src/store/story-steps'
import { besideTask, task } from '../../../src/story/tasks/task'
import { alarmLevels } from '../../../src/words/story/alarm'
import { deployOrders } from '../../../src/words/story/deploy'
import { gradeButton } from '../../../src/words/story/inspection'
import { startButton } from '../../../src/words/story/one-director'
import { comeBack, whatPeopleCanDo } from '../../../src/words/story/yours'
import { buttonsOf, buttonTag, dispatch, markup, press, readable, tagOf } from '../markup'
import { numberOf, storyAt } from '../step-context'

/** A story at a step, with its task drawn afresh whenever it is asked for. */
function taskAt(id: StepId) {
  const story = storyAt(id)
  const number = numberOf(id)
  return {
    ...story,
    drawn: () => markup([task(story.context()), besideTask(story.context())]),
    answer: () => story.store.getState().answers[number],
  }
}

/** Something by which each kind of task is known. */
const signs: [StepId, string][] = [
  ['one-director', startButton],
  ['dugout', 'class="step-guess"'],
  ['questions', 'role="status"'],
  ['foreheads', 'id="check-right"'],
  ['team', 'data-parameter="newlyQualified"'],
  ['savings', 'data-parameter="saving"'],
  ['golden-hello', 'data-parameter="hiring"'],
  ['game', 'class="step-choices"'],
  ['inspection', gradeButton('outstanding')],
  ['agencies', 'data-parameter="price"'],
  ['alarm', alarmLevels.oneHeadline],
  ['alarm', 'data-parameter="posts"'],
  ['five-points', 'class="step-lever"'],
  ['yours', 'class="step-sentences"'],
]

describe('what the reader does', () => {
  test.each(signs)('at %s there is %s', (id, sign) => expect(taskAt(id).drawn().text).toContain(sign))

  test('where nothing is asked there is nothing', () => {
    for (const id of ['answerable', 'tragedy'] as const) expect(taskAt(id).drawn().text).toBe('')
  })

  test('the seats fill when the reader starts it', () => {
    const { store, drawn } = taskAt('one-director')
    press(drawn(), startButton)
    expect(store.getState().cue.seats).toBe('filling')
  })

  test('of the orders one is chosen, and the choice is a setting', () => {
    const { store, drawn } = taskAt('deploy')
    expect(buttonsOf(drawn()).slice(0, 3)).toEqual(Object.values(deployOrders))
    expect(buttonTag(drawn(), deployOrders.firstCome)).toContain('aria-pressed="true"')
    press(drawn(), deployOrders.muchSooner)
    expect(store.getState().parameters.triage).toBe(4)
    expect(buttonTag(drawn(), deployOrders.muchSooner)).toContain('aria-pressed="true"')
    expect(buttonTag(drawn(), deployOrders.firstCome)).toContain('aria-pressed="false"')
  })
})

describe('a guess', () => {
  /** What sending the form does, with this in its field; says whether the browser was kept from sending it. */
  function send({ drawn }: ReturnType<typeof taskAt>, value: string): boolean {
    let message = ''
    const setCustomValidity = (said: string): void => {
      message = said
    }
    const box = { value, setCustomValidity, reportValidity: () => message === '' }
    let isKept = false
    dispatch(drawn(), tagOf(drawn(), /^<form/), 'submit', {
      preventDefault: () => {
        isKept = true
      },
      currentTarget: { elements: { namedItem: () => box } },
    })
    return isKept
  }

  test('is kept here, and sent nowhere', () => {
    const story = taskAt('directors')
    expect(send(story, '18')).toBe(true)
    expect(story.answer()).toBe(18)
    expect(send(story, '40')).toBe(true)
    expect(story.answer(), 'a second thought').toBe(40)
  })

  test.each(['4000', '-1', '1,2', '1.5', 'many', ''])(
    'of “%s” is left where it is, and the browser says what is wanted',
    typed => {
      const story = taskAt('directors')
      expect(send(story, typed)).toBe(true)
      expect(story.answer()).toBeUndefined()
    },
  )

  test('has a field with a name, a unit and a range, which shows the guess again', () => {
    const { drawn, player } = taskAt('directors')
    expect(drawn().text).toContain('<label for="guess">Your guess</label>')
    expect(tagOf(drawn(), /^<input/)).toContain('.value=""')
    expect(readable(drawn().text)).toContain('months , 0–120')
    expect(readable(drawn().text), 'the answer is not given away').not.toContain('33')
    player.answer(18)
    expect(tagOf(drawn(), /^<input/)).toContain('.value="18"')
  })
})

test('four grades, best first; none is lit before the reader has guessed, and then the one that was given', () => {
  const { store, drawn, answer } = taskAt('inspection')
  expect(buttonsOf(drawn())).toEqual(['Outstanding', 'Good', 'Requires improvement', 'Inadequate'])
  expect(drawn().text).not.toContain('data-given="true"')
  expect(drawn().text).not.toContain('aria-pressed="true"')
  press(drawn(), gradeButton('good'))
  expect(answer()).toBe('good')
  expect(store.getState().season?.week).toBe(24)
  expect(buttonTag(drawn(), gradeButton('good'))).toMatch(/aria-pressed="true" data-given="false"/)
  expect(buttonTag(drawn(), gradeButton('inadequate'))).toMatch(/aria-pressed="false" data-given="true"/)
})

test('the end has an empty pitch, then the team and the three controls in front; and always what people can do', () => {
  const { store, drawn } = taskAt('yours')
  expect(store.getState().cue.formation).toBe('away')
  expect(drawn().text).not.toContain('data-parameter')
  for (const words of Object.values(whatPeopleCanDo)) expect(readable(drawn().text)).toContain(words)
  press(drawn(), comeBack)
  expect(store.getState().cue).toMatchObject({ formation: 'field', plain: false })
  for (const id of ['posts', 'leaving', 'price']) expect(drawn().text).toContain(`data-parameter="${id}"`)
  for (const words of Object.values(whatPeopleCanDo)) expect(readable(drawn().text)).toContain(words)
})
