import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { stepIds } from '../../src/store/story-steps'
import { moreHeading } from '../../src/words/controls'
import { openPage } from '../support/open-page'
import { button, control, liveSentence, openMore, thumb } from './controls'
import { readChanges, readCounts } from './counts'
import { nextFrame, settle } from './settle'

async function differences(page: Page, from: Readonly<Record<string, number>>) {
  const now = await readCounts(page)
  return Object.fromEntries(Object.entries(now).map(([name, value]) => [name, value - (from[name] ?? 0)]))
}

test('a drag is one step to undo, and changes are counted from where it began', async () => {
  const { page } = await openPage({ path: '?truth=1&stage=canvas', reducedMotion: true })
  await settle(page, 'canvas')
  const { range } = control(page, 'posts')
  const before = await readCounts(page)
  const { x, y } = await thumb(range)
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (const along of [-20, -45, -70]) {
    await page.mouse.move(x + along, y)
    await settle(page, 'canvas')
    expect(await readChanges(page), 'in the middle of the drag').toEqual(await differences(page, before))
  }
  await page.mouse.up()
  await settle(page, 'canvas')
  const after = await readCounts(page)
  expect(after.notReached).toBeGreaterThan(before.notReached)
  expect(await readChanges(page)).toEqual(await differences(page, before))

  await openMore(page)
  await button(page, 'Undo').click()
  await settle(page, 'canvas')
  expect(await readCounts(page)).toEqual(before)
  expect(await range.inputValue()).toBe('145')
  expect(await button(page, 'Undo').getAttribute('aria-disabled'), 'nothing more to undo').toBe('true')
  await button(page, 'Redo').click()
  await settle(page, 'canvas')
  expect(await readCounts(page)).toEqual(after)
})

test('a key held down is one step to undo', async () => {
  const { page } = await openPage({ path: '?stage=canvas', reducedMotion: true })
  await settle(page, 'canvas')
  const { range } = control(page, 'leaving')
  await range.focus()
  const before = await readCounts(page)
  for (let repeat = 0; repeat < 8; repeat++) await page.keyboard.down('ArrowRight')
  await page.keyboard.up('ArrowRight')
  await settle(page, 'canvas')
  expect(await readChanges(page)).toEqual(await differences(page, before))
  expect((await readCounts(page)).notReached).not.toBe(before.notReached)
  await openMore(page)
  await button(page, 'Undo').click()
  await settle(page, 'canvas')
  expect(await readCounts(page)).toEqual(before)
  expect(await button(page, 'Undo').getAttribute('aria-disabled')).toBe('true')
})

/** A finger put down at a place and moved by the ways given, one after the other, then lifted. */
async function swipe(page: Page, from: { x: number; y: number }, along: number, up: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined || y === undefined ? [] : [{ x, y }],
    })
  await touch('touchStart', from.x, from.y)
  for (let part = 1; part <= 10; part++) {
    await touch('touchMove', from.x + (along * part) / 10, from.y - (up * part) / 10)
    await nextFrame(page)
  }
  await touch('touchEnd')
  await session.detach()
}

/** A slider of the page on a telephone, and a place on it right of its thumb. */
async function onATelephone() {
  const { page } = await openPage({
    path: '?posts=100&stage=canvas',
    reducedMotion: true,
    width: 390,
    height: 844,
    phone: true,
  })
  await settle(page, 'canvas')
  const { range } = control(page, 'posts')
  const { x, y } = await thumb(range)
  return { page, range, place: { x: x + 50, y } }
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY)

const swipes: [string, number, number][] = [
  ['straight up', 0, 160],
  ['up and a little across', 6, 160],
  ['down and a little across', -30, -160],
  ['up and well across', 100, 160],
]

