import { describe, expect, test } from 'vitest'
import { sinceTheArticles } from '../../src/figures/since-the-articles'
import { leverIds } from '../../src/model/simulation/levers'
import { changesSince, pointsNow } from '../../src/words/since-the-articles'

describe.each(sinceTheArticles.map(change => [change.id, change] as const))('the change %s', (id, change) => {
  test('has its words, a date, a source that can be looked up, and an edition', () => {
    expect(changesSince[id]).not.toBe('')
    expect(change.year).toMatch(/20\d\d/)
    expect(change.edition).toMatch(/20\d\d/)
    expect(new URL(change.url ?? '').protocol).toBe('https:')
  })

  test('is said to be reported where it was read, in part, in another’s words', () => {
    expect(/, (in|on) /.test(change.publisher)).toBe(change.label === 'reported')
    expect(changesSince[id].includes('as reported')).toBe(change.label === 'reported')
  })
})

test('every change is told once, and every action point has its place in 2026', () => {
  expect(sinceTheArticles.map(({ id }) => id).sort()).toEqual(Object.keys(changesSince).sort())
  expect(Object.keys(pointsNow)).toEqual([...leverIds])
})
