import { describe, expect, test } from 'vitest'
import {
  changeSentence,
  levelSentence,
  nobodyToSeeThem,
  noChange,
  publishedSentence,
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
  test('leads with the change, rounded to ten, of the 80,000', () => {
    expect(change(2_133 + 112)).toBe('About 110 more of the 80,000 children are not reached.')
    expect(change(2_133 - 32)).toBe('About 30 fewer of the 80,000 children are not reached.')
  })
  test('a change of fewer than five is no number', () => {
    expect(change(2_137)).toBe('A handful more of the 80,000 children (fewer than five) are not reached.')
    expect(change(2_132)).toBe('A handful fewer of the 80,000 children (fewer than five) are not reached.')
  })
  test('five and more is at least about ten', () => expect(change(2_138)).toMatch(/^About 10 more/))
  test('no change has no change sentence, and a sentence of its own', () => {
    expect(change(2_133)).toBe('')
    expect(noChange(true)).toBe('The number of children not reached has not changed.')
  })
  test('how things stand', () => {
    expect(levelSentence(subject({}, true))).toBe(
      'In this model about 2,130 of the 80,000 children need help and are not reached.',
    )
  })
})

describe('what the director sees', () => {
  test('speaks of help, which is on record, and never of the children nobody reached', () => {
    const said = changeSentence(subject({ helped: 1_507, notReached: 2_240 }, false))
    expect(said).toBe('About 90 fewer of the 80,000 children are being helped.')
    expect(levelSentence(subject({}, false))).not.toMatch(/not reached|no concern|in need/)
  })
  test('those in need and those not in need are one queue', () => {
    const said = changeSentence(subject({ waiting: 61, waitingFalse: 55 }, false))
    expect(said).toBe('About 20 more of the 80,000 children are waiting.')
  })
  test('how things stand counts open cases in the model', () => {
    expect(levelSentence(subject({}, false))).toBe(
      'In this model about 2,200 of the 80,000 children have an open case. The director cannot see who else needs help.',
    )
  })
  test('the published count says what it counts, and of what day', () => {
    expect(publishedSentence(2_642, '31 March 2025')).toMatch(
      /every kind of need, come to 2,642 \(31 March 2025\)\.$/,
    )
  })
})

test('with nobody on the team, how many wait', () => {
  expect(nobodyToSeeThem(subject({ waiting: 915, waitingFalse: 652 }, false))).toBe(
    'In this model about 1,570 of the 80,000 children are waiting, and there is no social worker to see them.',
  )
})

test('a small stadium is not rounded away', () => {
  const small = { ...subject({ notReached: 8 }, true), children: 319 }
  expect(levelSentence(small)).toBe(
    'In this model about 8 of the 319 children need help and are not reached.',
  )
  expect(levelSentence({ ...small, now: { ...counts, notReached: 0 } })).toBe(
    'In this model every one of the 319 children who needs help is reached.',
  )
})
