import type { Page } from 'playwright'
import { expect, inject, onTestFinished } from 'vitest'
import { type BrowserWishes, browserWith } from './browsers'
import { type Watched, watchPage } from './watch-page'

/** How to open the built site. Everything may be left out. */
export interface PageWishes extends BrowserWishes {
  /** From the site's address on, query included, such as `?posts=115`. */
  readonly path?: string
  /** Size of the window in CSS pixels: 1280 × 720 unless said otherwise. */
  readonly width?: number
  readonly height?: number
  /** Device pixels in a CSS pixel: 1 unless said otherwise. */
  readonly pixelRatio?: number
  /** A telephone: touch, and the meta viewport counts. */
  readonly phone?: boolean
  readonly reducedMotion?: boolean
  /** A visit that begins with the seats filling, where nothing else speaks against it. A reader who saves data has no such visit. */
  readonly opening?: boolean
  readonly forcedColors?: boolean
  /** False for a browser with JavaScript off. */
  readonly javaScript?: boolean
  /** What the browser lets the page do, such as `clipboard-write`. Nothing unless said otherwise. */
  readonly permissions?: string[]
  /** No network from the beginning: for a page that is opened from disk, whose `path` is then a whole address. */
  readonly offline?: boolean
  /** Until when opening waits: the page's `load` unless said otherwise, which does not come while a script is kept back. */
  readonly until?: 'load' | 'commit'
  /** What is to be done to the page before it is sent to the site. */
  readonly prepare?: (page: Page) => Promise<unknown>
}

/** A page of the built site, what it did behind the reader's back, and a way to make sure that it did nothing. */
export interface OpenedPage extends Watched {
  readonly page: Page
  /** Fails unless there was no console message, no exception, no refusal by the policy and no request elsewhere. */
  expectQuiet(): void
}

/**
 * Opens the built site in a fresh browser profile, once it has loaded. To be called in a test: when the test is over
 * the page is closed, and the test fails if anything was asked of another host.
 */
export async function openPage(wishes: PageWishes = {}): Promise<OpenedPage> {
  const address = new URL(wishes.path ?? '', inject('siteAddress'))
  const browser = await browserWith(wishes)
  const context = await browser.newContext({
    viewport: { width: wishes.width ?? 1280, height: wishes.height ?? 720 },
    deviceScaleFactor: wishes.pixelRatio ?? 1,
    hasTouch: wishes.phone ?? false,
    isMobile: wishes.phone ?? false,
    reducedMotion: wishes.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: wishes.forcedColors ? 'active' : 'none',
    javaScriptEnabled: wishes.javaScript ?? true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    permissions: wishes.permissions ?? [],
    offline: wishes.offline ?? false,
  })
  // Only says when to give up: longer than a busy machine needs for anything that is waited for.
  context.setDefaultTimeout(120_000)
  const page = await context.newPage()
  const watched = await watchPage(context, page, address)
  onTestFinished(async () => {
    await context.close()
    expect(watched.strangers, 'requests to other hosts').toEqual([])
  })
  if (!wishes.opening)
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    )
  await wishes.prepare?.(page)
  await page.goto(address.href, { waitUntil: wishes.until ?? 'load' })
  return { ...watched, page, expectQuiet: () => expectQuiet(watched) }
}

function expectQuiet({ messages, errors, violations, strangers }: Watched): void {
  expect({ messages, errors, violations, strangers }).toEqual({
    messages: [],
    errors: [],
    violations: [],
    strangers: [],
  })
}
