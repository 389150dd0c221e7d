// @ts-check

/**
 * The part read here of what Vitest's JSON reporter writes.
 *
 * @typedef {object} Report
 * @property {{ name: string, status: string, message?: string, assertionResults: { status: string, fullName: string }[] }[]} testResults
 */

/** @typedef {{ passed: number, skipped: number, failures: string[] }} Counts */

/**
 * Counts tests, and whatever else stands between a run and being trusted: a file that could not be read, a Vitest that
 * ended badly though no test failed, a kind of test of which there was none.
 *
 * @param {Report | undefined} report undefined when Vitest ended without writing one
 * @param {boolean} endedWell whether Vitest's exit code was 0
 * @param {string[]} kinds folders of which each must have had at least one test
 * @returns {Counts} one line in `failures` for each failure
 */
export function countTests(report, endedWell, kinds = []) {
  const files = report?.testResults ?? []
  const tests = files.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ status, fullName }) => ({ status, title: `${name}: ${fullName}` })),
  )
  const failures = tests.filter(({ status }) => status === 'failed').map(({ title }) => title)
  for (const { name, status, assertionResults } of files)
    if (status === 'failed' && !assertionResults.some(test => test.status === 'failed'))
      failures.push(`${name}: the file itself failed`)
  for (const kind of kinds)
    if (!files.some(({ name, assertionResults }) => name.includes(kind) && assertionResults.length > 0))
      failures.push(`${kind}: no test was found there`)
  const passed = tests.filter(({ status }) => status === 'passed').length
  if (failures.length === 0 && !endedWell) failures.push('Vitest ended with an error of its own; see above')
  if (failures.length === 0 && passed === 0) failures.push('No test was run')
  return {
    passed,
    skipped: tests.length - passed - tests.filter(t => t.status === 'failed').length,
    failures,
  }
}
