import { describe, expect, test, vi } from 'vitest'
import { storyFigure } from '../../src/figures/story-figures'
import { type StepId, stepIds } from '../../src/store/story-steps'
import { createHeadingFocus, stepCard } from '../../src/story/step-card'
import { stepAt } from '../../src/story/steps'
import { contested } from '../../src/words/evidence-labels'
import { present } from '../../src/words/present'
import { claimLabelNames, contentNote, reportedMeaning, player as words } from '../../src/words/story/player'
import { tragedyNote } from '../../src/words/story/tragedy'
import { supportLines } from '../../src/words/support'
import { buttonsOf, markup, press, readable } from './markup'
import { everyStep, numberOf, storyAt } from './step-context'

/** The card of a step, past the note before it if it has one. */
function cardAt(step: StepId | number) {
  const story = storyAt(step)
  story.player.goPastNote(story.context().number)
  return { ...story, drawn: () => markup(stepCard(story.context())) }
}

describe('the card of a step', () => {
  test.each(everyStep)('%s says everything its words have, and what the picture shows', (id, { words }) => {
    const text = readable(cardAt(id).drawn().text)
    const { title, text: paragraphs, picture, task, noTask } = words
    for (const said of [title, ...paragraphs, picture, task?.ask ?? noTask, task?.hint ?? ''])
      expect(text).toContain(said)
  })

  test.each(everyStep)('%s has the support lines', id => {
    for (const { address } of supportLines) expect(cardAt(id).drawn().text).toContain(`href="${address}"`)
  })

  test.each(everyStep)('%s says nothing of what comes after, before it is done', id => {
    expect(cardAt(id).drawn().text).toMatch(/class="step-after"><\/div>|^((?!step-after).)*$/s)
  })

  test('each step says which it is, but the one that has only words', () => {
    for (const [id, , number] of everyStep) {
      const text = readable(cardAt(number).drawn().text)
      expect(text.includes(words.step(number, everyStep.length)), id).toBe(id !== 'tragedy')
    }
  })
})

describe('the note before a step', () => {
  test.each([
    ['questions', contentNote],
    ['tragedy', tragedyNote],
  ] as const)('%s: what is coming, and two ways on alike', (id, note) => {
    const number = numberOf(id)
    const { store, player, context, panel } = storyAt(id)
    const { words } = context().step
    const drawn = () => markup(stepCard(context()))
    const text = readable(drawn().text)
    expect(text).toContain(note.heading)
    for (const said of note.text) expect(text).toContain(said)
    for (const said of words.text) expect(text).not.toContain(said)
    expect(
      buttonsOf(drawn())
        .filter(name => name !== present.open)
        .slice(0, 2),
    ).toEqual([note.goOn, note.skip])
    press(drawn(), note.goOn)
    expect(player.isPastNote(number)).toBe(true)
    expect(panel.redraw).toHaveBeenCalled()
    expect(readable(drawn().text)).toContain(words.text[0])
    const other = storyAt(id)
    press(markup(stepCard(other.context())), note.skip)
    expect(other.store.getState().step).toBe(number + 1)
    expect(store.getState().step).toBe(number)
  })
})

test('what does not fit before the task is in a fold until it is done, and open to read afterwards', () => {
  const { player, drawn } = cardAt('directors')
  const [more] = stepAt(numberOf('directors')).words.more ?? []
  const folded = /<details class="fold step-more">.*?<\/details>/s
  expect(readable(drawn().text.match(folded)?.[0] ?? '')).toContain(more)
  player.answer(20)
  expect(drawn().text).not.toMatch(folded)
  expect(readable(drawn().text)).toContain(more)
})

test('a guess that is written and not given is there on coming back', () => {
  const { local, player, drawn } = cardAt('directors')
  local.drafts.set(numberOf('directors'), '41')
  player.next()
  player.back()
  expect(drawn().text).toContain('41')
})

