import { createServer } from 'node:http'
import type { Frame } from 'playwright'
import { expect, inject, onTestFinished } from 'vitest'
import { type OpenedPage, openPage, type PageWishes } from '../support/open-page'

/**
 * Serves one page from another host than the site's, for as long as a test runs: a real one, because a browser does not
 * let a page from nowhere in particular frame one of this machine.
 *
 * @returns its address, with a slash at the end
 */
async function serveStranger(html: string, scripts: HostScripts = {}): Promise<string> {
  const server = createServer(({ url }, response) => {
    const script = scripts[(url ?? '').slice(1)]
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript')
    response.end(script ?? html)
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

/** Scripts of a stranger's own, by their names: what stands under them is served beside the page. */
export type HostScripts = Readonly<Record<string, string>>

/** A stranger's page with anything in it. */
export interface Host extends OpenedPage {
  /** The embeds, in the order of the page, as soon as there are so many. */
  readonly embeds: (count: number) => Promise<Frame[]>
  /** Fails unless nothing was asked of another host, nobody caught anything, and the console is empty. */
  expectNoOtherHost(): void
}

/**
 * Opens a stranger's page on another host than the site's. `body` is given the address of the site, to be put into an attribute.
 */
export async function openHost(
  body: (site: string) => string,
  {
    scripts,
    ...wishes
  }: Pick<PageWishes, 'width' | 'height' | 'phone' | 'webgl'> & { readonly scripts?: HostScripts } = {},
): Promise<Host> {
  const site = inject('siteAddress')
  const host = await serveStranger(
    `<!doctype html><meta name="viewport" content="width=device-width"><title>A stranger's page</title>
    <link rel="icon" href="data:,">
    <style>body { margin: 0 } iframe { display: block; border: 0 }</style>${body(site)}`,
    scripts,
  )
  const opened = await openPage({ path: 'favicon.svg', ...wishes })
  await opened.page.route(`${host}**`, route => route.continue())
  await opened.page.goto(host)
  // Its own files are its own affair.
  const others = opened.strangers.splice(0).filter(address => !address.startsWith(host))
  opened.strangers.push(...others)
  const embeds = () => opened.page.frames().filter(frame => frame.url().startsWith(site))
  return {
    ...opened,
    async embeds(count) {
      await expect.poll(() => embeds().length).toBe(count)
      return embeds()
    },
    expectNoOtherHost: opened.expectQuiet,
  }
}

/** A link of the site, framed. */
export interface Framed extends OpenedPage {
  readonly frame: Frame
  /** Fails unless nothing was asked of hosts but the stranger's own page, the site and these. To be called last. */
  expectHosts(...others: string[]): void
  /** Fails unless nothing was asked of another host but the stranger's own page. To be called last. */
  expectNoOtherHost(): void
}

/** Opens a link of the site in a frame on a stranger's page, in the sandbox given or in none. `site`: where it is served. */
export async function openFramed(
  path: string,
  {
    sandbox,
    width = 640,
    height = 640,
    site = inject('siteAddress'),
  }: { sandbox?: string; width?: number; height?: number; site?: string },
): Promise<Framed> {
  const address = `${site}${path}`.replaceAll('&', '&amp;')
  const host = await serveStranger(
    `<!doctype html><title>A stranger's page</title><link rel="icon" href="data:,">
    <iframe ${sandbox === undefined ? '' : `sandbox="${sandbox}"`} src="${address}" title="Eighty thousand children"
      width="${width}" height="${height}"></iframe>`,
  )
  const opened = await openPage({ path: 'favicon.svg', width: Math.max(1280, width + 40) })
  await opened.page.route(host, route => route.continue())
  await opened.page.route(`${site}**`, route => route.continue())
  await opened.page.goto(host)
  await expect.poll(() => opened.page.frames().length).toBe(2)
  return {
    ...opened,
    frame: opened.page.frames()[1]!,
    expectHosts(...others) {
      const hosts = new Set([host, site, ...others].map(address => new URL(address).host))
      expect(opened.strangers.splice(0).filter(address => !hosts.has(new URL(address).host))).toEqual([])
    },
    expectNoOtherHost() {
      expect([...new Set(opened.strangers.splice(0))]).toEqual([host])
      opened.expectQuiet()
    },
  }
}
