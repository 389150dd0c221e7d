import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { outcomeAt } from '../src/crowd/outcome'
import { storyFigure } from '../src/figures/story-figures'
import type { Counts } from '../src/model/population/allocation'
import type { Beat } from '../src/story/beat'
import { beats } from '../src/story/beats'
import { stepCard } from '../src/story/step-card'
import { fillPage } from '../src/views/static-page'
import { type BeatId, beatIds, wordsOf } from '../src/words/story/index'
import { claimLabelNames } from '../src/words/story/player'
import { supportLines } from '../src/words/support'
import { markup, readable } from './story/markup'
import { storyAt } from './story/told'
import { sentencesOf } from './words/every-text'
import { numbersIn, withoutDenominator } from './words/numbers-said'
import { gradeOf, wordCount } from './words/reading-grade'

const named = beatIds.map((id, index): [BeatId, Beat, number] => [id, beats[index] as Beat, index + 1])

/** The card of a step as markup: all of it, folds and support lines included. Past the note before it, unless it is wanted. */
function card(step: number, isBeforeNote = false): string {
  const { player, told } = storyAt(step)
  if (!isBeforeNote) player.note(step)
  return markup(stepCard(told())).text
}

/** Children not reached when the team is larger or smaller, or stays as it was. */
const outcomes = [0, 3, -32, 128.4, 1_500].flatMap(change =>
  [0, 1, 5].map(found => {
    const start: Counts = outcomeAt(storyAt(1).store.getState().parameters).counts
    const now = { ...start, notReached: start.notReached + change, players: start.players - change / 20 }
    return { start, now, found }
  }),
)

/** What a reader may answer, by the kind of the task. */
const answersTo = ({ task }: Beat): readonly (string | number | undefined)[] =>
  task.kind === 'guess'
    ? [0, 1, task.most]
    : task.kind === 'grade'
      ? ['outstanding', task.given]
      : [undefined]

/** Everything a beat may say once it is done. */
const afterOf = (beat: Beat): string[] => [
  ...new Set(answersTo(beat).flatMap(answer => outcomes.map(outcome => beat.after({ ...outcome, answer })))),
]

/** What a reader of a beat is shown without opening anything, and what is said after it. */
function shownIn({ words, note }: Beat): string[] {
  const { title, text, picture, task, noTask } = words
  const asked = task ? [task.ask, task.hint] : [noTask]
  return [title, ...text, picture, ...asked, ...(note?.text ?? [])].flatMap(said => said ?? [])
}

