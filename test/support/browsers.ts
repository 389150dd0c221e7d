import { type Browser, chromium } from 'playwright'
import { afterAll } from 'vitest'
import { launchOptions } from '../../.ci/chromium-flags.mjs'

const running = new Map<string, Promise<Browser>>()

/** What cannot be wished for page by page, only for a whole browser. */
export interface BrowserWishes {
  /** False for a browser without WebGL of any kind. True unless said otherwise. */
  readonly webgl?: boolean
  /** Further command-line switches. */
  readonly args?: string[]
}

/** A running Chromium with these wishes. It is shared by a test file, and closed after it. */
export function browserWith(wishes: BrowserWishes = {}): Promise<Browser> {
  const key = JSON.stringify([wishes.webgl ?? true, wishes.args ?? []])
  const browser = running.get(key) ?? chromium.launch(launchOptions(wishes))
  running.set(key, browser)
  return browser
}

afterAll(async () => {
  for (const browser of running.values()) await (await browser).close()
  running.clear()
})
