import { expect, test } from 'vitest'
import { defaultParameters } from '../../src/model/parameters/registry'
import { noLevers } from '../../src/model/simulation/levers'
import {
  leversShown,
  optionsOf,
  parametersShown,
  type SeasonSettings,
  withLevers,
  withParameters,
} from '../../src/store/season-settings'

const season = (settings: Partial<SeasonSettings> = {}): SeasonSettings => ({
  week: 0,
  scenario: 'free',
  kickOff: defaultParameters,
  levers: noLevers,
  changes: [],
  tragedies: true,
  ...settings,
})

test('in week 0 the season begins with what the controls are moved to', () => {
  const moved = { ...defaultParameters, posts: 130 }
  expect(withParameters(season(), moved)).toEqual(season({ kickOff: moved }))
})

test('what a link changes in week 1 is taken over by a control moved in week 0', () => {
  const linked = season({ changes: [{ week: 1, parameters: { posts: 120 }, levers: { role: 50 } }] })
  const moved = { ...parametersShown(linked), posts: 150 }
  expect(parametersShown(withParameters(linked, moved))).toEqual(moved)
  expect(leversShown(withParameters(linked, moved)).role).toBe(50)
  expect(leversShown(withLevers(linked, noLevers))).toEqual(noLevers)
})

test('later a moved control acts from the coming week, and moving it back takes the change away', () => {
  const at20 = season({ week: 20 })
  const moved = withParameters(at20, { ...defaultParameters, posts: 130 })
  expect(moved.changes).toEqual([{ week: 21, parameters: { posts: 130 } }])
  expect(parametersShown(moved).posts).toBe(130)
  expect(withParameters(moved, defaultParameters).changes).toEqual([])
})

test('a change says only what differs from the timeline before it', () => {
  const article = season({ week: 20, scenario: 'article' })
  const shown = parametersShown(article)
  expect(shown).toMatchObject({ saving: 10, poaching: 6 })
  expect(withParameters(article, { ...shown, leaving: 15 }).changes).toEqual([
    { week: 21, parameters: { leaving: 15 } },
  ])
})

test('what was changed earlier stays when something is changed later, and the other way round', () => {
  const early = withParameters(season({ week: 5 }), { ...defaultParameters, posts: 120 })
  const late = withParameters({ ...early, week: 30 }, { ...defaultParameters, posts: 120, price: 2 })
  expect(late.changes.map(({ week }) => week)).toEqual([6, 31])
  const between = { ...late, week: 10 }
  expect(
    withParameters(between, { ...parametersShown(between), leaving: 20 }).changes.map(({ week }) => week),
  ).toEqual([6, 11, 31])
})

test('levers pulled on the way act from the coming week', () => {
  const pulled = withLevers(season({ week: 8 }), { ...noLevers, training: 50 })
  expect(pulled.changes).toEqual([{ week: 9, levers: { training: 50 } }])
  expect(leversShown(pulled).training).toBe(50)
  expect(leversShown({ ...pulled, week: 7 }).training).toBe(0)
  expect(withLevers(pulled, noLevers).changes).toEqual([])
})

test('another number of children is another stadium: the season begins again', () => {
  const changed = withParameters(season({ week: 20 }), { ...defaultParameters, posts: 130 })
  const other = { ...defaultParameters, children: 1000, posts: 1.8 }
  expect(withParameters(changed, other)).toEqual(season({ kickOff: other }))
})

test('the options of a season are all that decides how it goes', () => {
  const options = optionsOf(season({ week: 99, scenario: 'none' }), 7)
  expect(options).toMatchObject({ seed: 7, parameters: defaultParameters, scenario: { steps: [] } })
  expect(options).not.toHaveProperty('week')
})
