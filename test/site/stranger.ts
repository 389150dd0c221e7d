import { createServer } from 'node:http'
import type { Frame } from 'playwright'
import { expect, inject, onTestFinished } from 'vitest'
import { type OpenedPage, openPage } from '../support/open-page'

/**
 * Serves one page from another host than the site's, for as long as a test runs: a real one, because a browser does not
 * let a page from nowhere in particular frame one of this machine.
 *
 * @returns its address, with a slash at the end
 */
async function serveStranger(html: string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(html)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The stranger has no address')
  return `http://localhost:${address.port}/`
}

/** A link of the site, framed. */
export interface Framed extends OpenedPage {
  readonly frame: Frame
  /** Fails unless nothing was asked of another host but the stranger's own page. To be called last. */
  expectNoOtherHost(): void
}

/** Opens a link of the site in a frame on a stranger's page, in the sandbox given or in none. */
export async function openFramed(
  path: string,
  { sandbox, width = 640, height = 640 }: { sandbox?: string; width?: number; height?: number },
): Promise<Framed> {
  const address = `${inject('siteAddress')}${path}`.replaceAll('&', '&amp;')
  const host = await serveStranger(
    `<!doctype html><title>A stranger's page</title><link rel="icon" href="data:,">
    <iframe ${sandbox === undefined ? '' : `sandbox="${sandbox}"`} src="${address}" title="Eighty thousand children"
      width="${width}" height="${height}"></iframe>`,
  )
  const opened = await openPage({ path: 'favicon.svg', width: Math.max(1280, width + 40) })
  await opened.page.route(host, route => route.continue())
  await opened.page.goto(host)
  await expect.poll(() => opened.page.frames().length).toBe(2)
  return {
    ...opened,
    frame: opened.page.frames()[1],
    expectNoOtherHost() {
      expect([...new Set(opened.strangers.splice(0))]).toEqual([host])
      opened.expectQuiet()
    },
  }
}
