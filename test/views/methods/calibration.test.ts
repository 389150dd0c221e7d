import { expect, test } from 'vitest'
import { assessments, referrals, tragedies } from '../../../src/figures/methods-figures'
import { openFiles } from '../../../src/figures/open-cases'
import { defaultParameters } from '../../../src/model/parameters/registry'
import { settle } from '../../../src/model/steady/steady-state'
import { calibrationOf } from '../../../src/views/methods/calibration'
import { modelFacts } from '../../../src/views/methods/model-facts'

const settled = settle(defaultParameters)
const rows = new Map(calibrationOf(settled).map(row => [row.id, row]))
const model = (id: Parameters<typeof rows.get>[0]): number => rows.get(id)!.model

test('the model’s values are those it settles at', () => {
  const { stocks, team, leaving } = settled
  expect(model('concerns')).toBeCloseTo(52 * (settled.concernsTrue + settled.concernsFalse), 9)
  expect(model('leaving')).toBeCloseTo(100 * leaving.total, 9)
  expect(model('workers')).toBe(team.players)
  const places = stocks.helped + stocks.handover + stocks.beingAssessed + stocks.assessedFalse
  expect(model('openFiles')).toBeCloseTo(places + stocks.waiting + stocks.waitingFalse, 9)
  expect(model('caseload') * team.players).toBeCloseTo(places, 9)
  expect(model('vacancies') / 100).toBeCloseTo(
    (team.budget - team.established - team.newlyQualified) / team.budget,
    9,
  )
  expect(model('agency') / 100).toBeCloseTo(team.agency / team.players, 9)
  expect(model('tragedies')).toBe(settled.expectedTragediesAYear)
})

test('assessments begun are the concerns that are neither turned back nor closed unseen', () => {
  const { concernsTrue, concernsFalse, screenedOutTrue, screenedOutFalse } = settled
  const accepted = 52 * (concernsTrue * (1 - screenedOutTrue) + concernsFalse * (1 - screenedOutFalse))
  expect(model('assessments')).toBeLessThan(accepted)
  expect(model('assessments')).toBeGreaterThan(0.9 * accepted)
  expect(model('turnedBack')).toBeCloseTo(100 * (1 - accepted / model('concerns')), 9)
})

test('what was fitted agrees with what is published to a tenth, and assessments are about a tenth lower', () => {
  for (const { id, published, model: value, tie } of rows.values()) {
    if (tie === 'fitted') expect(Math.abs(value / published.value - 1), id).toBeLessThan(0.1)
  }
  expect(1 - model('assessments') / assessments.value).toBeCloseTo(0.1, 1)
})

test('published figures come from published ones, for 80,000 children', () => {
  const children = 12_183_016
  // Referrals are published to the nearest ten: 4,155.5 from those, 4,156 in our notes and in the registry.
  expect(Math.abs(referrals.value - (632_830 / children) * 80_000)).toBeLessThan(1)
  expect(openFiles.value).toBe(Math.round((402_400 / children) * 80_000))
  expect(assessments.value).toBe(Math.round((648_830 / children) * 80_000))
  for (const { published } of rows.values()) {
    expect(published.edition).not.toBe('')
    expect(published.value).toBeGreaterThan(0)
    expect(published.publisher).not.toBe('')
    expect(published.year).toMatch(/\d{4}|undated/)
    if (published.label !== 'reported') expect(new URL(published.url ?? '').protocol).toBe('https:')
  }
})

test('how rare a tragedy is has no unit that could be counted', () => {
  expect(rows.get('tragedies')).toMatchObject({ unit: 'rarity', published: tragedies })
})

test('the text quotes the usual settings', () => {
  expect(modelFacts()).toMatchObject({
    children: defaultParameters.children,
    inNeed: settled.inNeed,
    workers: settled.team.players,
    tragediesAYear: settled.expectedTragediesAYear,
  })
})
