import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { noWebgl } from '../../src/words/stadium'
import { openPage } from '../support/open-page'
import { control, gatherButton, liveSentence, openControl } from './controls'
import { readCounts } from './counts'
import { hurry } from './frame-clock'
import { framesDrawn, nextFrame, settle } from './settle'
import { differingPixels, drawnPart, stagePicture } from './stage-picture'

/** The scene is the same, the arithmetic of soft edges is not: so large a share of the pixels may differ by a shade. */
function expectSamePicture(one: Uint8Array, other: Uint8Array): void {
  const { width, height } = drawnPart(one)
  expect(differingPixels(one, other, 60)).toBeLessThan(width * height * 0.01)
}

test('without WebGL the plain picture shows the same children, and recolours', async () => {
  const { page, expectQuiet } = await openPage({ webgl: false, path: '?truth=1', reducedMotion: true })
  await page.locator('#stage[data-webgl="none"]').waitFor()
  await settle(page, 'canvas')
  const first = await stagePicture(page)
  const { width, left, right } = drawnPart(first)
  expect((right - left) / width).toBeGreaterThan(0.5)
  await control(page, 'posts').down.click()
  await settle(page, 'canvas')
  expect(differingPixels(first, await stagePicture(page))).toBeGreaterThan(20)
  expect(await page.getByText(noWebgl).count(), 'nobody asked for the faster picture').toBe(0)
  expect(await page.locator('#stage canvas').count()).toBe(1)
  expectQuiet()

  const faster = await openPage({ path: '?truth=1&stage=pixi' })
  await settle(faster.page)
  expectSamePicture(first, await stagePicture(faster.page))
})

test('who asks by link for the faster picture where it cannot run is told so, and shown the plain one', async () => {
  const { page } = await openPage({ webgl: false, path: '?stage=pixi' })
  await page.locator('#stage[data-webgl="none"]').waitFor()
  await settle(page, 'canvas')
  await expect.poll(() => page.getByText(noWebgl).isVisible()).toBe(true)
})

/** The files of a page of one part: which it is stands in their names. */
const filesOf = (part: 'pixi-stage' | 'canvas-stage') => new RegExp(`/assets/${part}-[^/]+\\.(js|css)$`)
const refuse = (part: Parameters<typeof filesOf>[0]) => (page: Page) =>
  page.route(filesOf(part), route => route.abort())

test('where Pixi cannot be fetched the plain picture is, and it alone stands in the place of the still one', async () => {
  const { page, errors, requests } = await openPage({
    path: '?truth=1',
    reducedMotion: true,
    prepare: refuse('pixi-stage'),
  })
  await settle(page, 'canvas')
  const at = (part: Parameters<typeof filesOf>[0]) =>
    requests.findIndex(address => filesOf(part).test(address))
  expect(at('pixi-stage')).toBeGreaterThan(-1)
  expect(at('canvas-stage'), 'the plain picture is fetched when it is wanted').toBeGreaterThan(
    at('pixi-stage'),
  )
  await expect.poll(() => page.locator('#still').count()).toBe(0)
  expect(await page.locator('#stage canvas').count()).toBe(1)
  const first = await stagePicture(page)
  await control(page, 'posts').down.click()
  await settle(page, 'canvas')
  expect(differingPixels(first, await stagePicture(page))).toBeGreaterThan(20)
  expect(errors).toEqual([])
})

test('where neither picture can be fetched the still one stays, and words and controls answer', async () => {
  const prepare = async (page: Page) => {
    await refuse('pixi-stage')(page)
    await refuse('canvas-stage')(page)
  }
  const { page, errors } = await openPage({ prepare })
  await page.locator('#stage[data-webgl="none"]').waitFor()
  const before = await liveSentence(page)
  await control(page, 'posts').down.click()
  await expect.poll(() => liveSentence(page)).not.toBe(before)
  expect(await page.locator('#still').isVisible()).toBe(true)
  expect(await page.locator('#stage canvas').count()).toBe(0)
  expect(errors).toEqual([])
})

test('a machine that is too slow for Pixi is given the plain picture while a control is moved', async () => {
  // Frames of a quarter of a second, as from a processor that draws what a graphics card should.
  const { page, errors } = await openPage({ path: '?truth=1', prepare: hurry })
  await settle(page)
  await openControl(page, 'posts')
  const { range } = control(page, 'posts')
  await range.focus()
  await expect
    .poll(async () => {
      await page.keyboard.press('ArrowLeft')
      return page.locator('#stage').getAttribute('data-stage')
    })
    .toBe('canvas')
  await settle(page, 'canvas')
  expect(await page.locator('#stage canvas').count()).toBe(1)
  expect(errors).toEqual([])
})

/** Takes the context away as a driver does, or gives it back. */
function context(page: Page, act: 'loseContext' | 'restoreContext'): Promise<void> {
  return page.evaluate(what => {
    const kept = window as unknown as { lost?: WEBGL_lose_context | null | undefined }
    kept.lost ??= [...document.querySelectorAll<HTMLCanvasElement>('#stage canvas')]
      .map(canvas => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context'))
      .find(extension => extension)
    if (!kept.lost) throw new Error('There is no WebGL context to lose')
    kept.lost[what]()
  }, act)
}

test('when the context is lost the plain picture stands in, and when it comes back the other draws the same again', async () => {
  const { page, errors } = await openPage({ path: '?truth=1&stage=pixi', reducedMotion: true })
  await settle(page)
  const before = await stagePicture(page)
  await context(page, 'loseContext')
  await settle(page, 'canvas')
  expectSamePicture(before, await stagePicture(page))
  await gatherButton(page).click()
  await settle(page, 'canvas')
  const gathered = await stagePicture(page)
  expect(differingPixels(before, gathered, 60)).toBeGreaterThan(1000)
  await context(page, 'restoreContext')
  await settle(page)
  expectSamePicture(gathered, await stagePicture(page))
  await gatherButton(page).click()
  await settle(page)
  expect(differingPixels(before, await stagePicture(page))).toBe(0)
  expect(await page.locator('#stage canvas').count()).toBe(1)
  expect(errors).toEqual([])
})

test('a window made smaller or larger is filled again, once', async () => {
  const { page } = await openPage({ path: '?truth=1&stage=pixi', reducedMotion: true })
  await settle(page)
  const before = await stagePicture(page)
  await page.setViewportSize({ width: 1000, height: 640 })
  await settle(page)
  expect(differingPixels(before, await stagePicture(page)), 'another size').toBeGreaterThan(0)
  await page.setViewportSize({ width: 1280, height: 720 })
  await settle(page)
  expect(differingPixels(before, await stagePicture(page))).toBe(0)
  const frames = await framesDrawn(page)
  await nextFrame(page)
  expect(await framesDrawn(page), 'and then at rest').toBe(frames)
})

test('with no posts nobody is being seen, and the page says so', async () => {
  const { page, expectQuiet } = await openPage({
    path: '?posts=0&truth=1&gather=1&stage=pixi',
    reducedMotion: true,
  })
  await settle(page)
  await page.getByText('No child is being seen').first().waitFor({ state: 'visible' })
  const counts = await readCounts(page)
  expect(counts).toMatchObject({ helped: 0, beingAssessed: 0, assessedFalse: 0, players: 0, inNeed: 4000 })
  expect(counts.notReached + counts.handover).toBe(4000)
  const text = await page.locator('body').innerText()
  expect(text).not.toMatch(/NaN|Infinity|undefined|-0\b/)
  await control(page, 'posts').up.click()
  await settle(page)
  expect((await readCounts(page)).players).toBeGreaterThan(0)
  expectQuiet()
})
