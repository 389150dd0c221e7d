// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { countTests } from './test-counts.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const wishes = process.argv.slice(2)
// What the libraries do under NODE_ENV=production is not what is tested, so the tests have their own.
/** @type {NodeJS.ProcessEnv} */
const environment = { ...process.env, NODE_ENV: 'test' }

/** `npm test`: installs what is missing, runs every check, says what failed and counts. Words after it go to Vitest. */
let passed = 0
let skipped = 0
/** @type {string[]} */
const failures = []
try {
  ensureInstalled()
  const browser = wishes.join(' ').match(/^--project[ =]unit\b/) ? false : chromium()
  if (wishes.length > 0) vitest(wishes, [])
  else {
    check('types', () => run('typescript/bin/tsc', ['--noEmit']))
    check('lint', () => run('@biomejs/biome/bin/biome', ['check', '.']))
    check('build', build)
    if (browser) vitest([], ['test/model/', 'test/browser/', 'test/site/'])
    else vitest(['--project', 'unit'], [])
  }
} catch (error) {
  failures.push(error instanceof Error ? error.message : String(error))
}
if (failures.length > 0) console.log(`\nFailed:\n${failures.map(failure => `  ${failure}`).join('\n')}`)
console.log(`\n${passed} passed, ${failures.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failures.length > 0 ? 1 : 0

/** Finds the Chromium for every child process. Without one everything else is still checked. */
function chromium() {
  try {
    environment.CHROMIUM_PATH = ensureChromium()
    return true
  } catch (error) {
    failures.push(error instanceof Error ? error.message : String(error))
    delete environment.CHROMIUM_PATH
    return false
  }
}

/** @param {string} name @param {() => boolean} holds */
function check(name, holds) {
  console.log(`\n${name}`)
  if (holds()) passed += 1
  else failures.push(name)
}

/** @param {string} script inside node_modules @param {string[]} words */
function run(script, words) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment,
  })
  return status === 0
}

/** @param {string[]} words @param {string[]} kinds folders that must have had tests */
function vitest(words, kinds) {
  console.log('\ntests')
  const folder = mkdtempSync(join(tmpdir(), 'tests-'))
  const file = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const endedWell = run('vitest/vitest.mjs', ['run', ...reporters, ...words])
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  rmSync(folder, { recursive: true })
  const counts = countTests(report, endedWell, kinds)
  passed += counts.passed
  skipped += counts.skipped
  failures.push(...counts.failures.map(failure => failure.replace(root, '')))
}
