import { beforeAll, describe, expect, test } from 'vitest'
import type { Allocation } from '../../src/model/population/population'
import { State, stateNames } from '../../src/model/population/states'
import { defaultSettings } from '../../src/store/defaults'
import { selectAllocation } from '../../src/store/selectors'
import { ColouredCrowd } from '../../src/views/crowd'

const { parameters } = defaultSettings()
const children = 8000
const pictureAt = (posts: number): Allocation =>
  selectAllocation({ parameters: { ...parameters, children, posts: posts / 10 } })
const [usual, smaller] = [pictureAt(145), pictureAt(115)]

describe('the coloured crowd', () => {
  let crowd: ColouredCrowd
  beforeAll(() => {
    crowd = new ColouredCrowd(children, 1)
  })
  const marks = (truth: boolean): Uint8Array => crowd.marks(truth).slice()

  test('shows as many children of each state as the picture counts', () => {
    crowd.show(usual, null)
    for (const name of stateNames)
      expect(
        marks(true).filter(mark => mark === State[name]),
        name,
      ).toHaveLength(usual.counts[name])
  })

  test('shows the director as many of each as have an open file, and a plain seat for everyone else', () => {
    crowd.show(usual, null)
    const { counts } = usual
    const seen = (code: number): number => marks(false).filter(mark => mark === code).length
    expect(seen(State.waiting)).toBe(counts.waiting + counts.waitingFalse)
    expect(seen(State.beingAssessed)).toBe(counts.beingAssessed + counts.assessedFalse)
    expect(seen(State.noNeed)).toBe(counts.noNeed + counts.neverNoticed + counts.turnedAway)
  })

  test('keeps the picture before the gesture beside the present one, in the same view', () => {
    crowd.show(smaller, usual)
    for (const truth of [true, false]) {
      const fresh = new ColouredCrowd(children, 1)
      fresh.show(usual, null)
      expect(crowd.marksBefore(truth).slice()).toEqual(fresh.marks(truth))
      fresh.show(smaller, null)
      expect(marks(truth)).toEqual(fresh.marks(truth))
    }
  })

  test('comes out the same by whatever way it got there', () => {
    const straight = new ColouredCrowd(children, 1)
    straight.show(usual, null)
    for (const posts of [130, 90, 160, 10, 145]) crowd.show(pictureAt(posts), usual)
    expect(marks(true)).toEqual(straight.marks(true))
  })

  test('says of a child only what the view shows', () => {
    crowd.show(usual, null)
    const hidden = marks(true).indexOf(State.neverNoticed)
    const mistaken = marks(true).indexOf(State.waitingFalse)
    expect(crowd.stateOf(hidden, true)).toBe(State.neverNoticed)
    expect(crowd.stateOf(hidden, false)).toBe(State.noNeed)
    expect(crowd.stateOf(mistaken, false)).toBe(State.waiting)
  })

  test('another seed is another crowd of the same counts', () => {
    const other = new ColouredCrowd(children, 2)
    other.show(usual, null)
    crowd.show(usual, null)
    expect(other.marks(true)).not.toEqual(marks(true))
    const sorted = (found: Uint8Array): Uint8Array => found.slice().sort()
    expect(sorted(other.marks(true))).toEqual(sorted(marks(true)))
  })
})

describe('the places of a coloured crowd', () => {
  const crowd = new ColouredCrowd(children, 1)

  test('are the very same ones while a control moves: nobody walks', () => {
    const places = crowd.places(usual)
    for (const posts of [40, 115, 144, 146, 200]) expect(crowd.places(pictureAt(posts))).toBe(places)
  })

  test('are there for every child who is marked', () => {
    const slots = crowd.places(usual).places
    for (const picture of [usual, smaller]) {
      crowd.show(picture, null)
      const { places } = crowd.seats
      crowd.marks(true).forEach((mark, child) => {
        const atHome = [0, 1, 2].every(axis => slots[child * 3 + axis] === places[child * 3 + axis])
        if (mark !== State.noNeed && atHome) expect.fail(`child ${child} has no place`)
      })
    }
  })

  test('change with the number in need', () => {
    const places = crowd.places(usual)
    const more = selectAllocation({ parameters: { ...parameters, children, need: 6 } })
    expect(crowd.places(more)).not.toBe(places)
  })

  test('are there for every stadium, at every need, with more false alarms than usual', () => {
    for (const count of [319, 62_520])
      for (const need of [2, 5, 10]) {
        const picture = selectAllocation({ parameters: { ...parameters, children: count, need, alarm: 0.3 } })
        expect(() => new ColouredCrowd(count, 1).places(picture)).not.toThrow()
      }
  })
})
