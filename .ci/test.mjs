// @ts-check
import { build } from './build.mjs'
import { check, findBrowser, run, runChecks, vitest } from './checks.mjs'

const [first, ...others] = process.argv.slice(2)
const isQuick = first === '--quick'
/** What is for Vitest. */
const wishes = isQuick || !first ? others : [first, ...others]

/** Pages that between them open nearly everything there is to open. */
const quickPages = [
  'axe',
  'control-keys',
  'counts',
  'first-notch',
  'link',
  'no-scripts',
  'pictures',
  'season-hash',
  'story-links',
  'story-words-only',
].map(name => `test/site/${name}.test.ts`)

/**
 * `npm test`: installs what is missing, runs every check, says what failed and counts. Words after it go to Vitest.
 * `npm run test:quick` is for the loop of a day: types, lint, unit tests and ten pages.
 */
runChecks(() => {
  const browser = wishes.join(' ').match(/^--project[ =]unit\b/) ? false : findBrowser()
  if (wishes.length > 0) {
    vitest(wishes, [])
    return
  }
  check('types', () => run('typescript/bin/tsc', ['--noEmit']))
  check('lint', () => run('@biomejs/biome/bin/biome', ['check', '.']))
  if (!isQuick) check('unused files, exports and packages', () => run('knip/bin/knip.js', []))
  check('build', build)
  if (browser && !isQuick) vitest([], ['test/model/', 'test/browser/', 'test/site/'])
  else {
    vitest(['--project', 'unit'], [])
    if (browser) vitest(['--project', '!unit', ...quickPages], quickPages)
  }
})
