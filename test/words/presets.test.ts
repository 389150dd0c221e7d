import { expect, test } from 'vitest'
import { ourPresets, presetParameters } from '../../src/figures/presets'
import { settle } from '../../src/model/steady/steady-state'
import { presetWords, presetWordsOf } from '../../src/words/presets'

test('each of our presets has words of its own', () => {
  expect(Object.keys(presetWords)).toEqual(ourPresets.map(({ id }) => id))
  expect(presetWordsOf('article').name).toBe('As in the article')
})

test.each(['england-2022', 'england-2017'] as const)(
  'the note of %s says what the model gives for vacancies and the caseload',
  id => {
    const { stocks, team } = settle(presetParameters(id))
    const vacancies = 100 * (1 - (team.established + team.newlyQualified) / team.budget)
    const open = stocks.beingAssessed + stocks.assessedFalse + stocks.helped + stocks.handover
    expect(presetWords[id].note).toContain(`${vacancies.toFixed(1)} per cent`)
    expect(presetWords[id].note).toContain(`caseload: ${(open / team.players).toFixed(1)},`)
  },
)

test('any other goes by its name, or by its id where it has none', () => {
  expect(presetWordsOf('kent-2025', 'Kent')).toEqual({ name: 'Kent', note: '' })
  expect(presetWordsOf('toString')).toEqual({ name: 'toString', note: '' })
})
