import { expect, test } from 'vitest'
import { type TextPicture, textPicture } from '../../src/lib/text-picture'

/** A drawing that is all red. */
function red(): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = 300
  canvas.height = 200
  const pen = canvas.getContext('2d')!
  pen.fillStyle = '#f00'
  pen.fillRect(0, 0, 300, 200)
  return canvas
}

const wish = (more: Partial<TextPicture> = {}): TextPicture => ({
  width: 1600,
  height: 900,
  drawing: red(),
  texts: [
    { text: 'A title', look: 'title' },
    { text: 'Some words that are read beside the drawing.', look: 'usual' },
    { text: `https://example.org/?${'long'.repeat(40)}`, look: 'quiet' },
  ],
  colours: { ground: '#000', text: '#fff', quiet: '#888' },
  families: { title: 'serif', usual: 'sans-serif' },
  ...more,
})

/** A PNG as pixels, and how many of a part of it are light. */
async function read(blob: Blob) {
  const bitmap = await createImageBitmap(blob)
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const pen = canvas.getContext('2d')!
  pen.drawImage(bitmap, 0, 0)
  const at = (x: number, y: number) => [...pen.getImageData(x, y, 1, 1).data.slice(0, 3)]
  const light = (x: number, y: number, width: number, height: number) =>
    pen.getImageData(x, y, width, height).data.filter((value, index) => index % 4 === 1 && value > 100).length
  return { width: bitmap.width, height: bitmap.height, at, light }
}

test.each([
  ['beside', 1600, 900, [1000, 0, 600, 900]],
  ['under', 1080, 1350, [0, 600, 1080, 750]],
] as const)('the words stand %s the drawing, inside the picture', async (_, width, height, place) => {
  const blob = await textPicture(wish({ width, height }))
  expect(blob.type).toBe('image/png')
  const picture = await read(blob)
  expect([picture.width, picture.height]).toEqual([width, height])
  const middle = width > height ? [448, 450] : [540, 280]
  expect(picture.at(middle[0]!, middle[1]!)).toEqual([255, 0, 0])
  expect(picture.at(1, 1), 'all of the drawing is on it, with ground around').toEqual([0, 0, 0])
  const [x, y, across, down] = place
  expect(picture.light(x, y, across, down)).toBeGreaterThan(500)
  expect(picture.light(width - 30, 0, 30, height), 'nothing runs over the edge').toBe(0)
})

test('many words are written smaller, and more than fit are refused rather than cut', async () => {
  const words = (count: number) => [{ text: 'a few words more '.repeat(count), look: 'usual' as const }]
  const picture = await read(await textPicture(wish({ texts: words(60) })))
  expect(picture.light(1000, 870, 600, 30)).toBe(0)
  await expect(textPicture(wish({ texts: words(2000) }))).rejects.toThrow('do not fit')
})
