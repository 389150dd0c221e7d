import { parseSync, Visitor } from 'vite'
import { expect, test } from 'vitest'
import { type ParameterId, parameterIds, parameters } from '../../src/model/parameters/registry'
import { parseSource } from '../support/parsed-source'
import { type SourceFile, sourceFiles } from '../support/source-files'

// The model's notes are src/model/README.md: whatever a comment or a test's name refers to has to be found there.

const reference = /§\d+(?:\.\d+)?|\b[EAIMP]\d+\b/g

/** Where a reference stands, and to what. */
interface Reference {
  readonly path: string
  readonly to: string
}

const referencesIn = (path: string, texts: readonly string[]): Reference[] =>
  texts.flatMap(text => [...text.matchAll(reference)].map(([to]) => ({ path, to })))

/** The references in the comments of a file. */
function inComments(file: SourceFile): Reference[] {
  const { code, text } = parseSource(file)
  const comments = [...text].map((letter, place) =>
    code[place] === letter && letter !== '\n' ? ' ' : letter,
  )
  return referencesIn(file.path, [comments.join('')])
}

/** The references in the names of a file's tests. */
function inTestNames({ path, text }: SourceFile): Reference[] {
  const names: string[] = []
  new Visitor({
    CallExpression({ callee, arguments: [first] }) {
      const isTest = /^(test|it|describe)\b/.test(text.slice(callee.start, callee.end))
      if (isTest && first && /^(Literal|TemplateLiteral)$/.test(first.type)) {
        names.push(text.slice(first.start, first.end))
      }
    },
  }).visit(parseSync(path, text).program)
  return referencesIn(path, names)
}

/** What the notes have: the sections and equations in their headings, and the properties that begin a list item. */
function targetsOf(notes: string): Set<string> {
  return new Set(
    [...notes.matchAll(/^(?:#+ |- \*\*)(§\d+(?:\.\d+)?|[EAIMP]\d+)(?=\*\*| )/gm)].map(
      ([, target]) => target!,
    ),
  )
}

const notes = sourceFiles('src/model').find(({ path }) => path === 'src/model/README.md')!.text
const sources = [...sourceFiles('src'), ...sourceFiles('test')].filter(({ path }) => path.endsWith('.ts'))
/** The others need not be taken apart. */
const referring = sources.filter(({ text }) => text.search(reference) >= 0)
const tests = referring.filter(({ path }) => path.startsWith('test/') && path.endsWith('.test.ts'))

test('everything that a comment or a test’s name refers to is in the notes', () => {
  const targets = targetsOf(notes)
  const found = [...referring.flatMap(inComments), ...tests.flatMap(inTestNames)]
  expect(found.length).toBeGreaterThan(100)
  expect(found.filter(({ to }) => !targets.has(to)).map(({ path, to }) => `${path} refers to ${to}`)).toEqual(
    [],
  )
})

test('the notes refer to nothing that they have not', () => {
  const targets = targetsOf(notes)
  const text = notes.replace(/`[^`]*`/g, '')
  expect(referencesIn('', [text]).filter(({ to }) => !targets.has(to))).toEqual([])
})

test('every file that the notes name is there', () => {
  const named = [...notes.matchAll(/`([\w/-]+\.ts)`/g)].map(([, path]) => path!)
  const paths = new Set(sources.map(({ path }) => path))
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(name => !paths.has(name) && !paths.has(`src/model/${name}`))).toEqual([])
})

test('a reference is seen in a comment and in a test’s name, and in nothing else', () => {
  const text = [
    '// as E77 says',
    '/** §99.1: a doc comment. */',
    "test('a name (A88)', () => {})",
    'test.each([1])(`%s of them (P66)`, () => {})',
    "const other = 'M55' // and no more",
  ].join('\n')
  const file = { path: 'test/made.test.ts', text }
  expect([...inComments(file), ...inTestNames(file)].map(({ to }) => to)).toEqual([
    'E77',
    '§99.1',
    'A88',
    'P66',
  ])
})

test('a target is a heading or the beginning of a list item, and not a mere mention', () => {
  const made = '## §1 One\n### §1.2 Two\n### E3 Three\n- **A4** Four\nas in §5, E6 and **I7**\n'
  expect([...targetsOf(made)]).toEqual(['§1', '§1.2', 'E3', 'A4'])
})

test('the table of parameters has each of them once, with its symbol, default, range and evidence', () => {
  const rows = [...notes.matchAll(/^\| `(\w+)` \| (\S+) \| .* \| ([\d.]+) \| ([^|]+) \| ([^|]+) \|$/gm)]
  expect(rows.map(([, id]) => id)).toEqual(parameterIds)
  const evidence = {
    published: 'published',
    workedOut: 'worked out',
    directionKnown: 'direction known',
    reported: 'as reported',
    fromTheArticle: 'from the article',
    articleDirection: 'assumed, the article’s direction',
    assumption: 'assumed',
  }
  for (const [, id, symbol, usual, range, label] of rows) {
    const { min, max, ...definition } = parameters[id as ParameterId]
    expect([symbol, Number(usual)], id).toEqual([definition.symbol, definition.default])
    expect(range, id).toBe(min === max ? 'fixed' : `${min} to ${max}`)
    expect(label, id).toBe(evidence[definition.label] + ('contested' in definition ? ', contested' : ''))
  }
})
