// @ts-check
import { build } from 'vite'
import { siteAddress } from './share-tags.mjs'

/** The height of a frame in a page that sets no other, in CSS pixels. */
const usualHeight = 640

/**
 * What pages that embed this one ask for: `embed.js`, which is a classic script and a build of its own; and, where the place of
 * the page is known, `oembed.json` with the link in the head by which it is found.
 *
 * @param {string} entry the full path of the script's source
 * @param {{ title: string, description: string, picture: string }} words what the embed is called, and a picture of it in `public`
 * @param {string | undefined} site where the page will stand
 * @returns {import('vite').Plugin}
 */
export function embedFilesPlugin(entry, words, site = process.env.SITE_URL) {
  const address = site ? siteAddress(site) : undefined
  return {
    name: 'embed-files',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: await hostScript(entry) })
      if (address) this.emitFile({ type: 'asset', fileName: 'oembed.json', source: oembed(words, address) })
    },
    transformIndexHtml: () =>
      address
        ? [
            {
              tag: 'link',
              attrs: {
                rel: 'alternate',
                type: 'application/json+oembed',
                href: new URL('oembed.json', address).href,
                title: words.title,
              },
              injectTo: 'head',
            },
          ]
        : [],
  }
}

/** @param {string} entry @returns {Promise<string>} the script, in one piece and with no name of its own in the page */
async function hostScript(entry) {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'embed.js' } },
    },
  })
  const output = Array.isArray(built) ? built[0]?.output : 'output' in built ? built.output : undefined
  const script = output?.find(one => one.type === 'chunk')
  if (script?.type !== 'chunk') throw new Error('The script for other pages was not built.')
  return script.code
}

/** @param {{ title: string, description: string, picture: string }} words @param {URL} address */
function oembed({ title, description, picture }, address) {
  const source = `${address.href}?v=1&view=embed`.replaceAll('&', '&amp;')
  const name = `${title}: ${description}`.replaceAll('"', '&quot;')
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      provider_name: title,
      provider_url: address.href,
      title,
      html: `<iframe src="${source}" title="${name}" width="100%" height="${usualHeight}" loading="lazy" frameborder="0" allow="fullscreen; clipboard-write" referrerpolicy="no-referrer"></iframe>`,
      width: usualHeight,
      height: usualHeight,
      thumbnail_url: new URL(picture, address).href,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    },
    null,
    2,
  )}\n`
}
