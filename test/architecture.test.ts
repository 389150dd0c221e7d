import { describe, expect, test } from 'vitest'
import { badHabits, exactPaths, privatePlaces } from './support/habits'
import { parseSource } from './support/parsed-source'
import { doors, eagerChain, halves, importCircles, wrongImports } from './support/rooms'
import { sourceFiles } from './support/source-files'

const everything = sourceFiles()
const house = everything.filter(({ path }) => path.startsWith('src/'))
const sources = house.filter(({ path }) => path.endsWith('.ts')).map(parseSource)
const made = (path: string, text: string) => parseSource({ path, text })

describe('the house', () => {
  test('no room imports from one it should not know', () => {
    expect(sources.flatMap(wrongImports)).toEqual([])
  })

  test('nothing loads pixi.js before somebody wants it', () => {
    expect(eagerChain(sources, 'src/main.ts', 'pixi.js')).toBeUndefined()
  })

  test('nothing in src is written that should not be', () => {
    const exact = exactPaths(sources)
    expect(sources.flatMap(source => badHabits(source, exact.has(source.path)))).toEqual([])
  })

  test('no files import each other in a circle', () => {
    expect(importCircles(sources)).toEqual([])
  })

  test('no file is a half of its neighbour', () => {
    expect(halves(sources)).toEqual([])
  })

  test('files are named in kebab case', () => {
    const kebab = /^([a-z0-9]+(-[a-z0-9]+)*\/)*([a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+|README\.md)$/
    expect(house.map(({ path }) => path).filter(path => !kebab.test(path))).toEqual([])
  })

  test('every door of a room has a test that goes through it', () => {
    const tests = everything.filter(({ path }) => /^test\/.*\.ts$/.test(path)).map(parseSource)
    const tested = new Set(tests.flatMap(({ imports }) => imports.map(({ to }) => `${to}.ts`)))
    expect(doors(sources).filter(door => !tested.has(door))).toEqual([])
  })

  test('no page has a style attribute or an inline script', () => {
    const pages = everything.filter(({ path }) => /^(public\/.*|[^/]*)\.html$/.test(path))
    const inline =
      /\sstyle=|\son[a-z]+="|<style|<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/(ld\+)?json")/
    expect(pages.filter(({ text }) => inline.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('nothing names a place on somebody’s machine or a registry’s host', () => {
    const named = everything.filter(({ text }) => privatePlaces.test(text))
    expect(named.map(({ path, text }) => `${path}: ${text.match(privatePlaces)?.[0]}`)).toEqual([])
  })
})

describe('the watch over the house', () => {
  test('sees a wrong import of every sort', () => {
    const imports = [
      "import { store } from '../store/store'",
      "import type { Store } from '../store/store'",
      "export { store } from '../store/store'",
      "export * from '../store/store'",
      "const { store } = await import('../store/store')",
      "import '../store/store'",
    ]
    for (const line of imports) {
      expect(wrongImports(made('src/stadium/a.ts', line)), line).toEqual([
        'src/stadium/a.ts may not import src/store/store',
      ])
    }
    expect(wrongImports(made('src/model/a.ts', "import { scale } from 'd3-scale'"))).toHaveLength(1)
    expect(wrongImports(made('src/attic/a.ts', ''))).toHaveLength(1)
  })

  test('knows a type from a value, and its own room from another', () => {
    const types =
      "import type { State } from '../model/states'\nimport { type Counts } from '../model/counts'"
    expect(wrongImports(made('src/stadium/a.ts', types))).toEqual([])
    expect(wrongImports(made('src/stadium/a.ts', "import { states } from '../model/states'"))).toHaveLength(1)
    expect(wrongImports(made('src/stadium/deep/a.ts', "import { b } from '../b'"))).toEqual([])
    expect(wrongImports(made('src/stadium/a.ts', "import 'pixi.js/mesh'"))).toEqual([])
    expect(wrongImports(made('src/main.ts', "import { page } from './views/page'"))).toEqual([])
  })

  test('is not misled by comments', () => {
    const source = made('src/model/a.ts', "// import { b } from '../store/b' and Math.random()\n/* fetch( */")
    expect([...wrongImports(source), ...badHabits(source, true)]).toEqual([])
  })

  test('follows a chain of imports to pixi.js, and lets a lazy one be', () => {
    const house = (line: string) => [
      made('src/main.ts', "import { page } from './views/page'"),
      made('src/views/page.ts', line),
      made('src/stadium/pixi-stage.ts', "import { Mesh } from 'pixi.js'"),
    ]
    const eager = house("import { stage } from '../stadium/pixi-stage'")
    expect(eagerChain(eager, 'src/main.ts', 'pixi.js')).toEqual([
      'src/main.ts',
      'src/views/page.ts',
      'src/stadium/pixi-stage.ts',
      'pixi.js',
    ])
    for (const line of ["import('../stadium/pixi-stage')", "import type { A } from '../stadium/pixi-stage'"])
      expect(eagerChain(house(line), 'src/main.ts', 'pixi.js')).toBeUndefined()
  })

  test('finds a circle of imports, one of types too, and each only once', () => {
    const circle = [
      made('src/panel/a.ts', "import { b } from './b'"),
      made('src/panel/b.ts', "import type { C } from './c'"),
      made('src/panel/c.ts', "import { a } from './a'"),
      made('src/panel/d.ts', "import { a } from './a'"),
    ]
    expect(importCircles(circle)).toEqual([['src/panel/a', 'src/panel/b', 'src/panel/c']])
    expect(importCircles(circle, false)).toEqual([])
  })

  test('knows a half from data, from what comes late, from what others use and from a whole idea', () => {
    const neighbour = made('src/panel/a.ts', "import { b } from './b'")
    const doing = 'export const b = () => 1'
    expect(halves([neighbour, made('src/panel/b.ts', doing)])).toEqual([
      'src/panel/b.ts is a half of src/panel/a.ts',
    ])
    expect(halves([neighbour, made('src/panel/b.ts', 'export const b = 1')])).toEqual([])
    expect(halves([neighbour, made('src/panel/b.ts', doing + '\n// more'.repeat(40))])).toEqual([])
    expect(halves([made('src/panel/a.ts', "import('./b')"), made('src/panel/b.ts', doing)])).toEqual([])
    expect(
      halves([neighbour, made('src/panel/c.ts', "import { b } from './b'"), made('src/panel/b.ts', doing)]),
    ).toEqual([])
    expect(
      halves([made('src/panel/deep/a.ts', "import { b } from '../b'"), made('src/panel/b.ts', doing)]),
    ).toEqual([])
  })

  test('knows the doors of a room: what other rooms use of it, but for its types', () => {
    const room = (line: string) => [
      made('src/store/a.ts', 'export const a = () => 1'),
      made('src/panel/b.ts', line),
    ]
    expect(doors(room("import { a } from '../store/a'"))).toEqual(['src/store/a.ts'])
    expect(doors(room("import type { A } from '../store/a'"))).toEqual([])
  })

  test('sees every bad habit, in the rooms where it is one', () => {
    const everywhere = [
      'Math.random()',
      'Date.now()',
      'localStorage.x',
      'sessionStorage.x',
      'document.cookie',
      "fetch('x')",
      "await import('./a')",
      'new XMLHttpRequest()',
      "'https://example.org/'",
      'x as any',
      '// @ts-ignore',
      `// ${'TO'}${'DO'} later`,
      `// ${'FIX'}${'ME'} later`,
      '`<b style="color: red">`',
      `\`<b style=$${'{x}'}>\``,
    ]
    for (const line of everywhere)
      expect(badHabits(made('src/panel/a.ts', line), false), line).toHaveLength(1)
    expect(badHabits(made('src/words/a.ts', "'https://example.org/'"), false)).toEqual([])
  })

  test('sees in the model, and in what the model imports, whatever may differ between browsers or from day to day', () => {
    const inexact = [
      'Math.exp(1)',
      'Math.log(1)',
      'Math.round(1)',
      'Math.sin(1)',
      'const { exp } = Math',
      '2 ** 3',
      'a **= 2',
      'new Date(0)',
      'performance.now()',
      'setTimeout(next)',
      'crypto.getRandomValues(words)',
      '(1).toLocaleString()',
    ]
    for (const line of inexact) {
      expect(badHabits(made('src/model/a.ts', line), true), line).toHaveLength(1)
      expect(badHabits(made('src/stadium/a.ts', line), false), line).toEqual([])
    }
    expect(badHabits(made('src/model/a.ts', 'Math.sqrt(Math.floor(2)) * Math.SQRT2'), true)).toEqual([])
    const house = [
      made('src/model/a.ts', "import { b } from '../lib/b'\nimport type { T } from '../lib/t'"),
      made('src/lib/b.ts', "import { c } from './c'"),
      made('src/lib/c.ts', ''),
      made('src/lib/t.ts', ''),
      made('src/panel/d.ts', "import { b } from '../lib/b'"),
    ]
    expect([...exactPaths(house)].sort()).toEqual(['src/lib/b.ts', 'src/lib/c.ts', 'src/model/a.ts'])
  })

  test('knows a file that does something from types, tables and texts', () => {
    const still = [
      'export type A = (b: number) => void',
      'export interface A { b(): void }',
      'export const a = { b: 1 }',
    ]
    for (const line of still) expect(made('src/model/a.ts', line).hasFunctions, line).toBe(false)
    const doing = ['export function a() {}', 'export const a = () => 1', 'export class A { b() {} }']
    for (const line of doing) expect(made('src/model/a.ts', line).hasFunctions, line).toBe(true)
  })
})
