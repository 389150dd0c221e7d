import { describe, expect, onTestFinished, test } from 'vitest'
import { type Crowd, createCrowd } from '../../src/crowd/crowd'
import { outcomeAt } from '../../src/crowd/outcome'
import type { CreateWeeksPlayer } from '../../src/crowd/played-weeks'
import { stateAt } from '../../src/model/simulation/replay'
import type { SettingsStore } from '../../src/store/store'
import { madeWeeks, playedTo, shownIn, smallStore } from './small-season'

/** A crowd that follows a store; weeks are played by what a test says. */
function followed(
  store: SettingsStore = smallStore(),
  player: CreateWeeksPlayer = () => ({ ...madeWeeks(), follow: () => undefined, stop: () => undefined }),
) {
  const crowd = createCrowd(store, async () => player)
  onTestFinished(() => crowd.stop())
  return { crowd, actions: store.actions, state: store.getState }
}

const marksOf = ({ picture }: Crowd): number[] => [...picture.marks]
const againstOf = ({ picture }: Crowd): number[] | null => picture.against && [...picture.against]

describe('what the present picture is held against', () => {
  test('is the picture before the gesture, through every step of a drag and after its end', () => {
    const { crowd, actions } = followed()
    const before = marksOf(crowd)
    actions.beginGesture()
    expect(againstOf(crowd)).toEqual(before)
    for (const posts of [3.5, 3.2, 2.8, 3.1]) {
      actions.setParameter('posts', posts)
      expect(againstOf(crowd), `at ${posts}`).toEqual(before)
    }
    actions.endGesture()
    expect(againstOf(crowd)).toEqual(before)
    expect(marksOf(crowd)).not.toEqual(before)
  })

  test('stays while the reader looks at it in another way, in the view that is shown', () => {
    const store = smallStore()
    store.actions.setTruth(true)
    const { crowd, actions } = followed(store)
    const there = marksOf(crowd)
    actions.setParameter('posts', 2.8)
    actions.setGathered(true)
    actions.setGathered(false)
    actions.keep()
    actions.dropKept()
    expect(againstOf(crowd)).toEqual(there)
    actions.setTruth(false)
    const fresh = smallStore()
    fresh.actions.setTruth(false)
    expect(againstOf(crowd), 'as the director saw it').toEqual(marksOf(followed(fresh).crowd))
    actions.setTruth(true)
    expect(againstOf(crowd)).toEqual(there)
  })

  test('is another from the very start of the next gesture', () => {
    const { crowd, actions } = followed()
    actions.setParameter('posts', 2.8)
    const then = marksOf(crowd)
    actions.beginGesture()
    expect(againstOf(crowd)).toEqual(then)
    actions.setParameter('posts', 2.4)
    expect(againstOf(crowd)).toEqual(then)
  })

  test('is, after undo, the picture that was undone', () => {
    const { crowd, actions } = followed()
    actions.setParameter('posts', 2.8)
    const undone = marksOf(crowd)
    actions.undo()
    expect(againstOf(crowd)).toEqual(undone)
  })
})

