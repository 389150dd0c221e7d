import { beforeEach, describe, expect, test } from 'vitest'
import { employedCostAYear, oneCouncil } from '../../../src/figures/one-council'
import type { Panel } from '../../../src/panel/panel-state'
import { budgetBar, resultsCharts } from '../../../src/panel/results/charts'
import { defaultSettings } from '../../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../../src/store/store'
import { inPounds, pounds } from '../../../src/words/pounds'
import { leavingWords, spareCapacityHeading, budget as words } from '../../../src/words/results'
import { buttonTag, markup, press, readable } from '../../story/markup'
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
  [...markup(template).text.matchAll(/class="bar-value">[^\d<]*([\d,.]+)/g)].map(([, value = '']) =>
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

describe('the budget in pounds', () => {
  const toggled = () => {
    press(markup(budgetBar(panel)), pounds.name)
    return said(budgetBar(panel))
  }

  test('is one press away, and one press back', () => {
    const inPosts = said(budgetBar(panel))
    expect(inPosts).not.toContain('£')
    expect(toggled()).toContain(pounds.label)
    expect(buttonTag(markup(budgetBar(panel)), pounds.name)).toContain('aria-pressed="true"')
    expect(toggled()).toBe(inPosts)
  })

  test('is the posts at what one council pays for an employed worker', () => {
    const { settled } = panel
    expect(toggled()).toContain(inPounds(settled.team.budget * employedCostAYear.value))
    const shown = [...markup(budgetBar(panel)).text.matchAll(/class="bar-value">£([\d.]+) million/g)]
    const millions = shown.reduce((sum, [, value]) => sum + Number(value), 0)
    expect(millions).toBeCloseTo((settled.team.budget * employedCostAYear.value) / 1e6, 0)
  })

  test('says what an agency worker costs where that is not what the council pays', () => {
    expect(toggled()).not.toMatch(/as set above/)
    store.actions.setParameter('price', 2)
    expect(said(budgetBar(panel))).toContain(
      `2 times as much, as set above: about ${inPounds(2 * employedCostAYear.value)}.`,
    )
  })

  test('names no council', () => {
    expect(toggled()).not.toContain(oneCouncil.publisher.replace(' Council', ''))
  })

  test('of a team of nobody has no prices to add up', () => {
    toggled()
    store.actions.setParameter('posts', 0)
    expect(said(budgetBar(panel))).toContain(words.none)
    expect(said(budgetBar(panel))).not.toMatch(/NaN|undefined/)
  })
})
