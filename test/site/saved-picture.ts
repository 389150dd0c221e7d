import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jsQR from 'jsqr'
import type { Page } from 'playwright'
import { PNG } from 'pngjs'
import { pictureWords, useThis as words } from '../../src/words/use-this'
import type { Picture } from '../support/shrink-picture'
import { button } from './controls'

/** Saves the picture in a shape from the open dialog, at a scale, and reads the file. */
export async function savePicture(page: Page, shape: 'wide' | 'tall' | 'present', scale = 1) {
  const dialog = page.getByRole('dialog', { name: words.heading })
  await dialog.getByRole('combobox', { name: pictureWords.shape }).selectOption(shape)
  await dialog.getByRole('combobox', { name: pictureWords.scale }).selectOption(String(scale))
  const download = page.waitForEvent('download')
  await button(page, pictureWords.save).click()
  const file = await download
  const place = join(await mkdtemp(join(tmpdir(), 'picture-')), 'saved.png')
  await file.saveAs(place)
  const { data, width, height } = PNG.sync.read(await readFile(place))
  return { name: file.suggestedFilename(), data, width, height }
}

/** What a phone reads from a picture. */
export const codeIn = ({ data, width, height }: Picture): string | undefined =>
  jsQR(new Uint8ClampedArray(data), width, height)?.data

/** How many colours there are in the top left part of a picture, and how many of its points are bright and coloured, as children are. */
export function coloursIn({ data, width }: Picture, wide: number, high: number) {
  const colours = new Set<number>()
  let children = 0
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      const [red = 0, green = 0, blue = 0] = data.subarray((y * width + x) * 4)
      colours.add((red << 16) | (green << 8) | blue)
      if (Math.max(red, green, blue) > 130 && Math.max(red, green, blue) - Math.min(red, green, blue) > 70)
        children++
    }
  return { colours: colours.size, children }
}

/** Has the page remember every text that is drawn on a canvas, until it is asked for them. */
export const rememberTexts = (page: Page) =>
  page.addInitScript(() => {
    const { fillText } = CanvasRenderingContext2D.prototype
    const drawn: string[] = []
    Object.assign(window, { drawn })
    CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
      drawn.push(text)
      fillText.call(this, text, ...place)
    }
  })

/** All texts drawn since the last time, one after the other. */
export const drawnTexts = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { drawn: string[] }).drawn.splice(0).join(' '))
