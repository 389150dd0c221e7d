import { describe, expect, test } from 'vitest'
import { earlierThan } from '../../src/crowd/earlier'
import { outcomeAt } from '../../src/crowd/outcome'
import { usualCue } from '../../src/store/state'
import { madeWeeks, playedTo, shownIn, smallStore } from './small-season'

const now = (store: ReturnType<typeof smallStore>, weeks = madeWeeks()) =>
  earlierThan(store.getState(), weeks)

describe('without a season, the picture before', () => {
  test('is none until something has been moved, and where it has been moved back', () => {
    const store = smallStore()
    expect(now(store)).toBeNull()
    store.actions.beginGesture()
    store.actions.setParameter('posts', 3)
    store.actions.setParameter('posts', 3.6)
    expect(now(store)).toBeNull()
  })

  test('is the one before the latest gesture, with its settings, counts and team', () => {
    const store = smallStore()
    const before = store.getState().parameters
    store.actions.setParameter('posts', 3)
    const found = now(store)
    expect(found).toMatchObject({ which: 'gesture', week: null })
    expect(found?.state.parameters).toBe(before)
    expect(found?.state.baseline).toBe(before)
    expect(found?.counts).toEqual(outcomeAt(before).counts)
    expect(found?.allocation).toBe(outcomeAt(before).allocation)
  })

  test('is the one that was kept, where one is and it differs', () => {
    const store = smallStore()
    store.actions.setParameter('posts', 3)
    store.actions.keep()
    expect(now(store), 'the very picture that was kept').toBeNull()
    store.actions.setParameter('posts', 2.8)
    store.actions.setParameter('posts', 2.6)
    expect(now(store)).toMatchObject({ which: 'kept', state: { parameters: { posts: 3 } } })
  })

  test('is none in a stadium of another size, and where nobody is told apart', () => {
    const store = smallStore()
    store.actions.setParameter('children', 1000)
    expect(now(store)).toBeNull()
    store.actions.setParameter('posts', 1)
    expect(now(store)).not.toBeNull()
    for (const cue of [{ plain: true }, { checkRight: 80 }, { onlyWords: true }]) {
      store.actions.setCue({ ...usualCue, ...cue })
      expect(now(store)).toBeNull()
    }
  })
})

describe('in a season, the picture before', () => {
  test('is none until the weeks have come, and in the first of them', () => {
    const store = smallStore()
    store.actions.setParameter('posts', 3)
    store.actions.openSeason('none')
    expect(now(store)).toBeNull()
    expect(now(store, madeWeeks({ shown: shownIn(playedTo(store.getState(), 4), 0) }))).toBeNull()
  })

  test('is its beginning', () => {
    const store = smallStore()
    store.actions.openSeason('none')
    store.actions.setWeek(4)
    const shown = shownIn(playedTo(store.getState(), 4), 4)
    const found = now(store, madeWeeks({ shown }))
    expect(found).toMatchObject({ which: 'beginning', state: { season: { week: 0 } }, week: { week: 0 } })
    expect(found?.counts).toEqual(shown.countsAtKickOff)
    expect(found?.week?.beginning()).toBe(found?.week)
  })

  test('is the same week of what was kept, once that has come and the two have parted', () => {
    const store = smallStore()
    store.actions.openSeason('none')
    store.actions.keep()
    const kept = shownIn(playedTo(store.getState(), 4), 4)
    store.actions.setWeek(4)
    expect(now(store, madeWeeks({ shown: kept, kept })), 'not parted yet').toBeNull()
    store.actions.setWeek(0)
    store.actions.setParameter('posts', 3)
    store.actions.setWeek(4)
    const shown = shownIn(playedTo(store.getState(), 4), 4)
    expect(now(store, madeWeeks({ shown }))).toBeNull()
    const found = now(store, madeWeeks({ shown, kept }))
    expect(found).toMatchObject({ which: 'kept', state: { parameters: { posts: 3.6 } } })
    expect(found?.week).toBe(kept)
  })
})
