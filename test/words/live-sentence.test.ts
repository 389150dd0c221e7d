import { describe, expect, test } from 'vitest'
import {
  changeSentence,
  comparedWith,
  levelFirst,
  levelNow,
  levelSentence,
  noChange,
  publishedSentence,
  runningDifference,
  type SentenceCounts,
  type SentenceSubject,
  sameAs,
  standsInModel,
  thanWith,
  withNobody,
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

describe('what the model supposes is there', () => {
  const change = (notReached: number) => changeSentence(subject({ notReached }, true))
  const running = (notReached: number) => runningDifference(subject({ notReached }, true))

  test('leads with the change, rounded to ten, of the 80,000', () => {
    expect(change(2_133 + 112)).toBe('About 110 more of the 80,000 children are not reached')
    expect(change(2_133 - 32)).toBe('About 30 fewer of the 80,000 children are not reached')
  })

  test('the change is a running number too, with its sign', () => {
    expect(running(2_133 + 112)).toBe('+110')
    expect(running(2_133 - 1_232)).toBe('−1,230')
    expect(running(2_133)).toBe('±0')
  })

  test('a change of fewer than five is no number, and what it is compared with says how few', () => {
    const few = subject({ notReached: 2_137 }, true)
    expect(changeSentence(few)).toBe('A handful more of the 80,000 children are not reached')
    expect(thanWith(few, comparedWith.before)).toBe('than before (fewer than five)')
    expect(change(2_132)).toBe('A handful fewer of the 80,000 children are not reached')
    expect([running(2_137), running(2_132)]).toEqual(['+ a handful', '− a handful'])
  })

  test('five and more is at least about ten', () => {
    expect(change(2_138)).toMatch(/^About 10 more/)
    expect(running(2_128)).toBe('−10')
  })

  test('no change has no change sentence, and a sentence of its own', () => {
    expect(change(2_133)).toBe('')
    expect(noChange(true)).toBe('The number of children not reached has not changed.')
    expect(sameAs(comparedWith.posts(150))).toBe('It is the same as with 150 posts, in this model.')
  })

  test('how things stand, and that it is in the model', () => {
    expect(levelFirst(subject({}, true))).toBe(
      'About 2,130 of the 80,000 children need help and are not reached.',
    )
    expect(standsInModel(true)).toBe('That is in this model. In real life no one has this picture.')
    expect(levelSentence(subject({}, true))).toBe(
      'In this model about 2,130 of the 80,000 children need help and are not reached.',
    )
  })
})

describe('what the director sees', () => {
  test('speaks of help, which is on record, and never of the children nobody reached', () => {
    const fewer = subject({ helped: 1_507, notReached: 2_240 }, false)
    expect(changeSentence(fewer)).toBe('About 90 fewer of the 80,000 children are being helped')
    expect(runningDifference(fewer)).toBe('−90')
    for (const said of [levelFirst, levelSentence])
      expect(said(subject({}, false))).not.toMatch(/not reached|no concern|in need/)
  })

  test('those in need and those not in need are one queue', () => {
    const more = subject({ waiting: 61, waitingFalse: 55 }, false)
    expect(changeSentence(more)).toBe('About 20 more of the 80,000 children are waiting')
    expect(runningDifference(more)).toBe('+20')
  })

  test('how things stand counts open cases in the model', () => {
    expect(levelFirst(subject({}, false))).toBe('About 2,200 of the 80,000 children have an open case.')
    expect(standsInModel(false)).toBe('That is in this model. The director cannot see who else needs help.')
    expect(levelSentence(subject({}, false))).toBe(
      'In this model about 2,200 of the 80,000 children have an open case. The director cannot see who else needs help.',
    )
  })

  test('after a change they stand now', () => {
    expect(levelNow(subject({}, false))).toBe(
      'Now about 2,200 of the 80,000 children have an open case. The director cannot see who else needs help.',
    )
  })

  test('the published count says what it counts, and of what day', () => {
    expect(publishedSentence(2_642, '31 March 2025')).toMatch(
      /every kind of need, come to 2,642 \(31 March 2025\)\.$/,
    )
  })
})

test.each([
  [comparedWith.posts(145), 'than with 145 posts'],
  [comparedWith.posts(14.5), 'than with 14.5 posts'],
  [comparedWith.posts(1), 'than with 1 post'],
  [comparedWith.posts(0), 'than with no posts'],
  [comparedWith.leaving(11.8), 'than with 11.8 leaving in a hundred'],
  [comparedWith.price(1.4), 'than at 1.4 times the price'],
  [comparedWith.price(1), 'than at the price of permanent staff'],
  [comparedWith.other('Public alarm', '0 steps'), 'than with “Public alarm” at 0 steps'],
  [
    comparedWith.other('Need missed by less experienced teams', '5 more in every hundred children assessed'),
    'than before',
  ],
  [comparedWith.before, 'than before'],
  [comparedWith.weekZero, 'than in week 0'],
])('a change is compared in words: %s', (compared, said) => {
  expect(thanWith(subject({ helped: 1_500 }, false), compared)).toBe(said)
})

test('with nobody on the team, how many wait', () => {
  expect(withNobody(subject({ waiting: 915, waitingFalse: 652 }, false))).toBe(
    'About 1,570 of the 80,000 children are waiting, in this model.',
  )
  expect(withNobody(subject({ waiting: 0, waitingFalse: 0 }, false))).toBe(
    'None of the 80,000 children are waiting, in this model.',
  )
})

test('a small stadium is not rounded away', () => {
  const small = { ...subject({ notReached: 8 }, true), children: 319 }
  expect(levelFirst(small)).toBe('About 8 of the 319 children need help and are not reached.')
  expect(levelFirst({ ...small, now: { ...counts, notReached: 0 } })).toBe(
    'Every one of the 319 children who needs help is reached.',
  )
})
