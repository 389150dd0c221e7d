import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

// Not a twin of one file: what holds for the source of every file of the model.
const folder = fileURLToPath(new URL('../../src/model/', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => [name, readFileSync(folder + name, 'utf8')] as const)

const exact = ['imul', 'sqrt', 'floor', 'min', 'max', 'abs', 'SQRT2', 'LOG2E']

test.each(files)('%s uses only mathematics that every browser rounds alike', (_, text) => {
  const used = [...text.matchAll(/\bMath\.(\w+)/g)].map(match => match[1])
  expect(used.filter(name => !exact.includes(name!))).toEqual([])
  expect(text).not.toMatch(/[\w)\]] \*\* [\w(]/)
})

test.each(files)('%s has no clock and no luck but its own', (_, text) => {
  expect(text).not.toMatch(/Math\.random|crypto|Date\b|performance\b|setTimeout/)
})

test.each(files)('%s imports nothing from outside the model', (name, text) => {
  const allowed = name.includes('/') ? /^\.\.?\/[a-z-]+$/ : /^\.\/[a-z-]+$/
  const imported = [...text.matchAll(/from '([^']+)'/g)].map(match => match[1]!)
  expect(imported.filter(path => !allowed.test(path))).toEqual([])
})

test.each(files)('%s has at most 200 lines', (_, text) => {
  expect(text.split('\n').length).toBeLessThanOrEqual(200)
})
