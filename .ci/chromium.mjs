// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { installChromium } from './chromium-install.mjs'
import { chromiumPlaces } from './chromium-places.mjs'

/**
 * The Chromium to test in: `CHROMIUM_PATH` where it is set, else an installed Chromium, Chrome or Edge.
 *
 * @returns {string | undefined} its full path, once it has proved that it starts
 * @throws when `CHROMIUM_PATH` names something that does not start: quietly taking another one would hide the mistake
 */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (!chosen) return chromiumPlaces().find(starts)
  if (starts(chosen)) return chosen
  throw new Error(`CHROMIUM_PATH is ${chosen}, and no browser starts from there: correct it or unset it.`)
}

/**
 * The same, but where none is found the platform's package manager is asked for one.
 *
 * @returns {string} its full path
 * @throws an error whose message says in one sentence what to do, where that is refused
 */
export function ensureChromium() {
  const found = findChromium()
  if (found) return found
  const tried = installChromium()
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'The browser tests need a Chromium: install Chromium, Chrome or Edge, ' +
      `or set CHROMIUM_PATH to the full path of one, and run the command again (${tried}).`,
  )
}

/** Whether it answers with its version. On Windows Chrome opens a window for that, so there the file is enough. */
function starts(/** @type {string} */ path) {
  if (process.platform === 'win32') return existsSync(path)
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 })
  return answer.status === 0 && /\d+\.\d+/.test(answer.stdout)
}
