import { mkdirSync, writeFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { useThisOpens } from '../../src/words/page'
import { linkWords } from '../../src/words/use-this'
import { button } from '../site/controls'
import { codeIn, coloursIn, drawnTexts, rememberTexts, savePicture } from '../site/saved-picture'
import { settle } from '../site/settle'
import { openPage } from '../support/open-page'
import { shrinkPicture } from '../support/shrink-picture'

/** Where they are put, at a quarter of their size, to be looked at. */
const folder = 'test/trials/sheets'

test.each([
  ['wide', 6400, 3600],
  ['tall', 4320, 5400],
  ['present', null, null],
] as const)(
  'the %s picture at four times its pixels is whole, with all its words and its code',
  async (shape, width, height) => {
    const path = '?v=1&posts=130&truth=1&kept=posts%3D145'
    const { page, expectQuiet } = await openPage({ path, reducedMotion: true, prepare: rememberTexts })
    await settle(page)
    const across = await page.locator('#stage').evaluate(({ clientWidth }) => clientWidth)
    const sentence = await page.locator('.sentence-first').innerText()
    await button(page, useThisOpens).click()
    const link = await page.getByRole('textbox', { name: linkWords.field }).inputValue()
    await drawnTexts(page)
    const picture = await savePicture(page, shape, 4)
    expect(picture.width).toBe(width ?? 4 * across)
    if (height !== null) expect(picture.height).toBe(height)
    const drawn = await drawnTexts(page)
    for (const said of [sentence, '130 funded posts', 'Contains public sector information'])
      expect(drawn).toContain(said)
    expect(drawn.replaceAll(' ', '')).toContain(link)
    const small = shrinkPicture(picture, 4)
    expect(coloursIn(small, Math.min(1000, small.width), 600).colours, 'no blank canvas').toBeGreaterThan(500)
    expect(codeIn(small)).toBe(link)
    mkdirSync(folder, { recursive: true })
    const { data, ...size } = small
    const file = new PNG(size)
    file.data = Buffer.from(data)
    writeFileSync(`${folder}/saved-${shape}.png`, PNG.sync.write(file))
    expectQuiet()
  },
)
