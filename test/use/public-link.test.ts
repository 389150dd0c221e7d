import { expect, test } from 'vitest'
import { readLink } from '../../src/store/link/link'
import { embedAddress, embedCode, linkInCode, linkTo, longestInCode } from '../../src/use/public-link'

const site = 'https://example.org/stadium/'
const settingsOf = (query: string) => readLink(query).settings

test('a link that is handed on opens the page with the same settings, whatever it is seen in and drawn with', () => {
  const settings = settingsOf('?view=embed&posts=130&truth=0&stage=canvas&step=8')
  const again = settingsOf(new URL(linkTo(settings, site)).search)
  expect(again).toEqual({ ...settings, view: 'page', stage: 'auto' })
})

test('a link too long for a code leaves the weeks’ changes out and says so; one that is too long all the same has none', () => {
  const short = settingsOf('?posts=130&week=30')
  expect(linkInCode(short, site)).toEqual({ link: linkTo(short, site), isWithoutChanges: false })
  const changes = Array.from({ length: 20 }, (_, index) => `${index + 2}:posts:${100 + index}`).join(',')
  const long = settingsOf(`?posts=130&week=30&changes=${changes}`)
  expect(linkTo(long, site).length).toBeGreaterThan(longestInCode)
  const found = linkInCode(long, site)
  expect(found).toEqual({ link: linkTo(short, site), isWithoutChanges: true })
  expect(linkInCode(long, `${site}${'a'.repeat(longestInCode)}/`)).toBeNull()
})

test('the code to copy is a frame with the embed and the script beside the page, and nothing in it can end an attribute', () => {
  const settings = settingsOf('?posts=130&week=3&script=article')
  const code = embedCode(settings, { address: site, title: 'A picture', height: 640 })
  expect(code).toContain('title="A picture"')
  expect(code).toContain('width="100%" height="640"')
  expect(code).toContain('allow="fullscreen; clipboard-write" referrerpolicy="no-referrer"></iframe>')
  expect(code).toContain('<script async src="https://example.org/stadium/embed.js"></script>')
  const source = code.match(/src="([^"]*)"/)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(source).toBe(embedAddress(settings, site))
  expect(settingsOf(new URL(source).search)).toEqual({ ...settings, view: 'embed' })
})
