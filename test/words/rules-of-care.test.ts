import { expect, test } from 'vitest'
import { everyText } from './every-text'
import { notTheirNames } from './not-their-names'
import { longSentences } from './reading-grade'

const found = (pattern: RegExp) =>
  everyText.filter(({ text }) => pattern.test(text)).map(({ where, text }) => `${where}: ${text}`)

test('there are words to look at', () => {
  expect(everyText.length).toBeGreaterThan(300)
})

test('no sentence has twenty-eight words or more', () => {
  expect(longSentences(everyText.map(({ text }) => text))).toEqual([])
})

test('children are children: none of the words the rules of care rule out', () => {
  expect(found(notTheirNames)).toEqual([])
})

test('nothing is won, scored, saved or killed', () => {
  expect(found(/\bscore|\bwin\b|\bwinn|\blos(e|er|ing)\b|\bkill|\bdied?\b|\blives saved\b/i)).toEqual([])
})

test('a death is named only where readers are told that the weeks may bring one, before they begin them', () => {
  expect(found(/\bdeaths?\b/i).map(said => said.split(':')[0])).toEqual([
    'season.ts timelines.free.hint',
    'season.ts timelines.article.hint',
    'season.ts tragedyChoice.told',
    'season.ts transport.openHint',
    'weeks.ts weeksOffer.openHint',
  ])
})

test('football words stay in the article', () => {
  expect(found(/\bplayers?\b|relegat|\bleague\b|\bcoach|\bkick-?off\b|\bmatch\b|\btransfer/i)).toEqual([])
})

test('nobody is blamed', () => {
  expect(
    found(/\bfault\b|\bblame|\bfail(s|ed|ure|ing)?\b|\bnegligen|\bbad (parent|worker|council)/i),
  ).toEqual([])
})

test('British English, and no American quotation marks', () => {
  expect(found(/\bcolor|\bcenter|\bbehavior|[a-z]'[a-z]|"/)).toEqual([])
})
