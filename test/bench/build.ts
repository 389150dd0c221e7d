import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

/** Where the built contestants go: outside the tree that is checked in. */
const cache = 'node_modules/.cache/bench'

/** Builds one entry as for readers (minified, split), into its own folder. @returns the folder */
export async function buildContestant(root: string, name: string): Promise<string> {
  const outDir = join(root, cache, name)
  await build({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    base: './',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: join(root, `test/bench/contestants/${name}.ts`),
        output: { entryFileNames: 'entry.js' },
      },
    },
  })
  return outDir
}

/** Builds the page itself with its own configuration. @returns the folder */
export async function buildPage(root: string): Promise<string> {
  const outDir = join(root, cache, 'page')
  await build({ root, mode: 'production', logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  return outDir
}

/** A file of a built folder, or undefined where there is none. */
export async function builtFile(folder: string, path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(join(folder, path))
  } catch {
    return undefined
  }
}
