import { expect, test } from 'vitest'
import { parameterIds, parameters } from '../../src/model/parameters/registry'
import { badgeAfter, badgedHeading, evidenceBadge, evidenceFold } from '../../src/panel/evidence-fold'
import { freshLocal } from '../../src/panel/panel-state'
import { evidence } from '../../src/words/evidence'
import { parameterWords } from '../../src/words/parameters'
import { markup, readable } from '../story/markup'

const panel = { local: freshLocal(parameterWords) }

test.each(parameterIds)('%s has its label in words, and its source one press away', id => {
  const said = readable(markup(evidenceFold(panel, id)).text)
  const definition = parameters[id]
  expect(said).toContain(evidence[definition.label])
  expect(said).toContain(readable(definition.source))
  expect(said.includes('Contested')).toBe('contested' in definition)
})

test('a label stands by itself, after a number, or beside a heading without being a part of it', () => {
  expect(readable(markup(evidenceBadge('published')).text)).toBe('Published')
  expect(readable(markup(evidenceBadge('published', true)).text)).toBe('Published Contested')
  expect(readable(markup(badgeAfter('assumption')).text)).toBe('. Our assumption')
  const { text } = markup(badgedHeading('a', 'The team', 'workedOut'))
  expect(text).toContain('<h3 id="a">The team</h3>')
  expect(readable(text)).toBe('The team . Worked out')
})

test('there is no fold for a parameter whose words have not been fetched', () => {
  expect(() => evidenceFold({ local: freshLocal() }, 'need')).toThrow(RangeError)
})
