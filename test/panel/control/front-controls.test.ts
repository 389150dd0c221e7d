import { expect, onTestFinished, test } from 'vitest'
import { councilSpread } from '../../../src/figures/council-spread'
import { changeOverNineYears, nineYears } from '../../../src/figures/nine-years'
import { addPreset } from '../../../src/figures/presets'
import { frontControls, presetButtons } from '../../../src/panel/control/front-controls'
import { parts } from '../../../src/panel/parts'
import { readLink } from '../../../src/store/link/link'
import { createSettingsStore } from '../../../src/store/store'
import { bandKey } from '../../../src/words/council-spread'
import { extraWorkers, teamsPublished } from '../../../src/words/councils'
import { presetWords } from '../../../src/words/presets'
import { bestYear } from '../../../src/words/title'
import { markup } from '../../story/markup'
import { panelOn } from '../panel-on'

function presets(search: string) {
  const store = createSettingsStore(readLink(search).settings)
  const { text, handlers } = markup(presetButtons(panelOn(store)))
  const buttons = [...text.matchAll(/aria-pressed="(true|false)"[^>]*>([^<]*)</g)]
  return {
    store,
    handlers,
    names: buttons.map(([, , name]) => name),
    pressed: buttons.filter(([, isPressed]) => isPressed === 'true').map(([, , name]) => name),
    note: text.match(/presets-note">([^<]*)</)?.[1],
  }
}

test('the three controls in front are team size, leaving and price', () => {
  const { text } = markup(frontControls(panelOn(createSettingsStore(readLink('').settings))))
  expect([...text.matchAll(/data-parameter="(\w+)"/g)].map(([, id]) => id)).toEqual([
    'posts',
    'leaving',
    'price',
  ])
})

test('a starting point is pressed, and its note said, while every value is its own', () => {
  const names = Object.values(presetWords).map(({ name }) => name)
  expect(presets('')).toMatchObject({ names, pressed: [names[0]], note: bestYear })
  expect(presets('?preset=article&children=62520')).toMatchObject({
    pressed: [presetWords.article.name],
    note: presetWords.article.note,
  })
  expect(presets('?preset=article&posts=120')).toMatchObject({ pressed: [], note: bestYear })
})

test('a press starts from it', () => {
  const { store, handlers } = presets('')
  handlers[Object.keys(presetWords).indexOf('article')]?.({})
  expect(store.getState()).toMatchObject({ preset: 'article', parameters: { price: 2, saving: 10 } })
})

test('a starting point added later has a button of its own name', () => {
  const leaving = { value: 13.4, label: 'published', source: 'A census of Kent' } as const
  const remove = addPreset({ id: 'kent-2025', name: 'Kent', values: { leaving } })
  onTestFinished(remove)
  expect(presets('?preset=kent-2025')).toMatchObject({ pressed: ['Kent'], note: '' })
  remove()
  expect(presets('').names).not.toContain('Kent')
})

test('the evidence of team size says what councils publish, what extra workers went into, and where to read on', async () => {
  const panel = panelOn(createSettingsStore(readLink('').settings))
  expect(markup(frontControls(panel)).text).not.toContain(extraWorkers)
  panel.local.parts.set('councils', await parts.councils.load())
  const { text } = markup(frontControls(panel))
  const { 5: least, 95: most } = councilSpread.caseHoldersPer80000.percentiles
  expect(text).toContain(teamsPublished(least, most))
  expect(text.split(extraWorkers)).toHaveLength(2)
  expect(text).toMatch(/href="[^"]*view=methods#nine-years"/)
})

test('what extra workers went into is said with the published figures', () => {
  const [first, last] = [nineYears[0]!, nineYears.at(-1)!]
  const forEachChild = (of: 'caseHolders' | 'cases') =>
    Math.round(100 * (last[of] / last.children / (first[of] / first.children) - 1))
  expect(extraWorkers).toContain(`${forEachChild('caseHolders')} per cent more workers holding cases`)
  expect(extraWorkers).toContain(`${-forEachChild('cases')} per cent fewer cases`)
  expect(changeOverNineYears().caseload / 100).toBeCloseTo(-1 / 7, 2)
})

test('the bands have a key', () => {
  const { text } = markup(frontControls(panelOn(createSettingsStore(readLink('').settings))))
  expect(text).toContain(bandKey)
})
