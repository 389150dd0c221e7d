import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fillPage } from '../../src/views/static-page'
import { supportLines } from '../../src/words/support'
import { argumentInShort, headline, stillPicture, title } from '../../src/words/title'

const page = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')
const filled = fillPage(page)
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

test('the page asks only for words there are, and none is left blank', () => {
  expect(page).toMatch(/%[a-z-]+%/)
  expect(filled).not.toMatch(/%[a-z-]+%|undefined|\[object/)
})

test('without scripts the page says headline, argument, support lines and what the still picture shows', () => {
  for (const words of [title, headline, stillPicture, ...argumentInShort])
    expect(filled).toContain(asHtml(words))
  for (const line of supportLines) {
    expect(filled).toContain(`<a href="${line.address}">`)
    expect(filled).toContain(line.number)
  }
})

test('words cannot end the attribute or the element they stand in', () => {
  const attributes = [...filled.matchAll(/(?:content|alt)="([^"]*)"/g)].map(found => found[1])
  expect(attributes).toContain(asHtml(stillPicture))
  expect(filled.match(/<li>/g)?.length).toBe(filled.match(/<\/li>/g)?.length)
  expect(filled.match(/<a href="(tel|sms):/g)).toHaveLength(supportLines.length)
})

test('a page that asks for words nobody wrote does not build', () => {
  expect(() => fillPage('<p>%no-such-words%</p>')).toThrow('no-such-words')
})
