import { expect, onTestFinished, test } from 'vitest'
import { drawWords } from '../../src/lib/draw-words'

test('words are drawn where the page has them, and hidden ones are not', () => {
  const place = document.createElement('div')
  place.innerHTML = '<p class="one">Ninety</p><p class="two">Hidden</p>'
  document.body.append(place)
  onTestFinished(() => place.remove())
  place.style.setProperty('position', 'absolute')
  place.style.setProperty('width', '300px')
  place.style.setProperty('height', '200px')
  const [one, two] = [...place.querySelectorAll('p')]
  for (const [element, top] of [
    [one, 30],
    [two, 130],
  ] as const) {
    element?.style.setProperty('position', 'absolute')
    element?.style.setProperty('top', `${top}px`)
    element?.style.setProperty('left', '100px')
    element?.style.setProperty('margin', '0')
    element?.style.setProperty('color', 'rgb(255 0 0)')
    element?.style.setProperty('font', '40px / 1 sans-serif')
  }
  two?.style.setProperty('visibility', 'hidden')
  const canvas = new OffscreenCanvas(300, 200)
  const pen = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  pen.fillStyle = '#000'
  pen.fillRect(0, 0, 300, 200)
  drawWords(pen, place)
  const red = (x: number, y: number, width: number, height: number) =>
    pen.getImageData(x, y, width, height).data.filter((value, index) => index % 4 === 0 && value > 128).length
  expect(red(100, 30, 200, 40)).toBeGreaterThan(200)
  expect(red(0, 0, 98, 200) + red(0, 0, 300, 28) + red(0, 75, 300, 125)).toBe(0)
})
