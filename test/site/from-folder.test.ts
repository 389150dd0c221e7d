import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { argumentInShort, fromFolder, notStarted, title, tooOld, withoutScripts } from '../../src/words/title'
import { browserWith } from '../support/browsers'
import { openPage } from '../support/open-page'

test('opened from a folder the page is styled, says why it does not run and what to do, and has its words', async () => {
  const browser = await browserWith({})
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.goto(pathToFileURL('dist/index.html').href)
  const words = page.getByText(fromFolder, { exact: true })
  expect(await words.isVisible(), 'at once').toBe(true)
  expect(await page.getByText(withoutScripts).isVisible()).toBe(false)
  expect(await page.getByText(notStarted.said).isVisible()).toBe(false)
  for (const text of argumentInShort) expect(await page.getByText(text).isVisible(), text).toBe(true)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title)
  const { background, picture } = await page.evaluate(() => ({
    background: getComputedStyle(document.documentElement).backgroundColor,
    picture: document.querySelector('#still')?.getBoundingClientRect().width ?? 0,
  }))
  expect(background).not.toBe('rgba(0, 0, 0, 0)')
  expect(picture).toBeLessThanOrEqual(1280)
})

test('where the scripts do not come the page says so and not that they are switched off, and its link keeps the settings', async () => {
  const { page } = await openPage({
    path: '?posts=120',
    prepare: page => page.route(/\/assets\/.*\.js$/, route => route.abort()),
  })
  await page.getByText(notStarted.said).waitFor({ state: 'visible' })
  expect(await page.getByText(withoutScripts).isVisible()).toBe(false)
  expect(await page.getByText(fromFolder).isVisible()).toBe(false)
  await page.unroute(/\/assets\/.*\.js$/)
  await page.getByRole('link', { name: notStarted.again }).click()
  await page.locator('#more').waitFor()
  expect(page.url()).toContain('posts=120')
})

test.each([
  ['cannot read the scripts', 'const a = ;', tooOld],
  ['meets an error in them before the page stands', 'throw new Error("early")', notStarted.said],
])('an engine that %s has the words and the still picture at once', async (_, body, said) => {
  const { page } = await openPage({
    path: '?posts=120',
    prepare: page =>
      page.route(/\/assets\/first-.*\.js$/, route => route.fulfill({ contentType: 'text/javascript', body })),
  })
  const words = page.getByText(said)
  await words.waitFor()
  for (const text of [argumentInShort[0]!, argumentInShort[6]!])
    expect(await page.getByText(text).isVisible()).toBe(true)
  expect(await page.locator('#still').isVisible()).toBe(true)
  // At once: they do not wait for the seconds that are given to scripts on their way.
  const waits = await page.evaluate(() =>
    ['.panel-place', '#still'].map(place => getComputedStyle(document.querySelector(place)!).animationName),
  )
  expect(waits).toEqual(['none', 'none'])
  expect(await page.getByText(tooOld).isVisible()).toBe(said === tooOld)
})

test('an engine without modules is told so by a script that it can read', async () => {
  const { page } = await openPage({
    prepare: async page => {
      await page.route(/\/assets\/.*\.js$/, () => undefined)
      await page.addInitScript(() => Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule'))
    },
    until: 'commit',
  })
  await page.getByText(tooOld).waitFor()
  // Before the styles have come everything is in sight.
  await expect.poll(() => page.getByText(notStarted.said).isVisible()).toBe(false)
})
