import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { before, beforeWith } from '../../src/words/before'
import { comparedWith } from '../../src/words/live-sentence'
import { openPage } from '../support/open-page'
import { axeFindings } from './axe-findings'
import { announcement, button, control, liveSentence } from './controls'
import { settle } from './settle'
import { differingPixels, stagePictureAt } from './stage-picture'

const said = beforeWith(comparedWith.posts(14.5), false)

/** The picture at a size of its own, whatever room the words leave it. */
const picture = (page: Page): Promise<Uint8Array> => stagePictureAt(page, 800, 420, 'canvas')

/** A page on which ten posts have been taken away, drawn by the plain stage, with the picture from before. */
async function changed() {
  const { page, expectQuiet } = await openPage({
    path: '?stage=canvas&truth=1&children=8000&posts=14.5',
    reducedMotion: true,
  })
  await settle(page, 'canvas')
  const then = await picture(page)
  await control(page, 'posts').box.fill('10')
  await page.keyboard.press('Enter')
  await settle(page, 'canvas')
  return { page, expectQuiet, then, now: await picture(page), sentence: await liveSentence(page) }
}

/** Waits until a press that has begun is longer than a tap. */
const longerThanATap = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>(resolve => {
        const begun = performance.now()
        const look = (now: number): void => {
          if (now - begun > 500) resolve()
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
  )

test('held down, the button shows the picture before; lifted, the present one is back', async () => {
  const { page, expectQuiet, sentence } = await changed()
  await button(page, before.name).hover()
  await page.mouse.down()
  await settle(page, 'canvas')
  await longerThanATap(page)
  expect(await liveSentence(page)).toBe(said)
  await page.mouse.up()
  await settle(page, 'canvas')
  expect(await liveSentence(page)).toBe(sentence)
  expectQuiet()
})

test('the picture before is the very one there was, and so is the present one after it', async () => {
  const { page, then, now } = await changed()
  await button(page, before.name).press('Space')
  expect(differingPixels(then, await picture(page))).toBe(0)
  expect(differingPixels(now, then)).toBeGreaterThan(100)
  const { href } = new URL(page.url())
  await button(page, before.name).press('Space')
  expect(differingPixels(now, await picture(page))).toBe(0)
  expect(page.url()).toBe(href)
})

test('a pointer that leaves the button lets go', async () => {
  const { page, sentence } = await changed()
  await button(page, before.name).hover()
  await page.mouse.down()
  await expect.poll(() => liveSentence(page)).toBe(said)
  await page.mouse.move(5, 5)
  await expect.poll(() => liveSentence(page)).toBe(sentence)
  await page.mouse.up()
  await settle(page, 'canvas')
  expect(await liveSentence(page)).toBe(sentence)
})

test('by keyboard it is a toggle, said once, and the next step of a control lets go of it', async () => {
  const { page, sentence } = await changed()
  const toggle = button(page, before.name)
  await toggle.focus()
  for (const key of ['Space', 'Enter']) {
    await page.keyboard.press(key)
    await expect.poll(() => liveSentence(page)).toBe(said)
    expect(await toggle.getAttribute('aria-pressed')).toBe('true')
    await expect.poll(() => announcement(page)).toContain(said)
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press(key)
    await expect.poll(() => liveSentence(page)).toBe(sentence)
    expect(await toggle.getAttribute('aria-pressed')).toBe('false')
    await expect.poll(() => announcement(page)).not.toContain(said)
  }
  await page.keyboard.press('Space')
  await expect.poll(() => toggle.getAttribute('aria-pressed')).toBe('true')
  await control(page, 'posts').up.click()
  await expect.poll(() => toggle.getAttribute('aria-pressed')).toBe('false')
  expect(await liveSentence(page)).not.toBe(said)
})

test('a tap of a finger turns it on, and the next off', async () => {
  const { page } = await openPage({
    path: '?stage=canvas&truth=1&children=8000&posts=14.5',
    reducedMotion: true,
    phone: true,
    width: 390,
    height: 844,
  })
  await settle(page, 'canvas')
  await control(page, 'posts').down.tap()
  await settle(page, 'canvas')
  const toggle = button(page, before.name)
  await toggle.tap()
  await expect.poll(() => toggle.getAttribute('aria-pressed')).toBe('true')
  await expect.poll(() => liveSentence(page)).toBe(said)
  await toggle.tap()
  await expect.poll(() => toggle.getAttribute('aria-pressed')).toBe('false')
})
