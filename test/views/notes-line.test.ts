import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepIds } from '../../src/store/story-steps'
import { createClock, type NotesMessage, readMessage } from '../../src/views/notes-line'
import { clockSaid, speakerNotes } from '../../src/words/speaker-notes'

const about = 'eighty-thousand-notes'
const clock = { milliseconds: 12, count: 0 }
const good: readonly NotesMessage[] = [
  { kind: 'shows', step: 3, build: 1, builds: 4, told: 'said', slide: 0, slides: 0, isBlack: false, clock },
  { kind: 'shows', step: null, build: 0, builds: 0, told: 'task', slide: 2, slides: 3, isBlack: true, clock },
  { kind: 'calls', clock },
  { kind: 'wishes', wish: 'next', at: 5 },
  { kind: 'goes', step: 4, at: 6 },
]

test('what the two windows say to each other is read as it was said, and nothing besides', () => {
  for (const message of good) {
    expect(readMessage({ ...message, about })).toEqual(message)
    expect(readMessage({ ...message, about, html: '<b>' })).toEqual(message)
    expect(readMessage(message), 'not about the notes').toBeNull()
  }
})

test('a message of which anything is not as it should be is passed over', () => {
  for (const message of good)
    for (const key of Object.keys(message))
      for (const wrong of [undefined, {}, [], '1', -1, 1.5, Number.NaN, 1e12, '<b>', '__proto__'])
        expect(
          readMessage({ ...message, about, [key]: wrong }),
          `${message.kind}.${key}: ${wrong}`,
        ).toSatisfy(read => read === null || (key === 'at' && wrong === 1.5))
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withMap: true }), data => {
      expect(readMessage(data)).toBeNull()
    }),
  )
})

test('of two clocks the longer holds, until one is set to zero', () => {
  const ours = createClock()
  ours.take({ milliseconds: 60_000, count: 0 })
  expect(ours.now().milliseconds).toBeGreaterThanOrEqual(60_000)
  ours.take({ milliseconds: 10, count: 0 })
  expect(ours.now().milliseconds).toBeGreaterThanOrEqual(60_000)
  ours.take({ milliseconds: 10, count: 1 })
  expect(ours.now().milliseconds).toBeLessThan(60_000)
  ours.restart()
  expect(ours.now().count).toBe(2)
  expect([0, 59_999, 65_000, 3_600_000].map(clockSaid)).toEqual(['0:00', '0:59', '1:05', '60:00'])
})

test('every step has a script of two or three sentences and a question', () => {
  expect(Object.keys(speakerNotes)).toEqual([...stepIds])
  for (const [id, { say, ask }] of Object.entries(speakerNotes)) {
    const sentences = say.join(' ').split(/(?<=[.?!]) /)
    expect(sentences.length >= 2 && sentences.length <= 4, `${id}: ${sentences.length}`).toBe(true)
    expect(ask.length).toBeGreaterThan(0)
  }
})
