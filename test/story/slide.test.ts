import { describe, expect, test } from 'vitest'
import { createShow } from '../../src/story/show'
import { buildsOf, portions, slide } from '../../src/story/slide'
import { present } from '../../src/words/present'
import { buttonsOf, markup, readable } from './markup'
import { everyStep, numberOf, storyAt } from './step-context'

/** A story shown to a room, at one of its steps. */
function shownAt(...given: Parameters<typeof storyAt>) {
  const story = storyAt(...given)
  return { ...story, show: createShow(story.store, story.player, story.context) }
}

describe('the portions of a text', () => {
  test('are one long sentence or two short ones, and together they are the text', () => {
    expect(portions('One. Two? “Three.” Four is 1.5 of them.')).toEqual([
      'One. Two?',
      '“Three.” Four is 1.5 of them.',
    ])
    for (const [id, { words }] of everyStep)
      for (const text of words.text) {
        expect(portions(text).join(' '), id).toBe(text)
        for (const portion of portions(text)) expect(portion.length, portion).toBeLessThanOrEqual(190)
      }
  })
})

describe('a step in its builds', () => {
  test.each(everyStep)(
    '%s is told whole: the note, every sentence, what is asked, and what came of it',
    (id, step, number) => {
      const { player, show, context, store } = shownAt(number)
      if (step.note) {
        expect(buildsOf(context()).map(({ kind }) => kind)).toEqual(['note'])
        expect(show.on()).toBe(true)
        expect(player.isPastNote(number)).toBe(true)
      }
      const told: string[] = []
      do told.push(readable(markup(slide(context())).text))
      while (show.on())
      const all = told.join(' ')
      for (const text of step.words.text.flatMap(portions)) expect(all, id).toContain(text)
      if (step.words.task) expect(all).toContain(step.words.task.ask)
      expect(store.getState().build).toBe(buildsOf(context()).length - 1)
      expect(show.on()).toBe(false)
      while (show.back());
      expect(store.getState().build).toBe(0)
    },
  )

  const done = everyStep.filter(([, { task }]) => !['none', 'play', 'levers', 'free'].includes(task.kind))
  test.each(done)('%s is shown done by one deed, and what came of it is told', (_, step, number) => {
    const { show, context } = shownAt(number)
    show.on()
    show.act()
    const kinds = buildsOf(context()).map(({ kind }) => kind)
    expect(show.now()).toMatchObject({ kind: 'task', at: kinds.indexOf('task'), all: kinds.length })
    expect(buildsOf(context())[kinds.indexOf('task')]!.text).not.toBe(step.words.task?.ask)
  })

  test('nobody is said to have guessed what a room was only shown', () => {
    for (const id of ['dugout', 'directors', 'inspection'] as const) {
      const { show, context } = shownAt(id)
      show.act()
      const text = buildsOf(context())
        .map(build => build.text)
        .join(' ')
      expect(text).not.toMatch(/You said|NaN|shown/)
      expect(buttonsOf(markup(slide(context())))).not.toContain(present.show)
    }
  })

  test('the one control moves a notch, up and down', () => {
    const { show, store } = shownAt('savings')
    const { saving } = store.getState().parameters
    show.nudge(-1)
    show.nudge(-1)
    show.nudge(1)
    expect(store.getState().parameters.saving).toBe(saving - 1)
    const deploy = shownAt('deploy')
    deploy.show.nudge(-1)
    expect(deploy.store.getState().parameters.triage).toBe(4)
    const levers = shownAt('five-points')
    levers.show.nudge(1)
    expect(levers.store.getState().season?.levers.encouragement).toBe(10)
  })

  test('a step gone back to is told whole, and one gone to begins', () => {
    const { show, store, context } = shownAt(2)
    show.go(1, true)
    expect(store.getState()).toMatchObject({ step: 1, build: buildsOf(context()).length - 1 })
    show.go(numberOf('alarm'))
    expect(store.getState()).toMatchObject({ step: numberOf('alarm'), build: 0 })
  })
})
