import { expect, test } from 'vitest'
import { measureIds } from '../../src/figures/places/compared'
import { places } from '../../src/figures/places/places'
import { inSentence } from '../../src/words/place'
import { dateSaid, differenceSaid, measureNames } from '../../src/words/places/figures'
import { briefing, lessSaid, savingDifference, savingSaid } from '../../src/words/places/saving'

test('every measure of an authority has a name', () => {
  expect(Object.keys(measureNames)).toEqual(measureIds)
})

test('some names take an article inside a sentence', () => {
  const article = places.filter(({ name }) => inSentence(name) !== name)
  expect(article.map(({ name }) => name)).toEqual([
    'City of London',
    'East Riding of Yorkshire',
    'Isle of Wight',
    'Isles of Scilly',
  ])
})

test('a difference is said plainly, and neither better nor worse', () => {
  expect(differenceSaid(14.2, 12.1)).toBe('2.1 less')
  expect(differenceSaid(11, 14.94)).toBe('3.9 more')
  expect(differenceSaid(11, 11.04)).toBe('the same')
})

test('a date is said with its month', () => {
  expect(dateSaid('2022-10-31')).toBe('31 October 2022')
  expect(dateSaid('2024-12-02')).toBe('2 December 2024')
})

test('how much less is said in per cent or in posts, and ranges with what they are of', () => {
  expect(lessSaid.percent(5)).toBe('5 per cent less money for the team')
  expect(lessSaid.posts(1)).toBe('1 post fewer in the team')
  expect(lessSaid.posts(6.04)).toBe('6 posts fewer in the team')
  expect(briefing.sureSaid(2.4, 61, 49_229)).toBe(
    'In nine in ten of our guesses at what nobody knows, between about 2 more and about 60 more of the 49,229 children are in need and not reached. The table has one of these guesses, and may lie near either end.',
  )
  expect(briefing.sureSaid(-0.2, 61, 49_229)).toContain('between hardly any more and about 60 more')
})

test('differences have a sign, and a wait without end has none', () => {
  expect(savingDifference.players(-6.04)).toBe('−6')
  expect(savingDifference.caseload(0.61)).toBe('+0.6')
  expect(savingDifference.notReached(118)).toBe('+120')
  expect(savingDifference.helped(-3.2)).toBe('−3')
  expect(savingDifference.waitWeeks(0.01)).toBe('0')
  expect(savingDifference.waitWeeks(Number.POSITIVE_INFINITY)).toBe('–')
  expect(savingSaid.waitWeeks(Number.POSITIVE_INFINITY)).toBe('no end')
})
