import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { openPage, type PageWishes } from '../support/open-page'
import { sample } from '../support/sample'
import { button, control, frontIds, gatherButton, openControl, openMore, show } from './controls'
import { layoutFaults } from './layout-faults'
import { openSeason } from './season-page'
import { nextFrame, settle } from './settle'
import { colouredPixels, litPart, stagePicture } from './stage-picture'
import { heading, nextButton, openStep } from './story-page'

interface Shape {
  readonly wishes: PageWishes
  /** The least of the window that is picture. */
  readonly share: number
}

const shapes: [string, Shape][] = [
  ['a phone upright', { wishes: { width: 390, height: 844, phone: true }, share: 0.6 }],
  ['a phone on its side', { wishes: { width: 844, height: 390, phone: true }, share: 0.5 }],
  ['a laptop', { wishes: { width: 1280, height: 720 }, share: 0.6 }],
  ['another laptop', { wishes: { width: 1366, height: 768 }, share: 0.6 }],
  ['a chamber', { wishes: { width: 1920, height: 1080 }, share: 0.6 }],
]

async function open({ wishes }: Shape, query = ''): Promise<Page> {
  const path = `?stage=canvas${wishes.path ?? ''}${query}`
  const { page } = await openPage({ reducedMotion: true, ...wishes, path })
  await settle(page, 'canvas')
  return page
}

const boxOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate(element => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
    const isWhole = left >= -0.5 && top >= -0.5 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5
    return { left, top, right, bottom, width, height, isWhole }
  })

/** What of the first screen is not as it should be, in a sentence each. */
async function missing(page: Page, share: number): Promise<string[]> {
  const faults: string[] = []
  const must = (isSo: boolean, what: string) => isSo || faults.push(what)
  const size = await page.evaluate(() => ({
    window: innerWidth * innerHeight,
    scrolls:
      document.documentElement.scrollHeight > innerHeight ||
      document.documentElement.scrollWidth > innerWidth,
  }))
  must(!size.scrolls, 'the page scrolls')
  const stage = await boxOf(page, '#stage')
  must(stage.isWhole, 'the picture is not whole')
  must((stage.width * stage.height) / size.window >= share, 'the picture is too small')
  for (const selector of ['.sentence-first', '.sentence-second'])
    must((await boxOf(page, selector)).isWhole, `${selector} is not whole`)
  const turn = await boxOf(page, '#bar .switch')
  must(turn.isWhole && turn.height >= 44, 'the turn cannot be pressed')
  let inHand = 0
  for (const id of frontIds) {
    const { range } = control(page, id)
    if (!(await range.isVisible())) {
      const tab = await boxOf(page, `[aria-controls="${id}-body"]`)
      must(tab.isWhole && tab.height >= 44 && tab.width >= 44, `${id} is not one press away`)
      continue
    }
    inHand++
    const { isWhole, height, width } = await boxOf(page, `#${id}-range`)
    must(isWhole && height >= 44 && width >= 100, `${id} cannot be worked by a thumb`)
  }
  must(inHand > 0, 'no control is in hand')
  return [...faults, ...(await layoutFaults(page))]
}

/** What of the picture does not have the whole bowl in it, in a sentence each; `free`: where it may stand, from the stage's corner. */
async function missingOfBowl(page: Page, free?: { width: number; height: number }): Promise<string[]> {
  const faults: string[] = []
  const must = (isSo: boolean, what: string) => isSo || faults.push(what)
  const picture = await stagePicture(page)
  const { left, top, right, bottom, ...whole } = litPart(picture)
  const { width, height } = free ?? whole
  // The ring is lit all round behind the last row: where it is whole, every child inside it is in view.
  must(
    left > 0 && top > 0 && right < width && bottom < height,
    `the bowl is cut at ${[left, top, right, bottom]}`,
  )
  const [across, down] = [(right - left) / width, (bottom - top) / height]
  // Over a sheet the title and the names of the colours keep their rows of what is left.
  const isLeft = free !== undefined && width > height
  must(
    Math.max(across, down) >= (isLeft ? 0.7 : 0.9),
    `the bowl spans ${across} of the width and ${down} of the height`,
  )
  const words = await wordsOverPicture(page)
  must(words.length > 0, 'nothing says what the picture is')
  for (const { text, ...box } of words)
    must(colouredPixels(picture, [box], 1) === 0, `“${text}” lies over children`)
  return faults
}