test.each(swipes)(
  'a thumb that goes %s over a slider as if to scroll leaves the slider as it was',
  async (_, along, up) => {
    const { page, range, place } = await onATelephone()
    const sentence = await liveSentence(page)
    await swipe(page, place, along, up)
    await settle(page, 'canvas')
    expect(await range.inputValue()).toBe('100')
    expect(await control(page, 'posts').box.inputValue()).toBe('100')
    expect(await range.getAttribute('aria-valuetext')).toBe('100 funded posts')
    expect(await liveSentence(page)).toBe(sentence)
    await openMore(page)
    expect(await button(page, 'Undo').getAttribute('aria-disabled'), 'nothing to undo').toBe('true')
  },
)

test.each(swipes)(
  'a thumb that scrolls the sheet %s, begun on a slider in it, leaves the slider as it was',
  async (_, along, up) => {
    const { page } = await onATelephone()
    await openMore(page)
    await page.locator('summary', { hasText: moreHeading }).click()
    const range = page.locator('#need-range')
    await range.evaluate(element => element.scrollIntoView({ block: 'center' }))
    const { x, y } = await thumb(range)
    const value = await range.inputValue()
    const within = () => page.locator('#panel > .panel').evaluate(panel => panel.scrollTop)
    const before = await within()
    await swipe(page, { x: x + 60, y }, along, up)
    await expect.poll(async () => Math.abs((await within()) - before)).toBeGreaterThan(50)
    await settle(page, 'canvas')
    expect(await range.inputValue()).toBe(value)
  },
)

test.each([
  ['level', 60, 0],
  ['a little upwards', 60, 20],
])(
  'a thumb that goes along a slider %s moves it and not the page, one step to undo',
  async (_, along, up) => {
    const { page, range, place } = await onATelephone()
    const before = await scrolled(page)
    await swipe(page, place, along, up)
    await expect.poll(async () => Number(await range.inputValue())).toBeGreaterThan(160)
    expect(await scrolled(page)).toBe(before)
    await openMore(page)
    await button(page, 'Undo').click()
    await expect.poll(() => range.inputValue()).toBe('100')
    expect(await button(page, 'Undo').getAttribute('aria-disabled'), 'one step').toBe('true')
  },
)

test.each([
  ['a lever of the story', `?step=${stepIds.indexOf('five-points') + 1}`, '#lever-debate-range'],
  ['the check of the story', `?step=${stepIds.indexOf('foreheads') + 1}`, '#check-right'],
  ['the track of the weeks', '?week=20&script=none', '.transport-track input'],
])(
  'a thumb that scrolls, begun on %s, leaves it as it was, and one that goes along it moves it',
  async (_, path, at) => {
    const { page } = await openPage({
      path: `${path}&stage=canvas`,
      reducedMotion: true,
      width: 390,
      height: 844,
      phone: true,
    })
    await settle(page, 'canvas')
    const range = page.locator(at)
    await range.waitFor()
    await range.evaluate(element => element.scrollIntoView({ block: 'center' }))
    const value = await range.inputValue()
    const place = await thumb(range)
    const inwards = await range.evaluate(element => {
      const { valueAsNumber, min, max } = element as HTMLInputElement
      return valueAsNumber - Number(min) < Number(max) - valueAsNumber ? 60 : -60
    })
    const beside = { ...place, x: place.x + inwards }
    for (const up of [160, -160]) {
      await swipe(page, beside, 6, up)
      await settle(page, 'canvas')
      expect(await range.inputValue()).toBe(value)
      await range.evaluate(element => element.scrollIntoView({ block: 'center' }))
    }
    const now = await thumb(range)
    await swipe(page, now, inwards, 0)
    await expect.poll(() => range.inputValue()).not.toBe(value)
  },
)

test('a tap on a slider moves it there, one step to undo', async () => {
  const { page, range, place } = await onATelephone()
  await page.touchscreen.tap(place.x, place.y)
  await expect.poll(async () => Number(await range.inputValue())).toBeGreaterThan(150)
  await openMore(page)
  await button(page, 'Undo').click()
  await expect.poll(() => range.inputValue()).toBe('100')
  expect(await button(page, 'Undo').getAttribute('aria-disabled'), 'one step').toBe('true')
})
