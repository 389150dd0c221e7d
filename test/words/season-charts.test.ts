import { expect, test } from 'vitest'
import {
  concernsSeen,
  concernsThere,
  eventInCell,
  leavingNow,
  seenSentence,
  teamSentence,
  thereSentence,
  weekColumnNames,
} from '../../src/words/season-charts'

const counts = { week: 12, helped: 1432, waiting: 7 }

test('children in a week are said in round numbers, and what is not there is none', () => {
  expect(seenSentence({ ...counts, assessed: 0.2 })).toBe(
    'In week 12 about 1,430 children are being helped, about 7 are waiting for an assessment and none are being assessed.',
  )
  expect(thereSentence({ ...counts, notReached: 2456 })).toBe(
    'In week 12 about 1,430 children are being helped, and about 2,460 are in need and not reached, about 7 of them waiting.',
  )
  expect(seenSentence({ ...counts, helped: 0, assessed: 3 })).toMatch(
    /^In week 12 no child is being helped, /,
  )
})

test('the team is said by contract, beside its budget', () => {
  const team = { week: 3, established: 96.2, newlyQualified: 23, agency: 20.4, budget: 145 }
  expect(teamSentence(team)).toBe(
    'In week 3 the team is about 140 social workers, on a budget of 145 posts: 96 established, 23 newly qualified, 20 agency.',
  )
})

test('leaving is the everyday, and what is added where anything is', () => {
  expect(leavingNow(5, 11.8, 0.01)).toMatch(/about 11\.8 per cent of permanent staff leave in a year\.$/)
  expect(leavingNow(5, 11.8, 2.4)).toMatch(/about 14\.2 per cent .*: 11\.8 everyday, 2\.4 added\.$/)
})

test('concerns are told apart only where the truth is shown', () => {
  expect(concernsSeen(5, 80)).toBe('In week 5 concerns were raised about 80 children.')
  expect(concernsThere({ week: 5, inNeed: 39, notInNeed: 41 })).toBe(
    'In week 5 concerns were raised about 80 children: 39 in need and 41 not.',
  )
})

test('a week with no concern says so, and one child is one', () => {
  expect(concernsSeen(5, 0)).toBe('In week 5 no concern was raised.')
  expect(concernsThere({ week: 5, inNeed: 0, notInNeed: 0 })).toBe('In week 5 no concern was raised.')
  expect(concernsSeen(5, 1)).toMatch(/about 1 child\.$/)
})

test('in the file an event has its cause and its grade, and no column counts tragedies', () => {
  expect(eventInCell('Inspectors arrive', 'Chance', 'good')).toBe('Inspectors arrive: good (chance)')
  expect(eventInCell('Savings', 'Scripted')).toBe('Savings (scripted)')
  expect(Object.values(weekColumnNames).join()).not.toMatch(/traged/i)
})
