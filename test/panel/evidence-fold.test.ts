import { describe, expect, test } from 'vitest'
import { type ParameterId, parameterIds, parameters } from '../../src/model/parameters/registry'
import { parameterSources } from '../../src/model/parameters/sources'
import { badgeAfter, badgedHeading, evidenceBadge } from '../../src/panel/badge'
import { evidenceFold } from '../../src/panel/evidence-fold'
import { freshLocal } from '../../src/panel/panel-state'
import { readLink } from '../../src/store/link/link'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'
import {
  evidenceInShort,
  evidenceMeaning,
  readersNumber,
  readersNumberMeaning,
  sourceLabel,
} from '../../src/words/evidence'
import { evidence } from '../../src/words/evidence-labels'
import { notCome, waysToHave } from '../../src/words/not-come'
import { markup, readable } from '../story/markup'
import { panelOn } from './panel-on'

/** What the fold of a parameter says on a page that a link opens: its badges, and its paragraphs. */
function fold(id: ParameterId, search = '') {
  const panel = panelOn(createSettingsStore(readLink(search).settings))
  const { text } = markup(evidenceFold(panel, id))
  const inside = (start: string, end: string) =>
    [...text.matchAll(new RegExp(`<${start}[^>]*>(.*?)</${end}>`, 'g'))].map(([, found]) => found)
  return { badges: inside('span class="badge"', 'span'), paragraphs: inside('p', 'p') }
}

describe('the evidence under a control', () => {
  test.each(parameterIds)('of %s at its default is the label and source of the registry', id => {
    const { label } = parameters[id]
    const { badges, paragraphs } = fold(id)
    expect(badges).toEqual([evidenceInShort[label], ...('contested' in parameters[id] ? ['Contested'] : [])])
    expect(paragraphs[0]?.startsWith(evidenceMeaning[label])).toBe(true)
    expect(paragraphs).toContain(`Source: ${parameterSources[id]}`)
  })

  test('is that of the preset’s own value, in force', () => {
    const { badges, paragraphs } = fold('price', '?preset=article')
    expect(badges).toEqual([evidence.assumption])
    expect(paragraphs[0]).toBe(evidenceMeaning.articleDirection)
    expect(paragraphs.filter(text => text?.startsWith('Source:'))).toMatchObject([
      expect.stringMatching(/^Source: The article: double and more/),
    ])
  })

  test('of a number of the reader’s own says so, and what it replaces', () => {
    const { badges, paragraphs } = fold('posts', '?posts=120')
    expect(badges).toEqual([readersNumber])
    expect(paragraphs[0]).toBe(readersNumberMeaning)
    expect(paragraphs).toContain('It replaces 145 funded posts (Worked out).')
    expect(paragraphs).toContain(`Source: ${parameterSources.posts}`)
  })

  test('has its label before its source has come', () => {
    const panel = panelOn(createSettingsStore(readLink('').settings))
    const { text } = markup(
      evidenceFold({ ...panel, local: { ...panel.local, sourceOf: undefined } }, 'posts'),
    )
    expect(text).toContain(evidence.workedOut)
    expect(text).not.toContain(sourceLabel)
  })

  test('goes on saying that a parameter is contested', () => {
    expect(fold('strain', '?strain=25').badges).toEqual([readersNumber, 'Contested'])
  })

  test('is none for a parameter whose words have not been fetched', () => {
    const panel = panelOn(createSettingsStore(readLink('').settings))
    expect(() => evidenceFold({ ...panel, local: freshLocal() }, 'need')).toThrow(RangeError)
  })
})

test('a label stands by itself, after a number, or beside a heading without being a part of it', () => {
  expect(readable(markup(evidenceBadge('published')).text)).toBe('Published')
  expect(readable(markup(evidenceBadge('published', true)).text)).toBe('Published Contested')
  expect(readable(markup(badgeAfter('assumption')).text)).toBe('. Our assumption')
  const { text } = markup(badgedHeading('a', 'The team', 'workedOut'))
  expect(text).toContain('<h3 id="a">The team</h3>')
  expect(readable(text)).toBe('The team . Worked out')
})

test('where the source could not be fetched the fold says so, and offers to try again', () => {
  const panel = panelOn(createSettingsStore(defaultSettings()))
  const local = {
    ...panel.local,
    sourceOf: undefined,
    refused: new Map([['sources', { times: 1, again: undefined }]]),
  }
  const { text } = markup(evidenceFold({ ...panel, local }, 'posts'))
  expect(text).toContain(notCome.source)
  expect(text).toContain(waysToHave.again)
})
