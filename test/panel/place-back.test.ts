import { beforeAll, expect, test } from 'vitest'
import { knowPlaces } from '../../src/figures/place-starts'
import { startOfPlace } from '../../src/figures/places/places'
import { defaultParameters } from '../../src/model/parameters/registry'
import { placeBack } from '../../src/panel/place-back'
import { readLink, writeLink } from '../../src/store/link/link'
import { usualCue } from '../../src/store/state'
import { createSettingsStore } from '../../src/store/store'
import { backTo } from '../../src/words/place'
import { buttonsOf, markup, press } from '../story/markup'
import { panelOn } from './panel-on'

beforeAll(() => knowPlaces(startOfPlace))

test('a button leads back to the council that was left for the story, and is there as long as the reader is elsewhere', () => {
  const link = '?v=1&saving=5&place=E09000001'
  const store = createSettingsStore(readLink(link).settings)
  const drawn = () => markup(placeBack(panelOn(store)))
  expect(buttonsOf(drawn())).toEqual([])
  store.actions.openStory(1)
  store.actions.enterStep(1, { place: null, preset: 'england-2025', parameters: defaultParameters }, usualCue)
  expect(buttonsOf(drawn())).toEqual(['Back to the City of London'])
  press(drawn(), backTo('City of London'))
  expect(writeLink(store.getState())).toBe(link)
  expect(buttonsOf(drawn())).toEqual([])
})
