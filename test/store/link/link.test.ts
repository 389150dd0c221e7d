import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { presetParameters } from '../../../src/figures/presets'
import { defaultParameters, parameterIds } from '../../../src/model/parameters/registry'
import { notesLimit } from '../../../src/store/link/fields'
import { keysIn, linkAddress, readLink, writeLink } from '../../../src/store/link/link'
import { hostKeys, hostPart, isHostKey } from '../../../src/store/link/query'
import { isAllowed } from '../../../src/store/range'
import { defaultSettings, settingsTable } from '../../../src/store/settings'
import { arbitrarySettings } from '../arbitrary-settings'

const seeded = { seed: 80_000 }

function notesOf(search: string) {
  return readLink(search).notes
}

describe('a link that says nothing', () => {
  test.each(['', '?', '?v=1', 'v=1', '&&&'])('opens the default page: %j', search => {
    expect(readLink(search)).toEqual({ settings: defaultSettings(), notes: [] })
  })

  test('has the very parameters of the preset, so that nothing is worked out twice', () => {
    expect(readLink('').settings.parameters).toBe(defaultParametersOfPage())
    expect(readLink('?preset=article').settings.parameters).toBe(presetParameters('article'))
  })

  test('is written with its version alone', () => {
    expect(writeLink(defaultSettings())).toBe('?v=1')
    expect(writeLink(defaultSettings('embed', 'article'))).toBe('?v=1&view=embed&preset=article')
  })
})

function defaultParametersOfPage() {
  return presetParameters('england-2025')
}

describe('any settings', () => {
  test('come back the same from their own link, without a note', () => {
    fc.assert(
      fc.property(arbitrarySettings, settings => {
        const read = readLink(writeLink(settings))
        expect(read.settings).toEqual(settings)
        expect(read.notes).toEqual([])
      }),
      { ...seeded, numRuns: 500 },
    )
  })

  test('have a link of plain characters that begins with the version', () => {
    fc.assert(
      fc.property(arbitrarySettings, settings => {
        expect(writeLink(settings)).toMatch(/^\?v=1(&[A-Za-z0-9]+=[A-Za-z0-9.:,%-]*)*$/)
      }),
      seeded,
    )
  })
})

describe('any text at all', () => {
  const anyKey = fc.oneof(fc.constantFrom('v', ...settingsTable.keys, ...hostKeys), fc.string())
  const anyNumber = fc.oneof(
    fc.double().map(String),
    fc.float().map(value => value.toFixed(20)),
    fc.bigInt().map(String),
  )
  const anyValue = fc.oneof(
    anyNumber,
    fc.string({ unit: 'binary' }),
    fc.constantFrom('0', '1', 'page', 'article', '%', '%zz', '%E0%A4%A'),
  )
  const anyQuery = fc
    .array(fc.tuple(anyKey, anyValue))
    .map(pairs => `?${pairs.map(pair => pair.join('=')).join('&')}`)

  test('is read without throwing, into settings every control can take', () => {
    fc.assert(
      fc.property(fc.oneof(anyQuery, fc.string({ unit: 'binary', maxLength: 300 })), search => {
        const { settings, notes } = readLink(search)
        for (const id of parameterIds)
          expect(isAllowed(id, settings.parameters[id], settings.parameters), id).toBe(true)
        expect(settings.seed).toBeGreaterThanOrEqual(0)
        expect(Number.isInteger(settings.seed)).toBe(true)
        expect(notes.length).toBeLessThanOrEqual(notesLimit)
        expect(readLink(writeLink(settings))).toEqual({ settings, notes: [] })
      }),
      { ...seeded, numRuns: 1000 },
    )
  })

  test.each([
    ['percent signs', '%'.repeat(100_000)],
    ['keys', '&a'.repeat(50_000)],
    ['different keys', Array.from({ length: 20_000 }, (_, at) => `k${at}`).join('&')],
    ['one key', '&posts=1'.repeat(12_500)],
    ['digits', `posts=${'9'.repeat(100_000)}`],
    ['zeros', `posts=0.${'0'.repeat(100_000)}1`],
    ['letters', `posts=${'e'.repeat(100_000)}`],
    ['full stops', `posts=${'.'.repeat(99_999)}a`],
    ['question marks', `posts=1${'?a=1'.repeat(25_000)}`],
    ['semicolons', ';'.repeat(100_000)],
    ['codes within codes', `posts=%${'25'.repeat(50_000)}`],
    ['half characters', `posts=${'\ud83d'.repeat(50_000)}`],
  ])('is read without throwing when it is 100 kB of %s', (_what, search) => {
    const { notes } = readLink(search)
    expect(notes.length).toBeLessThanOrEqual(notesLimit)
    for (const note of notes) expect(note.key.length + note.given.length).toBeLessThan(200)
  })

  test.each(['__proto__=1', 'constructor=2', 'toString=3', 'hasOwnProperty=4'])(
    'does not mistake what every object has for a parameter: %s',
    search => {
      expect(readLink(search)).toEqual({ settings: defaultSettings(), notes: [] })
    },
  )
})

