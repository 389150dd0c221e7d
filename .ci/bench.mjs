// @ts-check
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureInstalled } from './install.mjs'

/**
 * `npm run bench`: measures our stages beside other libraries, from a clean clone. What it measures and how is in
 * `test/bench/README.md`; the words after `--` are in `test/bench/options.ts`.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const outDir = join(root, 'node_modules', '.cache', 'bench', 'node')

try {
  ensureInstalled()
  const { ensureChromium } = await import('./chromium.mjs')
  const { launchOptions } = await import('./chromium-flags.mjs')
  // The model alone needs no browser.
  if (!process.argv.join(' ').includes('--only model')) ensureChromium()
  process.env.NODE_ENV = 'production'
  process.chdir(root)
  const { build } = await import('vite')
  rmSync(outDir, { recursive: true, force: true })
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: join(root, 'test/bench/main.ts'),
      outDir,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  })
  const { bench } = await import(pathToFileURL(join(outDir, 'main.mjs')).href)
  process.exitCode = await bench(root, launchOptions(), process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
