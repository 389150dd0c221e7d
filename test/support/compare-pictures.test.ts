import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { comparePictures } from './compare-pictures'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  vi.stubEnv('UPDATE_PICTURES', '')
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** Makes a picture the expected one. */
function expectFromNowOn(name: string, picture: Uint8Array): void {
  vi.stubEnv('UPDATE_PICTURES', '1')
  comparePictures(name, picture, { folder })
  vi.stubEnv('UPDATE_PICTURES', '')
}

/** A dark picture of 320 × 200 with a light block, 16 × 16 unless said otherwise. */
function block(left: number, top: number, { light = 200, side = 16, width = 320 } = {}): Uint8Array {
  const png = new PNG({ width, height: 200 })
  for (let y = 0; y < 200; y++)
    for (let x = 0; x < width; x++) {
      const inside = x >= left && x < left + side && y >= top && y < top + side
      png.data.fill(inside ? light : 20, (y * width + x) * 4, (y * width + x) * 4 + 3)
      png.data[(y * width + x) * 4 + 3] = 255
    }
  return PNG.sync.write(png)
}

test('a picture that is expected passes as often as it is the same', () => {
  expectFromNowOn('bowl/first', block(40, 40))
  expect(existsSync(join(folder, 'pictures/bowl/first.png'))).toBe(true)
  expect(() => comparePictures('bowl/first', block(40, 40), { folder })).not.toThrow()
  expect(existsSync(join(folder, 'changed'))).toBe(false)
})

test('a block moved by its own width fails, and both the picture and the difference are there to see', () => {
  expectFromNowOn('block', block(40, 40))
  expect(() => comparePictures('block', block(56, 40), { folder })).toThrow(/changed\/block\.png/)
  expect(existsSync(join(folder, 'changed/block.png'))).toBe(true)
  expect(existsSync(join(folder, 'changed/block.difference.png'))).toBe(true)
  comparePictures('block', block(40, 40), { folder })
  expect(existsSync(join(folder, 'changed/block.png'))).toBe(false)
})

test('a block moved by one pixel fails, one a shade lighter passes', () => {
  expectFromNowOn('block', block(40, 40, { side: 80 }))
  expect(() => comparePictures('block', block(41, 40, { side: 80 }), { folder })).toThrow(/differs/)
  expect(() => comparePictures('block', block(40, 40, { side: 80, light: 203 }), { folder })).not.toThrow()
})

test('a lone pixel of noise passes', () => {
  expectFromNowOn('noise', block(40, 40))
  const noisy = PNG.sync.read(Buffer.from(block(40, 40)))
  noisy.data.fill(255, 0, 3)
  expect(() => comparePictures('noise', PNG.sync.write(noisy), { folder })).not.toThrow()
})

test('a picture of another size fails', () => {
  expectFromNowOn('block', block(40, 40))
  expect(() => comparePictures('block', block(40, 40, { width: 400 }), { folder })).toThrow('100 × 50')
})

test('a missing picture fails, each time, and is there to be looked at', () => {
  for (const _ of [1, 2])
    expect(() => comparePictures('new', block(40, 40), { folder })).toThrow('There is no picture new')
  expect(existsSync(join(folder, 'changed/new.png'))).toBe(true)
})

test('UPDATE_PICTURES keeps a changed picture', () => {
  expectFromNowOn('block', block(40, 40))
  expectFromNowOn('block', block(80, 40))
  expect(() => comparePictures('block', block(80, 40), { folder })).not.toThrow()
})
