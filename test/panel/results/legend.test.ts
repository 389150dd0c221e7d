import { beforeEach, describe, expect, test } from 'vitest'
import { neverNoticedAmong } from '../../../src/figures/children'
import type { Panel } from '../../../src/panel/panel-state'
import { legend } from '../../../src/panel/results/legend'
import { mark } from '../../../src/panel/results/mark'
import { neverNoticedInWords } from '../../../src/panel/results/never-noticed'
import { defaultSettings } from '../../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../../src/store/store'
import { neverNoticedRange } from '../../../src/words/colours'
import { legendSeen, legendTeam, legendThere } from '../../../src/words/legend'
import { markup, readable } from '../../story/markup'
import { panelOn } from '../panel-on'

let store: SettingsStore
let panel: Panel
beforeEach(() => {
  store = createSettingsStore({ ...defaultSettings(), truth: false })
  panel = panelOn(store)
})
const counts = (text: string) =>
  [...text.matchAll(/class="legend-count">([\d,]+)</g)].map(([, count = '']) =>
    Number(count.replaceAll(',', '')),
  )
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

describe('the legend', () => {
  test.each([
    ['the director’s view', false, legendSeen],
    ['the view of what the model supposes', true, legendThere],
  ])('in %s has a row a colour, and every child in one of them', (_, truth, words) => {
    store.actions.setTruth(truth)
    const { text } = markup(legend(panel))
    const said = readable(text)
    for (const name of [...Object.values(words), ...Object.values(legendTeam)]) expect(said).toContain(name)
    expect(counts(text)).toHaveLength(Object.keys(words).length)
    expect(sum(counts(text))).toBe(store.getState().parameters.children)
  })

  test('never shows how many have had no concern raised without how far off the number could be', () => {
    store.actions.setTruth(true)
    expect(readable(markup(legend(panel)).text)).toContain(neverNoticedInWords(80_000))
    const { low, high } = neverNoticedAmong(80_000)
    expect(neverNoticedInWords(80_000)).toBe(neverNoticedRange(low, high))
  })

  test('a second one on a page has ids of its own', () => {
    const ids = (text: string) => [...text.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids(markup(legend(panel)).text)).toEqual(['legend-heading', 'legend-team'])
    expect(ids(markup(legend(panel, 'step-legend')).text)).toEqual([
      'step-legend-heading',
      'step-legend-team',
    ])
  })
})

test('a mark is a disc or a ring, on a corner for those about whom no concern was raised, and smaller for those with no need', () => {
  const drawn = (look: Parameters<typeof mark>[0]) => markup(mark(look)).text
  expect(drawn('helped')).toContain('class="mark-helped mark-disc"')
  expect(drawn('handover')).toContain('class="mark-handover mark-ring"')
  const radius = (look: Parameters<typeof mark>[0]) => Number(drawn(look).match(/ r="([\d.]+)"/)?.[1])
  expect(drawn('never-noticed')).toContain('<path class="mark-never-noticed mark-disc"')
  expect(radius('lost')).toBeGreaterThan(radius('helped'))
  expect(radius('no-need')).toBeLessThan(radius('helped'))
})
