// @ts-check
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { ensureInstalled } from './install.mjs'

/** `npm start`: installs what is missing, builds the page, serves it and says where. */
try {
  const port = portFrom(process.env.PORT)
  ensureInstalled()
  if (!build()) throw new Error('The page does not build; the reason stands above.')
  await serve(port)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

/** @param {number} port where to begin looking for a free one */
async function serve(port) {
  const { preview } = await import('vite')
  const server = await preview({
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'warn',
    // Whoever asks under another name than localhost was let in by HOST, and all there is to see is public.
    preview: { port, host: process.env.HOST || 'localhost', open: false, allowedHosts: true },
  })
  const addresses = [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])]
  console.log(`\n  Eighty Thousand is at ${addresses.join(' and ')}\n  Ctrl-C stops it.\n`)
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => server.close().finally(() => process.exit(0)))
}

/** @param {string | undefined} wish */
function portFrom(wish) {
  if (!wish) return 4173
  if (/^\d{1,5}$/.test(wish) && Number(wish) <= 65_535) return Number(wish)
  throw new Error(`PORT is ${wish}: a port is a whole number from 0 to 65535.`)
}
