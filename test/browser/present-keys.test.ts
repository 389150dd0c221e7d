import { expect, onTestFinished, test } from 'vitest'
import { type Deed, deedOf } from '../../src/views/present-keys'

const everyKey = [
  'PageDown',
  'PageUp',
  'b',
  'B',
  '.',
  'ArrowRight',
  'n',
  'N',
  ' ',
  'ArrowLeft',
  'p',
  'Home',
  'End',
]
const others = ['Enter', 'ArrowUp', 'ArrowDown', 'f', 's', 'l', 'q', 't', '?', 'Escape']

/** The keys that do something where an element has the focus. */
function deedsAt(html: string): readonly string[] {
  const place = document.createElement('div')
  place.innerHTML = html
  document.body.append(place)
  onTestFinished(() => place.remove())
  const target = place.querySelector<HTMLElement>('[data-at]')!
  return [...everyKey, ...others].filter(key => {
    let deed: Deed | null = null
    const hear = (event: KeyboardEvent) => {
      deed = deedOf(event)
    }
    addEventListener('keydown', hear, { once: true })
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    return deed !== null
  })
}

const all = [...everyKey, ...others]
const without = (...keys: string[]) => all.filter(key => !keys.includes(key))
const moving = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']

test.each([
  ['nothing in particular', '<p data-at></p>', all],
  ['a box', '<input data-at type="text" role="spinbutton">', ['PageDown', 'PageUp']],
  ['a text', '<textarea data-at></textarea>', ['PageDown', 'PageUp']],
  ['a slider', '<input data-at type="range">', without(...moving)],
  ['a list', '<select data-at></select>', ['PageDown', 'PageUp', 'b', 'B', '.']],
  ['a button', '<button data-at></button>', without(' ', 'Enter')],
  ['a link', '<a data-at href="#x">x</a>', without('Enter')],
  ['the picture', '<div data-at role="application"></div>', without(...moving, 'Escape')],
])('with the focus on %s every key acts that it has no use for', (_, html, acts) => {
  expect(deedsAt(html)).toEqual(acts)
})

test('a key held with Control, Alt or Meta is the browser’s', () => {
  for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
    expect(deedOf(new KeyboardEvent('keydown', { key: 'PageDown', ...held }))).toBeNull()
})

test('with Shift the keys that lead on and back lead to the next slide, but not where they have another use', () => {
  const pressed = (key: string) => deedOf(new KeyboardEvent('keydown', { key, shiftKey: true }))
  expect(['PageDown', 'ArrowRight'].map(pressed)).toEqual(['nextSlide', 'nextSlide'])
  expect(['PageUp', 'ArrowLeft'].map(pressed)).toEqual(['backSlide', 'backSlide'])
  expect(['N', '?', 'End'].map(pressed)).toEqual(['next', 'help', 'last'])
  const range = document.createElement('input')
  range.type = 'range'
  let deed: Deed | null = null
  range.addEventListener('keydown', event => {
    deed = deedOf(event)
  })
  range.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true }))
  expect(deed).toBeNull()
})
