import { describe, expect, test } from 'vitest'
import { evidenceOf } from '../../src/figures/evidence'
import { defaultPreset, ourPresets, type Preset, presetParameters } from '../../src/figures/presets'
import { storyValues } from '../../src/figures/story-values'
import { sourceOf } from '../../src/figures/value-sources'
import { type ParameterId, parameterIds, parameters } from '../../src/model/parameters/registry'
import { seasonParameters } from '../../src/model/parameters/season'
import { parameterSources } from '../../src/model/parameters/sources'
import { evidence } from '../../src/words/evidence-labels'
import { claimLabelNames } from '../../src/words/story/player'

/** What any number here may carry, whatever its shape. */
interface Labelled {
  readonly label: string
  readonly publisher?: string
  readonly title?: string
  readonly year?: string
  readonly edition?: string
  readonly url?: string
  readonly seenAs?: string
  readonly source?: string
}

const modules = import.meta.glob<Record<string, unknown>>('../../src/figures/**/*.ts', { eager: true })

/** Everything with a label in a value, by where it is; the same object once. */
function labelledIn(where: string, value: unknown, seen: Set<unknown>): [string, Labelled][] {
  if (!value || typeof value !== 'object' || seen.has(value)) return []
  seen.add(value)
  const { id, label } = value as { id?: unknown; label?: unknown }
  const name = typeof id === 'string' ? `${where.split(' ')[0]} ${id}` : where
  const inner = Object.entries(value).flatMap(([key, part]) => labelledIn(`${name}.${key}`, part, seen))
  return typeof label === 'string' ? [[name, value as Labelled], ...inner] : inner
}

/** Every label that has a name for the reader. */
const labels = Object.keys({ ...evidence, ...claimLabelNames })

const seen = new Set<unknown>()
const everything = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, value]) =>
    labelledIn(`${file.replace('../../src/figures/', '')} ${name}`, value, seen),
  ),
)
const isValue = (where: string) => /^(presets|story-values)\.ts /.test(where)
const figures = everything.filter(([where]) => !isValue(where))

/** A value of ours as a reader meets it: with its source, which is not beside it. */
function inForce(id: ParameterId, preset: string, step: number | null, value: number): [string, Labelled] {
  const found = evidenceOf(id, { preset, parameters: { ...presetParameters(preset), [id]: value }, step })
  return [`${id} in ${step === null ? preset : 'the story'}`, { ...found, source: sourceOf(id, found) }]
}
const ownValues = [
  ...ourPresets.map(({ id, values: own }) => ({ preset: id, step: null, own })),
  { preset: defaultPreset, step: 1, own: storyValues as Preset['values'] },
].flatMap(({ preset, step, own }) =>
  Object.entries(own).map(([id, { value }]) => inForce(id as ParameterId, preset, step, value)),
)
const values: [string, Labelled][] = [
  ...ownValues,
  ...parameterIds.map((id): [string, Labelled] => [id, { ...parameters[id], source: parameterSources[id] }]),
  ...Object.entries<Labelled>(seasonParameters),
]

/** What a source says of itself where somebody else had read it first. */
const secondHand =
  /\bas reported\b|\bsecond-hand\b|\bquoted\b|\bnot seen\b|, (?:in|on|through) (?:Community Care|Children (?:&|and) Young People Now|The Guardian|BBC|TES|Wikipedia|the Independent Review|[\w.]+\.(?:net|com|co\.uk))\b/i

/** Hosts of news, encyclopaedias and collections: what they say of somebody else’s number is second-hand. */
const retold =
  /communitycare\.co\.uk|cypnow\.co\.uk|theguardian\.com|bbc\.co\.uk|tes\.com|wikipedia\.org|issuu\.com|socialworkers\.net/

/** Why a number may not be called published; undefined where it may. */
function whyNotPublished({ publisher = '', title = '', url = '', seenAs, source = '' }: Labelled) {
  const said = [publisher, title, source].find(text => secondHand.test(text))
  if (said) return `“${said}”`
  if (retold.test(url)) return url
  return seenAs === 'elsewhere' ? 'it was read elsewhere' : undefined
}

test('there are figures and values to look at', () => {
  expect(figures.length).toBeGreaterThan(60)
  expect(values.length).toBeGreaterThan(70)
  expect(ownValues.length).toBe(everything.filter(([where]) => isValue(where)).length)
})

describe.each(figures)('the figure %s', (_, figure) => {
  const { label, publisher, title, year, edition } = figure

  test('has a publisher, a title and a label', () => {
    expect(publisher).toMatch(/^[A-Z]\w/)
    expect(title).toBeTruthy()
    expect(labels).toContain(label)
  })

  test('has the year it is about, unless it is ours or an article without a date', () => {
    const mayBeUndated = publisher === 'Eighty Thousand' || label === 'fromTheArticle'
    expect(year).toMatch(mayBeUndated ? /\d{4}|undated/ : /\d{4}/)
  })

  test('says which edition it was read in', () => {
    expect(edition).toMatch(/\d{4}|undated|version/)
  })
})

describe.each(values)('the value of %s', (_, { label, source = '', year }) => {
  test('has a label and a source', () => {
    expect(labels).toContain(label)
    expect(source).toMatch(/^[A-Z0-9].*[a-z]/)
  })

  test('has a year where it is published, or worked out from what is', () => {
    if (label === 'published' || label === 'workedOut')
      expect(`${source} ${year ?? ''}`).toMatch(/\b20\d\d\b/)
    else expect(label).not.toBe('')
  })
})

describe('nothing second-hand', () => {
  test('is called published', () => {
    const wrong = [...figures, ...values]
      .filter(([, { label }]) => label === 'published')
      .map(([name, figure]) => [name, whyNotPublished(figure)])
      .filter(([, why]) => why)
    expect(wrong).toEqual([])
  })

  test('goes by unseen', () => {
    const census = {
      label: 'published',
      publisher: 'Department for Education',
      title: 'A census',
      url: 'https://explore-education-statistics.service.gov.uk/',
      seenAs: 'official',
    }
    expect(whyNotPublished(census)).toBeUndefined()
    for (const changed of [
      { publisher: 'Department for Education, in Community Care' },
      { publisher: 'Department for Education, on socialworkers.net' },
      { title: 'A census, quoted in a report' },
      { source: 'Department for Education 2020, as reported' },
      { url: 'https://en.wikipedia.org/wiki/Wembley_Stadium' },
      { seenAs: 'elsewhere' },
    ])
      expect(whyNotPublished({ ...census, ...changed })).toBeTruthy()
  })
})
