import { readFileSync } from 'node:fs'
import { createContext, Script } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLink, writeLink } from '../../../src/store/link/link'
import { entriesIn, hostKeys, hostPart, isHostKey, isNear } from '../../../src/store/link/query'
import { settingsTable } from '../../../src/store/settings'
import { arbitrarySettings } from '../arbitrary-settings'

const keys = new Set(['v', ...settingsTable.keys])
const entries = (search: string) => Object.fromEntries(entriesIn(search, keys))

const script = new Script(readFileSync('public/view.js', 'utf8'))

const said = new Map<string, string>()
const location = { search: '', hash: '' }
// One for all: to make another takes longer than all that is done in it.
const browser = createContext({
  self: {},
  document: {
    documentElement: {
      getAttribute: (name: string) => said.get(name),
      setAttribute: (name: string, text: string) => said.set(name, text),
    },
    createElement: () => ({ noModule: false }),
  },
  addEventListener: () => undefined,
  location,
  performance: { getEntriesByType: () => [] },
  navigator: {},
  matchMedia: () => ({ matches: false }),
})

/** The arrangement that is put in place before anything is painted, for the query of an address. */
function viewBeforePaint(search: string): string | undefined {
  said.clear()
  location.search = search
  script.runInContext(browser)
  return said.get('data-view')
}

