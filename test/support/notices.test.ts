import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { noticeOf, packageFolder } from '../../.ci/notices.mjs'

const own = readFileSync('LICENSE', 'utf8')

/** The folder of a made package, gone when the test is over. */
function madePackage(about: object, files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries({ 'package.json': JSON.stringify(about), ...files }))
    writeFileSync(join(folder, name), text)
  return folder
}

test('a module is known by its package, wherever that lies, and our own by none', () => {
  expect(packageFolder('/here/node_modules/pixi.js/lib/index.mjs')).toBe('/here/node_modules/pixi.js')
  expect(packageFolder('/here/node_modules/@pixi/colord/index.mjs')).toBe('/here/node_modules/@pixi/colord')
  expect(packageFolder('/here/node_modules/a/node_modules/b/c.js?v=1')).toBe(
    '/here/node_modules/a/node_modules/b',
  )
  expect(packageFolder('C:\\here\\node_modules\\earcut\\src\\earcut.js')).toBe('C:/here/node_modules/earcut')
  expect(packageFolder('/here/src/main.ts')).toBe(null)
  expect(packageFolder('\0vite/preload-helper.js')).toBe(null)
})

test('the notice of a package is its licence file, word for word', () => {
  const folder = madePackage(
    { name: 'a', version: '1.2.3', license: 'ISC' },
    { 'LICENCE.md': 'Its own words' },
  )
  expect(noticeOf(folder, own)).toEqual({ name: 'a 1.2.3', text: 'Its own words' })
})

test('a package under the MIT licence without a file of it is given the words, with its author', () => {
  const folder = madePackage({ name: 'a', version: '1', license: 'MIT', author: 'Somebody' })
  const { text } = noticeOf(folder, own)
  expect(text).toContain('Copyright (c) Somebody')
  expect(text).toContain('WITHOUT WARRANTY OF ANY KIND')
})

test('a package that says nothing of its licence is not built in', () => {
  expect(() => noticeOf(madePackage({ name: 'unlicensed', version: '1' }), own)).toThrow('unlicensed')
})
