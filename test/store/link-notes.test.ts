import { expect, test } from 'vitest'
import { createNotes, notesLimit } from '../../src/store/link-notes'

test('a note says what was given, and what is used where anything is', () => {
  const { notes, take } = createNotes()
  take('unknown', 'postss', '1')
  take('clamped', 'posts', '900', '260')
  expect(notes).toEqual([
    { kind: 'unknown', key: 'postss', given: '1' },
    { kind: 'clamped', key: 'posts', given: '900', used: '260' },
  ])
})

test('very long texts are cut short', () => {
  const { notes, take } = createNotes()
  const long = 'x'.repeat(100_000)
  take('repeated', long, long, long)
  for (const text of [notes[0]?.key, notes[0]?.given, notes[0]?.used]) expect(text).toMatch(/^x{60}…$/)
})

test('no more notes are kept than a page can show', () => {
  const { notes, take } = createNotes()
  for (let at = 0; at < 10_000; at++) take('unknown', `k${at}`, '')
  expect(notes).toHaveLength(notesLimit)
  expect(notes[0]?.key).toBe('k0')
})