/** The lines of text that lie over the picture, from the stage's corner; what names the colours without its swatches. */
const wordsOverPicture = (page: Page) =>
  page.evaluate(() => {
    const stage = document.getElementById('stage')?.getBoundingClientRect() ?? new DOMRect()
    const places = document.querySelectorAll('.masthead, .key-place, .sentence-place, .before-place')
    return [...places].flatMap(place => {
      const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
      const lines: { text: string; left: number; top: number; right: number; bottom: number }[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement
        if (!element?.checkVisibility({ visibilityProperty: true }) || element.closest('.unseen')) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        for (const { left, top, right, bottom } of range.getClientRects())
          if (right - left > 1 && top < stage.bottom && left < stage.right)
            lines.push({
              text: node.textContent?.trim() ?? '',
              left: left - stage.left,
              top: top - stage.top,
              right: right - stage.left,
              bottom: bottom - stage.top,
            })
      }
      return lines
    })
  })

/** Where the canvas is, and how large. */
const canvasBox = (page: Page) => boxOf(page, '#stage canvas:not(.drawings)')

/** Where the parts of the page stand: how soon after a press they move says a busy machine, that they do not is said here. */
const places = (page: Page) =>
  Promise.all(['.masthead', '.sentence-place', '.bar-place'].map(part => boxOf(page, part)))

/** Every shift of the layout that no press brought about, so far. */
const shifts = (page: Page): Promise<number[]> =>
  page.evaluate(
    () =>
      new Promise(resolve => {
        const found: number[] = []
        new PerformanceObserver(list => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number
            hadRecentInput: boolean
          })[])
            if (!entry.hadRecentInput) found.push(entry.value)
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => setTimeout(() => resolve(found)))
      }),
  )

const shown = sample(shapes, ([name]) => name !== 'another laptop')

describe.each(shown)('on the first screen of %s', (_, shape) => {
  test('picture, sentence, turn and a control are in sight, in both views, gathered or not, and nothing shifts', async () => {
    const page = await open(shape)
    const canvas = await canvasBox(page)
    const stood = await places(page)
    expect(await missing(page, shape.share), 'as it opens').toEqual([])
    expect(await missingOfBowl(page), 'as it opens').toEqual([])
    expect(await shifts(page)).toEqual([])
    await gatherButton(page).click()
    await settle(page, 'canvas')
    expect(await missing(page, shape.share), 'gathered').toEqual([])
    await show(page, true)
    await settle(page, 'canvas')
    expect(await missing(page, shape.share), 'gathered, what is there').toEqual([])
    await gatherButton(page).click()
    await settle(page, 'canvas')
    expect(await missing(page, shape.share), 'what is there').toEqual([])
    expect(await missingOfBowl(page), 'what is there').toEqual([])
    expect(await canvasBox(page)).toEqual(canvas)
    expect(await places(page)).toEqual(stood)
  })

  test('the same while weeks are loaded', async () => {
    const page = await open(shape)
    const canvas = await canvasBox(page)
    const { wishes } = shape
    const season = await openSeason(`?week=12&script=none&children=8000${wishes.path ?? ''}`, {
      ...wishes,
      reducedMotion: true,
    })
    expect(await missing(season.page, shape.share)).toEqual([])
    expect(await canvasBox(season.page)).toEqual(canvas)
    await show(season.page, true)
    await settle(season.page, 'canvas')
    expect(await missing(season.page, shape.share), 'what is there').toEqual([])
  })

  test('every control is a press away, and its result in sight while it is moved, the drawer open or not', async () => {
    const page = await open(shape)
    const canvas = await canvasBox(page)
    for (const id of frontIds) {
      await openControl(page, id)
      await control(page, id).range.press('ArrowLeft')
      await nextFrame(page)
      expect((await boxOf(page, '.sentence-first')).isWhole, id).toBe(true)
    }
    await openMore(page)
    await settle(page, 'canvas')
    const sentence = await boxOf(page, '.sentence-first')
    const drawer = await boxOf(page, '#panel')
    expect(sentence.isWhole).toBe(true)
    const isApart =
      sentence.bottom <= drawer.top + 1 ||
      sentence.right <= drawer.left + 1 ||
      sentence.top >= drawer.bottom - 1
    expect(isApart, 'the drawer does not lie over the sentence').toBe(true)
    const stage = await boxOf(page, '#stage')
    if (drawer.left < stage.right && drawer.top < stage.bottom) {
      const isBeside = drawer.left > stage.left + 1
      const foot = sentence.bottom <= drawer.top + 1 ? sentence.top : drawer.top
      const free = isBeside
        ? { width: drawer.left - stage.left, height: stage.height }
        : { width: stage.width, height: foot - stage.top }
      expect(await missingOfBowl(page, free), 'beside the drawer').toEqual([])
    }
    expect(await canvasBox(page)).toEqual(canvas)
    const scrollers = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter(element => /auto|scroll/.test(getComputedStyle(element).overflowY))
        .filter(
          element =>
            element.parentElement?.closest('.panel') && element.scrollHeight > element.clientHeight + 1,
        )
        .map(element => element.className),
    )
    expect(scrollers, 'what scrolls inside what scrolls').toEqual([])
  })
})

