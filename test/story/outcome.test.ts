import { describe, expect, test } from 'vitest'
import { outcomeAt } from '../../src/crowd/outcome'
import type { PlayedWeek, PlayedWeeks } from '../../src/crowd/played-weeks'
import { isDone, isInNeed, outcomeOf, startParameters } from '../../src/story/outcome'
import { storyAt } from './step-context'

/** Weeks as if played: only which week is shown matters here. */
const inWeek = (week: number): Partial<PlayedWeeks> => ({
  shown: { week, lastWeek: 156, status: 'done', replay: { deltas: [] } } as unknown as PlayedWeek,
})

describe('how things stand', () => {
  test('is compared with how the step began', () => {
    const { store, context } = storyAt('savings')
    const begun = outcomeOf(context())
    expect(begun.start).toEqual(begun.now)
    store.actions.setParameter('posts', 115)
    const moved = outcomeOf(context())
    expect(moved.start).toEqual(begun.start)
    expect(moved.now).toEqual(outcomeAt(store.getState().parameters).counts)
    expect(moved.now.notReached).toBeGreaterThan(moved.start.notReached)
  })

  test('beside the same weeks unchanged, where those are kept', () => {
    const counts = outcomeAt(storyAt('yours').store.getState().parameters).counts
    const { context } = storyAt('five-points', {}, {}, { counts, children: {} as never })
    expect(outcomeOf(context()).start).toBe(counts)
  })

  test('or, before the weeks have come, as they are', () => {
    const { context, panel } = storyAt('game')
    expect(outcomeOf(context()).start).toEqual(panel.counts)
    const { context: begun, panel: other } = storyAt('game', {}, inWeek(18))
    expect(outcomeOf(begun()).start).toEqual(other.counts)
  })

  test('picked children are looked for among those in need', () => {
    const { store, player, context } = storyAt('questions')
    const { parameters, seed } = store.getState()
    const inNeed = Array.from({ length: 400 }, (_, child) => child).filter(child =>
      isInNeed(child, parameters, seed),
    )
    expect(inNeed.length).toBeGreaterThan(5)
    expect(inNeed.length).toBeLessThan(60)
    const others = Array.from({ length: 400 }, (_, child) => child).filter(child => !inNeed.includes(child))
    player.answer([...inNeed.slice(0, 2), ...others.slice(0, 3)])
    expect(outcomeOf(context()).found).toBe(2)
  })

  test('the parameters a step began with are one object', () => {
    const { context } = storyAt('savings')
    expect(startParameters(context())).toBe(startParameters(context()))
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
      const { player, context } = storyAt(id)
      expect(isDone(context()), id).toBe(false)
      player.answer(answer)
      expect(isDone(context()), id).toBe(true)
    }
  })

  test('once a control is elsewhere than it was, and not when it is moved back', () => {
    for (const [id, parameter, to] of [
      ['savings', 'posts', 120],
      ['deploy', 'triage', 4],
      ['yours', 'leaving', 9],
    ] as const) {
      const { store, context } = storyAt(id)
      const before = store.getState().parameters[parameter]
      expect(isDone(context()), id).toBe(false)
      store.actions.setParameter(parameter, to)
      expect(isDone(context()), id).toBe(true)
      store.actions.setParameter(parameter, before)
      expect(isDone(context()), id).toBe(false)
    }
  })

  test('once its last week is shown', () => {
    expect(isDone(storyAt('game', {}, inWeek(22)).context())).toBe(false)
    expect(isDone(storyAt('game', {}, inWeek(23)).context())).toBe(true)
    expect(isDone(storyAt('five-points').context())).toBe(false)
  })

  test('and never where nothing is asked', () => {
    const { player, context } = storyAt('tragedy')
    player.answer(1)
    expect(isDone(context())).toBe(false)
  })
})
