import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { present } from '../../src/words/present'
import { notesWindow } from '../../src/words/speaker-notes'
import { openPage, type PageWishes } from '../support/open-page'
import { axeFindings } from './axe-findings'
import { button, openMore } from './controls'
import { settle } from './settle'

const small = '&stage=canvas&children=8000'

async function openPresent(query = '&step=7', wishes: PageWishes = {}) {
  const path = `?view=present${small}${query}`
  const opened = await openPage({ reducedMotion: true, ...wishes, path })
  await opened.page.locator('.present-foot').waitFor()
  return opened
}

const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null)
const said = (page: Page) => page.locator('.slide-said').innerText()

test('F and the button in the page fill the screen, F gives it back, and leaving the view does', async () => {
  const { page, expectQuiet } = await openPage({ path: `?v=1${small}`, reducedMotion: true })
  await settle(page, 'canvas')
  await openMore(page)
  await button(page, present.open).click()
  await page.locator('.present-foot').waitFor()
  await expect.poll(() => isFull(page)).toBe(true)
  await page.keyboard.press('f')
  await expect.poll(() => isFull(page)).toBe(false)
  await page.keyboard.press('F')
  await expect.poll(() => isFull(page)).toBe(true)
  await page.evaluate(() => document.exitFullscreen())
  await expect.poll(() => isFull(page)).toBe(false)
  await page.keyboard.press('Escape')
  await page.locator('#more').waitFor({ state: 'visible' })
  expectQuiet()
})

test.each([
  [
    'refuses',
    () => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('Not allowed'))
    },
  ],
  ['has none', () => void Reflect.deleteProperty(Element.prototype, 'requestFullscreen')],
])('where the browser %s full screen nothing breaks, and slides go on', async (_, refuse) => {
  const { page, expectQuiet } = await openPresent('&step=7', {
    prepare: page => page.addInitScript(refuse),
  })
  await page.locator('.slide').waitFor()
  const before = await said(page)
  await page.keyboard.press('f')
  await page.keyboard.press('PageDown')
  await expect.poll(() => said(page)).not.toBe(before)
  expect(await isFull(page)).toBe(false)
  await page.keyboard.press('Escape')
  await button(page, present.open).click()
  await page.locator('.present-foot').waitFor()
  expectQuiet()
})

test('a spotlight follows the pointer; once that rests it is hidden, and moving brings it back', async () => {
  const { page } = await openPresent()
  await page.locator('.slide').waitFor()
  const light = page.locator('.present-spotlight')
  expect(await light.isVisible()).toBe(false)
  await page.keyboard.press('l')
  await expect.poll(() => light.isVisible()).toBe(true)
  await page.mouse.move(300, 200)
  const place = () => light.evaluate(element => getComputedStyle(element).backgroundImage)
  await expect.poll(place).toContain('at 300px 200px')
  await page.mouse.move(500, 260)
  await expect.poll(place).toContain('at 500px 260px')
  const cursor = () => page.evaluate(() => getComputedStyle(document.elementFromPoint(500, 260)!).cursor)
  expect(await cursor()).not.toBe('none')
  await expect.poll(cursor).toBe('none')
  await page.mouse.move(510, 260)
  await expect.poll(cursor).not.toBe('none')
  await page.keyboard.press('Escape')
  await expect.poll(() => light.isVisible()).toBe(false)
  expect(await page.locator('html').getAttribute('data-view')).toBe('present')
})

test('black is come back from by any key of a remote, and nothing has moved on', async () => {
  const { page } = await openPresent()
  await page.locator('.slide').waitFor()
  const before = await said(page)
  for (const key of ['PageDown', 'PageUp', 'ArrowRight', 'Escape', 'b']) {
    await page.keyboard.press('b')
    await page.locator('.present-black').waitFor()
    await page.keyboard.press(key)
    await page.locator('.present-black').waitFor({ state: 'hidden' })
  }
  expect(await said(page)).toBe(before)
})

