/**
 * What a fetch of a later part waits for, in less: Vite's own helper also preloads scripts, reads a nonce and tells the page
 * of every failure, none of which is used here, and it is among the first bytes a reader waits for. A style that is there
 * already is not asked for again; one that cannot be fetched, or is no style, fails the part, which then says so.
 *
 * @returns {import('vite').Plugin}
 */
export function loadStyles() {
  return {
    name: 'load-styles',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\0vite\/preload-helper\.js$/ },
      handler: () => ({ code: helper, map: null }),
    },
    // Asked for with `crossorigin` a style is refused from a folder, and in a sandboxed frame on a host without headers.
    transformIndexHtml: {
      order: 'post',
      handler: html => html.replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"'),
    },
  }
}

const helper = `
const coming = {}
// A host that answers every address with a page sends something that loads and styles nothing.
const isStyle = ({ sheet }) => {
  try {
    return sheet.cssRules.length > 0
  } catch {
    // In a sandboxed frame a style may be used and not be read.
    return sheet !== null
  }
}
const styled = address =>
  (coming[address] ??= new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = address
    link.onload = () => (isStyle(link) ? resolve() : link.onerror())
    link.onerror = () => {
      link.remove()
      delete coming[address]
      reject(new Error('The style ' + address + ' could not be fetched.'))
    }
    if ([...document.querySelectorAll('link')].some(({ href }) => href === address)) resolve()
    else document.head.append(link)
  }))
export const __vitePreload = async (fetchPart, styles = [], importer) => {
  await Promise.all(styles.map(style => styled(new URL(style, importer).href)))
  return fetchPart()
}
`
