import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openPage } from '../support/open-page'
import { button, control, type FrontId, frontIds, liveSentence, openMore } from './controls'
import { readChanges, readCounts, stateNames } from './counts'
import { settle } from './settle'
import { changedPixels, differingPixels, drawnPart, stagePicture } from './stage-picture'

/** So far apart in CIEDE2000 two colours are told from one another at a glance. */
const clearlyOther = 10
const isState = (name: string): boolean => stateNames.some(state => state === name)

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
      // Who changed back carries the sign of it: the picture is not the first one until the next gesture.
      expect(differingPixels(seen, await stagePicture(page)), 'Undo and the picture').toBeGreaterThan(20)
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

test.each(['director', 'model'] as const)(
  'in the %s’s view a change of some thirty children is seen at once, and still after ten seconds',
  async view => {
    const prepare = (page: Page) => page.clock.install()
    const { page } = await openPage({ path: `?stage=pixi${view === 'model' ? '&truth=1' : ''}`, prepare })
    await settle(page)
    const before = await stagePicture(page)
    const { width, height } = drawnPart(before)
    const expectSeen = async (when: string) =>
      expect(changedPixels(before, await stagePicture(page), clearlyOther), when).toBeGreaterThanOrEqual(
        (width * height) / 2000,
      )
    await control(page, 'posts').down.click()
    await settle(page)
    const changed = Object.entries(await readChanges(page)).filter(([name]) => isState(name))
    expect(changed.reduce((children, [, change]) => children + Math.max(0, change), 0)).toBeLessThanOrEqual(
      40,
    )
    await expectSeen('at once')
    await page.clock.runFor(10_000)
    await settle(page)
    await expectSeen('after ten seconds')
  },
)
