import { expect, test } from 'vitest'
import { sinceTheArticles } from '../../src/figures/since-the-articles'
import { sinceTheArticlesFold } from '../../src/panel/since-the-articles'
import { leverNames } from '../../src/words/lever-names'
import { changesSince, pointsNow, sinceHeading } from '../../src/words/since-the-articles'
import { datedEdition, editionSaid } from '../../src/words/sources'
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

test('a line says a date once: in the title, in the edition or between the two', () => {
  const said = (title: string, year: string, edition: string) => datedEdition({ title, year, edition })
  expect(said('Children in need', '31 March 2025', 'published 2025')).toBe(', 31 March 2025 (published 2025)')
  expect(said('Outcomes as at 31 March 2025', '31 March 2025', 'published 2025')).toBe(' (published 2025)')
  expect(said('A written answer', '31 July 2017', 'answered 31 July 2017')).toBe(' (answered 31 July 2017)')
})

test('nothing undated is called so twice', () => {
  expect(datedEdition({ title: 'Our sums', year: 'undated', edition: 'the second version' })).toBe(
    ' (the second version)',
  )
})
