import { expect, test } from 'vitest'
import { outcomeAt } from '../../../src/crowd/outcome'
import { defaultParameters } from '../../../src/model/parameters/registry'
import { countNames, differenceOf } from '../../../src/model/population/allocation'
import type { Panel } from '../../../src/panel/panel-state'
import { countsCsv } from '../../../src/panel/results/table'
import { defaultSettings } from '../../../src/store/settings'
import { keeping } from '../../../src/words/panel'
import { states } from '../../../src/words/states'
import { totals, table as words } from '../../../src/words/table'
import { parse } from '../../support/parse-csv'

const { counts } = outcomeAt({ ...defaultParameters, posts: 120 })
const before = outcomeAt(defaultParameters).counts
const others = { counts, before, state: defaultSettings() }
const rowsOf = (panel: object) => parse(countsCsv(panel as Panel))

test('the file of counts has every count once, with its change and whether the council could know it', () => {
  const [header, ...rows] = rowsOf({ ...others, compared: null })
  const names = { ...states, ...totals }
  const change = differenceOf(counts, before)
  expect(header).toEqual([`${words.state} (model 2)`, words.number, words.change, words.knowable])
  expect(rows.map(row => row.slice(0, 3))).toEqual(
    countNames.map(name => [names[name].name, String(counts[name]), String(change[name])]),
  )
  expect(rows[0]?.[3]).toContain('500')
  expect(rows[1]?.[3]).toBe(states.turnedAway.knowable)
})

test('where something is kept, it stands beside what is now, and the change is the difference from it', () => {
  const [header, row] = rowsOf({ ...others, compared: { counts } })
  expect(header?.slice(1, 4)).toEqual([keeping.kept, keeping.now, keeping.difference])
  expect(row?.slice(1, 4)).toEqual([String(counts.neverNoticed), String(counts.neverNoticed), '0'])
})
