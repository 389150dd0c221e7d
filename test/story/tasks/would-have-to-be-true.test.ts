import { describe, expect, test } from 'vitest'
import { presetParameters } from '../../../src/figures/presets'
import { seekGoal } from '../../../src/model/simulation/goal-seek'
import { leverEffects } from '../../../src/model/simulation/lever-effects'
import { leverIds, noLevers } from '../../../src/model/simulation/levers'
import { settle } from '../../../src/model/steady/steady-state'
import { wouldHaveToBeTrue } from '../../../src/story/tasks/would-have-to-be-true'
import { decimal, tenths, whole } from '../../../src/words/language'

const article = presetParameters('article')
const settled = settle(article)

/** Every number of a sentence, as written. */
const numbers = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? []

describe('what would have to be true', () => {
  test('is what the model asks for: encouragement, ten people back', () => {
    const { value, reached } = seekGoal(
      { measure: 'players', value: settled.team.players + 10 },
      'leaving',
      article,
    )
    const said = numbers(wouldHaveToBeTrue('encouragement', 0))
    if (value === null) expect(said).toEqual([whole(reached - settled.team.players)])
    else {
      expect(said).toEqual(['10', tenths(value), tenths(article.leaving)])
      const there = settle({ ...article, leaving: value })
      expect(there.team.players).toBeCloseTo(settled.team.players + 10, 3)
    }
  })

  test('training, a hundred children more reached', () => {
    const target = settled.notReached - 100
    const { value } = seekGoal({ measure: 'notReached', value: target }, 'separation', article)
    expect(value).not.toBeNull()
    expect(settle({ ...article, separation: value! }).notReached).toBeCloseTo(target, 2)
    expect(numbers(wouldHaveToBeTrue('training', 0))).toEqual([
      '100',
      '80,000',
      decimal(value!),
      decimal(article.separation),
    ])
  })

  test('the gap, the months and the alarm are those of the lever', () => {
    for (const percent of [20, 100]) {
      const pulled = (id: (typeof leverIds)[number]) => leverEffects({ ...noLevers, [id]: percent })
      const { gapWeeks } = pulled('development')
      expect(numbers(wouldHaveToBeTrue('development', percent))).toEqual([tenths(20 * gapWeeks), '20'])
      const { directorLeaving } = pulled('role')
      expect(numbers(wouldHaveToBeTrue('role', percent))).toEqual([whole(33 / directorLeaving), '33'])
      const { alarm, vilification } = pulled('debate')
      expect(numbers(wouldHaveToBeTrue('debate', percent))).toEqual([
        whole(100 * alarm),
        whole(100 * vilification),
      ])
    }
  })

  test('a lever that is not pulled speaks of its full strength', () => {
    for (const id of leverIds) expect(wouldHaveToBeTrue(id, 0)).toBe(wouldHaveToBeTrue(id, 100))
  })
})
