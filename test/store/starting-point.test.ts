import { describe, expect, test } from 'vitest'
import { presetParameters } from '../../src/figures/presets'
import { readLink } from '../../src/store/link/link'
import { startingPoint } from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'

const settingsIn = (search: string) => readLink(search).settings

describe('what a link says is compared with', () => {
  test.each([
    ['?posts=135', presetParameters('england-2025')],
    ['?preset=england-2017&price=2', presetParameters('england-2017')],
    ['?posts=20&children=8000', presetParameters('england-2025', 8000)],
  ])('%s: where it started', (search, start) => {
    expect(startingPoint(settingsIn(search))).toEqual(start)
  })

  test.each([
    '',
    '?preset=england-2017',
    '?posts=135&week=4',
    '?posts=135&kept=posts%3D140',
    '?step=8&posts=135',
  ])(
    '“%s”: itself, where nothing is other, or where weeks, a step or what was kept have a comparison of their own',
    search => {
      const settings = settingsIn(search)
      expect(startingPoint(settings)).toBe(settings.parameters)
    },
  )

  test('a slide is compared with where it started, whichever slide was shown before', () => {
    const { getState, actions } = createSettingsStore(settingsIn('?posts=100'))
    actions.setParameter('price', 3)
    actions.showSlide(2, settingsIn('?posts=135'))
    expect(getState()).toMatchObject({ slide: 2, parameters: { posts: 135, price: 1.4 } })
    expect(getState().baseline).toEqual(presetParameters('england-2025'))
  })
})
