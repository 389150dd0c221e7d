import { describe, expect, test } from 'vitest'
import { readLink } from '../../src/store/link/link'
import { initialSettings } from '../../src/views/initial-settings'

const opened = (search: string, width: number) => initialSettings(readLink(search).settings, search, width)

describe('what a page opens with', () => {
  test('is gathered in an embed narrower than 600 pixels, where scattered dots are too small to count', () => {
    expect(opened('?view=embed', 390).gathered).toBe(true)
    expect(opened('?view=embed', 599).gathered).toBe(true)
    expect(opened('?view=embed', 600).gathered).toBe(false)
  })

  test('is not gathered on a page, however narrow', () => {
    expect(opened('', 320).gathered).toBe(false)
  })

  test('is what the link says where it says so', () => {
    expect(opened('?view=embed&gather=0', 390).gathered).toBe(false)
    expect(opened('?view=embed&gather=1', 1280).gathered).toBe(true)
    expect(opened('?gather=1', 390).gathered).toBe(true)
  })

  test('is otherwise the settings of the link, untouched', () => {
    const { settings } = readLink('?view=embed&posts=120&seed=5')
    expect(initialSettings(settings, '?view=embed&posts=120&seed=5', 390)).toEqual({
      ...settings,
      gathered: true,
    })
    expect(initialSettings(settings, '?view=embed&posts=120&seed=5', 800)).toBe(settings)
  })
})
