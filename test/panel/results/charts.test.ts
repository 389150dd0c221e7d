import { beforeEach, expect, test } from 'vitest'
import type { Panel } from '../../../src/panel/panel-state'
import { budgetBar, resultsCharts } from '../../../src/panel/results/charts'
import { defaultSettings } from '../../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../../src/store/store'
import { leavingWords, spareCapacityHeading, budget as words } from '../../../src/words/results'
import { markup, readable } from '../../story/markup'
import { panelOn } from '../panel-on'

let store: SettingsStore
let panel: Panel
beforeEach(() => {
  store = createSettingsStore(defaultSettings())
  panel = panelOn(store)
})
const said = (template: unknown) => readable(markup(template).text)

/** What the key of a bar says of each of its parts. */
const parts = (template: unknown) =>
  [...markup(template).text.matchAll(/class="bar-value">([\d,.]+)/g)].map(([, value = '']) =>
    Number(value.replaceAll(',', '')),
  )

test('the results are spare capacity, the budget and why people leave, each with its label', () => {
  const { text } = markup(resultsCharts(panel))
  const headings = [...text.matchAll(/<h3 id="[^"]+">([^<]+)</g)].map(([, name]) => name)
  expect(headings).toEqual([spareCapacityHeading, words.heading, leavingWords.heading])
  expect(text.match(/class="badge"/g)).toHaveLength(3)
})

test('the parts of the budget add up to the posts it pays for, as wide as the bar', () => {
  const drawn = budgetBar(panel)
  expect(parts(drawn).reduce((a, b) => a + b, 0)).toBeCloseTo(145, 0)
  const widths = [...markup(drawn).text.matchAll(/part-[a-z]+" x="[^"]+" y="0" width="([\d.]+)%"/g)]
  expect(widths.reduce((sum, [, width]) => sum + Number(width), 0)).toBeCloseTo(100, 0)
})

test('where there is no team the words say so', () => {
  store.actions.setParameter('posts', 0)
  expect(said(budgetBar(panel))).toContain(words.none)
  expect(said(resultsCharts(panel))).toContain(leavingWords.nobody)
})

test('why people leave is the everyday as set, and what the settings add', () => {
  expect(said(resultsCharts(panel))).toContain('11.8')
  store.actions.setParameter('poaching', 6)
  expect(said(resultsCharts(panel))).toMatch(/6 for a golden hello/)
})