describe('a number in the link', () => {
  test.each([
    ['115', 115],
    ['115.0', 115],
    ['115.25', 115.25],
    ['0', 0],
    ['-0', 0],
    ['00115', 115],
    ['.5', 0.5],
    ['12.', 12],
    ['+12', 12],
    ['%2B12', 12],
    ['12+', 12],
    ['%2012%20', 12],
    ['12,5', 12.5],
    ['１２', 12],
    ['١٣٠', 130],
    ['130%20posts', 130],
  ])('is a plain decimal, or one as people type it: %s', (given, value) => {
    const { settings, notes } = readLink(`?posts=${given}`)
    expect(settings.parameters.posts).toBe(value)
    expect(notes).toEqual([])
  })

  test.each(['1e3', '0x10', 'Infinity', 'NaN', '', '12 5', '12k', '1_000', '1,000', 'twelve'])(
    'is not %j: the usual value stays, with a note',
    given => {
      const { settings, notes } = readLink(`?leaving=${encodeURIComponent(given)}`)
      expect(settings.parameters.leaving).toBe(11.8)
      expect(notes).toEqual([{ kind: 'notANumber', key: 'leaving', given, used: '11.8' }])
    },
  )

  test('falls back on the preset, not on England in 2025', () => {
    expect(notesOf('?preset=article&price=dear')).toEqual([
      { kind: 'notANumber', key: 'price', given: 'dear', used: '2' },
    ])
  })

  test.each([
    ['posts', '900', 260],
    ['posts', '-1', 0],
    ['leaving', '4.9', 5],
    ['price', '1000000', 3],
    ['children', '1', 300],
    ['threshold', '2', 1.69],
    ['price', '9'.repeat(400), 3],
  ] as const)('is brought into range with a note: %s=%s', (key, given, used) => {
    const { settings, notes } = readLink(`?${key}=${given}`)
    expect(settings.parameters[key]).toBe(used)
    expect(notes).toMatchObject([{ kind: 'clamped', key, used: String(used) }])
  })

  test.each([
    ['children', '80000.6', 80_001],
    ['children', '80000.5', 80_001],
  ] as const)('is made whole with a note where parts make no sense: %s=%s', (key, given, used) => {
    const { settings, notes } = readLink(`?${key}=${given}`)
    expect(settings.parameters[key]).toBe(used)
    expect(notes).toMatchObject([{ kind: 'notWhole', key, used: String(used) }])
  })

  test('keeps a value between two notches', () => {
    expect(readLink('?leaving=11.83').settings.parameters.leaving).toBe(11.83)
  })

  test('is written without an exponent, however small', () => {
    const settings = { ...defaultSettings(), parameters: { ...defaultParameters, posts: 5e-324 } }
    expect(writeLink(settings)).not.toContain('e-')
    expect(readLink(writeLink(settings)).settings).toEqual(settings)
  })
})

