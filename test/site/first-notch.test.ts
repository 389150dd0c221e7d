import { expect, test } from 'vitest'
import { openPage } from '../support/open-page'
import { button, control, type FrontId, frontIds, liveSentence, openMore } from './controls'
import { readChanges, readCounts } from './counts'
import { settle } from './settle'
import { differingPixels, stagePicture } from './stage-picture'

/** Notches that bring more children within reach begin with the better direction of each control. */
const better: Record<FrontId, 'ArrowRight' | 'ArrowLeft'> = {
  posts: 'ArrowRight',
  leaving: 'ArrowLeft',
  price: 'ArrowLeft',
}

test.each(frontIds)(
  'the first notch of %s changes children, picture and sentence, in both directions',
  async id => {
    const { page } = await openPage({ path: '?truth=1&stage=pixi' })
    await settle(page)
    const { range, up, down } = control(page, id)
    const first = await stagePicture(page)
    const counts = await readCounts(page)
    for (const key of ['ArrowRight', 'ArrowLeft'] as const) {
      await range.focus()
      const place = await range.boundingBox()
      await page.keyboard.press(key)
      await settle(page)
      const moved = await readCounts(page)
      const sentence = await liveSentence(page)
      const isBetter = key === better[id]
      expect(Math.sign(moved.notReached - counts.notReached), `${key} and the children not reached`).toBe(
        isBetter ? -1 : 1,
      )
      expect(sentence).toMatch(
        isBetter
          ? /\bfewer of the 80,000 children\b.* are not reached/
          : /\bmore of the 80,000 children\b.* are not reached/,
      )
      expect(sentence).toContain('80,000')
      expect((await readChanges(page)).notReached).toBe(moved.notReached - counts.notReached)
      const seen = await stagePicture(page)
      expect(differingPixels(first, seen), `${key} and the picture`).toBeGreaterThan(20)
      expect(await range.boundingBox(), 'the control stays under the hand').toEqual(place)

      await openMore(page)
      await button(page, 'Undo').click()
      await settle(page)
      expect(await readCounts(page)).toEqual(counts)
      expect(differingPixels(first, await stagePicture(page)), 'Undo and the picture').toBe(0)
      await (key === 'ArrowRight' ? up : down).click()
      await expect
        .poll(() => readCounts(page), { message: 'the button does what the key does' })
        .toEqual(moved)
      expect(await liveSentence(page)).toBe(sentence)
      await button(page, 'Undo').click()
      await expect.poll(() => readCounts(page)).toEqual(counts)
    }
  },
)

test('in the director’s view the sentence of the first notch speaks of what the director can see', async () => {
  const { page } = await openPage({ path: '?stage=canvas', reducedMotion: true })
  await settle(page, 'canvas')
  const { range } = control(page, 'posts')
  await range.focus()
  await page.keyboard.press('ArrowRight')
  await settle(page, 'canvas')
  expect(await liveSentence(page)).toMatch(/(more|fewer) of the 80,000 children are being helped/)
})
