import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { pictureComing } from '../../src/words/stadium'
import { argumentInShort } from '../../src/words/title'
import { openPage, type PageWishes } from '../support/open-page'
import { settle } from './settle'

/** Holds the scripts back until the page has been painted without them, as on a slow line. */
async function paintFirst(page: Page): Promise<void> {
  await page.route(/\/assets\/.*\.js$/, async route => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    await route.continue()
  })
}

/** Every shift of the layout since the page opened, as its size and what moved. */
function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>(resolve => {
        type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] }
        const shifts: string[] = []
        const observer = new PerformanceObserver(list => {
          for (const entry of list.getEntries() as Shift[])
            shifts.push(
              `${entry.value}: ${entry.sources.map(({ node }) => (node instanceof Element ? node.className || node.id || node.tagName : node?.textContent))}`,
            )
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => setTimeout(() => resolve(shifts)))
      }),
  )
}

const screens: [string, PageWishes][] = [
  ['a phone', { width: 390, height: 844, pixelRatio: 2, phone: true }],
  ['a laptop', { width: 1280, height: 720 }],
  ['a narrow embed', { path: '?view=embed', width: 360, height: 640 }],
]

test.each(screens)(
  'on %s nothing moves while the page loads, and the live picture replaces the still one',
  async (_, wishes) => {
    const path = `${wishes.path ?? '?v=1'}&stage=pixi`
    const { page, requests } = await openPage({ ...wishes, path, prepare: paintFirst })
    await settle(page)
    expect(await layoutShifts(page)).toEqual([])
    expect(requests.some(address => address.endsWith('/still.webp'))).toBe(true)
    expect(await page.locator('#still').count(), 'the still picture').toBe(0)
    expect(await page.locator('#stage canvas').count(), 'one live picture').toBe(1)
  },
)

test('a picture that is long in coming is said to be on its way, beside the words and the controls, until it is there', async () => {
  let letGo = (): void => undefined
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  const { page } = await openPage({
    path: '?posts=130&stage=canvas',
    prepare: page =>
      page.route(/\/assets\/canvas-stage-.*\.js$/, async route => {
        await held
        await route.continue()
      }),
  })
  await page.getByText(pictureComing).waitFor()
  expect(await page.locator('.sentence-first').isVisible()).toBe(true)
  letGo()
  await settle(page, 'canvas')
  expect(await page.getByText(pictureComing).count()).toBe(0)
})

test('where the scripts never come, the words that wait for them show themselves', async () => {
  const { page } = await openPage({
    prepare: page => page.route(/\/assets\/.*\.js$/, route => route.abort()),
  })
  await page.getByText(argumentInShort[0]).waitFor({ state: 'visible' })
  expect(await page.locator('#still').isVisible()).toBe(true)
})

/** A file of the page as a host would send it. */
interface Loaded {
  readonly address: string
  readonly packedBytes: number
  /** The shaders are only in what the renderer brings with it. */
  readonly isRenderer: boolean
}

/** The HTML, CSS and JavaScript a page asked for, in the order of asking. */
function loaded(requests: readonly string[]): Promise<Loaded[]> {
  const wanted = [...new Set(requests)].filter(address => /\.(js|css)$|\/(\?.*)?$/.test(address))
  return Promise.all(
    wanted.map(async address => {
      const text = await (await fetch(address)).text()
      return { address, packedBytes: gzipSync(text).length, isRenderer: text.includes('gl_Position') }
    }),
  )
}

const sum = (files: readonly Loaded[]): number => files.reduce((bytes, file) => bytes + file.packedBytes, 0)

test('the first load is at most 194 KB of packed HTML, CSS and JavaScript, 64 KB of it before the renderer', async () => {
  const { page, requests } = await openPage({
    // What is fetched once the browser has nothing better to do is no part of it.
    prepare: page => page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 })),
  })
  await page.locator('#stage[data-stage="pixi"]').waitFor()
  const files = await loaded(requests)
  const renderer = files.findIndex(file => file.isRenderer)
  expect(renderer).toBeGreaterThan(0)
  expect(sum(files.slice(0, renderer))).toBeLessThanOrEqual(64_000)
  expect(
    sum(files),
    files.map(({ address, packedBytes }) => `${packedBytes} ${address}`).join('\n'),
  ).toBeLessThanOrEqual(194_000)
})

test('who asks for the plain picture is not sent the renderer', async () => {
  const { page, requests } = await openPage({ path: '?stage=canvas' })
  await settle(page, 'canvas')
  expect((await loaded(requests)).filter(file => file.isRenderer)).toEqual([])
})

test('the still picture has at most 30 KB', async () => {
  const { page } = await openPage({ javaScript: false })
  const address = await page.locator('#still').getAttribute('src')
  const still = await fetch(new URL(address ?? '', page.url()))
  expect(still.headers.get('content-type')).toBe('image/webp')
  expect((await still.arrayBuffer()).byteLength).toBeLessThanOrEqual(30_000)
})

test('the card that links are shared with has the size its tags say', () => {
  const { width, height } = PNG.sync.read(readFileSync('public/card.png'))
  expect([width, height]).toEqual([1200, 630])
})
