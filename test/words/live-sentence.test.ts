import { describe, expect, test } from 'vitest'
import {
  changeSentence,
  levelSentence,
  nobodyToSeeThem,
  noChange,
  type SentenceCounts,
  type SentenceSubject,
} from '../../src/words/live-sentence'

const counts: SentenceCounts = {
  notReached: 2_133,
  helped: 1_597,
  handover: 35,
  beingAssessed: 235,
  assessedFalse: 236,
  waiting: 51,
  waitingFalse: 45,
  inNeed: 4_000,
  players: 139,
}

const subject = (changed: Partial<SentenceCounts>, truth: boolean): SentenceSubject => ({
  now: { ...counts, ...changed },
  before: counts,
  children: 80_000,
  truth,
})

describe('what is really there', () => {
  const change = (notReached: number) => changeSentence(subject({ notReached }, true))
  test('leads with the change, rounded to ten, of 80,000', () => {
    expect(change(2_133 + 112)).toBe('About 110 more children, of 80,000, are not reached.')
    expect(change(2_133 - 32)).toBe('About 30 fewer children, of 80,000, are not reached.')
  })
  test('a change under five is no number', () => {
    expect(change(2_137)).toBe('A few more children (under five, of 80,000) are not reached.')
    expect(change(2_132)).toBe('A few fewer children (under five, of 80,000) are not reached.')
  })
  test('five and more is at least about ten', () => expect(change(2_138)).toMatch(/^About 10 more/))
  test('no change has no change sentence, and a sentence of its own', () => {
    expect(change(2_133)).toBe('')
    expect(noChange(true, 80_000)).toBe('As many children as before, of 80,000, are not reached.')
  })
  test('how things stand', () => {
    expect(levelSentence(subject({}, true))).toBe(
      'About 2,130 of 80,000 children need help and are not reached.',
    )
  })
})

describe('what the director sees', () => {
  test('speaks of help, which is on file, and never of the children nobody reached', () => {
    const said = changeSentence(subject({ helped: 1_507, notReached: 2_240 }, false))
    expect(said).toBe('About 90 fewer children, of 80,000, are being helped.')
    expect(levelSentence(subject({}, false))).not.toMatch(/not reached|never noticed/)
  })
  test('need and mistake are one queue', () => {
    const said = changeSentence(subject({ waiting: 61, waitingFalse: 55 }, false))
    expect(said).toBe('About 20 more children, of 80,000, are waiting.')
  })
  test('how things stand counts open files', () => {
    expect(levelSentence(subject({}, false))).toMatch(/^About 2,200 of 80,000 children have an open file\./)
  })
})

test('with nobody on the team, how many wait', () => {
  expect(nobodyToSeeThem(subject({ waiting: 915, waitingFalse: 652 }, false))).toBe(
    'About 1,570 of 80,000 children are waiting, with nobody to see them.',
  )
})

test('a small stadium is not rounded away', () => {
  const small = { ...subject({ notReached: 8 }, true), children: 319 }
  expect(levelSentence(small)).toBe('About 8 of 319 children need help and are not reached.')
  expect(levelSentence({ ...small, now: { ...counts, notReached: 0 } })).toMatch(/^None of 319 children/)
})
