import { expect, test } from 'vitest'
import { readLink } from '../../../src/store/link/link'
import { slideText } from '../../../src/store/link/slide-text'
import { defaultSettings } from '../../../src/store/settings'

test('a slide says what is other in its settings, and neither the view, nor the stage, nor the slides it is among', () => {
  expect(slideText(defaultSettings('present'))).toBe('')
  const { settings } = readLink(
    '?view=present&stage=canvas&posts=130&slides=england-2017|posts%3D120&slide=2',
  )
  expect(slideText(settings)).toBe('posts=130')
  expect(readLink(`?${slideText(settings)}`).settings.parameters).toEqual(settings.parameters)
  expect(slideText({ ...defaultSettings(), step: 8 })).toBe('step=8')
})
