import { expect, test } from 'vitest'
import { useThisOpens } from '../../src/words/page'
import { linkWords } from '../../src/words/use-this'
import { openPage } from '../support/open-page'
import { button } from './controls'
import { codeIn, coloursIn, drawnTexts, rememberTexts, savePicture } from './saved-picture'
import { settle } from './settle'

test.each(['canvas', 'pixi'] as const)(
  'the picture that %s saves has the whole stadium, the words of the page and a code that can be read; the page’s own stays as it was',
  async stage => {
    const { page, expectQuiet } = await openPage({
      path: `?v=1&posts=130&truth=1&stage=${stage}`,
      reducedMotion: true,
      prepare: rememberTexts,
    })
    await settle(page, stage)
    const size = () =>
      page
        .locator('#stage canvas')
        .first()
        .evaluate(canvas => [canvas.clientWidth, (canvas as HTMLCanvasElement).width])
    const before = await size()
    const [sentence, second] = await Promise.all([
      page.locator('.sentence-first').innerText(),
      page.locator('.sentence-second > span').first().innerText(),
    ])
    const colours = await page.locator('.colour-key-name').allInnerTexts()
    await button(page, useThisOpens).click()
    const link = await page.getByRole('textbox', { name: linkWords.field }).inputValue()
    for (const [shape, width, height, wide, high] of [
      ['wide', 1600, 900, 1000, 900],
      ['tall', 1080, 1350, 1080, 690],
    ] as const) {
      await drawnTexts(page)
      const picture = await savePicture(page, shape)
      expect([picture.width, picture.height]).toEqual([width, height])
      expect(picture.name).toBe(`eighty-thousand-posts-130-${shape}-1x.png`)
      const found = coloursIn(picture, wide, high)
      expect(found.colours, 'no blank canvas').toBeGreaterThan(500)
      expect(found.children, 'children in need are seen').toBeGreaterThan(1500)
      expect(codeIn(picture)).toBe(link)
      const drawn = await drawnTexts(page)
      for (const said of [sentence, second, ...colours.map(name => name.replace(/,$/, '').trim())])
        expect(drawn).toContain(said)
      expect(drawn.replaceAll(' ', '')).toContain(link)
      expect(drawn).toContain('130 funded posts')
    }
    const present = await savePicture(page, 'present')
    expect(present.width).toBe(before[0])
    expect(coloursIn(present, present.width, 400).colours, 'no blank canvas').toBeGreaterThan(500)
    expect(coloursIn(present, present.width, 400).children).toBeGreaterThan(500)
    await page.keyboard.press('Escape')
    await settle(page, stage)
    expect(await size()).toEqual(before)
    expectQuiet()
  },
)
