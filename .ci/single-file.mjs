// @ts-check
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { noticesFile } from './notices.mjs'

/** Where the program begins: the same text is the page's and, from a blob, its worker's. */
const entry = 'virtual:single-file'

/** How the page starts its worker, and how it does in one file, where there is no second one to start it from. */
const ofAddress = /new Worker\(new URL\('\.\/worker\.ts', import\.meta\.url\), \{[^}]*\}\)/
const ofOwnText = `new Worker(
  URL.createObjectURL(
    new Blob([document.querySelector('script[data-program]').textContent], { type: 'text/javascript' }),
  ),
  { name: 'seasons' },
)`

/**
 * Builds the whole page as one HTML file that runs from a folder: scripts, styles, font and pictures stand in it, and so do
 * the notices of what it is made of. Browsers let a page from a folder load no other script, and no worker from an address.
 *
 * @param {{ name: string, publicFolder: string, policy: (hashes: { scripts: string, styles: string }) => string }} options
 *   the file's name; the folder of what is not built; the content policy, given what stands in the page
 * @returns {import('vite').Plugin}
 * @throws when the worker is not started as it was, or a file that the page names is not there
 */
export function singleFile({ name, publicFolder, policy }) {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'pre',
    resolveId: id => (id === `/${entry}` || id === entry ? `\0${entry}` : null),
    load: id => (id === `\0${entry}` ? program : null),
    transform: {
      order: 'pre',
      filter: { id: /\/src\/run\/worker-client\.ts$/ },
      handler(code) {
        if (!ofAddress.test(code))
          throw new Error('src/run/worker-client.ts starts its worker in another way.')
        return { code: code.replace(ofAddress, ofOwnText), map: null }
      },
    },
    transformIndexHtml: {
      order: 'pre',
      handler: html => html.replace('/src/main.ts', `/${entry}`),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        /** @param {string} file */
        const written = file => {
          const found = bundle[file]
          if (!found) throw new Error(`The single file has no ${file}.`)
          delete bundle[file]
          return found.type === 'chunk' ? found.code : String(found.source)
        }
        const page = written('index.html')
        const notices = written(noticesFile)
        this.emitFile({
          type: 'asset',
          fileName: name,
          source: inOne(page, notices, { written, publicFolder, policy }),
        })
        const left = Object.keys(bundle)
        if (left.length > 0) throw new Error(`The single file leaves out ${left.join(', ')}.`)
      },
    },
  }
}

/**
 * The program as a worker reads it that is no module: from a folder a browser refuses one that is. What a module knows of its
 * own address is only handed to what would fetch a style, and there is none to fetch.
 *
 * @param {string} text
 * @throws when something else in it is of modules alone
 */
function asClassic(text) {
  const classic = text.replaceAll('import.meta.url', "''")
  if (/\bimport\.meta\b|^export\b|[;}]export[ {]/m.test(classic))
    throw new Error('The single file has parts of modules alone.')
  return classic
}

/**
 * Puts the program, which is packed to a third of its size, into the page as a script of the page's own: a policy lets one in by
 * its fingerprint, and its text can be read for the worker. An engine that cannot unpack it cannot run it either.
 */
const unpack = `const packed = document.querySelector('script[data-packed]').textContent
const bytes = Uint8Array.from(atob(packed), letter => letter.charCodeAt(0))
const script = document.createElement('script')
script.type = 'module'
script.dataset.program = ''
try {
  script.textContent = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
  document.head.append(script)
} catch {
  document.documentElement.dataset.unstarted = 'old'
}`

const program = `if (typeof document === 'undefined') import('/src/run/worker.ts')
else import('/src/main.ts')`

/**
 * @param {string} page
 * @param {string} notices
 * @param {{ written: (file: string) => string } & Pick<Parameters<typeof singleFile>[0], 'publicFolder' | 'policy'>} from
 */
function inOne(page, notices, { written, publicFolder, policy }) {
  /** @type {string[]} */
  const scripts = []
  /** @type {string[]} */
  const styles = []
  /** @param {string} file */
  const data = file => {
    const bytes = readFileSync(join(publicFolder, file))
    return `data:${types[file.split('.').at(-1) ?? '']};base64,${bytes.toString('base64')}`
  }
  /** @param {string} code */
  const script = code => {
    // What would end the element, or hide its end.
    const text = code.replace(/<(?=\/script|!--)/gi, '\\x3C')
    scripts.push(text)
    return text
  }
  const html = page
    .replace(/\s*<link rel="preload"[^>]*>/, '')
    .replace(
      /<script\s+src="\.\/(view\.js)"><\/script>/,
      (_, file) => `<script>${script(readFileSync(join(publicFolder, file), 'utf8'))}</script>`,
    )
    .replace(/<script type="module"[^>]*src="\.\/([^"]+)"><\/script>/, (_, file) => {
      const text = asClassic(written(file))
      scripts.push(text)
      const packed = gzipSync(text, { level: 9 }).toString('base64')
      return `<script type="application/gzip" data-packed>${packed}</script>
    <script type="module">${script(unpack)}</script>`
    })
    .replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)">/, (_, file) => {
      const text = written(file).replace(
        /url\(["']?[./]*\/?(fonts\/[^)"']+)["']?\)/g,
        (_, font) => `url(${data(font)})`,
      )
      styles.push(text)
      return `<style>${text}</style>`
    })
    .replace(/(src|href)="\.\/([\w-]+\.(?:webp|svg|png))"/g, (_, what, file) => `${what}="${data(file)}"`)
    .replace(
      /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/,
      (_, before) => before + escaped(policy({ scripts: hashes(scripts), styles: hashes(styles) })),
    )
  const missing = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').match(/(?:src|href)="\.\/[^"]*/g)
  if (missing) throw new Error(`The single file names what is not in it: ${missing.join(', ')}`)
  return `${html.trimEnd()}\n<!--\n${notices.replaceAll('-->', '--')}-->\n`
}

/** @type {Readonly<Record<string, string>>} */
const types = { svg: 'image/svg+xml', webp: 'image/webp', png: 'image/png', woff2: 'font/woff2' }

/** @param {string[]} texts */
const hashes = texts =>
  texts.map(text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ')

/** @param {string} text */
const escaped = text => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
