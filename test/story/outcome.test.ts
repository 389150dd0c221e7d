import { describe, expect, test } from 'vitest'
import { outcomeAt } from '../../src/crowd/outcome'
import type { PlayedWeek, PlayedWeeks } from '../../src/crowd/played-weeks'
import { isDone, isInNeed, outcomeOf, startParameters } from '../../src/story/outcome'
import { beatIds } from '../../src/words/story/index'
import { stepOf, storyAt } from './told'

const step = (id: (typeof beatIds)[number]) => stepOf(beatIds, id)

/** Weeks as if played: only which week is shown matters here. */
const inWeek = (week: number): Partial<PlayedWeeks> => ({
  shown: { week, lastWeek: 156, status: 'done', replay: { deltas: [] } } as unknown as PlayedWeek,
})

describe('how things stand', () => {
  test('is held against how the step began', () => {
    const { store, told } = storyAt(step('savings'))
    const begun = outcomeOf(told())
    expect(begun.start).toEqual(begun.now)
    store.actions.setParameter('posts', 115)
    const moved = outcomeOf(told())
    expect(moved.start).toEqual(begun.start)
    expect(moved.now).toEqual(outcomeAt(store.getState().parameters).counts)
    expect(moved.now.notReached).toBeGreaterThan(moved.start.notReached)
  })

  test('beside the same weeks unchanged, where those are kept', () => {
    const counts = outcomeAt(storyAt(step('yours')).store.getState().parameters).counts
    const { told } = storyAt(step('five-points'), {}, {}, { counts, children: {} as never })
    expect(outcomeOf(told()).start).toBe(counts)
  })

  test('or, before the weeks have come, as they are', () => {
    const { told, panel } = storyAt(step('game'))
    expect(outcomeOf(told()).start).toEqual(panel.counts)
    const { told: begun, panel: other } = storyAt(step('game'), {}, inWeek(17))
    expect(outcomeOf(begun()).start).toEqual(other.counts)
  })

  test('picked children are looked for among those in need', () => {
    const { store, player, told } = storyAt(step('questions'))
    const { parameters, seed } = store.getState()
    const inNeed = Array.from({ length: 400 }, (_, child) => child).filter(child =>
      isInNeed(child, parameters, seed),
    )
    expect(inNeed.length).toBeGreaterThan(5)
    expect(inNeed.length).toBeLessThan(60)
    const others = Array.from({ length: 400 }, (_, child) => child).filter(child => !inNeed.includes(child))
    player.answer([...inNeed.slice(0, 2), ...others.slice(0, 3)])
    expect(outcomeOf(told()).found).toBe(2)
  })

  test('the parameters a step began with are one object', () => {
    const { told } = storyAt(step('savings'))
    expect(startParameters(told())).toBe(startParameters(told()))
  })
})

describe('what a step asks for is done', () => {
  test('once it has been answered', () => {
    for (const [id, answer] of [
      ['one-director', 1],
      ['dugout', 100],
      ['questions', [1, 2, 3, 4, 5]],
      ['foreheads', 95],
      ['inspection', 'good'],
    ] as const) {
      const { player, told } = storyAt(step(id))
      expect(isDone(told()), id).toBe(false)
      player.answer(answer)
      expect(isDone(told()), id).toBe(true)
    }
  })

  test('once a control is elsewhere than it was, and not when it is moved back', () => {
    for (const [id, parameter, to] of [
      ['savings', 'posts', 120],
      ['deploy', 'triage', 4],
      ['yours', 'leaving', 9],
    ] as const) {
      const { store, told } = storyAt(step(id))
      const before = store.getState().parameters[parameter]
      expect(isDone(told()), id).toBe(false)
      store.actions.setParameter(parameter, to)
      expect(isDone(told()), id).toBe(true)
      store.actions.setParameter(parameter, before)
      expect(isDone(told()), id).toBe(false)
    }
  })

  test('once its last week is shown', () => {
    expect(isDone(storyAt(step('game'), {}, inWeek(22)).told())).toBe(false)
    expect(isDone(storyAt(step('game'), {}, inWeek(23)).told())).toBe(true)
    expect(isDone(storyAt(step('five-points')).told())).toBe(false)
  })

  test('and never where nothing is asked', () => {
    const { player, told } = storyAt(step('tragedy'))
    player.answer(1)
    expect(isDone(told())).toBe(false)
  })
})
