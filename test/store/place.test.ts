import { beforeAll, describe, expect, test } from 'vitest'
import { evidenceOf } from '../../src/figures/evidence'
import { knowPlaces } from '../../src/figures/place-starts'
import { places, startOfPlace } from '../../src/figures/places/places'
import { isPresetIn, presetParameters, presetsIn } from '../../src/figures/presets'
import { defaultParameters, type parameterIds } from '../../src/model/parameters/registry'
import { settle } from '../../src/model/steady/steady-state'
import { readLink, writeLink } from '../../src/store/link/link'
import { rangeOf } from '../../src/store/range'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'
import { tenPlaces } from '../figures/places/ten-places'

const { Solihull, Kent } = tenPlaces
const start = (code: string) => startOfPlace(code)!

beforeAll(() => knowPlaces(startOfPlace))

/** A store that a link has opened. */
function opened(search: string) {
  const { settings, notes } = readLink(search)
  const store = createSettingsStore(settings, notes)
  return { ...store, state: store.getState }
}

describe('a link with a place', () => {
  test.each(Object.entries(tenPlaces))(
    'opens %s as it is published, and is written as it was',
    (name, code) => {
      const { settings, notes } = readLink(`?v=1&place=${code}`)
      expect(settings.place).toBe(code)
      expect(settings.parameters).toEqual(start(code).parameters)
      expect(settings.preset).toBe(code.toLowerCase())
      expect(writeLink(settings)).toBe(`?v=1&place=${code}`)
      const isSmall = name === 'City of London' || name === 'Isles of Scilly'
      expect(notes).toEqual(isSmall ? [{ kind: 'fewChildren', key: 'place', given: name }] : [])
    },
  )

  test('takes any code of a place, and keeps the one it goes by', () => {
    for (const code of ['E08000038', 'e08000016', '“E08000016”.'])
      expect(readLink(`?place=${code}`).settings.place, code).toBe(tenPlaces.Barnsley)
    expect(readLink('?place=Solihull')).toMatchObject({
      settings: { place: null, parameters: defaultParameters },
      notes: [{ kind: 'notAPlace', given: 'Solihull' }],
    })
  })

  test('says what a reader has changed, and comes back the same', () => {
    const search = `?v=1&preset=england-2022&saving=5&place=${Solihull}&kept=posts%3D110`
    const { settings, notes } = readLink(search)
    expect(notes).toEqual([])
    expect(writeLink(settings)).toBe(search)
    expect(settings.parameters.reference).toEqual(start(Solihull).parameters.reference)
    expect(settings.kept?.parameters).toMatchObject({
      posts: 110,
      need: start(Solihull).parameters.need,
      reference: start(Solihull).parameters.reference,
    })
  })

  test('may give the stadium another size: everything keeps its proportion', () => {
    const { settings } = readLink(`?place=${Kent}&children=8000`)
    const { parameters } = settings
    expect(parameters.children).toBe(8000)
    expect(settle(parameters).team.load).toBeCloseTo(1, 2)
    expect(readLink(writeLink(settings)).settings).toEqual(settings)
  })

  test('gives no other place’s starting point', () => {
    expect(readLink(`?place=${Kent}&preset=${Solihull.toLowerCase()}`)).toMatchObject({
      settings: { preset: Kent.toLowerCase() },
      notes: [{ kind: 'notAChoice', key: 'preset' }],
    })
    expect(isPresetIn(Solihull.toLowerCase(), null)).toBe(false)
    expect(presetsIn(Kent).map(({ id }) => id)).toEqual([
      Kent.toLowerCase(),
      'england-2025',
      'england-2022',
      'england-2017',
      'article',
    ])
  })
})

