import { expect, inject, test } from 'vitest'
import { openPage } from '../support/open-page'

test('what the content policy refuses, what is logged and what is thrown is noticed', async () => {
  const { page, messages, errors, violations, expectQuiet } = await openPage()
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red')
    setTimeout(() => {
      console.warn('a warning')
      throw new Error('a mistake')
    })
  })
  await expect.poll(() => errors).toEqual(['Error: a mistake'])
  expect(violations.length).toBeGreaterThan(0)
  expect(messages).toContain('warning: a warning')
  expect(expectQuiet).toThrow()
})

test('a request to another host is stopped and noticed', async () => {
  const { page, requests, strangers } = await openPage()
  expect(requests).toContain(inject('siteAddress'))
  await expect(page.goto('http://elsewhere.invalid/')).rejects.toThrow()
  expect(strangers.splice(0)).toEqual(['http://elsewhere.invalid/'])
})

test('wishes are granted', async () => {
  const wishes = { path: '?posts=115', width: 390, height: 844, pixelRatio: 3, phone: true }
  const { page } = await openPage({ ...wishes, reducedMotion: true, forcedColors: true, webgl: false })
  const granted = await page.evaluate(() => ({
    query: location.search.includes('posts=115'),
    pixelRatio: devicePixelRatio,
    touch: navigator.maxTouchPoints > 0,
    reduced: matchMedia('(prefers-reduced-motion: reduce)').matches,
    forced: matchMedia('(forced-colors: active)').matches,
    webgl: document.createElement('canvas').getContext('webgl2') !== null,
  }))
  const yes = { query: true, touch: true, reduced: true, forced: true }
  expect(granted).toMatchObject({ ...yes, pixelRatio: 3, webgl: false })
})

test('there is WebGL2 unless it is not wanted, and no JavaScript when that is not wanted', async () => {
  const { page } = await openPage()
  const webgl = () => document.createElement('canvas').getContext('webgl2') !== null
  expect(await page.evaluate(webgl)).toBe(true)
  const still = await openPage({ javaScript: false })
  // What the page says will be needed soon is fetched all the same; what runs is not.
  expect(still.requests.filter(address => /\/(index-[^/]*|view)\.js$/.test(address))).toEqual([])
})
