import { describe, expect, test } from 'vitest'
import { type ParameterId, parameterIds, parameters } from '../../src/model/parameters/registry'
import { badgeAfter, badgedHeading, evidenceBadge, evidenceFold } from '../../src/panel/evidence-fold'
import { readLink } from '../../src/store/link/link'
import { createSettingsStore } from '../../src/store/store'
import { evidence, evidenceMeaning, readersNumber, readersNumberMeaning } from '../../src/words/evidence'
import { markup } from '../story/markup'
import { panelOn } from './panel-on'

/** What the fold of a parameter says on a page that a link opens: its badges, and its paragraphs. */
function fold(id: ParameterId, search = '') {
  const { settings } = readLink(search)
  const { text } = markup(evidenceFold(panelOn(createSettingsStore(settings)), id))
  const inside = (tag: string) =>
    [...text.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag.split(' ')[0]}>`, 'g'))].map(([, found]) => found)
  return { badges: inside('span class="badge"'), paragraphs: inside('p') }
}

describe('the evidence under a control', () => {
  test.each(parameterIds)('of %s at its default is the label and source of the registry', id => {
    const { label, source } = parameters[id]
    const { badges, paragraphs } = fold(id)
    expect(badges[0]).toBe(evidence[label])
    expect(paragraphs[0]?.startsWith(evidenceMeaning[label])).toBe(true)
    expect(paragraphs.at(-1)).toBe(`Source: ${source}`)
  })

  test('is that of the preset’s own value, in force', () => {
    const { badges, paragraphs } = fold('price', '?preset=article')
    expect(badges).toEqual([evidence.fromTheArticle])
    expect(paragraphs[0]).toBe(evidenceMeaning.fromTheArticle)
    expect(paragraphs.at(-1)).toMatch(/^Source: The article: double and more/)
  })

  test('of a number of the reader’s own says so, and what it replaces', () => {
    const { badges, paragraphs } = fold('posts', '?posts=120')
    expect(badges).toEqual([readersNumber])
    expect(paragraphs[0]).toBe(readersNumberMeaning)
    expect(paragraphs).toContain('It replaces 145 funded posts (Worked out).')
    expect(paragraphs.at(-1)).toBe(`Source: ${parameters.posts.source}`)
  })

  test('goes on saying that a parameter is contested', () => {
    expect(fold('strain').badges).toEqual([evidence.directionKnown, 'Contested'])
    expect(fold('strain', '?strain=25').badges).toEqual([readersNumber, 'Contested'])
  })
})

test('a label stands by itself, after a number with a stop between, or beside a heading', () => {
  const badge = `<span class="badge" data-label="published">Published</span>`
  expect(markup(evidenceBadge('published')).text).toBe(badge)
  expect(markup(badgeAfter('published')).text).toBe(`<span class="unseen">. </span>${badge}`)
  expect(markup(badgedHeading('level', 'The level', 'published')).text).toContain(
    `<h3 id="level">The level</h3><span class="unseen">. </span>${badge}`,
  )
})
