import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { history } from '../../src/words/panel'
import { presetWords } from '../../src/words/presets'
import { viewpointNames } from '../../src/words/stadium'
import { table } from '../../src/words/table'
import { viewHint } from '../../src/words/toggles'
import { openPage } from '../support/open-page'
import { announcement, button, control, dimButton, gatherButton, openAll, openMore, show } from './controls'
import { framesDrawn, settle } from './settle'

/** Everything a browser may keep for a site. */
async function kept(page: Page): Promise<unknown> {
  const inPage = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  return { ...inPage, cookies: await page.context().cookies() }
}

test('a whole session leaves nothing behind, says nothing to the console and asks no other host', async () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  const { page, expectQuiet, strangers } = await openPage({ path: '?stage=pixi', permissions })
  await settle(page)
  const posts = control(page, 'posts')
  await posts.down.click()
  await button(page, viewHint.accept).click()
  await posts.box.fill('100')
  await posts.box.press('Enter')
  await control(page, 'price').box.fill('nonsense'.slice(0, 0))
  await control(page, 'price').box.press('Tab')
  await openMore(page)
  await dimButton(page).click()
  await dimButton(page).click()
  for (const { name } of Object.values(presetWords)) await button(page, name).click()
  await gatherButton(page).click()
  await show(page, false)
  await settle(page)
  await gatherButton(page).click()
  const stands = page.getByRole('combobox')
  // Each flight is interrupted by the next.
  for (const label of Object.values(viewpointNames)) await stands.selectOption({ label })
  await stands.selectOption({ label: viewpointNames.overview })
  const stage = page.locator('#stage')
  await stage.hover({ position: { x: 300, y: 60 } })
  await stage.click({ position: { x: 300, y: 60 } })
  await page.mouse.wheel(0, -400)
  await stage.press('0')
  await openAll(page)
  const download = page.waitForEvent('download')
  await button(page, table.download).click()
  expect((await download).suggestedFilename()).toMatch(/^eighty-thousand-[a-z0-9.-]+\.csv$/)
  await button(page, history.copyLink).click()
  await expect.poll(() => announcement(page)).toBe(history.copied)
  for (const name of [history.undo, history.redo, history.reset]) await button(page, name).click()
  await page.setViewportSize({ width: 700, height: 900 })
  await settle(page)

  expect(await kept(page)).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookies: [] })
  expect(strangers).toEqual([])
  expectQuiet()
})

test.each(['pixi', 'canvas'] as const)(
  'once every pass of the %s stage is drawn nothing is, and nobody asks for a frame',
  async stage => {
    const { page } = await openPage({
      path: `?stage=${stage}&truth=1`,
      prepare: async page => {
        await page.clock.install()
        await page.addInitScript(() => {
          const request = window.requestAnimationFrame.bind(window)
          Object.assign(window, { framesAsked: 0 })
          window.requestAnimationFrame = callback => {
            ;(window as unknown as { framesAsked: number }).framesAsked++
            return request(callback)
          }
        })
      },
    })
    const framesAsked = () => page.evaluate(() => (window as unknown as { framesAsked: number }).framesAsked)
    for (const act of [
      async () => undefined,
      () => control(page, 'leaving').up.click(),
      () => show(page, false),
      () => gatherButton(page).click(),
      () => openMore(page),
      () => page.getByRole('combobox').selectOption({ label: viewpointNames.pitch }),
    ]) {
      await act()
      await settle(page, stage)
      // What was put off comes in these seconds of the page's own time, and is the last.
      await page.clock.runFor(5000)
      await settle(page, stage)
      const [drawn, asked] = [await framesDrawn(page), await framesAsked()]
      expect(drawn).toBeGreaterThan(0)
      expect(await page.locator('#stage').getAttribute('data-moving'), 'as fine as it gets').toBeNull()
      await page.clock.runFor(5000)
      expect(await framesDrawn(page)).toBe(drawn)
      expect(await framesAsked()).toBe(asked)
    }
  },
)
