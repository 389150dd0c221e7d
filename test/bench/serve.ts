import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { builtFile } from './build'
import { type Children, packChildren } from './children'
import { otherBuild } from './entrants'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
}

const standPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">
<style>body{margin:0;background:#0b1018}canvas{display:block}input{position:fixed;left:20px;width:600px}#notch{top:8px}#everyone{top:40px}</style>
<script type="module" src="entry.js"></script></html>`

/** A server of built folders at `/<name>/`, one of which (the page) also lies at the root. */
export interface Served {
  readonly address: string
  /** Bytes of HTML, CSS and JavaScript asked for since the last call, gzipped; the shared children are not counted. */
  takeBytes(): number
  close(): void
}

/** Serves the built folders and the children. */
export async function serve(folders: ReadonlyMap<string, string>, children: Children): Promise<Served> {
  const { seats: _seats, shades: _shades, pictures: _pictures, ...head } = children
  const data = new Map<string, Uint8Array>([
    ['/children.json', new TextEncoder().encode(JSON.stringify(head))],
    ['/children.bin', packChildren(children)],
  ])
  const asked = new Map<string, number>()
  const sizes = new Map<string, number>()

  const find = async (path: string): Promise<Uint8Array | undefined> => {
    const [, name = '', ...rest] = path.split('/')
    const folder = folders.get(name)
    if (folder && name !== otherBuild && rest.join('/') === '') return new TextEncoder().encode(standPage)
    if (folder) return builtFile(folder, rest.join('/') || 'index.html')
    const page = folders.get('page')
    return page ? builtFile(page, path === '/' ? 'index.html' : path) : undefined
  }

  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://bench').pathname
    const shared = data.get(path)
    const body = shared ?? (await find(path))
    if (!body) return void response.writeHead(404).end()
    const type = types[path.endsWith('/') ? '.html' : extname(path)] ?? 'application/octet-stream'
    if (!shared && /html|javascript|css/.test(type)) {
      if (!sizes.has(path)) sizes.set(path, gzipSync(body, { level: 9 }).length)
      asked.set(path, sizes.get(path)!)
    }
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeBytes() {
      let sum = 0
      for (const size of asked.values()) sum += size
      asked.clear()
      return sum
    },
    close() {
      server.close()
    },
  }
}
