import { expect, test } from 'vitest'
import { chromiumPlaces } from '../../.ci/chromium-places.mjs'
import { headersFor, parseHeaders } from '../../.ci/headers.mjs'
import { isInstalled } from '../../.ci/install.mjs'
import { nodeComplaint } from '../../.ci/node-version.mjs'
import { countTests } from '../../.ci/test-counts.mjs'

const file = (name: string, ...statuses: string[]) => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status, index) => ({ status, fullName: `test ${index}` })),
})

test('tests are counted, the failed ones by name', () => {
  const report = { testResults: [file('a', 'passed', 'failed', 'skipped'), file('b', 'passed', 'todo')] }
  expect(countTests(report, false)).toEqual({ passed: 2, skipped: 2, failures: ['a: test 1'] })
})

test('a file that cannot be read, a crash and an unhandled error each count as a failure', () => {
  const unread = { testResults: [file('a', 'passed'), { ...file('b'), status: 'failed' }] }
  expect(countTests(unread, false)).toMatchObject({ passed: 1, failures: ['b: the file itself failed'] })
  expect(countTests(undefined, false).failures).toHaveLength(1)
  expect(countTests({ testResults: [file('a', 'passed')] }, false).failures).toHaveLength(1)
})

test('no test at all is a failure, and so is none of one kind', () => {
  expect(countTests({ testResults: [] }, true).failures).toHaveLength(1)
  const report = { testResults: [file('/x/test/site/a.test.ts', 'passed')] }
  expect(countTests(report, true, ['test/site/']).failures).toEqual([])
  expect(countTests(report, true, ['test/site/', 'test/browser/']).failures).toEqual([
    'test/browser/: no test was found there',
  ])
})

test('packages are installed when each has the version of the lock file, those of other platforms aside', () => {
  const wanted = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } }
  expect(isInstalled(wanted, undefined)).toBe(false)
  expect(isInstalled(wanted, wanted)).toBe(true)
  expect(isInstalled(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBe(false)
  expect(isInstalled(wanted, { ...wanted, 'node_modules/a': { version: '0.9.0' } })).toBe(false)
  const optional = { 'node_modules/other-platform': { version: '1.0.0', optional: true } }
  expect(isInstalled({ ...wanted, ...optional }, wanted)).toBe(true)
})

test('a Node that is too old hears of it', () => {
  for (const version of ['18.20.0', '20.18.3', '21.7.0', '22.11.0'])
    expect(nodeComplaint(version), version).toContain(version)
  for (const version of ['20.19.0', '20.20.2', '22.12.0', '24.0.0'])
    expect(nodeComplaint(version), version).toBeUndefined()
})

test('browsers are looked for where the platform keeps them', () => {
  expect(chromiumPlaces('linux', { PATH: '/nowhere' })).toEqual([])
  expect(chromiumPlaces('win32', {})).toEqual([])
})

test('headers are read as static hosts read them: by path, the later rule speaking last', () => {
  const rules = parseHeaders('# all\n/*\n  A: one: two\n  B: x\n\n/assets/*.js\n  B: y\n')
  expect([...headersFor(rules, '/')]).toEqual([
    ['a', 'one: two'],
    ['b', 'x'],
  ])
  expect(headersFor(rules, '/assets/a.js').get('b')).toBe('y')
  expect(() => parseHeaders('/*\n  nonsense')).toThrow('nonsense')
})
