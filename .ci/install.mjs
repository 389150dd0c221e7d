// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeComplaint } from './node-version.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * What a lock file says of each package.
 *
 * @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages
 */

/**
 * Installs the packages that `package-lock.json` names, unless they are all there. Those for development are asked for
 * by name, because npm leaves them out under `NODE_ENV=production`.
 *
 * @throws an error whose message says in one sentence what to do
 */
export function ensureInstalled() {
  const complaint = nodeComplaint()
  if (complaint) throw new Error(complaint)
  if (isInstalled(packagesOf('package-lock.json'), packagesOf('node_modules/.package-lock.json'))) return
  console.log('Installing the packages that package-lock.json names.')
  const { status, stderr, error } = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn'])
  if (status === 0) return
  if (error) throw new Error('npm does not start: it usually comes with Node, so install Node again.')
  throw new Error(
    /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|E40[137]|E50\d/.test(stderr)
      ? 'The package registry cannot be reached: connect to a network that reaches it and run the command again.'
      : 'The packages could not be installed; npm says why above.',
  )
}

/**
 * Whether what npm says it installed is what the lock file wants. npm writes its own list last of all, so that one is
 * there only after an installation that came to its end, whoever started it. Optional packages are those of other
 * platforms: they may be missing, but not have another version.
 *
 * @param {Packages | undefined} wanted
 * @param {Packages | undefined} present
 */
export function isInstalled(wanted, present) {
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true
    const found = present[path]
    if (!found) return optional === true
    return found.version === version && found.integrity === integrity
  })
}

/** @param {string} file @returns {Packages | undefined} */
function packagesOf(file) {
  const path = join(root, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined
}

/** Runs the npm that runs us, where one does: its words are shown, its complaints also kept. */
function npm(/** @type {string[]} */ words) {
  const running = process.env.npm_execpath ?? ''
  const byNode = /npm-cli\.c?js$/.test(running)
  const ended = spawnSync(byNode ? process.execPath : 'npm', byNode ? [running, ...words] : words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
    // On Windows npm is a batch file, which only a shell runs.
    shell: !byNode && process.platform === 'win32',
  })
  process.stderr.write(ended.stderr ?? '')
  return ended
}
