import { expect, test } from 'vitest'
import { noLevers } from '../../../src/model/simulation/levers'
import { readLink, writeLink } from '../../../src/store/link/link'

test('a week in the link loads a season, with the parameters as they are in that week', () => {
  const { settings, notes } = readLink('?v=1&price=2&week=20&script=article&debate=40&changes=12:posts:130')
  expect(notes).toEqual([])
  expect(settings.season).toMatchObject({
    week: 20,
    scenario: 'article',
    levers: { ...noLevers, debate: 40 },
    changes: [{ week: 12, parameters: { posts: 130 } }],
  })
  expect(settings.season?.kickOff).toMatchObject({ posts: 145, price: 2, saving: 0 })
  expect(settings.parameters).toMatchObject({ posts: 130, price: 2, saving: 10, poaching: 6 })
})

test('a link without any key of a season has none', () => {
  expect(readLink('?posts=130').settings.season).toBeNull()
  expect(readLink('?training=50').settings.season?.week).toBe(0)
})

test('a season is written by what is not usual, its week always', () => {
  expect(writeLink(readLink('?v=1&week=0').settings)).toBe('?v=1&week=0')
  const search = '?v=1&posts=140&week=30&script=none&training=60&changes=12:posts:130,12:role:25,40:price:2'
  expect(writeLink(readLink(search).settings)).toBe(search)
})

test('changes that cannot be used are left out, each with a note', () => {
  const { settings, notes } = readLink(
    '?week=3&changes=0:posts:120,9:posts,7:children:90,8:posts:9999,4:nonsense:1',
  )
  expect(settings.season?.changes).toEqual([{ week: 8, parameters: { posts: 260 } }])
  expect(notes.map(({ kind, given }) => `${kind} ${given}`)).toEqual([
    'notAChoice 0:posts:120',
    'notAChoice 9:posts',
    'notAChoice 7:children:90',
    'clamped 9999',
    'notAChoice 4:nonsense:1',
  ])
})

test('changes are read as people write them: a comma within a number, capitals, blanks', () => {
  const { settings, notes } = readLink('?week=3&changes=21:leaving:6,8,%2040:Posts:120%20,%2041:price:1,4,')
  expect(notes).toEqual([])
  expect(settings.season?.changes).toEqual([
    { week: 21, parameters: { leaving: 6.8 } },
    { week: 40, parameters: { posts: 120 } },
    { week: 41, parameters: { price: 1.4 } },
  ])
})

test('what is moved in the last week comes back, for a week that is never played', () => {
  const search = '?v=1&week=156&changes=157:posts:130'
  const { settings, notes } = readLink(search)
  expect(notes).toEqual([])
  expect(settings.parameters.posts).toBe(130)
  expect(writeLink(settings)).toBe(search)
})

test('what is kept comes back from the link, with its season and without its seed', () => {
  const search = '?v=1&posts=120&seed=7&week=10&kept=posts%3D150%26week%3D0%26script%3Darticle'
  const { settings, notes } = readLink(search)
  expect(notes).toEqual([])
  expect(settings.kept?.parameters.posts).toBe(150)
  expect(settings.kept?.season).toMatchObject({ week: 0, scenario: 'article' })
  expect(writeLink(settings)).toBe(search)
})

test('what is kept of another number of children is brought to this stadium', () => {
  const { settings } = readLink('?children=40000&kept=')
  expect(settings.kept?.parameters).toMatchObject({ children: 40_000, posts: 73 })
  expect(readLink('?kept=seed%3D4').notes).toMatchObject([{ kind: 'notKept', key: 'seed' }])
  expect(readLink('?kept=view=embed').notes).toMatchObject([{ kind: 'notKept', key: 'view' }])
  expect(readLink('?kept=post%3D4').notes).toMatchObject([{ kind: 'unknown', key: 'post' }])
})

test('a link says that tragedies are left out, and without the key the weeks may hold one as before', () => {
  expect(readLink('?week=3').settings.season?.tragedies).toBe(true)
  expect(readLink('?script=article').settings.season?.tragedies).toBe(true)
  const search = '?v=1&week=3&script=article&tragedies=0'
  const { settings, notes } = readLink(search)
  expect(notes).toEqual([])
  expect(settings.season?.tragedies).toBe(false)
  expect(writeLink(settings)).toBe(search)
  expect(readLink('?week=3&tragedies=maybe').notes).toEqual([
    expect.objectContaining({ kind: 'notAChoice', key: 'tragedies' }),
  ])
})
