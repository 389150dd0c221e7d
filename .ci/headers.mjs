// @ts-check
import { readFileSync } from 'node:fs'

/**
 * One block of `public/_headers`: a path, in which `*` stands for anything, and the headers for what matches it.
 *
 * @typedef {{ path: string, headers: [name: string, value: string][] }} HeaderRule
 */

/**
 * Reads the `_headers` format that static hosts share: a path at the start of a line, its headers indented below it.
 *
 * @param {string} text
 * @returns {HeaderRule[]}
 * @throws when a line is neither, naming it
 */
export function parseHeaders(text) {
  /** @type {HeaderRule[]} */
  const rules = []
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim() || line.trimStart().startsWith('#')) continue
    if (/^\S/.test(line)) {
      rules.push({ path: line.trim(), headers: [] })
      continue
    }
    const colon = line.indexOf(':')
    const rule = rules.at(-1)
    if (colon < 0 || !rule) throw new Error(`public/_headers has a line that is no header: ${line.trim()}`)
    rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
  }
  return rules
}

/**
 * The headers for one path, later rules speaking over earlier ones.
 *
 * @param {HeaderRule[]} rules
 * @param {string} pathname without query string
 */
export function headersFor(rules, pathname) {
  /** @type {Map<string, string>} */
  const headers = new Map()
  for (const rule of rules) {
    const pattern = rule.path.split('*').map(literal).join('.*')
    if (!new RegExp(`^${pattern}$`).test(pathname)) continue
    for (const [name, value] of rule.headers) headers.set(name.toLowerCase(), value)
  }
  return headers
}

/**
 * The Vite plugin that makes the servers here send what the published site's host will send, so that a broken policy
 * shows on the first run, and puts the content policy into the built page too. The dev server goes without that policy: it
 * puts its own styles inline.
 *
 * @param {string} file path of the `_headers` file
 * @returns {import('vite').Plugin}
 */
export function headersPlugin(file) {
  /** @param {{ middlewares: import('vite').Connect.Server }} server @param {string[]} except */
  const send = ({ middlewares }, except) => {
    const rules = parseHeaders(readFileSync(file, 'utf8'))
    middlewares.use((request, response, next) => {
      const pathname = (request.url ?? '/').split('?', 1)[0] ?? '/'
      for (const [name, value] of headersFor(rules, pathname))
        if (!except.includes(name)) response.setHeader(name, value)
      next()
    })
  }
  return {
    name: 'headers',
    configureServer: server => send(server, ['content-security-policy']),
    configurePreviewServer: server => send(server, []),
    transformIndexHtml(_, { server }) {
      const policy = headersFor(parseHeaders(readFileSync(file, 'utf8')), '/').get('content-security-policy')
      if (server || !policy) return []
      // Before anything that it speaks of.
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOfPage(policy) },
          injectTo: 'head-prepend',
        },
      ]
    },
  }
}

/** What a policy in the page itself may not say: a browser reads these from headers only, and complains of them elsewhere. */
const ofHeadersOnly = /^(frame-ancestors|report-uri|sandbox)(\s|$)/

/**
 * The content policy as the page itself can say it, for hosts that send no headers: that of the headers, less what only
 * headers may hold.
 *
 * @param {string} policy
 */
export function policyOfPage(policy) {
  return policy
    .split(';')
    .map(part => part.trim())
    .filter(part => part && !ofHeadersOnly.test(part))
    .join('; ')
}

/**
 * The content policy of the page as one file: that of the headers, but for what stands in the page itself, which is let in by
 * its fingerprint. Nothing is fetched.
 *
 * @param {string} file path of the `_headers` file
 * @returns {(hashes: { scripts: string, styles: string }) => string}
 */
export function policyOfSingleFile(file) {
  const policy =
    headersFor(parseHeaders(readFileSync(file, 'utf8')), '/').get('content-security-policy') ?? ''
  return ({ scripts, styles }) =>
    policyOfPage(policy)
      .replace(/script-src [^;]*/, `script-src ${scripts}`)
      .replace(/style-src [^;]*/, `style-src ${styles}`)
      .replace(/font-src [^;]*/, 'font-src data:')
      .replace(/img-src [^;]*/, 'img-src data: blob:')
      .replace(/worker-src [^;]*/, 'worker-src blob:')
      .replace(/ *(connect-src|manifest-src) [^;]*;/g, '')
}

/** @param {string} text */
function literal(text) {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
}