test('what is said once it is done speaks of what was done', () => {
  const { player, drawn } = cardAt('dugout')
  player.answer(412)
  expect(readable(drawn().text)).toMatch(
    /You guessed 412\. In September 2025 England had 139 for every 80,000 children/,
  )
})

/** What stands behind “Where this comes from” at a step. */
const sourcesAt = (id: StepId): string =>
  cardAt(id)
    .drawn()
    .text.match(/<details class="fold step-sources">.*?<\/details>/s)![0]

/** The list item of each claim, its figures included. */
const itemsOf = (text: string): string[] => text.split(/<li>(?=\s*\S[^<]*<span class="badge")/).slice(1)

describe('where this comes from', () => {
  test.each(everyStep)(
    '%s: each claim with its label, and each figure with its publisher, title and year',
    (id, { words: { claims } }) => {
      const items = itemsOf(sourcesAt(id))
      expect(items).toHaveLength(claims.length)
      claims.forEach(({ text, label, contested: isContested, figures = [] }, index) => {
        const item = readable(items[index] as string)
        expect(item).toContain(`${text} ${claimLabelNames[label]}`)
        expect(item.includes(contested), text).toBe(isContested === true)
        for (const { publisher, title, year } of figures.map(storyFigure))
          for (const part of [publisher, title, ...(year === 'undated' ? [] : [year])])
            expect(item, text).toContain(part)
      })
    },
  )

  test('a source elsewhere opens in a window of its own, and is told nothing of this page', () => {
    const links = stepIds.flatMap(id => sourcesAt(id).match(/<a [^>]*https:[^>]*>/g) ?? [])
    expect(links.length).toBeGreaterThan(20)
    for (const link of links)
      expect(link).toMatch(/href="https:\/\/.*target="_blank" rel="noopener noreferrer"/)
  })

  test('what “as reported” means is said where it is used', () => {
    for (const [id, step] of everyStep) {
      const isUsed = step.words.claims.some(({ label }) => label === 'reported')
      expect(sourcesAt(id).includes(reportedMeaning), id).toBe(isUsed)
    }
  })
})

test('every id of a step is made by the panel, and what an element says of another is one of these', () => {
  for (const [id] of everyStep) {
    const { context, player } = storyAt(id)
    player.goPastNote(numberOf(id))
    const panel = { ...context().panel, id: (name: string) => `second-${name}` }
    const { text } = markup(stepCard({ ...context(), panel }))
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, name]) => name)
    const named = [...text.matchAll(/\s(?:for|aria-labelledby|aria-describedby)="(second-[^"]*)"/g)]
    expect(named.length, id).toBeGreaterThan(0)
    for (const name of named.flatMap(([, names]) => names!.split(' '))) expect(ids, id).toContain(name)
    const ours = /^(step-title|check-right|guess|lever-|ways-heading)/
    expect(ids.filter(name => ours.test(name as string))).toEqual([])
  }
})

describe('the focus', () => {
  const heading = () => ({ focus: vi.fn(), closest: () => null })

  test.each([
    ['goes to the heading of every step', false, [1, 1]],
    ['stays where the browser has it on a page that was opened at a step, until the next', true, [0, 1]],
  ] as const)('%s', async (_, skipsFirst, expected) => {
    vi.stubGlobal('scrollTo', vi.fn())
    vi.stubGlobal('document', { documentElement: { dataset: {} } })
    const onHeading = createHeadingFocus(skipsFirst)
    const headings = [heading(), heading()]
    for (const each of headings) {
      onHeading(each as never)
      onHeading(undefined)
    }
    await Promise.resolve()
    expect(headings.map(({ focus }) => focus.mock.calls.length)).toEqual(expected)
    vi.unstubAllGlobals()
  })
})

test('a step can be presented from its head, but not in somebody else’s frame', () => {
  const { store, context } = storyAt(8)
  const drawn = () => markup(stepCard(context()))
  expect(buttonsOf(drawn())).toContain(present.open)
  store.setState({ view: 'embed' })
  expect(buttonsOf(drawn())).not.toContain(present.open)
})
