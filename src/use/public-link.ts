import { linkAddress, writeLink } from '../store/link/link'
import type { Settings } from '../store/settings'

/** The longest link that becomes a code, in characters: with more the modules are too small from the back of a room. */
export const longestInCode = 300

/** What becomes a code: the link itself, or the same settings without the weeks' changes. */
export interface LinkInCode {
  readonly link: string
  readonly isWithoutChanges: boolean
}

/** What draws is this device's business, and is not handed on. */
const handedOn = { stage: 'auto' } as const

/** The link to the page with these settings, whatever view they are seen in. `address`: of the page, without a query. */
export const linkTo = (settings: Settings, address: string): string =>
  linkAddress({ ...settings, ...handedOn, view: 'page' }, { href: address })

/** The link that becomes a code; null where even the shorter one is too long. */
export function linkInCode(settings: Settings, address: string): LinkInCode | null {
  const whole = linkTo(settings, address)
  if (whole.length <= longestInCode) return { link: whole, isWithoutChanges: false }
  const { season, kept } = settings
  const link = linkTo(
    {
      ...settings,
      season: season && { ...season, changes: [] },
      kept: kept && { ...kept, season: kept.season && { ...kept.season, changes: [] } },
    },
    address,
  )
  return link.length <= longestInCode && link !== whole ? { link, isWithoutChanges: true } : null
}

/** What is set of a frame in somebody else's page. */
export interface EmbedWishes {
  readonly address: string
  /** What the frame is called, for readers who listen. */
  readonly title: string
  readonly height: number
}

/** The address of the embed with these settings. */
export const embedAddress = (settings: Settings, address: string): string =>
  address + writeLink({ ...settings, ...handedOn, view: 'embed' })

/** The two lines that put the picture into a page: a frame, and the script that sets its height. */
export function embedCode(settings: Settings, { address, title, height }: EmbedWishes): string {
  const source = embedAddress(settings, address).replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const script = new URL('embed.js', address).href
  return `<iframe src="${source}" title="${title}"
  width="100%" height="${height}" ${'style'}="border:0" loading="lazy" allow="fullscreen; clipboard-write" referrerpolicy="no-referrer"></iframe>
<script async src="${script}"></script>`
}
