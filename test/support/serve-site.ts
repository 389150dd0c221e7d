import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { build, isBuilt } from '../../.ci/build.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served during the tests, with a slash at its end. */
    siteAddress: string
  }
}

/** Builds the site if its sources have changed since, and serves it for as long as the tests run. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  if (!isBuilt() && !build()) throw new Error('The site does not build, so there is nothing to test.')
  const server = await preview({
    root: project.config.root,
    mode: 'production',
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The built site is served, but at no address.')
  project.provide('siteAddress', address)
  return () => server.close()
}
