import { expect, test } from 'vitest'
import { sinceTheArticles } from '../../src/figures/since-the-articles'
import { sinceTheArticlesFold } from '../../src/panel/since-the-articles'
import { leverNames } from '../../src/words/lever-names'
import { changesSince, pointsNow, sinceHeading } from '../../src/words/since-the-articles'
import { editionSaid } from '../../src/words/sources'
import { markup, readable } from '../story/markup'

test('the fold has every change with its source, date and edition, and where each point stands', () => {
  const { text } = markup(sinceTheArticlesFold())
  expect(text).toMatch(new RegExp(`<summary><h3>${sinceHeading}`))
  const said = readable(text)
  for (const { id, publisher, title, year, edition, url } of sinceTheArticles) {
    expect(said).toContain(changesSince[id])
    expect(said).toContain(`${publisher}: ${title} , ${year} (${edition}).`)
    expect(text).toContain(`href="${url?.replaceAll('&', '&amp;')}"`)
  }
  for (const [id, now] of Object.entries(pointsNow))
    expect(said).toContain(`${leverNames[id as keyof typeof leverNames]}. ${now}`)
})

test('an edition is said with when the next is due, where there is one', () => {
  expect(editionSaid({ edition: 'published 2011' })).toBe('published 2011')
  expect(editionSaid({ edition: 'published 2025', nextDue: 'the next is due in 2026' })).toBe(
    'published 2025; the next is due in 2026',
  )
})
