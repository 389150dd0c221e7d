import { expect, test } from 'vitest'
import { changedBelow } from '../../src/words/changed-below'

test('what is changed without a control in front is counted beside its button, and listed with its values', () => {
  expect(changedBelow.beside(2)).toBe(' (2 changed)')
  expect(changedBelow.list(['Saving asked for: 10 per cent', 'Triage: 2 times'])).toBe(
    'Also changed, under “More settings”. Saving asked for: 10 per cent; Triage: 2 times.',
  )
})
