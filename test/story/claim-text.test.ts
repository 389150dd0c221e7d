import { expect, test } from 'vitest'
import { claimSaid, claimText, sourcesOf } from '../../src/story/claim-text'
import { claimsOf } from '../../src/story/room-questions'
import { evidence } from '../../src/words/evidence-labels'
import { markup, readable } from './markup'

const claims = claimsOf('golden-hello', ['vacancies', 'agencyCover'])
const [first] = claims

test('a claim has its words, its label and its source, which leads there', () => {
  const drawn = markup(claimText(first!)).text
  expect(readable(drawn)).toContain(first!.text)
  expect(readable(drawn)).toContain(evidence.published)
  expect(drawn).toMatch(/<a href=.?https:/)
  expect(markup(claimSaid(first!)).text).not.toContain('<a ')
})

test('a source of several claims stands once, and what has none has no list', () => {
  const items = (markup(sourcesOf(claims)).text.match(/<li>/g) ?? []).length
  expect(items).toBe(1)
  expect(markup(sourcesOf([{ text: 'Ours.', label: 'assumption' }])).text).not.toContain('<ul')
})