describe('the other keys', () => {
  test('are read as the address promises', () => {
    const { settings, notes } = readLink(
      '?v=1&view=embed&preset=article&posts=115&seed=42&truth=0&gather=1&camera=dugout&stage=canvas',
    )
    expect(notes).toEqual([])
    expect(settings).toEqual({
      view: 'embed',
      ask: null,
      place: null,
      preset: 'article',
      parameters: { ...presetParameters('article'), posts: 115 },
      seed: 42,
      truth: false,
      gathered: true,
      camera: 'dugout',
      stage: 'canvas',
      season: null,
      kept: null,
      slides: [],
      slide: 1,
      step: null,
      control: 'posts',
      pounds: false,
    })
  })

  test('slides are presets and links, each as it stands; what is neither is left out, with a note', () => {
    const { settings, notes } = readLink(
      '?view=present&slides=england-2017|posts%3D120%26price%3D2|wat|%3Fstep%3D8&slide=2',
    )
    expect(settings.slides).toEqual(['england-2017', 'posts=120&price=2', 'step=8'])
    expect(settings.slide).toBe(2)
    expect(notes.map(({ kind, key, given }) => [kind, key, given])).toEqual([['notAChoice', 'slides', 'wat']])
    expect(readLink(writeLink(settings))).toEqual({ settings, notes: [] })
    expect(readLink('?slides=england-2017,article').settings.slides).toEqual(['england-2017', 'article'])
    // Slides within slides, and more than anybody shows, are left out.
    expect(readLink(`?slides=${encodeURIComponent('slides=article')}`).settings.slides).toEqual([])
    expect(readLink(`?slides=${'article,'.repeat(99)}`).settings.slides).toHaveLength(30)
  })

  test('are written in one order, and only where they differ', () => {
    const search =
      '?v=1&view=embed&preset=article&posts=115&need=4.5&seed=42&truth=0&gather=1&camera=dugout&stage=canvas&pounds=1'
    expect(writeLink(readLink(search).settings)).toBe(search)
  })

  test('turn the truth on in an embed and off on a page unless the link says otherwise', () => {
    expect(readLink('?view=page').settings.truth).toBe(false)
    expect(readLink('?view=embed').settings.truth).toBe(true)
    expect(writeLink({ ...defaultSettings('embed'), truth: false })).toBe('?v=1&view=embed&truth=0')
    expect(writeLink({ ...defaultSettings('page'), truth: true })).toBe('?v=1&truth=1')
  })

  test.each([false, true])('open an embed gathered only where the link says so: %s', gathered => {
    const written = writeLink({ ...defaultSettings('embed'), gathered })
    expect(new URLSearchParams(written).has('gather')).toBe(gathered)
    expect(readLink(written).settings.gathered).toBe(gathered)
  })

  test.each([
    ['view', 'poster', 'page'],
    ['preset', 'england-1066', 'england-2025'],
    ['camera', 'dug-out', 'overview'],
    ['stage', '', 'auto'],
    ['truth', 'perhaps', '0'],
    ['gather', '2', '0'],
    ['pounds', 'euros', '0'],
  ])('are dropped with a note where they are not a choice: %s=%s', (key, given, used) => {
    const { settings, notes } = readLink(`?${key}=${given}`)
    expect(settings).toEqual(defaultSettings())
    expect(notes).toEqual([{ kind: 'notAChoice', key, given, used }])
  })

  test('put a question by the id of its step, in its own views alone, and say which id is none', () => {
    const asked = readLink('?ask=team')
    expect(asked).toMatchObject({ settings: { view: 'ask', ask: 'team' }, notes: [] })
    expect(writeLink(asked.settings)).toBe('?v=1&view=ask&ask=team')
    expect(readLink('?view=page&ask=team')).toMatchObject({ settings: { ask: null }, notes: [] })
    expect(readLink('?view=teach&ask=teams')).toMatchObject({
      settings: { view: 'teach', ask: null },
      notes: [{ kind: 'notAChoice', key: 'ask', given: 'teams' }],
    })
  })

  test.each([
    ['-5', 0, 'clamped'],
    ['4294967296', 4_294_967_295, 'clamped'],
    ['1.4', 1, 'notWhole'],
  ])('keep the seed a whole number of 32 bits: %s', (given, used, kind) => {
    expect(readLink(`?seed=${given}`).settings.seed).toBe(used)
    expect(notesOf(`?seed=${given}`)).toEqual([{ kind, key: 'seed', given, used: String(used) }])
  })

  test('say when the link is from another version, and read the rest', () => {
    const { settings, notes } = readLink('?v=7&posts=115')
    expect(settings.parameters.posts).toBe(115)
    expect(notes).toEqual([{ kind: 'version', key: 'v', given: '7' }])
  })

  test('say what is unknown, once', () => {
    expect(notesOf('?postss=1&postss=2')).toEqual([{ kind: 'unknown', key: 'postss', given: '1' }])
  })

  test('are passed over in silence where they are like none of ours', () => {
    expect(notesOf('?wat=1&Helpline+closed.+Please+ring+0900+123456=1&s=09&ref=x')).toEqual([])
  })

  test('say nothing of what is given twice and is the same', () => {
    expect(notesOf('?v=1&posts=115&v=1&posts=115.')).toEqual([])
  })

  test('take the first of two values, and say so', () => {
    const { settings, notes } = readLink('?posts=115&posts=120')
    expect(settings.parameters.posts).toBe(115)
    expect(notes).toEqual([{ kind: 'repeated', key: 'posts', given: '120', used: '115' }])
  })

  test('say of a repeated key what is in force, even where its first value was no use', () => {
    expect(notesOf('?posts=lots&posts=120&posts=130')).toEqual([
      { kind: 'notANumber', key: 'posts', given: 'lots', used: '145' },
      { kind: 'repeated', key: 'posts', given: '120', used: '145' },
      { kind: 'repeated', key: 'posts', given: '130', used: '145' },
    ])
  })

  test.each(hostKeys)('pass over the host’s own %s in silence', key => {
    expect(readLink(`?${key}=anything&${key}=again`)).toEqual({ settings: defaultSettings(), notes: [] })
  })

  test('let broken percent signs stand as text', () => {
    expect(notesOf('?posts=%')).toMatchObject([{ kind: 'notANumber', given: '%' }])
  })
})

