import { beforeEach, expect, test } from 'vitest'
import { bringIntoPanel } from '../../src/lib/bring-into-panel'

/** A panel 100 pixels high with three things of these heights in it, one below the other. */
function panelWith(...heights: number[]) {
  const panel = document.createElement('div')
  panel.className = 'panel'
  panel.style.cssText = 'height: 100px; overflow: auto; position: relative'
  panel.innerHTML = heights.map(height => `<div style="height: ${height}px"></div>`).join('')
  document.body.append(panel)
  return { panel, things: [...panel.children] as [HTMLElement, HTMLElement, HTMLElement] }
}

beforeEach(() => document.body.replaceChildren())

test('what is in sight already moves nothing', () => {
  const { panel, things } = panelWith(20, 40, 500)
  bringIntoPanel(things[1])
  expect(panel.scrollTop).toBe(0)
})

test('what ends below is brought up until its end is in sight, with a little room', () => {
  const { panel, things } = panelWith(80, 60, 500)
  bringIntoPanel(things[1])
  expect(panel.scrollTop).toBe(80 + 60 + 8 - 100)
})

test('of what is higher than the panel the top is shown', () => {
  const { panel, things } = panelWith(80, 300, 500)
  bringIntoPanel(things[1])
  expect(panel.scrollTop).toBe(80 - 8)
})

test('whoever is at the support lines is not pulled away, and what is in no panel is left where it is', () => {
  const { panel, things } = panelWith(80, 300, 500)
  things[2].className = 'support'
  things[2].innerHTML = '<button>999</button>'
  things[2].querySelector('button')?.focus({ preventScroll: true })
  bringIntoPanel(things[1])
  bringIntoPanel(document.body)
  expect(panel.scrollTop).toBe(0)
})
