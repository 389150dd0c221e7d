import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { storyEntry } from '../../src/words/panel'
import { player } from '../../src/words/story/player'
import { goOnWhenReady, tragedyNote } from '../../src/words/story/tragedy'
import { supportLines } from '../../src/words/support'
import { openPage } from '../support/open-page'
import { axeFindings } from './axe-findings'
import { button, openMore } from './controls'
import { framesDrawn, nextFrame, settle } from './settle'
import { colouredPixels, differingPixels, stagePicture } from './stage-picture'
import { comeToStep, heading, navigation, openStep, stepOf, titleOf } from './story-page'

const tragedy = stepOf('tragedy')

/** How many pixels of the drawing have a strong colour. */
async function coloured(page: Page): Promise<number> {
  const { width, height } = (await page.locator('#stage').boundingBox())!
  return colouredPixels(await stagePicture(page), [{ left: 0, top: 0, right: width, bottom: height }], 1)
}

test('what is coming is said first, and can be skipped', async () => {
  const { page } = await openPage({ path: `?step=${tragedy}&stage=canvas`, reducedMotion: true })
  await expect.poll(() => heading(page).innerText()).toBe(tragedyNote.heading)
  await settle(page, 'canvas')
  expect(await page.getByText(tragedyNote.text[0]).isVisible()).toBe(true)
  expect(await axeFindings(page)).toEqual([])
  await button(page, tragedyNote.skip).click()
  await comeToStep(page, tragedy + 1)
})

test('there are only words: no control, no count, no number but those to ring', async () => {
  const { page } = await openStep(tragedy, { prepare: page => page.clock.install() })
  // What is said aloud, too, once things have come to rest.
  await page.clock.runFor(5000)
  expect(
    await page.locator('#panel :is(input, select, output, progress, meter, table), [data-count]').count(),
  ).toBe(0)
  expect(await page.getByRole('button').allInnerTexts()).toEqual([player.back, player.leave, goOnWhenReady])
  const text = await page.locator('body').innerText()
  expect(supportLines.reduce((rest, { number }) => rest.replaceAll(number, ''), text)).not.toMatch(/\d/)
  for (const { address } of supportLines) {
    const line = page.locator(`#panel a[href="${address}"]`)
    expect(await line.isVisible()).toBe(true)
    expect(await line.evaluate(element => element.closest('details'))).toBeNull()
  }
})

test('the story can be left from among the words', async () => {
  const { page } = await openStep(tragedy)
  await navigation(page).getByRole('button', { name: player.leave }).click()
  await openMore(page)
  await button(page, storyEntry.return).waitFor()
  expect(await page.locator('#figure').evaluate(figure => (figure as HTMLElement).inert)).toBe(false)
})

test('the picture is dim and still, with nobody in it marked, even where motion is welcome', async () => {
  const { page } = await openStep(tragedy, { reducedMotion: false })
  await expect.poll(() => coloured(page)).toBe(0)
  const opacity = () => page.locator('#stage').evaluate(stage => Number(getComputedStyle(stage).opacity))
  await expect.poll(opacity).toBeLessThan(0.8)
  const [before, drawn] = [await stagePicture(page), await framesDrawn(page)]
  for (let frame = 0; frame < 60; frame++) await nextFrame(page)
  expect(differingPixels(before, await stagePicture(page))).toBe(0)
  expect(await framesDrawn(page)).toBe(drawn)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('it goes on only by the button, which nothing else presses', async () => {
  const { page } = await openStep(tragedy)
  const drawn = await framesDrawn(page)
  for (const key of ['Space', 'ArrowRight', 'Escape', '0', 'PageDown', '+', 'n'])
    await page.keyboard.press(key)
  await page.locator('#stage').click({ force: true, position: { x: 200, y: 100 } })
  for (let frame = 0; frame < 30; frame++) await nextFrame(page)
  expect(await heading(page).innerText()).toBe(titleOf(tragedy))
  expect(await framesDrawn(page), 'the picture stands still').toBe(drawn)
  expect(await page.locator('#child').innerText()).toBe('')
  await navigation(page).getByRole('button', { name: goOnWhenReady }).click()
  await comeToStep(page, tragedy + 1)
  await settle(page, 'canvas')
  expect(await page.locator('#figure').evaluate(figure => (figure as HTMLElement).inert)).toBe(false)
  expect(await coloured(page)).toBeGreaterThan(100)
})