describe('what was plainly meant by a link is opened, in silence', () => {
  const posts = readLink('?v=1&posts=130')
  const embed = readLink('?v=1&view=embed&posts=130')
  test.each([
    ['?v=1&amp;posts=130', posts],
    ['?v=1%EF%BC%86posts=130', posts],
    ['?posts:130', posts],
    ['?v=1&posts:130', posts],
    ['?posts=130|Have%20a%20look', posts],
    ['?posts=130%7CHave%20a%20look%3E', posts],
    ['?view:embed&posts:130', embed],
    ['?v=1&amp;amp;posts=130', posts],
    ['?v=1&AMP;posts=130', posts],
    ['?v=1&amp;view=embed&amp;posts=130', embed],
    ['?amp;view=embed&amp;posts=130', embed],
    ['?v%3D1%26posts%3D130', posts],
    ['?v%253D1%2526posts%253D130', posts],
    ['?%3Fv%3D1%26posts%3D130', posts],
    ['?v%3D1%26amp%3Bposts%3D130', posts],
    ['?v=1%26posts=130', posts],
    ['?v=1%26posts%3D130', posts],
    ['?posts%3D130', posts],
    ['?posts=%2531%2533%2530', posts],
    ['?v=1;posts=130;view=embed', embed],
    ['?utm_source=letter;posts=130', posts],
    ['??posts=130', posts],
    ['?&posts=130', posts],
    ['?posts=130?utm_source=x', posts],
    ['?posts=130%3Futm_source%3Dx', posts],
    ['?posts=130?view=embed', embed],
    ['?posts=130%23figure', posts],
    ['?VIEW=embed&POSTS=130', embed],
    ['?view=Embed&Posts=130', embed],
    ['?posts=3D130', posts],
    ['?v=3D1&amp;posts=3D130', posts],
    ['?posts%3D3D130', posts],
    ['?v=3D1&view=3Dembed&posts=3D130', embed],
    ['?posts=3D120&kept=3Dposts%3D3D150', readLink('?posts=120&kept=posts%3D150')],
    ['?preset=3Darticle', readLink('?preset=article')],
    ['?v=1&amp%3Bposts=130', posts],
    ['?view=embed&amp%3Bposts=130', embed],
    ['?posts%EF%BC%9D130', posts],
    ['?view%EF%BC%9Dembed&posts=130', embed],
    ['?%EF%BC%9Fposts=130', posts],
    ['?=posts=130', posts],
    ['?posts==130', posts],
    ['?/posts=130', posts],
    ['?po%0D%0Asts=130', posts],
    ['?posts=130,view=embed', embed],
    ['?posts=130|view=embed', embed],
    ['?posts=130+view=embed', embed],
    ['?posts=130%20view=embed', embed],
    ['?posts=130&view=embed%3C/a%3E', embed],
    ['?posts=130&view=embed%22%3E%3C/iframe%3E', embed],
    ['?view=embed&posts=130%22/%3E', embed],
    ['?preset=England_2017', readLink('?preset=england-2017')],
    ['?preset=england%202017', readLink('?preset=england-2017')],
    ['?preset=england%E2%80%932017', readLink('?preset=england-2017')],
    ['?posts=130.', posts],
    ['?posts=130)', posts],
    ['?posts=130,', posts],
    ['?posts=130;', posts],
    ['?posts=130"', posts],
    ['?posts=%22130%22', posts],
    ['?posts=“130”.', posts],
    ['?posts=130&gt;', posts],
    ['?posts=130&quot;', posts],
    ['?posts=130>', posts],
    ['?posts=(130).', posts],
    ['?posts=130/', posts],
    ['?posts=130%20', posts],
    ['?posts=130%C2%A0', posts],
    ['?posts=130%2E', posts],
    ['?posts=130%E2%80%8B', posts],
    ['?p%E2%80%8Bosts=130', posts],
    ['?%20posts=130', posts],
    ['?posts=130+', posts],
    ['?posts=+130', posts],
    ['?posts=１３０', posts],
    ['?posts=130%E2%80%AC', posts],
    ['?view=embed.&posts=130', embed],
    ['?ask=Team.', readLink('?v=1&view=ask&ask=team')],
    ['?view=teach&amp;ask=team', readLink('?view=teach&ask=team')],
    ['?step=8.', readLink('?step=8')],
    ['?step=8).', readLink('?step=8')],
    ['?camera=DUGOUT', readLink('?camera=dugout')],
    ['?preset=England-2025', readLink('?preset=england-2025')],
    ['?preset=Article,', readLink('?preset=article')],
    ['?truth=true', readLink('?truth=1')],
    ['?looksaweek=0.2', readLink('?looksAWeek=0.2')],
    ['?LOOKSAWEEK=0,2', readLink('?looksAWeek=0.2')],
    ['?leaving=12%', readLink('?leaving=12')],
    ['?leaving=12%25', readLink('?leaving=12')],
    ['?posts=120;kept=posts%3D150;week=3.', readLink('?posts=120&kept=posts%3D150&week=3')],
    ['?posts=120&kept=posts%3D150)', readLink('?posts=120&kept=posts%3D150')],
    ['?posts=120&kept=posts%253D150', readLink('?posts=120&kept=posts%3D150')],
  ])('%s', (search, meant) => {
    expect(readLink(search)).toEqual(meant)
    expect(viewBeforePaint(search)).toBe(meant.settings.view)
    expect(meant.notes).toEqual([])
  })

  /** What programs do to a link on its way, each to the query behind its question mark. */
  const mangles: readonly ((query: string) => string)[] = [
    query => query,
    query => query.replaceAll('&', '&amp;'),
    query => query.replaceAll('&', '&amp;amp;'),
    query => query.replaceAll('&', ';'),
    query => encodeURIComponent(query),
    query => encodeURIComponent(encodeURIComponent(query)),
    query => `?${query}`,
    query => `&${query}`,
    query => query.replace(/(^|&)([A-Za-z0-9]+)=/g, (_, before, key) => `${before}${key.toUpperCase()}=`),
    query => query.replace(/(^|&)([A-Za-z0-9]+)=/g, (_, before, key) => `${before}%20${key}%E2%80%8B=`),
    query => query.replaceAll('&', '%C2%A0&'),
    query => query.replaceAll('&', '%E2%80%8B&'),
  ]
  const ends = [
    '',
    '.',
    ',',
    ';',
    '!',
    ')',
    ').',
    '"',
    '”',
    '’',
    '>',
    ']',
    '*',
    '_',
    '…',
    '%20',
    '%C2%A0',
    '%E2%80%8B',
    '%EF%BB%BF',
    '%2E',
    '&gt;',
    '&quot;',
    '?utm_source=x',
    '?',
    '&fbclid=a.b',
    ';gclid=1',
    '&utm_medium=email&mc_eid=b',
  ]

  test('whatever was done to it, with every end of it, of all that is in this list', () => {
    const all = mangles.flatMap(mangle => ends.map(end => ({ mangle, end })))
    const linked = fc.sample(arbitrarySettings, { seed: 80_000, numRuns: all.length })
    for (const [index, { mangle, end }] of all.entries()) {
      const settings = linked[index]!
      const search = `?${mangle(writeLink(settings).slice(1))}${end}`
      expect(readLink(search), search).toEqual({ settings, notes: [] })
      expect(viewBeforePaint(search), search).toBe(settings.view)
    }
  })

  test('whichever way its numbers are written', () => {
    const written = fc.constantFrom<(value: number) => string>(
      value => `${value}`.replace('.', ','),
      value => `${value}`.replace('.', '%D9%AB'),
      value => `%20${value}%C2%A0`,
      value => `%2B${value}`,
      value => `+${value}`,
      value => `${value}%25`,
      value => `${value}%20%25`,
      value => `${value}`.replace(/\d/g, digit => String.fromCodePoint(0xff10 + Number(digit))),
      value =>
        encodeURIComponent(`${value}`.replace(/\d/g, digit => String.fromCodePoint(0x660 + Number(digit)))),
    )
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 4000 }), written, (hundredths, write) => {
        const leaving = hundredths / 100
        const search = `?leaving=${write(leaving)}`
        const { settings, notes } = readLink(search)
        expect([settings.parameters.leaving, notes], search).toEqual([leaving, []])
      }),
    )
  })
})

