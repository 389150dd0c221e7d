import { html, render } from 'lit-html'
import { expect, onTestFinished, test } from 'vitest'
import { createTranslatedText } from '../../src/lib/translated-text'

/** A place that is drawn with numbers, and how the browser may translate what stands in it. */
function open() {
  const place = document.createElement('div')
  document.body.append(place)
  const text = createTranslatedText([place])
  onTestFinished(() => {
    text.stop()
    place.remove()
  })
  const draw = (count: number, rest = 'the same') =>
    text.draw(() =>
      render(
        html`<p class="count">About ${count} children</p><p class="rest">${rest}</p>${count > 500 ? html`<p class="more">more</p>` : ''}<button>${count}</button>`,
        place,
      ),
    )
  const said = (name: string) => place.querySelector(name)?.textContent
  return { place, draw, said, text }
}

function textsIn(place: HTMLElement): Text[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) found.push(walker.currentNode as Text)
  return found
}

/** As Chrome does it: each text gives way to two elements with other words. */
function exchangeForFonts(place: HTMLElement): void {
  for (const text of textsIn(place).filter(({ parentElement }) => parentElement?.localName !== 'font')) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = `«${text.data}»`
    outer.append(inner)
    text.replaceWith(outer)
  }
}

/** As Firefox does it: everything is taken out, and what is no comment is put back with other words. */
function writeAnew(place: HTMLElement): void {
  for (const element of place.querySelectorAll('p, button')) {
    const nodes = [...element.childNodes]
    for (const node of nodes) node.remove()
    for (const node of nodes) {
      if (node.nodeType === Node.COMMENT_NODE) continue
      if (node instanceof Text) node.data = `«${node.data}»`
      element.append(node)
    }
  }
}

test.each([
  ['Chrome', exchangeForFonts],
  ['Firefox', writeAnew],
])(
  'a number stands once and is right whatever the translation of %s has done, and the rest stays translated',
  async (_, translate) => {
    const { place, draw, said } = open()
    draw(100)
    for (const count of [90, 80, 700, 70]) {
      translate(place)
      await Promise.resolve()
      const [rest, number] = [said('.rest'), said('.count')]
      expect(rest).toContain('«')
      draw(count)
      expect(said('.count')).toBe(`About ${count} children`)
      expect(said('.rest')).toBe(rest)
      expect(said('.more')).toBe(count > 500 ? 'more' : undefined)
      // Drawn once more without anything new.
      translate(place)
      const before = place.textContent
      draw(count)
      expect(place.textContent).toBe(before)
      expect(number).toContain('«')
    }
  },
)

test('the focus stays, and what an extension has put there too', () => {
  const { place, draw } = open()
  draw(100)
  const button = place.querySelector('button')!
  button.focus()
  writeAnew(place)
  const badge = document.createElement('i')
  place.querySelector('p')!.append(badge)
  draw(90)
  expect(document.activeElement).toBe(button)
  expect(badge.isConnected).toBe(true)
})
