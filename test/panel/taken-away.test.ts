import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { modelVersion } from '../../src/model/version'
import { fileHead, fileName, linkSaid, settingsSaid } from '../../src/panel/taken-away'
import { readLink } from '../../src/store/link/link'
import { createSettingsStore } from '../../src/store/store'
import { takenAway as words } from '../../src/words/taken-away'
import { parse } from '../support/parse-csv'

const stateOf = (query: string) => createSettingsStore(readLink(query).settings).getState()

beforeEach(() => {
  vi.stubGlobal('document', {
    location: { href: 'https://example.org/a/?x=1', protocol: 'https:' },
    querySelector: () => null,
  })
  vi.useFakeTimers({ now: new Date(2026, 10, 29, 12) })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('over a table stand the settings, the link, the version and the day, in rows as wide as the table', () => {
  const rows = parse(fileHead(stateOf('?posts=130&week=30&script=article&kept=posts%3D145'), 5))
  expect(rows.every(row => row.length === 5)).toBe(true)
  const found = new Map(rows.map(([name, value]) => [name, value]))
  expect(found.get(words.link)).toMatch(/^https:\/\/example\.org\/a\/\?v=1&.*posts=130.*week=30/)
  expect(found.get(words.model)).toBe(String(modelVersion))
  expect(found.get(words.date)).toBe('29 November 2026')
  expect(found.get('Team size')).toBe('130 funded posts')
  expect(found.get('Kept to compare with, Team size')).toBe('145 funded posts')
  expect(found.has('Week 30 of 156')).toBe(true)
  expect(rows.at(-1)).toEqual(['', '', '', '', ''])
})

test('what differs from where it began is said, beside the three controls in front', () => {
  const said = settingsSaid(stateOf('?preset=article&absorbed=10')).join('; ')
  expect(said).toContain('Starting from: As in the article')
  expect(said).toContain('Agency price: ')
  expect(said).toMatch(/10 per cent/)
})

test('from a file there is no address to give: what is put behind one is', () => {
  vi.stubGlobal('document', {
    location: { href: 'file:///home/a.html', protocol: 'file:' },
    querySelector: () => null,
  })
  expect(linkSaid(stateOf('?posts=130'))).toBe('?v=1&posts=130')
})

test('a file is called after what was set, in letters that every system takes', () => {
  expect(fileName(stateOf(''), 'csv')).toBe('eighty-thousand-england-2025.csv')
  expect(fileName(stateOf('?posts=130&leaving=17.2&camera=pitch&stage=canvas&truth=1'), 'csv')).toBe(
    'eighty-thousand-posts-130-leaving-17.2.csv',
  )
  const long = fileName(stateOf('?posts=130&week=30&changes=2:posts:120&kept=posts%3D145'), 'csv', 'weeks')
  expect(long).toMatch(/^eighty-thousand-posts-130-week-30-weeks\.csv$/)
  expect(
    fileName(
      stateOf('?posts=130&leaving=1&price=2&saving=3&need=4&absorbed=5&found=6&triage=2&alarm=0.1'),
      'png',
    ).length,
  ).toBeLessThan(100)
})
