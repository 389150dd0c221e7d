import { expect, onTestFinished, test } from 'vitest'
import { councilSpread } from '../../../src/figures/council-spread'
import { changeOverNineYears, nineYears } from '../../../src/figures/nine-years'
import { addPreset } from '../../../src/figures/presets'
import { controlNote } from '../../../src/panel/control/control-note'
import { frontControls } from '../../../src/panel/control/front-controls'
import { presetButtons } from '../../../src/panel/control/preset-buttons'
import { parts } from '../../../src/panel/parts'
import { readLink } from '../../../src/store/link/link'
import { createSettingsStore } from '../../../src/store/store'
import { bandKey } from '../../../src/words/council-spread'
import { extraWorkers, teamsPublished } from '../../../src/words/councils'
import { frontParameters } from '../../../src/words/parameters-front'
import { presetWords } from '../../../src/words/presets'
import { bestYear } from '../../../src/words/title'
import { dispatch, markup, tagOf } from '../../story/markup'
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

test('each has its name, its buttons, its box and its range, and one of them is open where there is no room for three', () => {
  const { text } = markup(frontControls(panelOn(createSettingsStore(readLink('').settings))))
  expect(text.match(/role="spinbutton"/g)).toHaveLength(3)
  expect(text.match(/type="range"/g)).toHaveLength(3)
  expect([...text.matchAll(/data-open="(true|false)"/g)].map(([, isOpen]) => isOpen)).toEqual([
    'true',
    'false',
    'false',
  ])
})

test('a tab opens its control, and an open note follows it; a name opens its note and closes it again', () => {
  const panel = panelOn(createSettingsStore(readLink('').settings))
  const press = (name: string) => {
    const drawn = markup(frontControls(panel))
    dispatch(drawn, tagOf(drawn, new RegExp(name)), 'click')
  }
  press('leaving-body')
  expect([panel.state.control, panel.local.openNote]).toEqual(['leaving', undefined])
  press('id="leaving-opener')
  expect(panel.local.openNote).toBe('leaving')
  press('price-body')
  expect([panel.state.control, panel.local.openNote]).toEqual(['price', 'price'])
  press('id="price-opener')
  expect(panel.local.openNote).toBeUndefined()
})

test('the note of team size says what it does, what councils publish, what extra workers went into, and where to read on', async () => {
  const panel = panelOn(createSettingsStore(readLink('').settings))
  panel.local.openNote = 'posts'
  expect(markup(controlNote(panel)).text).not.toContain(extraWorkers)
  panel.local.parts.set('councils', await parts.councils.load())
  const { text } = markup(controlNote(panel))
  const { 5: least, 95: most } = councilSpread.caseHoldersPer80000.percentiles
  expect(text).toContain(frontParameters.posts.does)
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
  const { text } = markup(controlNote(panelOn(createSettingsStore(readLink('').settings))))
  expect(text).toContain(bandKey)
})