describe('a host', () => {
  test('has its own keys kept as they were, an address with a query among them', () => {
    expect(hostPart('?v=1&childId=a%26b&posts=3&parentUrl=https%3A%2F%2Fexample.org%2F%3Fq%3D1')).toBe(
      '&childId=a%26b&parentUrl=https%3A%2F%2Fexample.org%2F%3Fq%3D1',
    )
    const raw = '?childId=1&parentUrl=https://example.org/a;b?posts=3'
    expect(readLink(raw)).toEqual(readLink(''))
    expect(new URLSearchParams(hostPart(raw)).get('parentUrl')).toBe('https://example.org/a;b?posts=3')
    expect(hostPart('?v=1&posts=3')).toBe('')
  })

  test('of a picture in an article is one that the page knows by its keys', () => {
    expect(hostKeys.every(isHostKey)).toBe(true)
    expect(isHostKey('posts')).toBe(false)
  })
})

/** What newsletters, social sites and searches put on the links they send people along. */
const tags =
  'utm_source utm_medium utm_campaign utm_term utm_content utm_id utm_source_platform utm_name fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid li_fat_id igsh igshid mc_cid mc_eid dm_i dm_t _ga _gl _ke _hsenc _hsmi mkt_tok trk trkCampaign epik ef_id s_kwcid CMP at_medium at_campaign ref ref_src referrer s si smid smtyp xtor wt.mc_id vero_id oly_enc_id rb_clickid spm share source sr_share campaign_id cid cmpid icid hsCtaTracking ml_subscriber ck_subscriber_id guccounter elqTrackId'.split(
    ' ',
  )

test.each(tags)('%s, put on by somebody who counts readers, is passed over and not carried on', tag => {
  const search = `?posts=130&${tag}=a`
  expect(readLink(search)).toEqual(readLink('?posts=130'))
  expect(hostPart(search)).toBe('')
})

test('a host’s keys between ours change nothing of ours', () => {
  expect(entries('?v=1&childId=x&posts=130&gclid=a')).toEqual({
    v: '1',
    childId: 'x',
    posts: '130',
    gclid: 'a',
  })
})

describe('a key that is none of ours', () => {
  test.each([
    'post',
    'postss',
    'psots',
    'Post',
    'leavign',
    'leavng',
    'camara',
    'weeks',
    'preset1',
    'trueth',
    'tragedy',
    'loooksAWeek',
  ])('is one that was meant where it is as near as %s', key => {
    const known = key !== 'tragedy'
    expect(isNear(key, keys)).toBe(known)
    expect(readLink(`?${key}=1`).notes).toEqual(known ? [{ kind: 'unknown', key, given: '1' }] : [])
  })

  test.each([
    '',
    'x',
    'w',
    'vv',
    'page',
    'lang',
    'embedded',
    'Helpline closed. Please ring 0900 123456',
    '__proto__',
    'constructor',
  ])('is nobody’s here where it is like none of ours: %j', key => {
    expect(isNear(key, keys)).toBe(false)
    expect(readLink(`?${encodeURIComponent(key)}=1`)).toEqual(readLink(''))
  })
})
