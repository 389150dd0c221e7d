import type { Page } from 'playwright'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { dividedAt, divider } from '../../src/words/compare'
import { openPage, type PageWishes } from '../support/open-page'
import { axeFindings } from './axe-findings'
import { show } from './controls'
import { settle } from './settle'
import { stagePicture } from './stage-picture'

const slider = (page: Page) => page.getByRole('slider', { name: divider.name, exact: true })

/** A link to a comparison of a smaller team with the usual one, drawn by the plain stage, once the line has come. */
async function open(wishes: PageWishes = {}) {
  const opened = await openPage({
    reducedMotion: true,
    ...wishes,
    path: `?stage=canvas&truth=1&children=8000&posts=8&kept=${wishes.path ?? ''}`,
  })
  await settle(opened.page, 'canvas')
  return opened
}

/** How many pixels differ between two pictures of one size, in a part of their width. */
function differingWithin(one: Uint8Array, other: Uint8Array, [from, to]: readonly [number, number]): number {
  const [a, b] = [PNG.sync.read(Buffer.from(one)), PNG.sync.read(Buffer.from(other))]
  expect([a.width, a.height]).toEqual([b.width, b.height])
  let count = 0
  for (let y = 0; y < a.height; y++)
    for (let x = Math.max(0, Math.ceil(from)); x < Math.min(a.width, to); x++) {
      const at = (y * a.width + x) * 4
      if ([0, 1, 2].some(channel => a.data[at + channel] !== b.data[at + channel])) count++
    }
  return count
}

test('the picture in two parts is the one that was kept on the left, and the present one on the right', async () => {
  const { page, expectQuiet } = await open()
  const pictureAfter = async (key: string) => {
    await slider(page).press(key)
    await settle(page, 'canvas')
    return stagePicture(page)
  }
  const [now, kept] = [await pictureAfter('Home'), await pictureAfter('End')]
  for (let step = 0; step < 4; step++) await slider(page).press('PageDown')
  const both = await pictureAfter('PageDown')
  expect(await slider(page).getAttribute('aria-valuetext')).toBe(dividedAt(50))
  const line = await page.locator('.divider-line').evaluate(element => {
    const { left, width } = element.getBoundingClientRect()
    return left + width / 2 - document.getElementById('stage')!.getBoundingClientRect().left
  })
  // As wide as the largest mark: one whose seat is just beside the line reaches over it.
  const mark = 10
  const [left, right] = [[0, line - mark] as const, [line + mark, Infinity] as const]
  expect(differingWithin(both, kept, left), 'kept on the left').toBe(0)
  expect(differingWithin(both, now, right), 'now on the right').toBe(0)
  expect(differingWithin(both, now, left)).toBeGreaterThan(100)
  expect(differingWithin(both, kept, right)).toBeGreaterThan(100)
  expectQuiet()
})

test('a mouse draws the line along, and the stadium keeps still beneath it', async () => {
  const { page } = await open()
  const before = await stagePicture(page)
  const box = (await slider(page).boundingBox())!
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y + 20, { steps: 5 })
  await expect.poll(async () => Number(await slider(page).getAttribute('aria-valuenow'))).toBeGreaterThan(52)
  await page.mouse.move(x, y, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => slider(page).getAttribute('aria-valuenow')).toBe('50')
  await settle(page, 'canvas')
  expect(differingWithin(before, await stagePicture(page), [0, Infinity])).toBe(0)
})

test('it turns with the view, is there once in the order of the keys, and axe finds nothing', async () => {
  const { page } = await open()
  await page.locator('#stage').focus()
  await page.keyboard.press('Tab')
  expect(await slider(page).evaluate(element => element === document.activeElement)).toBe(true)
  await page.keyboard.press('PageUp')
  await show(page, false)
  await settle(page, 'canvas')
  expect(await slider(page).getAttribute('aria-valuenow')).toBe('60')
  expect(await axeFindings(page)).toEqual([])
})

test('with forced colours the line is to be seen, in the reader’s own', async () => {
  const { page } = await open({ forcedColors: true })
  const [line, text] = await page.evaluate(() => {
    const probe = document.createElement('p')
    probe.style.setProperty('color', 'CanvasText')
    document.body.append(probe)
    const colours = [
      getComputedStyle(document.querySelector('.divider-line')!).backgroundColor,
      getComputedStyle(probe).color,
    ]
    probe.remove()
    return colours
  })
  expect(line).toBe(text)
  expect(await axeFindings(page)).toEqual([])
})

test('a link into another view, or to children lined up, has no line', async () => {
  for (const path of ['&camera=dugout', '&gather=1']) {
    const { page } = await open({ path })
    expect(await slider(page).count(), path).toBe(0)
  }
})
