import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'vite'
import type { Answer } from './page'

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>fingerprints</title>
<link rel="icon" href="data:,"><script type="module" src="page.js"></script></html>`

/** The page's script with the whole model in it, built as for readers. */
async function bundle(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    build: { write: false, target: 'es2022', rolldownOptions: { input: `${root}/test/engines/page.ts` } },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('Nothing was built.')
  return output.output[0].code
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of request) text += piece
  return text
}

/** The page that works out the fingerprints, on a port of this machine alone. */
export interface PageServer {
  readonly address: string
  /** What the next engine to open the page says; refused after so many milliseconds. */
  nextAnswer(milliseconds: number): Promise<Answer>
  close(): void
}

/** Serves the page until it is closed. */
export async function servePage(root: string): Promise<PageServer> {
  const script = await bundle(root)
  let heard: (answer: Answer) => void = () => {}
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      const text = await textOf(request)
      response.end()
      heard(JSON.parse(text))
    } else if (request.url === '/page.js') response.setHeader('content-type', 'text/javascript').end(script)
    else response.setHeader('content-type', 'text/html').end(page)
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    nextAnswer: milliseconds =>
      new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error(`no answer after ${milliseconds / 1000} seconds`)),
          milliseconds,
        )
        late.unref()
        heard = answer => {
          clearTimeout(late)
          resolve(answer)
        }
      }),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
