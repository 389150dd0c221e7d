// @ts-check
import { build } from './build.mjs'
import { check, findBrowser, runChecks, vitest } from './checks.mjs'

/**
 * `npm run trials`: the long trials of the built page, described in `test/trials/README.md`. Words after it go to Vitest,
 * such as the name of one of them.
 */
runChecks(() => {
  const wishes = process.argv.slice(2)
  if (!findBrowser()) return
  check('build', build)
  vitest(['--mode', 'trials', ...wishes], wishes.length > 0 ? [] : ['test/trials/'])
})
