import { expect, test } from 'vitest'
import { comparison, sides } from '../../src/words/compare'

const compare = (now: number, kept: number, truth = true) => ({ now, kept, children: 80_000, truth })

test('the larger difference comes first, and names the team that makes it', () => {
  expect(comparison(compare(0, 232), sides.lessTeam)).toEqual({
    first: 'Only the larger team reaches about 230 of the 80,000 children.',
    second: 'Every child reached with the smaller team is reached with the larger team too.',
  })
  expect(comparison(compare(288, 0, false), sides.moreTeam).first).toBe(
    'Only the larger team helps about 290 of the 80,000 children.',
  )
})

test('where more than the size of the team differs the settings are named, and both halves are counted', () => {
  expect(comparison(compare(41, 232, false))).toEqual({
    first: 'Only the settings you kept help about 230 of the 80,000 children.',
    second: 'Only these settings help about 40 of the 80,000 children.',
  })
})

test('where nobody is reached in one alone, that is said', () => {
  expect(comparison(compare(0, 0)).first).toBe('The same children are reached in both pictures.')
})
