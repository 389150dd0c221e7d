import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { downloadFile, downloadText } from '../../src/lib/download'
import { watchWaysOut } from '../../src/views/ways-out'
import { supportLines } from '../../src/words/support'
import { waysOut } from '../../src/words/ways-out'

let root: HTMLElement
let stop: () => void
beforeEach(() => {
  root = document.createElement('main')
  document.body.append(root)
  stop = watchWaysOut(root)
  // The browser is not to go where these lead.
  root.addEventListener('click', event => event.preventDefault())
})
afterEach(() => {
  stop()
  root.remove()
  vi.restoreAllMocks()
})

/** Presses what this markup is. */
function press(markup: string): HTMLElement {
  root.innerHTML = markup
  const pressed = root.querySelector<HTMLElement>('a, button')!
  pressed.click()
  return pressed
}
const line = () => root.querySelector('.way-out')
const field = () => root.querySelector<HTMLInputElement>('.way-out :is(input, textarea)')

test('every number to ring or to text is there to be copied once it was pressed, as it is read out', () => {
  for (const { name, number, address } of supportLines) {
    press(`<a href="${address}"><span>${name}</span> ${number}</a>`)
    expect(line()?.textContent).toContain(waysOut.number)
    expect(line()?.getAttribute('role')).toBe('status')
    expect(field()?.value).toBe(number)
  }
})

test('pressed again, the same line says it anew', () => {
  const pressed = press('<a href="tel:999">999</a>')
  pressed.click()
  expect(root.querySelectorAll('.way-out')).toHaveLength(1)
})

test('a window that is refused leaves its address behind, and one of our own pages a way to open it here', () => {
  vi.spyOn(window, 'open').mockReturnValue(null)
  press('<a href="https://example.org/a" target="_blank">elsewhere</a>')
  expect(line()?.textContent).toContain(waysOut.window)
  expect(field()?.value).toBe('https://example.org/a')
  expect(line()?.querySelector('a')).toBeNull()
  press('<a href="?view=methods" target="_blank">how it works</a>')
  expect(line()?.querySelector('a')?.target).toBe('_self')
})

test('a window that opens knows nothing of this one, and nothing is said', () => {
  const opened = { opener: window } as unknown as Window
  vi.spyOn(window, 'open').mockReturnValue(opened)
  press('<a href="https://example.org/a" target="_blank">elsewhere</a>')
  expect(opened.opener).toBeNull()
  expect(line()).toBeNull()
})

test('the text of a file stands after the button that handed it over, and a picture as a picture', async () => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  root.innerHTML = '<button>CSV</button>'
  root
    .querySelector('button')!
    .addEventListener('click', () => downloadText('children.csv', 'a,b\r\n1,2\r\n'))
  root.querySelector('button')!.click()
  await vi.waitFor(() => expect(field()?.value.split(/\r?\n/)).toEqual(['a,b', '1,2', '']))
  downloadFile('picture.png', new Blob([], { type: 'image/png' }))
  await vi.waitFor(() => expect(line()?.querySelector('img')?.src).toMatch(/^blob:/))
})

test('what cannot be copied for the reader is selected, and said to be', async () => {
  vi.spyOn(document, 'execCommand').mockReturnValue(false)
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  press('<a href="tel:116123">Samaritans 116 123</a>')
  root.querySelector<HTMLElement>('.way-out button')!.click()
  await vi.waitFor(() => expect(line()?.textContent).toContain(waysOut.selected))
  expect(field()?.selectionEnd).toBe('116 123'.length)
})
