// @ts-check
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Takes the comments out of a script of `public`, which is served as it stands: readers wait for it before anything is painted.
 * Only whole lines are taken out, so that the script may have no text over several lines with two slashes in it.
 *
 * @param {string} name
 * @returns {import('vite').Plugin}
 */
export function plainScript(name) {
  return {
    name: 'plain-script',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const file = join(dir, name)
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^\s*\/\/.*\n/gm, ''))
    },
  }
}
