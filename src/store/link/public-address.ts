/** What is needed of a document. */
export interface OpenedDocument {
  readonly location: { readonly protocol: string; readonly href: string }
  querySelector(selector: 'link[rel="canonical"]'): { readonly href: string } | null
}

/**
 * The address at which others can open this page, without its query: what was said when it was built (`SITE_URL`), what a
 * reader has typed, or where it stands now. Null where it is not on the web and nobody has said where it is.
 */
export function publicAddress(page: OpenedDocument, typed: string | null = null): string | null {
  const site = page.querySelector('link[rel="canonical"]')?.href
  return site ?? typed ?? (isOnTheWeb(page.location) ? bare(page.location.href) : null)
}

/** Whether an address can be opened from another machine at all: a file, or a frame without an address, cannot. */
export const isOnTheWeb = ({ protocol }: { readonly protocol: string }): boolean => /^https?:$/.test(protocol)

/** An address of this machine alone, as `npm start` prints it. */
export const isThisMachine = (address: string): boolean =>
  /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(address).hostname)

/** The address that somebody has typed, without a query; null where it is none. `start`: put before it where it has no beginning. */
export function typedAddress(text: string, start: string): string | null {
  const whole = /^[a-z]+:/i.test(text.trim()) ? text.trim() : start + text.trim()
  if (!URL.canParse(whole)) return null
  const address = new URL(whole)
  const isHost = address.hostname.includes('.') || isThisMachine(whole)
  return isOnTheWeb(address) && isHost ? bare(address.href) : null
}

const bare = (address: string): string => address.replace(/[?#].*$/s, '')
