import { beforeEach, describe, expect, test } from 'vitest'
import type { PlayedWeek } from '../../../src/crowd/played-weeks'
import { slotsUsed } from '../../../src/model/population/states'
import { type Week, weekColumns } from '../../../src/model/simulation/weeks'
import type { Panel } from '../../../src/panel/panel-state'
import { parts } from '../../../src/panel/parts'
import { meaning, sentence, spokenMeaning } from '../../../src/panel/results/sentence'
import { defaultSettings } from '../../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../../src/store/store'
import { caseloadCaution } from '../../../src/words/caseload-caution'
import { markup, readable } from '../../story/markup'
import { panelOn } from '../panel-on'

let store: SettingsStore
let panel: Panel
beforeEach(() => {
  store = createSettingsStore(defaultSettings())
  panel = panelOn(store)
})
const said = () => readable(markup(sentence(panel)).text)
const caseload = () => meaning(panel).caseloads.now

describe('the caseload', () => {
  test('of England 2025 is about the published 15.2, and is said in both views', () => {
    expect(caseload()).toBeGreaterThan(15.1)
    expect(caseload()).toBeLessThan(15.25)
    expect(said()).toContain('Each worker has about 15.2 children on their caseload.')
    store.actions.setTruth(true)
    expect(said()).toContain('Each worker has about 15.2 children on their caseload.')
  })

  test('is that of the children on show and of every worker', () => {
    const { counts, settled } = panel
    expect(caseload() * settled.team.players).toBeCloseTo(slotsUsed(counts), -1)
  })

  test('is said with its change once a setting has moved it', () => {
    store.actions.setParameter('posts', 200)
    expect(said()).toMatch(/about \d+(\.\d)? children on their caseload, \d+(\.\d)? fewer than before\./)
  })

  test('of a team of nobody is not said', () => {
    store.actions.setParameter('posts', 0)
    expect(caseload()).toBe(0)
    expect(said()).not.toContain('caseload')
    expect(said()).not.toContain('NaN')
  })

  test('is heard where it has moved, and not otherwise', () => {
    const { level, published } = meaning(panel)
    expect(spokenMeaning(panel)).toBe(`${level} ${published}`)
    store.actions.setParameter('posts', 200)
    expect(spokenMeaning(panel)).toMatch(/on their caseload, .* fewer than before\.$/)
  })

  test('in a week of a season is counted from week 0', () => {
    const nothing = Object.fromEntries(weekColumns.map(column => [column, 0])) as unknown as Week
    const row = (helped: number) => ({ ...nothing, helped, established: 10, slots: 10 })
    const shown = { week: 40, row: row(160), rowAtKickOff: row(150) } as PlayedWeek
    panel = panelOn(store, { shown })
    expect(said()).toContain('Each worker has about 16 children on their caseload, 1 more than in week 0.')
  })

  test('has what to be careful about one press away', async () => {
    panel.local.parts.set('caseload', await parts.caseload.load())
    for (const text of caseloadCaution) expect(said()).toContain(text)
  })
})
