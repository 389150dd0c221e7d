import { chromium } from 'playwright'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { build, isBuilt } from '../../.ci/build.mjs'
import { launchOptions } from '../../.ci/chromium-flags.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served during the tests, with a slash at its end. */
    siteAddress: string
    /** Where the one browser of all tests of the page listens for Playwright. */
    browserAddress: string
  }
}

/** The served site and the running browser. */
interface Served {
  readonly siteAddress: string
  readonly browserAddress: string
  readonly stop: () => Promise<void>
}

/** Vitest calls this once for each project, and loads it anew each time: what they share is kept beside the modules. */
const shared = globalThis as { servedSite?: { readonly served: Promise<Served>; users: number } | undefined }

/**
 * Builds the site if its sources have changed since, serves it, and starts one Chromium, for as long as the tests run.
 *
 * @throws an Error where the site does not build
 */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  shared.servedSite ??= { served: serve(project.config.root), users: 0 }
  const mine = shared.servedSite
  mine.users++
  const { siteAddress, browserAddress, stop } = await mine.served
  project.provide('siteAddress', siteAddress)
  project.provide('browserAddress', browserAddress)
  return async () => {
    mine.users--
    if (mine.users > 0) return
    shared.servedSite = undefined
    await stop()
  }
}

async function serve(root: string): Promise<Served> {
  if (!isBuilt() && !build()) throw new Error('The site does not build, so there is nothing to test.')
  const server = await preview({
    root,
    mode: 'production',
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  const siteAddress = server.resolvedUrls?.local[0]
  if (!siteAddress) throw new Error('The built site is served, but at no address.')
  const browser = await chromium.launchServer(launchOptions())
  return {
    siteAddress,
    browserAddress: browser.wsEndpoint(),
    async stop() {
      await browser.close()
      await server.close()
    },
  }
}
