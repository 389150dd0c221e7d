import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sourceFiles } from '../support/source-files'
import { gap, writtenIn } from '../support/written-texts'

/**
 * The articles are other people's and are not in this repository. What is: of every five words in a row of theirs, the
 * first twelve hexadecimal digits of the SHA-256. The words are in small letters, without apostrophes; whatever is
 * neither a letter nor a digit is a space. That does not give the words back, but a copy of five of them is seen.
 */
const articles = new Set(
  readFileSync(new URL('../support/article-five-word-hashes.txt', import.meta.url), 'utf8').match(/\S+/g),
)

/** What may be said as the articles say it: their titles, and what people and things are called. */
const names = [
  'The uphill struggle to protect children',
  'Five action points for child protection',
  'Association of Directors of Children’s Services',
  'director of children’s services',
  'directors of children’s services',
  'what is to be done',
]

describe('nothing is copied', () => {
  const written = sourceFiles().flatMap(writtenIn)

  test('no five words in a row are either article’s', () => {
    const copied = written.flatMap(({ where, text }) =>
      sharedRuns(withoutNames(text), articles).map(run => `${where}: ${run}`),
    )
    expect(copied).toEqual([])
  })

  test('the words, the page, the read-me and the notes of every room are looked at', () => {
    for (const path of [
      'src/words/title.ts',
      'src/model/parameters/team.ts',
      'index.html',
      'README.md',
      'src/words/README.md',
    ])
      expect(
        written.some(({ where }) => where.startsWith(`${path}:`)),
        path,
      ).toBe(true)
    expect(written.length).toBeGreaterThan(5_000)
  })
})

describe('the watch over copies', () => {
  const source = new Set(runsOf('A cat’s place is on the mat, by the fire.').map(hashOf))
  const copies = (text: string, path = 'a.ts') =>
    writtenIn({ path, text }).flatMap(({ text }) => sharedRuns(text, source))

  /** A template, as it is written, with a value between two texts. */
  const filled = (before: string, after: string) => `\`${before} $\{value} ${after}\``

  test('knows what it compares with', () => {
    expect(articles.size).toBeGreaterThan(1_000)
    expect(sharedRuns('Then ask: what is to be done?', articles)).toEqual(['what is to be done'])
    expect(sharedRuns(withoutNames('Then ask: what is to be done?'), articles)).toEqual([])
  })

  test('sees five words, however they are written', () => {
    const five = ['cats place is on the']
    expect(copies('const a = "Every cats PLACE – is on\\nthe roof"')).toEqual(five)
    expect(copies(`const a = ${filled('Every cat’s place is on the', 'roof')}`)).toEqual(five)
    expect(copies('// Every cat’s place\n// is on the roof')).toEqual(five)
    expect(copies('/**\n * Every cat’s place\n * is on the roof\n */')).toEqual(five)
    expect(copies('Every cat’s place\nis on *the* roof.', 'a.md')).toEqual(five)
    expect(copies('<p>Every cat’s place is on the roof</p>', 'a.html')).toEqual(five)
    expect(copies('/* Every cat’s place is on the roof */', 'a.css')).toEqual(five)
    expect(copies('<img alt="Every cat’s place is on the roof">', 'a.html')).toEqual(five)
  })

  test('lets four words be, and what is divided', () => {
    expect(copies('const a = "a cat’s place is a roof"')).toEqual([])
    expect(copies('const a = ["a cat’s place", "is on the mat"]')).toEqual([])
    expect(copies(`const a = ${filled('a cat’s place', 'is on the')}`)).toEqual([])
    expect(copies('a cat’s place\n\nis on the mat', 'a.md')).toEqual([])
    expect(copies('- a cat’s place\n- is on the mat', 'a.md')).toEqual([])
    expect(copies('<p>a cat’s place</p><p>is on the mat</p>', 'a.html')).toEqual([])
  })
})

/** The runs of five words in a text that are among those of another. */
function sharedRuns(text: string, hashes: ReadonlySet<string>): string[] {
  return text
    .split(gap)
    .flatMap(runsOf)
    .filter(run => hashes.has(hashOf(run)))
}

/** Every five words in a row. */
function runsOf(text: string): string[] {
  const words = plain(text).split(' ')
  return words.slice(4).map((_, first) => words.slice(first, first + 5).join(' '))
}

/** The text with a gap wherever one of the names stood. */
const withoutNames = (text: string): string =>
  text
    .split(gap)
    .map(part => names.map(plain).reduce((rest, name) => rest.replaceAll(name, gap), plain(part)))
    .join(gap)

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function hashOf(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 12)
}
