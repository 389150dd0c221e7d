import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noteInWords } from '../../src/panel/notes'
import { readLink } from '../../src/store/link/link'
import { quoted } from '../../src/words/language'
import { parameterWords } from '../../src/words/parameters'

const said = (search: string) =>
  readLink(search).notes.map(note => noteInWords({ local: { words: parameterWords } }, note))

describe('what is said of a link', () => {
  test.each([
    [
      '?step=1.5',
      `Step of the story: the link says ${quoted('1.5')}, which is no whole number. We have used 2.`,
    ],
    ['?seed=1.5', `Seed: the link says ${quoted('1.5')}, which is no whole number. We have used 2.`],
    [
      '?children=80000.5',
      `${parameterWords.children.name}: the link says ${quoted('80000.5')}, which is no whole number. We have used 80,001 children.`,
    ],
    [
      '?posts=900',
      `Team size: the link says ${quoted('900')}, which is out of range. We have used 260 funded posts.`,
    ],
    [
      '?posts=1,000',
      `Team size: the link says ${quoted('1,000')}, which is not plainly a number. We have used 145 funded posts.`,
    ],
    [
      '?stage=webgl',
      `How it is drawn: the link says ${quoted('webgl')}, which is not one of the choices. We have used what suits the device.`,
    ],
    ['?v=1&v=2', `Version of the link: the link says it more than once. ${quoted('1')} is used.`],
    [
      '?kept=view=embed',
      `What was kept cannot have a setting of its own for ${quoted('View')}. That was left out.`,
    ],
    ['?post=130', `The link has a setting this page does not know: ${quoted('post')}. It was left out.`],
  ])('of %s is true in words', (search, words) => {
    expect(said(search)).toEqual([words])
  })

  test('of a stranger’s words is a short piece in quotation marks, apart from ours, and only of our own keys', () => {
    const longest = 22
    fc.assert(
      fc.property(
        fc.constantFrom('posts', 'view', 'step', 'changes', 'kept', 'v', 'Helpline closed. Please ring'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
        (key, text) => {
          for (const words of said(`?${encodeURIComponent(key)}=${encodeURIComponent(text)}`)) {
            expect(words).not.toMatch(/Helpline/)
            expect(words).toMatch(
              /^[^\u2066-\u2069]*(\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069[^\u2066-\u2069]*)*$/,
            )
            for (const [, theirs = ''] of words.matchAll(/\u2068([^\u2069]*)\u2069/g))
              expect([...theirs].length).toBeLessThanOrEqual(longest)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  test('keeps a right-to-left override from turning the sentence around', () => {
    expect(said('?posts=%E2%80%AEgnp.exe')).toEqual([
      `Team size: the link says ${quoted('gnp.exe')}, which is not plainly a number. We have used 145 funded posts.`,
    ])
  })
})
