import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { history } from '../../src/words/panel'
import { states } from '../../src/words/states'
import { openPage } from '../support/open-page'
import { button, childSentence, openMore, show } from './controls'
import { nextFrame, settle } from './settle'
import { differingPixels, stagePicture } from './stage-picture'

const there = new Map(Object.entries(states).map(([name, words]) => [words.there as string, name]))

async function open(path: string): Promise<Page> {
  const { page } = await openPage({ path, reducedMotion: true })
  await settle(page, 'canvas')
  await page.locator('#stage').focus()
  return page
}

/** Presses a key until the sentence is that of a child in this state. */
async function walkTo(page: Page, key: string, state: keyof typeof states): Promise<void> {
  for (let steps = 0; steps < 300; steps++) {
    await page.keyboard.press(key)
    await nextFrame(page)
    if (there.get(await childSentence(page)) === state) return
  }
  throw new Error(`No child that is ${state} within 300 steps`)
}

const marker = (page: Page) => page.locator('.child-marker')

test('arrow keys go from child to child, each with a sentence and a mark around it', async () => {
  const page = await open('?truth=1&stage=canvas')
  expect(await childSentence(page)).toBe('')
  expect(await marker(page).isVisible()).toBe(false)
  let last = ''
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'End', 'Home']) {
    await page.keyboard.press(key)
    await nextFrame(page)
    expect(there.has(await childSentence(page)), `the sentence after ${key}`).toBe(true)
    expect(await marker(page).isVisible()).toBe(true)
    const place = JSON.stringify(await marker(page).boundingBox())
    expect(place, `the place after ${key}`).not.toBe(last)
    last = place
  }
  await page.keyboard.press('Escape')
  await nextFrame(page)
  expect(await childSentence(page)).toBe('')
  expect(await marker(page).isVisible()).toBe(false)
})

test('Page Down and Page Up go to children who stand out, and back', async () => {
  const page = await open('?truth=1&stage=canvas')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageDown')
  await nextFrame(page)
  const first = await marker(page).boundingBox()
  for (let steps = 0; steps < 12; steps++) {
    const state = there.get(await childSentence(page))
    expect(state).toBeDefined()
    expect(state).not.toBe('noNeed')
    await page.keyboard.press('PageDown')
    await nextFrame(page)
  }
  for (let steps = 0; steps < 12; steps++) await page.keyboard.press('PageUp')
  await nextFrame(page)
  expect(await marker(page).boundingBox()).toEqual(first)
})

test('plus and minus come closer and step back, nought shows the whole stadium again', async () => {
  const page = await open('?truth=1&stage=canvas')
  const whole = await stagePicture(page)
  await page.keyboard.press('+')
  await settle(page, 'canvas')
  const near = await stagePicture(page)
  expect(differingPixels(whole, near)).toBeGreaterThan(10_000)
  await page.keyboard.press('+')
  await settle(page, 'canvas')
  expect(differingPixels(near, await stagePicture(page))).toBeGreaterThan(10_000)
  await page.keyboard.press('-')
  await settle(page, 'canvas')
  expect(differingPixels(near, await stagePicture(page), 24)).toBeLessThan(100)
  await page.keyboard.press('0')
  await settle(page, 'canvas')
  expect(differingPixels(whole, await stagePicture(page))).toBe(0)
})

test('come close enough, the child who was chosen stays in the picture', async () => {
  const page = await open('?truth=1&stage=canvas')
  await page.keyboard.press('PageDown')
  for (let steps = 0; steps < 8; steps++) {
    await page.keyboard.press('+')
    await page.keyboard.press('ArrowRight')
    await settle(page, 'canvas')
    const [child, stage] = [await marker(page).boundingBox(), await page.locator('#stage').boundingBox()]
    if (!child || !stage) throw new Error('No child is marked')
    expect(child.x).toBeGreaterThanOrEqual(stage.x)
    expect(child.y).toBeGreaterThanOrEqual(stage.y)
    expect(child.x + child.width).toBeLessThanOrEqual(stage.x + stage.width)
    expect(child.y + child.height).toBeLessThanOrEqual(stage.y + stage.height)
  }
})

test('the keys do nothing to the stadium while something else has the focus', async () => {
  const page = await open('?truth=1&stage=canvas')
  await openMore(page)
  await settle(page, 'canvas')
  const before = await stagePicture(page)
  await button(page, history.copyLink).focus()
  for (const key of ['PageDown', 'ArrowRight', '+', '-', '0', 'Home']) await page.keyboard.press(key)
  await settle(page, 'canvas')
  expect(await childSentence(page)).toBe('')
  expect(differingPixels(before, await stagePicture(page))).toBe(0)
})

test('to the director a child never noticed is like a child with no need', async () => {
  const page = await open('?truth=1&stage=canvas')
  await walkTo(page, 'PageDown', 'neverNoticed')
  await show(page, false)
  await nextFrame(page)
  const hidden = await childSentence(page)
  await show(page, true)
  await page.locator('#stage').focus()
  await walkTo(page, 'ArrowRight', 'noNeed')
  await show(page, false)
  await nextFrame(page)
  expect(await childSentence(page)).toBe(hidden)
  expect(hidden).toBe(states.noNeed.seen)
})

test('a child pointed at has the same sentence, and none when the pointer leaves', async () => {
  const page = await open('?stage=canvas')
  const said = new Set<string>(Object.values(states).map(words => words.seen))
  await page.locator('#stage').hover({ position: { x: 448, y: 40 } })
  await expect.poll(async () => said.has(await childSentence(page))).toBe(true)
  await page.mouse.move(1100, 650)
  await expect.poll(() => childSentence(page)).toBe('')
})
