import { describe, expect, test } from 'vitest'
import { presetParameters } from '../../../src/figures/presets'
import { normalDistribution } from '../../../src/model/exact-math'
import { seekGoal } from '../../../src/model/simulation/goal-seek'
import { leverEffects } from '../../../src/model/simulation/lever-effects'
import { leverIds, noLevers } from '../../../src/model/simulation/levers'
import { settle } from '../../../src/model/steady/steady-state'
import { wouldHaveToBeTrue } from '../../../src/story/tasks/would-have-to-be-true'
import { tenths, whole } from '../../../src/words/language'

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
    const told = (steps: number) => whole(100 * normalDistribution(steps / Math.SQRT2))
    expect(numbers(wouldHaveToBeTrue('training', 0))).toEqual([
      '100',
      '80,000',
      told(value!),
      '100',
      told(article.separation),
    ])
    expect(told(article.separation)).toBe('89')
  })

  test('the gap, the leaving and the alarm are those of the lever, and the strength is said to be ours', () => {
    for (const percent of [20, 100]) {
      const pulled = (id: (typeof leverIds)[number]) => leverEffects({ ...noLevers, [id]: percent })
      const strength = percent === 100 ? [] : [whole(percent)]
      const said = (id: (typeof leverIds)[number]) => wouldHaveToBeTrue(id, percent)
      for (const id of ['development', 'role', 'debate'] as const)
        expect(said(id)).toMatch(/^At (the full|20 per cent of the) strength we chose, /)
      expect(numbers(said('development'))).toEqual([
        ...strength,
        tenths(20 * pulled('development').gapWeeks),
        '20',
      ])
      expect(numbers(said('role'))).toEqual([...strength, whole(100 * (1 - pulled('role').directorLeaving))])
      const { alarm, vilification } = pulled('debate')
      const left = [alarm, vilification].filter(share => share > 0).map(share => whole(100 * share))
      expect(numbers(said('debate'))).toEqual([...strength, ...left])
    }
  })

  test('a lever that is not pulled speaks of its full strength', () => {
    for (const id of leverIds) expect(wouldHaveToBeTrue(id, 0)).toBe(wouldHaveToBeTrue(id, 100))
  })
})
