import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrCode } from '../../src/lib/qr-code'

/** The pixels of a code with so many to a module, each way. */
function pixelsOf({ side, path }: ReturnType<typeof qrCode>, module: number) {
  const width = side * module
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < module; row++)
      for (let column = 0; column < module; column++) {
        const at = ((Number(y) * module + row) * width + Number(x) * module + column) * 4
        pixels.fill(0, at, at + 3)
      }
  return { pixels, width }
}

const links = [
  'https://example.org/?v=1',
  'https://example.org/stadium/?v=1&posts=130',
  'https://example.org/?v=1&posts=130&leaving=17.2&price=2&truth=1',
  'https://example.org/?v=1&step=8&camera=pitch&truth=0',
  'https://example.org/?v=1&preset=article&seed=4294967295',
  'https://example.org/?v=1&week=30&script=article&tragedies=0',
  'https://example.org/?v=1&week=156&changes=21:posts:120,40:price:2',
  'https://example.org/?v=1&kept=v%3D1%26posts%3D145&posts=120',
  'https://example.org/?v=1&gather=1&truth=1&children=8000',
  `https://example.org/${'a'.repeat(300 - 'https://example.org/'.length)}`,
]

test.each(links)('a phone reads %s back from its code, with a light edge all round', link => {
  const code = qrCode(link)
  const { pixels, width } = pixelsOf(code, 3)
  expect(jsQR(pixels, width, width)?.data).toBe(link)
  const [, ...first] = code.path.match(/M(\d+) (\d+)/) ?? []
  expect(first.map(Number)).toEqual([4, 4])
})