test('left alone the page says that it can be shown without a network, and then it can, with its notes, loaded again too', async () => {
  const { page, errors } = await openPresent('&step=7', { opening: true })
  await page.getByText(present.ready).waitFor()
  await page.context().setOffline(true)
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  const inStep = async (message: string) => {
    await notes.getByText(notesWindow.inStep).waitFor()
    await expect.poll(() => notes.locator('.notes-now p').innerText(), { message }).toBe(await said(page))
  }
  await inStep('opened')
  expect(await notes.evaluate(() => document.documentElement.dataset.view)).toBe('notes')
  // Its styles have come too.
  expect(await notes.locator('.notes-ways').evaluate(one => getComputedStyle(one).position)).toBe('fixed')
  const before = await said(page)
  await page.keyboard.press('PageDown')
  await expect.poll(() => said(page)).not.toBe(before)
  await inStep('moved')
  await notes.reload()
  await inStep('loaded again')
  const second = await said(page)
  await notes.getByRole('button', { name: notesWindow.on, exact: true }).focus()
  await notes.keyboard.press(' ')
  await expect.poll(() => said(page)).not.toBe(second)
  await inStep('moved by its button, with a key')
  await notes.getByRole('button', { name: notesWindow.black }).click()
  await page.locator('.present-black').waitFor()
  await notes.keyboard.press('.')
  await page.locator('.present-black').waitFor({ state: 'hidden' })
  expect(await axeFindings(notes)).toEqual([])
  expect(errors).toEqual([])

  // The network is back: loaded again, the page and its notes find each other by themselves.
  await page.context().setOffline(false)
  await page.reload()
  await page.locator('.slide').waitFor()
  await inStep('the page loaded again')
  const third = await said(page)
  await page.keyboard.press('PageDown')
  await expect.poll(() => said(page)).not.toBe(third)
  await inStep('moved after that')
})

test('where a browser only believes that there is a network the notes come all the same', async () => {
  const { page } = await openPresent()
  await page.locator('.slide').waitFor()
  await page.context().route(/view=notes/, route => route.abort('internetdisconnected'))
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await notes.getByText(notesWindow.inStep).waitFor()
  await expect.poll(() => notes.locator('.notes-now p').innerText()).toBe(await said(page))
})

test('who saves data is sent nothing ahead, and nothing is promised', async () => {
  const { page, requests } = await openPresent()
  await page.locator('.slide').waitFor()
  await settle(page, 'canvas')
  expect(await page.getByText(present.ready).count()).toBe(0)
  expect(requests.filter(address => /open-notes|use-part/.test(address))).toEqual([])
})

/** Windows of laptops, projectors, tablets, and phones either way up. */
const windows = [
  [1920, 1080],
  [1366, 768],
  [1280, 800],
  [1280, 720],
  [1024, 768],
  [800, 600],
  [768, 1024],
  [844, 390],
  [667, 375],
  [390, 844],
  [360, 640],
  [320, 568],
] as const

test.each(windows)(
  'at %d × %d the picture has seven tenths of the screen, and nothing said is cut',
  async (width, height) => {
    const { page } = await openPresent('&step=8', { width, height })
    await page.locator('.slide').waitFor()
    for (let build = 0; build < 12; build++) {
      const found = await page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect()
        const [slide, foot] = [box('.slide'), box('.present-foot')]
        const place = document.querySelector('.panel-place')!
        return {
          share: box('#figure').height / innerHeight,
          isOver: slide.bottom > foot.top + 1 && place.scrollHeight <= place.clientHeight + 1,
          cut:
            document.querySelector('.slide-said')!.scrollWidth -
            document.querySelector('.slide-said')!.clientWidth,
          end: foot.bottom - innerHeight,
          kind: document.querySelector<HTMLElement>('.slide')!.dataset.build,
        }
      })
      expect(found.share).toBeGreaterThanOrEqual(0.7)
      expect({ isOver: found.isOver, cut: found.cut }, `build ${build}`).toEqual({ isOver: false, cut: 0 })
      expect(Math.abs(found.end)).toBeLessThanOrEqual(1)
      if (found.kind === 'task') break
      const before = await page.locator('.slide').innerText()
      await page.keyboard.press('PageDown')
      await expect.poll(() => page.locator('.slide').innerText()).not.toBe(before)
    }
  },
)
