import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { bar } from '../../src/words/controls'
import { methodsPage } from '../../src/words/methods/page'
import { opening as words } from '../../src/words/opening'
import { history } from '../../src/words/panel'
import { openPage, type PageWishes } from '../support/open-page'
import { button, control, frontValues } from './controls'
import { firstFrames, watchFirstFrames } from './first-frames'
import { framesDrawn, settle } from './settle'

const visit = (wishes: PageWishes = {}) =>
  openPage({ path: '?stage=canvas', opening: true, prepare: watchFirstFrames, ...wishes })

const said = (page: Page) => page.getByText(words.said, { exact: true })
const nudge = (page: Page) => button(page, words.nudge)

/** What the picture of a page that opens at once looks like: the one that a visit comes to. */
async function plainPicture(): Promise<string> {
  const { page } = await visit({ opening: false })
  await settle(page, 'canvas')
  const { pictures } = await firstFrames(page)
  return pictures.at(-1)?.digest ?? ''
}

/** Fails unless everyone was there in the first picture, and nothing was said over it. */
async function expectNoOpening(page: Page): Promise<void> {
  await settle(page, 'canvas')
  const { pictures } = await firstFrames(page)
  expect(pictures[0].coloured).toBeGreaterThan(20)
  expect(pictures).toHaveLength(1)
  expect(await page.locator('.opening').count()).toBe(0)
}

describe('a first visit', () => {
  test('sees the seats fill once, hears what a point is, and is offered one control', async () => {
    const { page, expectQuiet } = await visit()
    await said(page).waitFor()
    expect(await nudge(page).count()).toBe(0)
    await nudge(page).waitFor()
    expect(await said(page).count()).toBe(0)
    await settle(page, 'canvas')
    const { pictures } = await firstFrames(page)
    expect(pictures[0].coloured).toBe(0)
    const coloured = pictures.map(picture => picture.coloured)
    expect(Math.max(...coloured), 'nobody who has sat down is gone again').toBeLessThan(
      coloured.at(-1)! * 1.2,
    )
    expect(pictures.at(-1)?.digest).toBe(await plainPicture())
    expectQuiet()
  })

  test('that takes ten away has moved the control, by one step to undo', async () => {
    const { page } = await visit()
    await nudge(page).click()
    await expect.poll(() => frontValues(page).then(([posts]) => posts)).toBe('135')
    expect(await page.locator('.opening').count()).toBe(0)
    await button(page, bar.more).click()
    await button(page, history.undo).click()
    await expect.poll(() => frontValues(page).then(([posts]) => posts)).toBe('145')
    expect(await page.locator('.opening').count()).toBe(0)
  })

  test('can be worked by keyboard: the way to the button does not take it away, and the focus is not lost with it', async () => {
    const { page } = await visit()
    await nudge(page).waitFor()
    await nudge(page).focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.opening').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('stage')
  })
})

const gestures: [string, (page: Page) => Promise<unknown>][] = [
  ['a key', page => page.keyboard.press('Shift')],
  ['a press on the picture', page => page.mouse.click(300, 300)],
  ['a control that is moved', page => control(page, 'posts').up.click()],
]

test.each(gestures)('%s ends it at once, with everyone seated', async (name, gesture) => {
  const { page } = await visit()
  await said(page).waitFor()
  const before = await framesDrawn(page)
  await gesture(page)
  await expect.poll(() => page.locator('.opening').count()).toBe(0)
  await settle(page, 'canvas')
  expect(await framesDrawn(page)).toBeGreaterThan(before)
  expect(await nudge(page).count()).toBe(0)
  if (name === 'a key') expect((await firstFrames(page)).pictures.at(-1)?.digest).toBe(await plainPicture())
})

const without: [string, PageWishes][] = [
  ['less motion is asked for', { reducedMotion: true }],
  ['data is saved', { opening: false }],
  ['the link has settings', { path: '?posts=120&stage=canvas' }],
  ['the link has settings of its host', { path: '?stage=canvas&childId=a' }],
  ['the link leads to a place in the page', { path: '?stage=canvas#figure' }],
  [
    'the page is not in sight',
    {
      prepare: async page => {
        await watchFirstFrames(page)
        await page.addInitScript(() => Object.defineProperty(document, 'hidden', { value: true }))
      },
    },
  ],
]

test.each(without)('where %s, everyone is there at once', async (_, wishes) => {
  const { page } = await visit(wishes)
  await expectNoOpening(page)
})

test('who comes back, loads anew, or returns from how it works, finds everyone there', async () => {
  const { page } = await visit()
  await said(page).waitFor()
  await page.reload()
  await expectNoOpening(page)
  const address = page.url()
  await page.goto(address.replace('?', '?view=methods&'))
  await page.getByRole('link', { name: methodsPage.back }).first().click()
  await page.waitForURL(({ search }) => !search.includes('methods'))
  await settle(page, 'canvas')
  expect((await firstFrames(page)).pictures[0].coloured).toBeGreaterThan(20)
  await page.goto(address.replace('?', '?view=methods&'))
  await page.goBack()
  await settle(page, 'canvas')
  expect((await firstFrames(page)).pictures[0].coloured).toBeGreaterThan(20)
})

test('in a frame that is not in sight it waits until it is', async () => {
  const { page } = await visit({
    path: 'framing.html',
    prepare: async page => {
      await watchFirstFrames(page)
      const body =
        '<!doctype html><title>An article</title><div id="text"></div><iframe src="./?stage=canvas" width="800" height="600"></iframe>'
      await page.route('**/framing.html', route => route.fulfill({ contentType: 'text/html', body }))
      await page.addInitScript(() => {
        document.addEventListener('DOMContentLoaded', () =>
          document.getElementById('text')?.style.setProperty('height', '3000px'),
        )
      })
    },
  })
  await expect.poll(() => page.frames().length).toBe(2)
  const [, frame] = page.frames()
  await frame.locator('#stage[data-frames]').waitFor()
  await settle(frame, 'canvas')
  expect(await frame.locator('.opening').count()).toBe(0)
  await page.locator('iframe').scrollIntoViewIfNeeded()
  await frame.getByText(words.said, { exact: true }).waitFor()
})
