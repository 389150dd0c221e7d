import { beforeEach, expect, test } from 'vitest'
import type { Panel } from '../../../src/panel/panel-state'
import { meaning, spokenMeaning } from '../../../src/panel/results/meaning'
import { defaultSettings } from '../../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../../src/store/store'
import { beforeSentence, beforeWith } from '../../../src/words/before'
import { comparedWith } from '../../../src/words/live-sentence'
import { playedTo, shownIn, smallStore } from '../../crowd/small-season'
import { panelOn } from '../panel-on'

let store: SettingsStore
let panel: Panel
beforeEach(() => {
  store = createSettingsStore({ ...defaultSettings(), truth: true })
  panel = panelOn(store)
})
const first = () => meaning(panel).first

test('while the picture before is shown the sentence is its own, and says by which setting', () => {
  const { rest, caseloads } = meaning(panel)
  expect(rest).toEqual([])
  store.actions.setParameter('posts', 100)
  const now = meaning(panel)
  store.actions.setShowsBefore(true)
  const then = meaning(panel)
  expect(then.first).toBe('Before: with 145 posts.')
  expect(then.second).toMatch(/^In this model about 2,130 of the 80,000 children need help/)
  expect(then.caseloads.now).toBe(caseloads.now)
  expect(then.caseloads.before).toBe(caseloads.now)
  expect([then.running, then.rest]).toEqual(['', []])
  expect(spokenMeaning(panel)).toMatch(/^Before: with 145 posts\. In this model about 2,130/)
  store.actions.setShowsBefore(false)
  expect(meaning(panel)).toEqual(now)
})

test('several settings at once, and the first of these weeks, have words of their own', () => {
  store.actions.choosePreset('article')
  store.actions.setShowsBefore(true)
  expect(first()).toBe(beforeSentence.gesture)
  const season = smallStore()
  season.actions.openSeason('none')
  season.actions.setWeek(4)
  season.actions.setShowsBefore(true)
  const shown = shownIn(playedTo(season.getState(), 4), 4)
  panel = panelOn(season, { shown })
  expect(first()).toBe(beforeSentence.beginning)
  expect(meaning(panel).note).toMatch(/Week 0 of 156/)
})

test('what was kept is named as that', () => {
  store.actions.setParameter('price', 1.8)
  store.actions.keep()
  store.actions.setParameter('price', 1.2)
  store.actions.setShowsBefore(true)
  expect(first()).toBe(beforeWith(comparedWith.price(1.8), true))
})
