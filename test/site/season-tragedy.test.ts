import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { bar } from '../../src/words/controls'
import { transport } from '../../src/words/season'
import { tragedy } from '../../src/words/season-events'
import { stadiumKeysSentence } from '../../src/words/stadium'
import { supportLines } from '../../src/words/support'
import { openPage, type PageWishes } from '../support/open-page'
import { sample } from '../support/sample'
import { axeFindings } from './axe-findings'
import { button } from './controls'
import { hurry } from './frame-clock'
import { layoutFaults } from './layout-faults'
import {
  asTheyAre,
  backButton,
  comeTo,
  goBy,
  goOnButton,
  onButton,
  openSeason,
  pauseButton,
  playButton,
  screens,
  track,
} from './season-page'
import { framesDrawn, nextFrame, settle } from './settle'
import { colouredPixels, stagePicture } from './stage-picture'

const heading = (page: Page) => page.getByRole('heading', { name: tragedy.heading, exact: true })
const goOn = (page: Page) => button(page, tragedy.goOn)

/** Opens the article's season in a week of its own, and waits for the words of its tragedy. */
async function openHeld(wishes: PageWishes = {}, path = '?week=44&script=article&children=8000') {
  const opened = await openPage({ ...wishes, path: `${path}&stage=canvas` })
  await heading(opened.page).waitFor()
  await settle(opened.page, 'canvas')
  return opened
}

test('the weeks that go by stop at a tragedy, and go on only when the reader chooses', async () => {
  const { page, expectQuiet } = await openSeason('?week=38&script=article&truth=1&children=8000', {
    prepare: hurry,
  })
  await playButton(page).click()
  await asTheyAre(page).click()
  await heading(page).waitFor()
  await page.waitForURL(/week=44/)
  expect(await heading(page).evaluate(element => element === document.activeElement)).toBe(true)
  await settle(page, 'canvas')
  const drawn = await framesDrawn(page)
  for (const key of ['Space', 'ArrowRight', 'Escape', '0', 'PageDown', '+']) await page.keyboard.press(key)
  await page.locator('#stage').click({ force: true, position: { x: 200, y: 100 } })
  for (let frame = 0; frame < 60; frame++) await nextFrame(page)
  expect(await heading(page).count(), 'nothing but the buttons goes on').toBe(1)
  expect(await framesDrawn(page), 'the picture stands still').toBe(drawn)
  expect(page.url()).toContain('week=44')

  await goOn(page).click()
  await comeTo(page, 44)
  expect(await heading(page).count()).toBe(0)
  await playButton(page).click()
  // The headlines of the week after pause them as any event does.
  await goOnButton(page).click()
  await goBy(page, 46)
  await pauseButton(page).click()
  expectQuiet()
})

test('there are only words: two ways on, no control, no count, no number, and the support lines', async () => {
  for (const path of [
    '?week=44&script=article&truth=1&children=8000',
    '?week=44&script=article&truth=1&gather=1&children=8000',
  ]) {
    const { page } = await openHeld({}, path)
    expect(await page.locator('[data-count], input, table, .event-card').count()).toBe(0)
    expect(await page.locator('select').isVisible()).toBe(false)
    expect(await page.getByRole('button').allInnerTexts()).toEqual([tragedy.goOn, transport.close])
    for (const words of [tragedy.sentence, tragedy.still, tragedy.scripted])
      expect(await page.getByText(words, { exact: true }).isVisible()).toBe(true)
    for (const { name, address } of supportLines)
      expect(await page.locator(`.held a[href="${address}"]`).filter({ hasText: name }).isVisible()).toBe(
        true,
      )
    const text = await page.locator('body').innerText()
    // Of the keys one is 0: it is no number.
    const noKeys = text.replace(stadiumKeysSentence, '')
    const numbers = supportLines.reduce((rest, { number }) => rest.replaceAll(number, ''), noKeys)
    expect(numbers, 'no number but those to ring').not.toMatch(/\d/)
  }
})

test('the picture is dimmed, and nobody in it is marked or lit', async () => {
  const { page } = await openSeason('?week=43&script=article&truth=1&children=8000', { reducedMotion: true })
  await page.locator('#stage').press('ArrowRight')
  await page.locator('.child-marker').waitFor()
  const strong = async () => {
    const { width, height } = (await page.locator('#stage').boundingBox())!
    return colouredPixels(await stagePicture(page), [{ left: 0, top: 0, right: width, bottom: height }], 1)
  }
  await settle(page, 'canvas')
  const box = await page.locator('#stage').boundingBox()
  expect(await strong()).toBeGreaterThan(100)
  await onButton(page).click()
  await asTheyAre(page).click()
  await heading(page).waitFor()
  await settle(page, 'canvas')
  expect(await page.locator('.child-marker').isVisible()).toBe(false)
  expect(await page.locator('#child').innerText()).toBe('')
  expect(
    await page.locator('#stage').evaluate(stage => Number(getComputedStyle(stage).opacity)),
  ).toBeLessThan(0.8)
  expect(await strong(), 'pixels of a strong colour').toBe(0)
  const held = await page.locator('#stage').boundingBox()
  expect(held?.height, 'the picture keeps its size').toBeCloseTo(box?.height ?? 0, 1)
  expect(held, 'and its place').toMatchObject({ x: box?.x, y: box?.y, width: box?.width })
})

