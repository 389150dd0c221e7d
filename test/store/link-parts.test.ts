import { expect, test } from 'vitest'
import { defaultParameters } from '../../src/model/parameters'
import { createNotes } from '../../src/store/link-notes'
import { linkParts, numberFrom } from '../../src/store/link-parts'

const read = (entries: Record<string, string>) => {
  const { notes, take } = createNotes()
  return { notes, parts: linkParts(new Map(Object.entries(entries)), take) }
}

test('what a link does not say has its usual value, without a note', () => {
  const { notes, parts } = read({})
  expect(parts.choice('camera', 'overview')).toBe('overview')
  expect(parts.flagged('truth', true)).toBe(true)
  expect(parts.parameter('posts', defaultParameters)).toBe(145)
  expect(notes).toEqual([])
})

test('what cannot be used has its usual value too, with a note', () => {
  const { notes, parts } = read({ camera: 'moon', truth: '2', posts: 'many' })
  expect(parts.choice('camera', 'overview')).toBe('overview')
  expect(parts.flagged('truth', true)).toBe(true)
  expect(parts.parameter('posts', defaultParameters)).toBe(145)
  expect(notes.map(({ kind }) => kind)).toEqual(['notAChoice', 'notAChoice', 'notANumber'])
})

test('a number outside its range is brought to the nearest, with a note', () => {
  const { notes, take } = createNotes()
  expect(numberFrom('200', 'week', { min: 0, max: 156, whole: true }, 0, take)).toBe(156)
  expect(numberFrom('3.6', 'week', { min: 0, max: 156, whole: true }, 0, take)).toBe(4)
  expect(notes.map(({ used }) => used)).toEqual(['156', '4'])
})
