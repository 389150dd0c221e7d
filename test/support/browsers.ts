import { type Browser, chromium } from 'playwright'
import { afterAll, inject } from 'vitest'
import { launchOptions } from '../../.ci/chromium-flags.mjs'

const running = new Map<boolean, Promise<Browser>>()

/** What cannot be wished for page by page, only for a whole browser. */
export interface BrowserWishes {
  /** False for a browser without WebGL of any kind. True unless said otherwise. */
  readonly webgl?: boolean
}

/** The Chromium that all tests of the page share; one without WebGL is a test file's own. Both are let go of after it. */
export function browserWith({ webgl = true }: BrowserWishes = {}): Promise<Browser> {
  const open = () =>
    webgl ? chromium.connect(inject('browserAddress')) : chromium.launch(launchOptions({ webgl }))
  const browser = running.get(webgl) ?? open()
  running.set(webgl, browser)
  return browser
}

afterAll(async () => {
  for (const browser of running.values()) await (await browser).close()
  running.clear()
})
