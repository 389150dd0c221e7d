import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { outcomeAt } from '../src/crowd/outcome'
import { storyFigure } from '../src/figures/story-figures'
import type { Counts } from '../src/model/population/allocation'
import type { StepId } from '../src/store/story-steps'
import type { Step } from '../src/story/step'
import { stepCard } from '../src/story/step-card'
import { fillPage } from '../src/views/static-page'
import { claimLabelNames } from '../src/words/story/player'
import { supportLines } from '../src/words/support'
import { markup, readable } from './story/markup'
import { everyStep, storyAt } from './story/step-context'
import { sentencesOf } from './words/every-text'
import { numbersIn, withoutDenominator } from './words/numbers-said'
import { gradeOf, wordCount } from './words/reading-grade'

/** The card of a step as markup: all of it, folds and support lines included. Past the note before it, unless it is wanted. */
function card(number: number, isBeforeNote = false): string {
  const { player, context } = storyAt(number)
  if (!isBeforeNote) player.goPastNote(number)
  return markup(stepCard(context())).text
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
const answersTo = ({ task }: Step): readonly (string | number | undefined)[] =>
  task.kind === 'guess'
    ? [0, 1, task.most]
    : task.kind === 'grade'
      ? ['outstanding', task.given]
      : [undefined]

/** Everything a step may say once it is done. */
function afterOf(step: Step): string[] {
  const { after } = step
  if (!after) return []
  return [
    ...new Set(answersTo(step).flatMap(answer => outcomes.map(outcome => after({ ...outcome, answer })))),
  ]
}

/** What a reader of a step is shown without opening anything, and what is said after it. */
function shownIn({ words, note }: Step): string[] {
  const { title, text, picture, task, noTask } = words
  const asked = task ? [task.ask, task.hint] : [noTask]
  return [title, ...text, picture, ...asked, ...(note?.text ?? [])].flatMap(said => said ?? [])
}

describe('every step', () => {
  test.each(everyStep)('%s has words, and a task or a reason for none', (_, { words, task }) => {
    expect(words.title).not.toBe('')
    expect(words.picture).not.toBe('')
    expect(words.text.length).toBeGreaterThan(0)
    if (task.kind === 'none') expect(words.noTask).toBeTruthy()
    else expect(words.task?.ask).toBeTruthy()
  })

  test.each(everyStep)('%s has a label for each claim, and a source for each figure', (_, { words }) => {
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

  test.each(everyStep)('%s has no number without “about” or a source', (_, step) => {
    const claimed = step.words.claims.flatMap(({ text, figures = [] }) => [
      ...numbersIn(text).map(({ number }) => number),
      ...figures.flatMap(figure => storyFigure(figure).values),
    ])
    const guesses = answersTo(step).map(Number)
    const loose = [...shownIn(step), ...afterOf(step)].flatMap(text =>
      numbersIn(withoutDenominator(text))
        .filter(({ number, about }) => !about && !claimed.includes(number) && !guesses.includes(number))
        .map(({ number }) => `${number} in “${text}”`),
    )
    expect(loose).toEqual([])
  })

  test.each(everyStep)('%s counts children only “of 80,000”', (_, step) => {
    const counted = [...shownIn(step), ...afterOf(step)]
      .flatMap(sentencesOf)
      .filter(text => /\b(more|fewer) children\b/.test(text))
    const bare = counted.filter(text => /about \d.* (more|fewer) children(?!, of 80,000)/i.test(text))
    expect(bare).toEqual([])
  })
})

describe('the words', () => {
  /** The cards as they are read; the titles of sources are other people’s. */
  const cards = everyStep.map(([id, step, number]): [StepId, string] => [
    id,
    [readable(card(number).replace(/<ul class="step-figures">.*?<\/ul>/gs, '')), ...afterOf(step)].join(' '),
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
    const texts = everyStep.flatMap(([, step]) => [...shownIn(step), afterOf(step)[0] ?? ''])
    expect(gradeOf(texts)).toBeLessThanOrEqual(7)
    for (const [id, step] of everyStep) expect(gradeOf(shownIn(step)), id).toBeLessThanOrEqual(8.5)
  })

  test('no sentence has twenty-five words or more', () => {
    const texts = everyStep.flatMap(([, step]) => [
      ...shownIn(step),
      ...afterOf(step),
      ...step.words.claims.map(({ text }) => text),
    ])
    expect(texts.flatMap(sentencesOf).filter(sentence => wordCount(sentence) >= 25)).toEqual([])
  })
})

describe('the support lines', () => {
  const dialled = supportLines.map(({ address }) => `href="${address}"`)

  test.each(everyStep)('are at %s, and at the note before it', (_, { note }, number) => {
    for (const line of dialled) expect(card(number)).toContain(line)
    if (note) for (const line of dialled) expect(card(number, true)).toContain(line)
  })

  test('are unfolded where a reader is likely to want them: the notes, the words alone, and the end', () => {
    const unfolded = (number: number, isBeforeNote: boolean) =>
      !card(number, isBeforeNote).includes('<details class="fold story-support">')
    const found = everyStep.filter(
      ([, { note }, number]) => unfolded(number, false) || (note && unfolded(number, true)),
    )
    expect(found.map(([id]) => id)).toEqual(['questions', 'tragedy', 'yours'])
  })

  test('are in every other view: the panel, the words of a tragedy, the numbers behind it, and without scripts', () => {
    for (const view of ['panel/panel', 'views/weeks-part', 'views/methods/methods'])
      expect(readFileSync(`src/${view}.ts`, 'utf8'), view).toMatch(/\bsupport\(/)
    const withoutScripts = fillPage(readFileSync('index.html', 'utf8'))
    for (const line of dialled) expect(withoutScripts).toContain(line)
  })
})

describe('the step that has only words', () => {
  const [id, { task }, number] = everyStep.find(([id]) => id === 'tragedy')!
  const markupOfIt = card(number)

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
    const { cue, season } = storyAt(id).store.getState()
    expect(cue).toMatchObject({ onlyWords: true, plain: true, drift: null, picking: false, seats: 'full' })
    expect([season, task.kind]).toEqual([null, 'none'])
  })
})
