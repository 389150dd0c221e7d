import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright'
import { expect, inject, onTestFinished, test } from 'vitest'
import { browserWith } from '../support/browsers'
import { settle } from './settle'

/** What the extension puts into every page. */
const extension = readFileSync(createRequire(import.meta.url).resolve('darkreader/darkreader.js'), 'utf8')

const darken = (page: Page) => page.evaluate('DarkReader.enable({ brightness: 100, contrast: 90 })')

/** The colours of the ground, of the words, and of what the legend shows for each mark. */
const colours = (page: Page) =>
  page.evaluate(() =>
    ['body', '#stage', 'main', '.sentence', '.legend .mark', '.legend .mark *'].flatMap(selector =>
      [...document.querySelectorAll(selector)].map(one => {
        const { backgroundColor, color, fill, stroke, filter } = getComputedStyle(one)
        return [selector, backgroundColor, color, fill, stroke, filter].join(' ')
      }),
    ),
  )

test('Dark Reader leaves the ground, the words and the marks of the legend in their colours, because the page says that it is dark', async () => {
  const browser = await browserWith({ webgl: false })
  // As an extension's, its styles are not held to the page's policy.
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await page.goto(`${inject('siteAddress')}?truth=1&stage=canvas&children=8000`)
  await settle(page, 'canvas')
  await page.locator('.colour-key > summary').click()
  await page.locator('.colour-key .legend').waitFor()
  const before = await colours(page)
  expect(before.filter(found => found.startsWith('.legend')).length).toBeGreaterThan(5)
  await page.evaluate(extension)
  await darken(page)
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))))
  expect(await colours(page)).toEqual(before)

  // Without that mark the page would have been painted anew.
  await page.evaluate(() => document.querySelector('meta[name="darkreader-lock"]')?.remove())
  await darken(page)
  await expect.poll(() => colours(page)).not.toEqual(before)
})
