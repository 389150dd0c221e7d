import { createServer } from 'node:http'
import { onTestFinished } from 'vitest'

/**
 * Serves one page from another host than the site's, for as long as a test runs: a real one, because a browser does not
 * let a page from nowhere in particular frame one of this machine.
 *
 * @returns its address, with a slash at the end
 */
export async function serveStranger(html: string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(html)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The stranger has no address')
  return `http://localhost:${address.port}/`
}
