// @ts-check

/**
 * Tells the sites that preview links which picture to show. They take no relative address, so what is told needs to know
 * where the page will stand: `SITE_URL=https://… npm run build`. Without it those tags are left out, and the build says so.
 *
 * @param {{ name: string, width: number, height: number, words: string }} picture a file in `public`, its size in pixels, and
 *   what it shows in words
 * @param {string | undefined} site where the page will stand
 * @returns {import('vite').Plugin}
 * @throws when the address cannot be one, naming it
 */
export function shareTagsPlugin(picture, site = process.env.SITE_URL) {
  const address = site ? siteAddress(site) : undefined
  /** @type {import('vite').Logger | undefined} */
  let logger
  return {
    name: 'share-tags',
    apply: 'build',
    configResolved(config) {
      logger = config.logger
    },
    buildStart() {
      if (!address) logger?.info(withoutAddress)
    },
    transformIndexHtml: () => (address ? shareTags(picture, address) : []),
  }
}

const withoutAddress =
  'SITE_URL is not set, so links to the page are shared without a picture: SITE_URL=https://… npm run build adds it.'

/**
 * Where the page will stand, with a slash at its end.
 *
 * @param {string} text
 * @throws when it is no whole address of a folder on the web, naming it
 */
export function siteAddress(text) {
  const address = URL.canParse(text) ? new URL(text) : undefined
  const isFolder = address && /^https?:$/.test(address.protocol) && !address.search && !address.hash
  if (!isFolder)
    throw new Error(
      `SITE_URL is “${text}”, and it should be the whole address of the page, such as https://example.org/stadium/`,
    )
  if (!address.pathname.endsWith('/')) address.pathname += '/'
  return address
}

/**
 * @param {Parameters<typeof shareTagsPlugin>[0]} picture
 * @param {URL} address
 * @returns {import('vite').HtmlTagDescriptor[]}
 */
function shareTags({ name, width, height, words }, address) {
  const image = new URL(name, address).href
  /** @type {[kind: 'name' | 'property', name: string, content: string][]} */
  const metas = [
    ['property', 'og:type', 'website'],
    ['property', 'og:url', address.href],
    ['property', 'og:image', image],
    ['property', 'og:image:width', String(width)],
    ['property', 'og:image:height', String(height)],
    ['property', 'og:image:alt', words],
    ['name', 'twitter:card', 'summary_large_image'],
    ['name', 'twitter:image', image],
    ['name', 'twitter:image:alt', words],
  ]
  return [
    { tag: 'link', attrs: { rel: 'canonical', href: address.href }, injectTo: 'head' },
    ...metas.map(([kind, what, content]) => ({
      tag: 'meta',
      attrs: { [kind]: what, content },
      injectTo: /** @type {const} */ ('head'),
    })),
  ]
}
