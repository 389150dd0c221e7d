/**
 * What a fetch of a later part waits for, in less: Vite's own helper also preloads scripts, reads a nonce and tells the page
 * of every failure, none of which is used here, and it is among the first bytes a reader waits for. A style that is there
 * already is not asked for again; one that cannot be fetched fails the part, which then says so.
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
  }
}

const helper = `
const coming = {}
const styled = address =>
  (coming[address] ??= new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = address
    link.onload = resolve
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
