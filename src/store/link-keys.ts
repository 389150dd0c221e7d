import { parameterIds } from '../model/parameters'
import { leverIds } from '../model/season/lever-ids'

/** The version of the link this page writes. */
export const linkVersion = '1'

/** The keys of the link that are not parameters. A parameter's key is its id. */
export const settingKeys = [
  'v',
  'view',
  'preset',
  'seed',
  'truth',
  'gather',
  'camera',
  'stage',
  'kept',
  'step',
] as const

/** The keys of a season: any of them loads one. */
export const seasonKeys = ['week', 'script', ...leverIds, 'changes'] as const

/** Keys that belong to whoever shows or shares the page: passed over in silence, and kept where the link is rewritten. */
export const hostKeys = [
  // pym and its kin put these on the address of the frame and need `childId` in every message.
  'childId',
  'initialWidth',
  'parentTitle',
  'parentUrl',
  // Added by newsletters and social sites to the links people follow.
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_term',
  'utm_content',
  'fbclid',
  'gclid',
] as const

const known: ReadonlySet<string> = new Set([...settingKeys, ...seasonKeys, ...parameterIds])
const hosts: ReadonlySet<string> = new Set(hostKeys)

/** Whether the link uses the key. */
export const isLinkKey = (key: string): boolean => known.has(key)

const keepable: ReadonlySet<string> = new Set(
  [...seasonKeys, ...parameterIds].filter(key => key !== 'children'),
)

/** Whether what is kept may speak of the key: the number of children, and the seed, are those of the page. */
export const isKeptKey = (key: string): boolean => keepable.has(key)

/** Whether the key belongs to a host. */
export const isHostKey = (key: string): boolean => hosts.has(key)

/** The host's part of a query, ready to be put behind a link: empty, or beginning with `&`. */
export function hostPart(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([key]) => isHostKey(key))
  return kept.length ? `&${new URLSearchParams(kept)}` : ''
}