describe('a stadium of another size', () => {
  test.each([
    ['319', 0.6],
    ['10000', 18.1],
    ['62520', 113],
    ['355390', 644],
    ['400000', 725],
  ])('of %s children has as many posts a child as the preset', (children, posts) => {
    const { settings, notes } = readLink(`?children=${children}`)
    expect(settings.parameters.posts).toBe(posts)
    expect(notes).toEqual([])
    expect(writeLink(settings)).toBe(`?v=1&children=${children}`)
  })

  test('takes the posts the link gives, in a range of its own', () => {
    expect(readLink('?children=355390&posts=1000').settings.parameters.posts).toBe(1000)
    expect(readLink('?posts=0.58&children=319').settings.parameters.posts).toBe(0.58)
    expect(notesOf('?children=319&posts=145')).toEqual([
      { kind: 'clamped', key: 'posts', given: '145', used: '1.04' },
    ])
  })

  test('writes the usual 145 posts where they are not what the size would give', () => {
    const parameters = { ...defaultParameters, children: 100_000, posts: 145 }
    expect(writeLink({ ...defaultSettings(), parameters })).toBe('?v=1&posts=145&children=100000')
  })
})

test('the whole address has the link for its query, and nothing of the old query or hash', () => {
  const page = { href: 'https://example.org/stadium/?posts=1&childId=x#secret=1?#' }
  expect(linkAddress(defaultSettings(), page)).toBe('https://example.org/stadium/?v=1')
})

describe('the keys', () => {
  test('mean one thing each', () => {
    expect([...settingsTable.keys].filter(key => key === 'v' || isHostKey(key))).toEqual([])
  })

  test('others rely on are keys of the link', () => {
    const promised =
      'v view preset posts leaving price saving poaching triage alarm need seed truth gather camera stage'
    expect(keysIn(`?${promised.split(' ').join('=1&')}=1`)).toEqual(promised.split(' '))
  })

  test('are not what every object has', () => {
    const names = ['__proto__', 'constructor', 'toString', '']
    expect(keysIn(`?${names.join('=1&')}=1`)).toEqual([])
    expect(names.some(isHostKey)).toBe(false)
  })

  test('of a host are kept as they were', () => {
    expect(hostPart('?v=1&childId=a%26b&posts=3&parentUrl=https%3A%2F%2Fexample.org%2F%3Fq%3D1')).toBe(
      '&childId=a%26b&parentUrl=https%3A%2F%2Fexample.org%2F%3Fq%3D1',
    )
    expect(hostPart('?v=1&posts=3')).toBe('')
  })
})
