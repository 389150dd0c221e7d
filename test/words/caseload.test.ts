import { expect, test } from 'vitest'
import { caseloadMoved, caseloadSentence } from '../../src/words/caseload'

const before = 15.15
const said = (now: number, isInSeason = false) => caseloadSentence({ now, before, isInSeason })

test('a caseload is said to a tenth, and a change of less is none', () => {
  expect(said(15.15)).toBe('Each worker has about 15.2 children on their caseload.')
  expect(said(15.2)).toBe('Each worker has about 15.2 children on their caseload.')
})

test('two caseloads that differ by next to nothing are the same, though each is printed as another tenth', () => {
  const wholeChildren = { now: 15.15, before: 15.148 }
  expect(caseloadMoved({ ...wholeChildren, isInSeason: true })).toBe(0)
  expect(caseloadSentence({ ...wholeChildren, isInSeason: true })).toBe(
    'Each worker has about 15.2 children on their caseload, about as many as in week 0.',
  )
  expect(caseloadSentence({ ...wholeChildren, isInSeason: false })).toMatch(/on their caseload\.$/)
  expect(said(before, true), 'in week 0 itself').toMatch(/on their caseload\.$/)
})

test('a change is that of the numbers as they are said', () => {
  expect(said(15.38)).toBe('Each worker has about 15.4 children on their caseload, 0.2 more than before.')
  expect(said(14.2)).toBe('Each worker has about 14.2 children on their caseload, 1 fewer than before.')
  expect(said(15.38, true)).toMatch(/0\.2 more than in week 0\.$/)
  expect(caseloadMoved({ now: 15.38, before, isInSeason: false })).toBe(0.2)
})

test('without a worker there is no caseload, and nothing for a new one to have changed from', () => {
  expect(said(0)).toBe('')
  expect(caseloadSentence({ now: 15, before: 0, isInSeason: false })).toBe(
    'Each worker has about 15 children on their caseload.',
  )
})
