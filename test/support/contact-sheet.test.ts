import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { contactSheet } from './contact-sheet'

/** A picture all of one grey. */
function plain(width: number, height: number, grey: number): Uint8Array {
  const png = new PNG({ width, height })
  png.data.fill(grey)
  for (let at = 3; at < png.data.length; at += 4) png.data[at] = 255
  return PNG.sync.write(png)
}

test('pictures stand row by row in cells as large as the largest, shrunk, with a gap around each', () => {
  const sheet = PNG.sync.read(
    contactSheet([plain(40, 20, 0), plain(20, 40, 200), plain(40, 40, 250)], { columns: 2, shrinkBy: 2 }),
  )
  expect([sheet.width, sheet.height]).toEqual([2 * 28 + 8, 2 * 28 + 8])
  const at = (x: number, y: number) => sheet.data[(y * sheet.width + x) * 4]
  expect([at(8, 8), at(36, 8), at(8, 36)]).toEqual([0, 200, 250])
  expect([at(0, 0), at(8, 20), at(36, 36)], 'gaps, what a lower picture leaves free, an empty cell').toEqual([
    96, 96, 96,
  ])
})

test('without pictures or columns there is no sheet', () => {
  expect(() => contactSheet([], { columns: 1, shrinkBy: 1 })).toThrow(RangeError)
  expect(() => contactSheet([plain(1, 1, 0)], { columns: 0, shrinkBy: 1 })).toThrow(RangeError)
})
