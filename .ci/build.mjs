// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const result = join(root, 'dist', 'index.html')

/** What the built page is made of. */
const ingredients = ['src', 'public', '.ci', 'index.html', 'vite.config.ts', 'package-lock.json']

/**
 * Builds the page into `dist`. Always as for readers: libraries keep their checks and warnings out of that build only
 * when NODE_ENV says production, whatever the caller's own says.
 *
 * @param {string[]} words for Vite: another mode, another folder
 * @returns {boolean} whether it went well; what went wrong is on the screen
 */
export function build(words = []) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn', ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  return status === 0
}

/** Whether `dist` holds what the sources say now: nothing they are made of is younger. */
export function isBuilt() {
  if (!existsSync(result)) return false
  const built = statSync(result).mtimeMs
  return ingredients.every(name => newest(join(root, name)) <= built)
}

/** The youngest change in a file or folder, in milliseconds. */
function newest(/** @type {string} */ path) {
  if (!existsSync(path)) return 0
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  /** @type {number[]} */
  const inside = readdirSync(path).map(name => newest(join(path, name)))
  return Math.max(mtimeMs, ...inside)
}
