import { describe, expect, test } from 'vitest'
import { beats } from '../../src/story/beats'
import { stepCard } from '../../src/story/step-card'
import { beatIds, wordsOf } from '../../src/words/story/index'
import { contentNote, player as words } from '../../src/words/story/player'
import { tragedyNote } from '../../src/words/story/tragedy'
import { supportLines } from '../../src/words/support'
import { buttonsOf, markup, press, readable } from './markup'
import { stepOf, storyAt } from './told'

/** The card of a step, past the note before it if it has one. */
function cardAt(step: number) {
  const story = storyAt(step)
  story.player.note(step)
  return { ...story, drawn: () => markup(stepCard(story.told())) }
}

const steps = beatIds.map((id, index): [string, number] => [id, index + 1])

describe('the card of a step', () => {
  test.each(steps)('%s says everything its words have, and what the picture shows', (id, step) => {
    const text = readable(cardAt(step).drawn().text)
    const { title, text: paragraphs, picture, task, noTask } = wordsOf(id as (typeof beatIds)[number])
    for (const said of [title, ...paragraphs, picture, task?.ask ?? noTask, task?.hint ?? ''])
      expect(text).toContain(said)
  })

  test.each(steps)('%s has the support lines', (_, step) => {
    for (const { dial } of supportLines) expect(cardAt(step).drawn().text).toContain(`href="tel:${dial}"`)
  })

  test.each(steps)('%s says nothing of what comes after, before it is done', (_, step) => {
    expect(cardAt(step).drawn().text).toMatch(/class="step-after" role="status"><\/p>|^((?!step-after).)*$/s)
  })

  test('each step says which it is, but the one that has only words', () => {
    for (const [id, step] of steps) {
      const text = readable(cardAt(step).drawn().text)
      expect(text.includes(words.step(step, beats.length)), id).toBe(id !== 'tragedy')
    }
  })
})

describe('the note before a step', () => {
  test.each([
    ['questions', contentNote, contentNote.text],
    ['tragedy', tragedyNote, [tragedyNote.text]],
  ] as const)('%s: what is coming, and two ways on alike', (id, note, paragraphs) => {
    const step = stepOf(beatIds, id)
    const { store, player, told, panel } = storyAt(step)
    const drawn = () => markup(stepCard(told()))
    const text = readable(drawn().text)
    expect(text).toContain(note.heading)
    for (const said of paragraphs) expect(text).toContain(said)
    for (const said of wordsOf(id).text) expect(text).not.toContain(said)
    expect(buttonsOf(drawn()).slice(0, 2)).toEqual([note.goOn, note.skip])
    press(drawn(), note.goOn)
    expect(player.isNoted(step)).toBe(true)
    expect(panel.redraw).toHaveBeenCalled()
    expect(readable(drawn().text)).toContain(wordsOf(id).text[0])
    const other = storyAt(step)
    press(markup(stepCard(other.told())), note.skip)
    expect(other.store.getState().step).toBe(step + 1)
    expect(store.getState().step).toBe(step)
  })
})

test('what is said once it is done speaks of what was done', () => {
  const { player, drawn } = cardAt(stepOf(beatIds, 'dugout'))
  player.answer(412)
  expect(readable(drawn().text)).toMatch(/You said 412\. England had 139 for every 80,000 children/)
})
