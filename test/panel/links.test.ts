import { expect, test } from 'vitest'
import { methodsLink, methodsWay, outsideLink, planLink } from '../../src/panel/links'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'
import { markup, tagOf } from '../story/markup'
import { panelOn } from './panel-on'

function panelIn(view: 'page' | 'embed') {
  const store = createSettingsStore({ ...defaultSettings(), view })
  store.actions.setParameter('posts', 120)
  return panelOn(store)
}

test('a link that leaves the page opens a window of its own, which learns nothing of this one', () => {
  const tag = tagOf(markup(outsideLink('somewhere', 'A source')), /<a/)
  expect(tag).toBe('<a href="somewhere" target="_blank" rel="noopener noreferrer">')
})

test('the way to the methods page has the picture as it is, and leaves an embed where it is', () => {
  const to = (view: 'page' | 'embed') => tagOf(markup(methodsLink(panelIn(view))), /<a/)
  expect(to('page')).toMatch(/href="[^"#]*view=methods[^"#]*posts=120[^"#]*"[\s\S]*target="_self"/)
  expect(to('embed')).toContain('target="_blank"')
})

test('the way to the training pack has the picture as it is to come back to', () => {
  const tag = tagOf(markup(planLink(panelIn('page'))), /<a/)
  expect(tag).toMatch(/href="[^"#]*view=plan[^"#]*posts=120[^"#]*"[\s\S]*target="_self"/)
})

test('it can lead to one section of that page, by its name', () => {
  const tag = tagOf(markup(methodsWay(panelIn('page'), 'Nine years', 'nine-years')), /<a/)
  expect(tag).toMatch(/href="[^"#]*view=methods[^"#]*posts=120[^"#]*#nine-years"/)
})
