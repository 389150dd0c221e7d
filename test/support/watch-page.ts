import type { BrowserContext, Page, Request } from 'playwright'

/** What a page did that a reader does not see. Filled while the page lives. */
export interface Watched {
  /** Every console message, as `type: text`. */
  readonly messages: string[]
  /** Every exception and unhandled rejection that nobody caught. */
  readonly errors: string[]
  /** Every refusal by the content security policy, in the words of the browser. */
  readonly violations: string[]
  /** The address of every request, those that went nowhere too. */
  readonly requests: string[]
  /** The requests to other hosts. They were stopped, so that no test depends on somebody's server. */
  readonly strangers: string[]
}

const underWay = new WeakMap<Page, Set<Request>>()

/** Whether a watched page waits for something it has asked for. */
export const isFetching = (page: Page): boolean => (underWay.get(page)?.size ?? 0) > 0

/** Watches a page that has not been sent anywhere yet, and stops its requests to any host but `home`. */
export async function watchPage(context: BrowserContext, page: Page, home: URL): Promise<Watched> {
  const watched: Watched = { messages: [], errors: [], violations: [], requests: [], strangers: [] }
  const open = new Set<Request>()
  underWay.set(page, open)
  page.on('console', message => {
    watched.messages.push(`${message.type()}: ${message.text()}`)
    if (message.text().includes('Content Security Policy')) watched.violations.push(message.text())
  })
  page.on('pageerror', error => watched.errors.push(String(error)))
  context.on('request', request => {
    open.add(request)
    watched.requests.push(request.url())
    if (isStranger(new URL(request.url()), home)) watched.strangers.push(request.url())
  })
  const close = (request: Request) => open.delete(request)
  context.on('requestfinished', close)
  context.on('requestfailed', close)
  await context.route(
    url => isStranger(url, home),
    route => route.abort(),
  )
  return watched
}

/** Whether an address leads to another host; those the page made up itself (`data:`, `blob:`) lead nowhere. */
function isStranger(url: URL, home: URL): boolean {
  return url.protocol.startsWith('http') && url.host !== home.host
}