describe('the picture before', () => {
  test('has the marks, counts and team of then, and nobody stands out', () => {
    const { crowd, actions, state } = followed()
    const [marks, { team, allocation }, { counts }] = [marksOf(crowd), crowd.picture, crowd]
    actions.setParameter('posts', 2.8)
    const [then, thenCounts] = [marksOf(crowd), crowd.counts]
    expect(crowd.earlier).toMatchObject({ which: 'gesture' })
    actions.setShowsBefore(true)
    expect(marksOf(crowd)).toEqual(marks)
    expect(crowd.picture).toMatchObject({ against: null, team, allocation })
    expect([crowd.counts, crowd.before]).toEqual([counts, counts])
    const child = marks.findIndex((mark, index) => mark !== then[index])
    expect(crowd.stateOf(child)).toBe(marks[child])
    actions.setShowsBefore(false)
    expect(marksOf(crowd)).toEqual(then)
    expect(againstOf(crowd), 'and those who changed stand out again').toEqual(marks)
    expect(crowd.counts).toEqual(thenCounts)
    expect(crowd.stateOf(child)).toBe(then[child])
    expect(state().parameters.posts).toBe(2.8)
  })

  test('turns with the view, and is gathered as it was', () => {
    const { crowd, actions } = followed()
    actions.setGathered(true)
    const orders = crowd.gatherOrders()
    actions.setParameter('need', 8)
    expect(crowd.gatherOrders().need.length).toBeGreaterThan(orders.need.length)
    actions.setShowsBefore(true)
    actions.setTruth(true)
    expect([...crowd.gatherOrders().need]).toEqual([...orders.need])
    const fresh = smallStore()
    fresh.actions.setTruth(true)
    expect(marksOf(crowd)).toEqual(marksOf(followed(fresh).crowd))
  })

  test('is the one that was kept, beside which the comparison stays what it is', () => {
    const { crowd, actions, state } = followed()
    const kept = marksOf(crowd)
    expect(crowd.keptMarks()).toBeNull()
    actions.keep()
    actions.setParameter('posts', 2.8)
    actions.setParameter('posts', 2.4)
    const found = crowd.compared
    expect([...crowd.keptMarks()!]).toEqual(kept)
    const child = kept.findIndex((mark, index) => mark !== crowd.picture.marks[index])
    expect(crowd.stateOf(child, true)).toBe(kept[child])
    actions.setShowsBefore(true)
    expect(marksOf(crowd)).toEqual(kept)
    expect(crowd.counts).toEqual(outcomeAt(state().kept!.parameters).counts)
    expect(crowd.compared).toEqual(found)
  })
})

describe('in a season', () => {
  /** A crowd in a season of which eight weeks have come at once. */
  async function season() {
    const store = smallStore()
    store.actions.openSeason('none')
    const replay = playedTo(store.getState(), 8)
    let hear = (): void => undefined
    const { crowd, actions } = followed(store, (_, news) => {
      hear = news
      return {
        ...madeWeeks(),
        get shown() {
          return shownIn(replay, store.getState().season?.week ?? 0)
        },
        follow: () => undefined,
        stop: () => undefined,
      }
    })
    await expect.poll(() => crowd.weeks.shown).not.toBeNull()
    return { crowd, actions, replay, news: () => hear() }
  }
  const seenIn = (crowd: Crowd, replay: Parameters<typeof stateAt>[0], week: number) => {
    const states = new Uint8Array(crowd.children)
    stateAt(replay, week, states)
    return [...states]
  }

  test('a step to the next week is held against the week before it until the next step, whatever else comes', async () => {
    const { crowd, actions, replay, news } = await season()
    actions.setTruth(true)
    actions.setWeek(3)
    expect(againstOf(crowd), 'a leap is no step').toBeNull()
    actions.setWeek(4)
    const before = seenIn(crowd, replay, 3)
    expect(againstOf(crowd)).toEqual(before)
    news()
    actions.setGathered(true)
    expect(againstOf(crowd)).toEqual(before)
    actions.setTruth(false)
    actions.setTruth(true)
    actions.setShowsBefore(true)
    expect(againstOf(crowd)).toBeNull()
    actions.setShowsBefore(false)
    expect(againstOf(crowd)).toEqual(before)
    actions.setShowsBefore(true)
    actions.setWeek(5)
    expect(againstOf(crowd), 'from the week itself, not from the one that was looked back at').toEqual(
      seenIn(crowd, replay, 4),
    )
    actions.setWeek(8)
    expect(againstOf(crowd)).toBeNull()
    actions.setWeek(5)
    expect(againstOf(crowd), 'come back to from afar').toBeNull()
  })

  test('the picture before is the first week', async () => {
    const { crowd, actions, replay } = await season()
    actions.setTruth(true)
    actions.setWeek(6)
    const counts = crowd.counts
    actions.setShowsBefore(true)
    expect(marksOf(crowd)).toEqual(seenIn(crowd, replay, 0))
    expect(crowd.counts).toEqual(shownIn(replay, 0).counts)
    expect(crowd.before).toEqual(crowd.counts)
    actions.setShowsBefore(false)
    expect(marksOf(crowd)).toEqual(seenIn(crowd, replay, 6))
    expect(crowd.counts).toEqual(counts)
  })
})
