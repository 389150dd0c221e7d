import { expect, test } from 'vitest'
import { ourPresets } from '../../src/figures/presets'
import { presetWords, presetWordsOf } from '../../src/words/presets'

test('each of our presets has words of its own', () => {
  expect(Object.keys(presetWords)).toEqual(ourPresets.map(({ id }) => id))
  expect(presetWordsOf('article').name).toBe('As in the article')
})

test('any other goes by its name, or by its id where it has none', () => {
  expect(presetWordsOf('kent-2025', 'Kent')).toEqual({ name: 'Kent', note: '' })
  expect(presetWordsOf('toString')).toEqual({ name: 'toString', note: '' })
})
