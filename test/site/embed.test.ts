import type { Frame } from 'playwright'
import { expect, test } from 'vitest'
import { embedWays } from '../../src/words/embed'
import { openPage } from '../support/open-page'
import { axeFindings } from './axe-findings'
import { control, gatherButton, openControl } from './controls'
import { layoutFaults } from './layout-faults'
import { settle } from './settle'
import { comeToStep } from './story-page'
import { openHost } from './stranger'

const link = '?v=1&view=embed&children=8000&stage=canvas'
const frameOf = (site: string, query: string, more = 'height="640"') =>
  `<iframe src="${site}${query.replaceAll('&', '&amp;')}" title="Eighty thousand children" width="100%" ${more}></iframe>`

/** How much of a frame is out of sight in it, and beside it, in CSS pixels. */
const hidden = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement
    const inside = [...document.querySelectorAll('main *')].filter(element => {
      const { overflowY } = getComputedStyle(element)
      const scrolls = overflowY === 'auto' || overflowY === 'scroll'
      return scrolls && element.checkVisibility() && element.scrollHeight > element.clientHeight + 1
    })
    return [scrollHeight - clientHeight, scrollWidth - clientWidth, inside.length]
  })

test('from 320 to 1200 pixels wide a frame is as high as what is in it, and nothing in it scrolls, lies over anything or is cut', async () => {
  const { page, embeds, expectNoOtherHost } = await openHost(
    site => `${frameOf(site, link)}<script async src="${site}embed.js"></script>`,
    { width: 1216, height: 900 },
  )
  const [frame] = await embeds(1)
  await settle(frame, 'canvas')
  for (const width of [320, 358, 414, 480, 510, 600, 640, 700, 768, 899, 930, 1000, 1200]) {
    await page.setViewportSize({ width, height: 900 })
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width)
    await expect.poll(() => hidden(frame), { message: `${width} wide` }).toEqual([0, 0, 0])
    await settle(frame, 'canvas')
    expect(await layoutFaults(frame), `${width} wide`).toEqual([])
    const box = await frame.locator('#figure').boundingBox()
    expect(box?.height, `${width} wide`).toBeGreaterThanOrEqual(Math.min(520, width * 0.6))
  }
  expectNoOtherHost()
})

test('an embed has the one control its link names, a switch to the others, and ways to the whole page and the story beside the article', async () => {
  const { page } = await openPage({ path: `${link}&control=price`, width: 510, height: 700 })
  await settle(page, 'canvas')
  expect(await control(page, 'price').range.isVisible()).toBe(true)
  expect(await control(page, 'posts').range.isVisible()).toBe(false)
  await openControl(page, 'leaving')
  await control(page, 'leaving').range.waitFor()
  await page.waitForURL(/control=leaving/)
  const popup = page.waitForEvent('popup')
  await page.getByRole('link', { name: embedWays.full }).click()
  const full = await popup
  expect(full.url()).not.toContain('view=embed')
  expect(full.url()).toContain('control=leaving')
  expect(await full.evaluate(() => opener)).toBe(null)
  const story = page.waitForEvent('popup')
  await page.getByRole('link', { name: embedWays.story }).click()
  expect(new URL((await story).url()).search).toBe('?v=1&step=1')
})

test('a frame that may open nothing has the rest, and the story, in itself, and is as high as they are', async () => {
  const { embeds } = await openHost(
    site =>
      `${frameOf(site, link, 'height="640" sandbox="allow-scripts"')}<script async src="${site}embed.js"></script>`,
    { width: 400, height: 800 },
  )
  const [frame] = await embeds(1)
  await settle(frame, 'canvas')
  await frame.getByRole('link', { name: embedWays.full }).click()
  await frame.locator('#panel .support').waitFor()
  expect(await frame.evaluate(() => document.activeElement?.id)).toBe('panel')
  await expect.poll(() => hidden(frame)).toEqual([0, 0, 0])
  await frame.getByRole('link', { name: embedWays.full }).click()
  await frame.locator('#panel').waitFor({ state: 'hidden' })
  await frame.getByRole('link', { name: embedWays.story }).click()
  await frame.locator('#step-title').waitFor()
  await expect.poll(() => hidden(frame)).toEqual([0, 0, 0])
})

test.each([
  [320, ''],
  [510, '&posts=130&kept=posts=145'],
])('axe finds nothing in an embed %d pixels wide with “%s”, lined up too', async (width, more) => {
  const { page } = await openPage({ path: link + more, width, height: 700, reducedMotion: true })
  await settle(page, 'canvas')
  expect(await axeFindings(page)).toEqual([])
  await gatherButton(page).first().click()
  await settle(page, 'canvas')
  expect(await axeFindings(page)).toEqual([])
  expect(await layoutFaults(page)).toEqual([])
})

test('axe finds nothing in an embed of a step', async () => {
  const { page } = await openPage({ path: `${link}&step=8`, width: 930, height: 700, reducedMotion: true })
  await comeToStep(page, 8)
  await settle(page, 'canvas')
  expect(await axeFindings(page)).toEqual([])
  expect(await layoutFaults(page)).toEqual([])
})
