import { beforeEach, describe, expect, test } from 'vitest'
import type { Panel } from '../../../src/panel/panel-state'
import { parts } from '../../../src/panel/parts'
import { colourKey } from '../../../src/panel/results/colour-key'
import { defaultSettings } from '../../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../../src/store/store'
import { coloursSeen, coloursThere } from '../../../src/words/colours'
import { legendSeen } from '../../../src/words/legend'
import { markup, readable } from '../../story/markup'
import { panelOn } from '../panel-on'

let store: SettingsStore
let panel: Panel
beforeEach(() => {
  store = createSettingsStore({ ...defaultSettings(), truth: false })
  panel = panelOn(store)
})

describe('the line that names the colours', () => {
  const line = () => markup(colourKey(panel)).text.split('</summary>')[0]!
  const named = () => [...line().matchAll(/<\/svg>\s*([^<]+?)\s*<span/g)].map(([, name]) => name)

  test('has a mark and a short name for each colour of the view, in the order of the blocks', () => {
    expect(named()).toEqual(Object.values(coloursSeen))
    store.actions.setTruth(true)
    expect(named()).toEqual(Object.values(coloursThere))
    // Those about whom there was a concern and who are not in need have two kinds of rings.
    expect(line().split('class="mark"')).toHaveLength(Object.keys(coloursThere).length + 2)
  })

  test('has no numbers: they are one press away, in the legend, which comes late', async () => {
    expect(readable(line())).not.toMatch(/\d/)
    const opened = () => markup(colourKey(panel)).text.split('</summary>')[1]!
    expect(readable(opened()).trim()).toBe('')
    panel.local.parts.set('legend', await parts.legend.load())
    for (const name of Object.values(legendSeen)) expect(readable(opened())).toContain(name)
  })

  test('leaves out a colour that nobody has', () => {
    store.actions.setParameter('posts', 0)
    expect(named()).toEqual([coloursSeen.waiting])
  })
})
