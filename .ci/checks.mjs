// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { countTests } from './test-counts.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
// What the libraries do under NODE_ENV=production is not what is tested, so the tests have their own.
/** @type {NodeJS.ProcessEnv} */
const environment = { ...process.env, NODE_ENV: 'test' }

let passed = 0
let skipped = 0
/** @type {string[]} */
const failures = []

/**
 * Installs what is missing, runs checks, and says at the end which failed and how many there were. An error thrown on
 * the way is one more failure; the exit code is 1 if there is any.
 *
 * @param {() => void} checks
 */
export function runChecks(checks) {
  try {
    ensureInstalled()
    checks()
  } catch (error) {
    failures.push(error instanceof Error ? error.message : String(error))
  }
  if (failures.length > 0) console.log(`\nFailed:\n${failures.map(failure => `  ${failure}`).join('\n')}`)
  console.log(`\n${passed} passed, ${failures.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exitCode = failures.length > 0 ? 1 : 0
}

/** Finds the Chromium for every child process; false, and a failure, where there is none: the rest is checked still. */
export function findBrowser() {
  try {
    environment.CHROMIUM_PATH = ensureChromium()
    return true
  } catch (error) {
    failures.push(error instanceof Error ? error.message : String(error))
    delete environment.CHROMIUM_PATH
    return false
  }
}

/** Counts one check under its name. @param {string} name @param {() => boolean} holds */
export function check(name, holds) {
  console.log(`\n${name}`)
  if (holds()) passed += 1
  else failures.push(name)
}

/** Runs a script of a package, and says whether it went well. @param {string} script inside node_modules @param {string[]} words */
export function run(script, words) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment,
  })
  return status === 0
}

/** Runs Vitest and counts its tests. @param {string[]} words @param {string[]} kinds folders that must have had tests */
export function vitest(words, kinds) {
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