test('a link into its week, a step into it and a hand that lets go there are held; passing by and going back are not', async () => {
  const { page } = await openSeason('?week=40&script=article&children=8000', { reducedMotion: true })
  await track(page).fill('60')
  await comeTo(page, 60)
  expect(await heading(page).count(), 'drawn past').toBe(0)
  await track(page).fill('45')
  await comeTo(page, 45)
  await backButton(page).click()
  await comeTo(page, 44)
  expect(await heading(page).count(), 'gone back to').toBe(0)
  await backButton(page).click()
  await comeTo(page, 43)
  await onButton(page).click()
  await asTheyAre(page).click()
  await goOn(page).click()
  await comeTo(page, 44)
  await track(page).fill('20')
  await comeTo(page, 20)
  await track(page).fill('44')
  await goOn(page).click()
  await comeTo(page, 44)
})

test('a tragedy that came by chance says so', async () => {
  const { page } = await openHeld({}, '?week=19')
  expect(await page.getByText(tragedy.chance, { exact: true }).isVisible()).toBe(true)
})

test('whoever would rather not go on can leave the weeks, and has the settled picture and the focus again', async () => {
  const { page } = await openHeld({ reducedMotion: true })
  await button(page, transport.close).press('Enter')
  await button(page, bar.play).waitFor()
  expect(await heading(page).count()).toBe(0)
  expect(await page.locator('#figure').evaluate(figure => (figure as HTMLElement).inert)).toBe(false)
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(bar.play)
  await expect.poll(() => page.url()).not.toContain('week=')
})

test('whoever goes on has the focus on what plays the weeks, and the whole page again', async () => {
  const { page } = await openHeld({ reducedMotion: true })
  await goOn(page).press('Enter')
  await comeTo(page, 44)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
    .toBe(transport.play)
  expect(await page.locator('#figure').evaluate(figure => (figure as HTMLElement).inert)).toBe(false)
  // The table comes back with the drawer.
  await page.locator('[data-count="inNeed"]').waitFor({ state: 'attached' })
  expect(await page.locator('[data-count="inNeed"]').count()).toBe(1)
  expect(await page.locator('#stage').evaluate(stage => getComputedStyle(stage).opacity)).toBe('1')
})

/** Whether the whole of it can be seen where the page stands, and nothing lies over its middle. */
const isInSight = (one: Locator): Promise<boolean> =>
  one.evaluate(element => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
    const over = document.elementFromPoint(left + width / 2, top + height / 2)
    const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
    return isInside && element.contains(over)
  })

/** What of the words does not stand on ground of its own, wherever they are scrolled to. */
const showsThrough = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = []
    const panel = document.querySelector('#panel')!
    if (!/^rgb\(/.test(getComputedStyle(panel).backgroundColor)) faults.push('the ground is not opaque')
    const scrolled = panel.querySelector('.held')!
    for (const top of [0, 60, scrolled.scrollHeight]) {
      scrolled.scrollTop = top
      const box = scrolled.getBoundingClientRect()
      const ground = panel.getBoundingClientRect()
      if (box.top < ground.top - 1 || box.bottom > ground.bottom + 1)
        faults.push(`beyond its ground at ${top}`)
    }
    scrolled.scrollTop = 0
    return faults
  })

const kindsOfScreen = ['a small phone', 'an article’s frame', 'a laptop']
const shown = sample(screens, ([name]) => kindsOfScreen.includes(name))

test.each(shown)('on %s nothing of it is cut or overlapping, and axe finds nothing', async (_, wishes) => {
  const path = `?week=44&script=article&children=8000${wishes.path ?? ''}`
  const { page } = await openHeld({ ...wishes, reducedMotion: true }, path)
  expect(await showsThrough(page)).toEqual([])
  for (const shown of [heading(page), goOn(page), button(page, transport.close)])
    expect(await isInSight(shown), `${await shown.innerText()} is in sight`).toBe(true)
  expect(await layoutFaults(page)).toEqual([])
  expect(await axeFindings(page)).toEqual([])
})