describe('choosing a place', () => {
  test('is one step to undo, and takes with it the season and what was kept', () => {
    const { state, actions } = opened('?posts=120&kept=posts=145&week=3')
    const before = state()
    actions.setPlace(Solihull)
    expect(state()).toMatchObject({ place: Solihull, season: null, kept: null, past: [expect.anything()] })
    expect(state().parameters).toBe(start(Solihull).parameters)
    actions.setPlace(Kent)
    actions.undo()
    expect(state().parameters).toBe(start(Solihull).parameters)
    actions.undo()
    expect(state()).toMatchObject({ place: null, kept: before.kept })
    expect(state().parameters).toEqual(before.parameters)
    actions.redo()
    expect(state().place).toBe(Solihull)
    actions.setPlace(null)
    expect(state()).toMatchObject({ place: null, preset: 'england-2025', parameters: defaultParameters })
    expect(() => actions.setPlace('E99999999')).toThrow(RangeError)
  })

  test('holds no place against another, there or back', () => {
    const { state, actions } = opened(`?place=${Kent}`)
    actions.setPlace(Solihull)
    expect(state().baseline).toBe(state().parameters)
    actions.undo()
    expect(state().baseline).toBe(state().parameters)
    actions.redo()
    expect(state().baseline).toBe(state().parameters)
  })

  test('keeps its children, its need and its reference through every starting point and a reset', () => {
    const { state, actions } = opened(`?place=${Kent}`)
    const { children, need, reference } = start(Kent).parameters
    for (const { id } of presetsIn(Kent)) {
      actions.choosePreset(id)
      expect(state().parameters, id).toMatchObject({ children, need, reference })
      expect(state().parameters.leaving, id).toBe(presetParameters(id).leaving)
    }
    actions.setParameter('posts', 300)
    actions.reset()
    expect(state()).toMatchObject({ place: Kent, parameters: start(Kent).parameters })
  })

  test('says that so few children make no rates, and only where that is so', () => {
    const { state, actions } = opened('')
    actions.setPlace(tenPlaces['Isles of Scilly'])
    expect(state().notes).toEqual([{ kind: 'fewChildren', key: 'place', given: 'Isles of Scilly' }])
    actions.setPlace(Solihull)
    expect(state().notes).toEqual([])
  })
})

test('a control reaches the value of every place, and is wider for the places outside alone', () => {
  for (const { id } of places) {
    const { parameters } = start(id)
    for (const parameter of ['posts', 'leaving', 'need'] as const) {
      const { min, max } = rangeOf(parameter, parameters)
      expect(parameters[parameter] >= min && parameters[parameter] <= max, `${id} ${parameter}`).toBe(true)
    }
  }
  const usual = rangeOf('leaving', defaultParameters)
  expect(rangeOf('leaving', start(Solihull).parameters)).toEqual(usual)
  expect(rangeOf('leaving', start(tenPlaces['City of London']).parameters)).toEqual({ ...usual, min: 0 })
  expect(rangeOf('need', start(tenPlaces['City of London']).parameters).max).toBe(12)
  const wider = places.filter(({ id, children }) => {
    const { parameters } = start(id)
    return rangeOf('posts', parameters).max > (261 * children) / 80_000 + 1
  })
  expect(wider.map(({ name }) => name)).toContain('City of London')
  expect(wider.length).toBeLessThan(25)
})

test('each value of a place carries where it is from, whatever the starting point', () => {
  const settings = readLink(`?place=${Solihull}`).settings
  const found = (id: (typeof parameterIds)[number], from = settings) => evidenceOf(id, from)
  expect(found('children')).toMatchObject({ label: 'published', whose: 'preset' })
  expect(found('posts')).toMatchObject({ label: 'workedOut', whose: 'preset' })
  expect(found('leaving')).toMatchObject({ label: 'published', whose: 'preset' })
  expect(found('need')).toMatchObject({ label: 'assumption', whose: 'preset' })
  expect(found('caseload')).toMatchObject({ whose: 'default' })
  const in2022 = readLink(`?place=${Solihull}&preset=england-2022`).settings
  expect(found('need', in2022).source).toContain('Solihull')
  expect(found('leaving', in2022)).toMatchObject({ set: 'england-2022' })
  const moved = { ...settings, parameters: { ...settings.parameters, posts: 100 } }
  expect(found('posts', moved)).toMatchObject({ whose: 'reader', value: settings.parameters.posts })
})

test('nobody’s stadium in particular is as it was', () => {
  expect(defaultSettings()).toMatchObject({ place: null, preset: 'england-2025' })
  expect(defaultParameters.reference).toBeUndefined()
})