/** Under the picture and beside it. */
const told = sample(shapes, ([name]) => name === 'a phone upright' || name === 'a laptop')

test.each(told)(
  'the canvas of %s has the same size from step to step of the story',
  async (_, { wishes }) => {
    const path = `${wishes.path ?? ''}&children=8000`
    const { page } = await openStep(1, { ...wishes, path })
    const canvas = await canvasBox(page)
    for (let step = 2; step <= 4; step++) {
      await nextButton(page).click()
      await expect.poll(() => heading(page).count()).toBe(1)
      await settle(page, 'canvas')
      expect(await canvasBox(page), `step ${step}`).toEqual(canvas)
    }
    const { page: plain } = await openPage({ reducedMotion: true, ...wishes, path: `?stage=canvas${path}` })
    await settle(plain, 'canvas')
    const before = await canvasBox(plain)
    const foot = await plain.locator('#bar').evaluate(bar => bar.getBoundingClientRect().bottom)
    // Beside a drawer the bar of the story lies over the picture’s foot; elsewhere the picture stays as it is.
    const { width = 0, height = 0 } = wishes
    const isBeside = width >= 1000 && height >= 600
    expect(canvas).toEqual(isBeside ? { ...before, bottom: foot, height: foot - before.top } : before)
  },
)

test('in a chamber the sentence is read from the back row', async () => {
  const page = await open({ wishes: { width: 1920, height: 1080 }, share: 0.6 }, '&gather=1')
  await page.locator('.block-labels p').first().waitFor()
  const sizes = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll(all => all.map(element => Number.parseFloat(getComputedStyle(element).fontSize)))
  expect(Math.min(...(await sizes('.sentence-first')))).toBeGreaterThanOrEqual(44)
  expect(Math.min(...(await sizes('.sentence-second')))).toBeGreaterThanOrEqual(24)
  expect(Math.min(...(await sizes('.block-labels :is(b, span)')))).toBeGreaterThanOrEqual(24)
  expect(Math.min(...(await sizes('.colour-key-name')))).toBeGreaterThanOrEqual(24)
})

test('a note over the bar closes with Escape, and the focus goes back to the name it opened from', async () => {
  const page = await open({ wishes: {}, share: 0.6 })
  const opener = page.locator('#leaving-opener')
  await opener.press('Enter')
  const note = page.locator('#control-note')
  await note.locator('a').first().focus()
  await page.keyboard.press('Escape')
  await expect.poll(() => note.count()).toBe(0)
  expect(await opener.evaluate(element => element === document.activeElement)).toBe(true)
  await button(page, 'Play').press('Enter')
  await page.locator('.transport-start button').first().focus()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.transport-start').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('play-offer')
})

test('the offer of the other view never lies over the sentence, beside a drawer either', async () => {
  const { page } = await openPage({
    path: '?posts=130&stage=canvas',
    reducedMotion: true,
    width: 1024,
    height: 730,
  })
  await settle(page, 'canvas')
  await control(page, 'posts').up.click()
  await page.locator('.view-hint').waitFor()
  await openMore(page)
  await settle(page, 'canvas')
  await expect.poll(() => page.locator('.sentence-place').getAttribute('data-on')).toBe('strip')
  expect(await page.locator('.view-hint').isVisible()).toBe(false)
  await page.locator('#more').click()
  await page.locator('.view-hint').waitFor()
})
