import { describe, expect, test } from 'vitest'

import { presetParameters } from '../../../src/figures/presets'

import { compareOverAssumptions, drawAssumptions } from '../../../src/model/simulation/uncertainty'
import {
  booksInWords,
  effectInWords,
  uncertaintyQuestion,
  uncertaintyReading,
} from '../../../src/panel/unknowns/uncertainty'
import { effectKnown, uncertainty as words } from '../../../src/words/unknowns'
import { toEnd } from '../../model/simulation/playing'

const england = presetParameters('england-2025')
const fewer = { ...england, posts: 130 }
const kept = (parameters: typeof england) => ({ parameters, season: null })

describe('the question', () => {
  test('compares with what is kept, else with the last setting, else with England 2025', () => {
    const last = { ...england, posts: 140 }
    expect(uncertaintyQuestion({ parameters: fewer, baseline: last, kept: kept(england) })).toMatchObject({
      against: 'kept',
      isChange: true,
      request: { kept: england, now: fewer, observed: england, draws: 400 },
    })
    const other = uncertaintyQuestion({ parameters: fewer, baseline: last, kept: null })
    expect(other).toMatchObject({ against: 'lastSetting', request: { kept: last } })
    const same = uncertaintyQuestion({ parameters: fewer, baseline: { ...fewer }, kept: null })
    expect(same).toMatchObject({ against: 'england', isChange: true, request: { kept: england } })
  })

  test('knows where nothing was changed', () => {
    expect(uncertaintyQuestion({ parameters: england, baseline: england, kept: null }).isChange).toBe(false)
    expect(uncertaintyQuestion({ parameters: fewer, baseline: england, kept: kept(fewer) }).isChange).toBe(
      false,
    )
  })

  test('compares stadiums of one size: another number of children alone is no change', () => {
    const small = presetParameters('england-2025', 8000)
    expect(uncertaintyQuestion({ parameters: small, baseline: england, kept: null })).toMatchObject({
      isChange: false,
      request: { observed: small, kept: small, now: small },
    })
  })

  test('has one key for the same settings, and another for others', () => {
    const key = uncertaintyQuestion({ parameters: fewer, baseline: england, kept: null }).key
    expect(uncertaintyQuestion({ parameters: { ...fewer }, baseline: { ...england }, kept: null }).key).toBe(
      key,
    )
    expect(uncertaintyQuestion({ parameters: england, baseline: fewer, kept: null }).key).not.toBe(key)
  })
})

const draws = toEnd(drawAssumptions(england, 1, 60))
function reading(now: typeof england) {
  const question = uncertaintyQuestion({ parameters: now, baseline: england, kept: null })
  return uncertaintyReading({ question, result: toEnd(compareOverAssumptions(draws, england, england, now)) })
}

describe('the reading', () => {
  test('has ranges that rise, and the effect in twenty dots that rise', () => {
    const { level, effect, dots } = reading(fewer)
    for (const { low, middle, high } of [...Object.values(level), effect]) {
      expect(low).toBeLessThanOrEqual(middle)
      expect(middle).toBeLessThanOrEqual(high)
    }
    expect(dots).toHaveLength(20)
    expect([...dots].sort((one, other) => one - other)).toEqual([...dots])
  })

  test('says that the number the council cannot know could be anything, and that the change is pinned down far better', () => {
    const [books, change] = booksInWords(reading(fewer))
    expect(books).toMatch(/^The number the council cannot know could be \d00 or \d,000, and its records/)
    expect(change).toBe(effectKnown(0.1))
  })

  test('says that only of a change of which it is true', () => {
    const far = reading(fewer)
    const { low, high } = far.level.neverNoticed
    const wide = { ...far, effect: { low: 0, middle: 1, high: high - low } }
    expect(booksInWords(wide)[1]).toBe(effectKnown(1))
    const half = { ...far, effect: { low: 0, middle: 1, high: (high - low) / 2 } }
    expect(booksInWords(half)[1]).toBe(effectKnown(0.5))
  })

  test('where nothing was changed there is no change to show', () => {
    const same = reading(england)
    expect(booksInWords(same)).toHaveLength(1)
    expect(effectInWords(same)).toEqual([words.noChange])
  })

  const said = (values: (place: number) => number) =>
    effectInWords({ ...reading(fewer), dots: Float64Array.from({ length: 20 }, (_, place) => values(place)) })

  test('says between which two numbers the change lies, and which way', () => {
    expect(said(place => 10 * place)).toEqual([
      'Compared with England 2025: in 18 of the 20 rings, between about 10 and 180 more of the 80,000 children are not reached.',
      'More children are not reached in 19 of the 20 rings, and fewer in none; in 1 there is hardly any change.',
    ])
    expect(said(place => 10 * place - 200)[0]).toContain('between about 20 and 190 fewer of the')
    expect(said(place => 10 * place - 100)[0]).toContain('between about 90 fewer and 80 more of the')
    expect(said(place => 10 * place - 10)[0]).toContain('between hardly any and about 170 more of the')
    expect(said(place => 10 * place - 181)[0]).toContain('between hardly any and about 170 fewer of the')
    expect(said(() => 120)[0]).toContain('in 18 of the 20 rings, about 120 more of the')
    expect(said(place => (place === 19 ? 40 : 0))[0]).toContain(
      'in 18 of the 20 rings, about as many children',
    )
    expect(said(() => 1e-9)[0]).toContain(words.noneMoves)
  })
})