describe('every beat', () => {
  test.each(named)('%s has words, and a task or a reason for none', (_, { words, task }) => {
    expect(words.title).not.toBe('')
    expect(words.picture).not.toBe('')
    expect(words.text.length).toBeGreaterThan(0)
    if (task.kind === 'none') expect(words.noTask).toBeTruthy()
    else expect(words.task?.ask).toBeTruthy()
  })

  test.each(named)('%s has a label for each claim, and a source for each figure', (_, { words }) => {
    expect(words.claims.length).toBeGreaterThan(0)
    for (const { text, label, figures = [] } of words.claims) {
      expect(claimLabelNames[label], text).toBeTruthy()
      if (label !== 'assumption' && label !== 'directionKnown')
        expect(figures.length, text).toBeGreaterThan(0)
      for (const { publisher, title, year, url, label: kind } of figures.map(storyFigure)) {
        for (const part of [publisher, title, year]) expect(part, text).toBeTruthy()
        if (kind !== 'assumption' && kind !== 'workedOut') expect(url, text).toMatch(/^https:\/\//)
      }
    }
  })

  test.each(named)('%s has no number without “about” or a source', (id, beat) => {
    const claimed = wordsOf(id).claims.flatMap(({ text, figures = [] }) => [
      ...numbersIn(text).map(({ number }) => number),
      ...figures.flatMap(figure => storyFigure(figure).values),
    ])
    const guesses = answersTo(beat).map(Number)
    const loose = [...shownIn(beat), ...afterOf(beat)].flatMap(text =>
      numbersIn(withoutDenominator(text))
        .filter(({ number, about }) => !about && !claimed.includes(number) && !guesses.includes(number))
        .map(({ number }) => `${number} in “${text}”`),
    )
    expect(loose).toEqual([])
  })

  test.each(named)('%s counts children only “of 80,000”', (_, beat) => {
    const counted = [...shownIn(beat), ...afterOf(beat)]
      .flatMap(sentencesOf)
      .filter(text => /\b(more|fewer) children\b/.test(text))
    const bare = counted.filter(text => /about \d.* (more|fewer) children(?!, of 80,000)/i.test(text))
    expect(bare).toEqual([])
  })
})

describe('the words', () => {
  /** The cards as they are read; the titles of sources are other people’s. */
  const cards = named.map(([id, beat, step]): [BeatId, string] => [
    id,
    [readable(card(step).replace(/<ul class="step-figures">.*?<\/ul>/gs, '')), ...afterOf(beat)].join(' '),
  ])
  const banned: [string, RegExp][] = [
    [
      'a name for children that is not theirs',
      /\bvictims?\b|\bLAC\b|disguised compliance|\bat-risk\b|\bcases?\b(?!-hold)/i,
    ],
    ['a contest', /\bscor(e|ed|es|ing)\b|\bwin(s|ner|ning)?\b|\bwon\b|\blos(e|es|er|ing)\b|\bbeat(en)?\b/i],
    [
      'a verdict on the reader',
      /\b(in)?correct\b|\bwell done\b|\byou were (right|wrong)\b|\bwrong answer\b/i,
    ],
    [
      'an ending in the picture',
      /\bkill|\bdeaths?\b|\bdied?\b|\bdead\b|\bmurder|\b(lives|children) saved\b/i,
    ],
    ['blame', /\bfault|\bfail|\bnegligen|\bguilt/i],
    ['hours that change', /\bopen (from|until)|\b24\/7|\bo’clock/i],
  ]

  test.each(banned)('there is nowhere %s', (_, pattern) => {
    expect(
      cards.filter(([, text]) => pattern.test(text)).map(([id, text]) => [id, text.match(pattern)?.[0]]),
    ).toEqual([])
  })

  test('a twelve-year-old can read them: the measure is a school year in the United States', () => {
    const texts = named.flatMap(([, beat]) => [...shownIn(beat), afterOf(beat)[0] ?? ''])
    expect(gradeOf(texts)).toBeLessThanOrEqual(7)
    for (const [id, beat] of named) expect(gradeOf(shownIn(beat)), id).toBeLessThanOrEqual(8.5)
  })

  test('no sentence has twenty-five words or more', () => {
    const texts = named.flatMap(([, beat]) => [
      ...shownIn(beat),
      ...afterOf(beat),
      ...beat.words.claims.map(({ text }) => text),
    ])
    expect(texts.flatMap(sentencesOf).filter(sentence => wordCount(sentence) >= 25)).toEqual([])
  })
})

describe('the support lines', () => {
  const dialled = supportLines.map(({ dial }) => `href="tel:${dial}"`)

  test.each(named)('are at %s, and at the note before it', (_, beat, step) => {
    for (const line of dialled) expect(card(step)).toContain(line)
    if (beat.note) for (const line of dialled) expect(card(step, true)).toContain(line)
  })

  test('are unfolded where a reader is likely to want them: the notes, the words alone, and the end', () => {
    const unfolded = (step: number, isBeforeNote: boolean) =>
      !card(step, isBeforeNote).includes('<details class="fold story-support">')
    const found = named.filter(
      ([, { note }, step]) => unfolded(step, false) || (note && unfolded(step, true)),
    )
    expect(found.map(([id]) => id)).toEqual(['questions', 'tragedy', 'yours'])
  })

  test('are in every other view: the panel, the words of a tragedy, the numbers behind it, and without scripts', () => {
    for (const view of ['panel/panel', 'views/weeks-part', 'views/methods/methods'])
      expect(readFileSync(`src/${view}.ts`, 'utf8'), view).toMatch(/\bsupport\((panel\.id)?\)/)
    const withoutScripts = fillPage(readFileSync('index.html', 'utf8'))
    for (const line of dialled) expect(withoutScripts).toContain(line)
  })
})

describe('the words-only beat', () => {
  const [, beat, step] = named.find(([id]) => id === 'tragedy')!
  const markupOfIt = card(step)

  test('has no control, no count and no progress', () => {
    expect(markupOfIt).not.toMatch(
      /<(input|select|progress|meter|output|table|data)\b|data-count|data-parameter/,
    )
  })

  test('has no number but those to ring', () => {
    const shown = readable(markupOfIt.replace(/<details.*?<\/details>/gs, ''))
    expect(supportLines.reduce((rest, { number }) => rest.replaceAll(number, ''), shown)).not.toMatch(/\d/)
  })

  test('has nothing that moves, and nobody coloured', () => {
    const { cue, season } = storyAt(step).store.getState()
    expect(cue).toMatchObject({ onlyWords: true, plain: true, drift: null, picking: false, seats: 'full' })
    expect([season, beat.task.kind]).toEqual([null, 'none'])
  })
})
