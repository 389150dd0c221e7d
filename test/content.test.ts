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
import { notTheirNames } from './words/not-their-names'
import { numbersIn, withoutDenominator } from './words/numbers-said'
import { gradeOf, longSentences, wordCount } from './words/reading-grade'

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
    return { start, heldAgainst: start, now, truth: found > 0, onPlan: 12, found }
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
  const { title, text, more = [], picture, task, noTask } = words
  const asked = task ? [task.ask, task.hint] : [noTask]
  return [title, ...text, ...more, picture, ...asked, ...(note?.text ?? [])].flatMap(said => said ?? [])
}

describe('every step', () => {
  test.each(everyStep)('%s has words, and a task or a reason for none', (_, { words, task }) => {
    expect(words.title).not.toBe('')
    expect(words.picture).not.toBe('')
    expect(words.text.length).toBeGreaterThan(0)
    if (task.kind === 'none') expect(words.noTask).toBeTruthy()
    else expect(words.task?.ask).toBeTruthy()
  })

  test.each(everyStep.filter(([, { task }]) => task.kind !== 'none'))(
    '%s says at most 55 words before its task',
    (_, { words }) => expect(wordCount(words.text.join(' ')), words.text.join(' ')).toBeLessThanOrEqual(55),
  )

  test.each(everyStep)('%s has a label for each claim, and a source for each figure', (_, { words }) => {
    expect(words.claims.length).toBeGreaterThan(0)
    for (const { text, label, figures = [] } of words.claims) {
      expect(claimLabelNames[label], text).toBeTruthy()
      if (label !== 'assumption' && label !== 'modelled') expect(figures.length, text).toBeGreaterThan(0)
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

  test.each(everyStep)('%s says of how many children it counts some', (_, step) => {
    const counted = [...shownIn(step), ...afterOf(step)]
      .flatMap(sentencesOf)
      .filter(text => /\babout [\d,]+ (more|fewer) (of the|children)\b/i.test(text))
    expect(counted.filter(text => !/ of the 80,000\b/.test(text))).toEqual([])
  })
})

describe('the words', () => {
  /** The cards as they are read; the titles of sources are other people’s. */
  const cards = everyStep.map(([id, step, number]): [StepId, string] => [
    id,
    [readable(card(number).replace(/<ul class="step-figures">.*?<\/ul>/gs, '')), ...afterOf(step)].join(' '),
  ])
  /**
   * What nothing says, and where a step may: the one of words alone names what has happened, and whose fault it is not;
   * before the year is played again it is said that a child’s death is in it.
   */
  const banned: [string, RegExp, ...StepId[]][] = [
    ['a name for children that is not theirs', notTheirNames],
    ['a contest', /\bscor(e|ed|es|ing)\b|\bwin(s|ner|ning)?\b|\bwon\b|\blos(e|es|er|ing)\b|\bbeat(en)?\b/i],
    [
      'a verdict on the reader',
      /\b(in)?correct\b|\bwell done\b|\byou were (right|wrong)\b|\bwrong answer\b/i,
    ],
    [
      'an ending in the picture',
      /\bkill|\bdeaths?\b|\bdied?\b|\bdead\b|\bmurder|\b(lives|children) saved\b/i,
      'tragedy',
      'five-points',
    ],
    ['blame', /\bfault|\bfail|\bnegligen|\bguilt/i, 'tragedy'],
    ['hours that change', /\bopen (from|until)|\b24\/7|\bo’clock/i],
  ]

  test.each(banned)('there is nowhere %s', (_, pattern, ...except) => {
    const found = cards.filter(([id, text]) => !except.includes(id) && pattern.test(text))
    expect(found.map(([id, text]) => [id, text.match(pattern)?.[0]])).toEqual([])
  })

  /** What a reader meets in a step, with one of the things said after it; the claims behind it are one press away. */
  const met = (step: Step): string[] => [...shownIn(step), ...afterOf(step).slice(0, 1)]
  const claims = (step: Step): string[] => step.words.claims.map(({ text }) => text)

  test('read like a newspaper written for everyone: school years 5 to 8 in the United States', () => {
    const whole = everyStep.flatMap(([, step]) => met(step))
    const withClaims = everyStep.flatMap(([, step]) => [...met(step), ...claims(step)])
    const bySteps = everyStep.map(([id, step]) => `${id} ${gradeOf(met(step)).toFixed(1)}`).join(', ')
    for (const texts of [whole, withClaims]) {
      expect(gradeOf(texts), bySteps).toBeGreaterThanOrEqual(5)
      expect(gradeOf(texts), bySteps).toBeLessThanOrEqual(8)
    }
  })

  test.each(everyStep)('of %s are for nobody older than school year 9', (_, step) => {
    expect(gradeOf(met(step))).toBeLessThanOrEqual(9)
    expect(gradeOf([...met(step), ...claims(step)])).toBeLessThanOrEqual(9)
  })

  test('no sentence has twenty-eight words or more', () => {
    const texts = everyStep.flatMap(([, step]) => [...shownIn(step), ...afterOf(step), ...claims(step)])
    expect(longSentences(texts)).toEqual([])
  })
})

describe('the support lines', () => {
  const dialled = supportLines.map(({ address }) => `href="${address}"`)

  test.each(everyStep)('are at %s, and at the note before it', (_, { note }, number) => {
    for (const line of dialled) expect(card(number)).toContain(line)
    if (note) for (const line of dialled) expect(card(number, true)).toContain(line)
  })

  test('are unfolded where a reader is likely to want them: the notes, the words alone, alarm, and the end', () => {
    const unfolded = (number: number, isBeforeNote: boolean) =>
      !card(number, isBeforeNote).includes('<details class="fold story-support">')
    const found = everyStep.filter(
      ([, { note }, number]) => unfolded(number, false) || (note && unfolded(number, true)),
    )
    expect(found.map(([id]) => id)).toEqual(['questions', 'tragedy', 'alarm', 'yours'])
  })

  test('are in every other view: the drawer, the words of a tragedy, the numbers behind it, and without scripts', () => {
    for (const view of ['panel/drawer', 'views/weeks-part', 'views/methods/methods', 'views/own-page'])
      expect(readFileSync(`src/${view}.ts`, 'utf8'), view).toMatch(/\bsupport\(/)
    const withoutScripts = fillPage(readFileSync('index.html', 'utf8'))
    for (const line of dialled) expect(withoutScripts).toContain(line)
  })

  test('are in the read-me', () => {
    const readMe = readFileSync('README.md', 'utf8')
    for (const { number } of supportLines) expect(readMe).toContain(number)
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
