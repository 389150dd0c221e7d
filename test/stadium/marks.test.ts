import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { State, type StateName, stateNames } from '../../src/model/population/states'
import { directorSees, markChildren, markCount, seatMark } from '../../src/stadium/marks'
import { openStates } from '../model/population/open-states'

const crowd = fc.uint8Array({ min: 0, max: markCount - 1, minLength: 1, maxLength: 400 })
const seen = (name: StateName): number => directorSees(State[name])

describe('what the director sees', () => {
  test('is one and the same byte for no need, never noticed and lost', () => {
    const states = Uint8Array.of(State.noNeed, State.neverNoticed, State.turnedAway)
    expect([...markChildren(states, false, new Uint8Array(3))]).toEqual([seatMark, seatMark, seatMark])
  })

  test('is the same whether a child who waits, or is being assessed, is in need or not', () => {
    expect(seen('waitingFalse')).toBe(seen('waiting'))
    expect(seen('assessedFalse')).toBe(seen('beingAssessed'))
  })

  test('tells apart the four kinds of open file, and an open file from none', () => {
    const kinds = new Set(openStates.map(seen))
    expect(kinds.size).toBe(4)
    expect(kinds.has(seatMark)).toBe(false)
  })

  test('does not change when children nobody knows of change places', () => {
    const hidden = [State.noNeed, State.neverNoticed, State.turnedAway]
    fc.assert(
      fc.property(crowd, fc.nat(), (states, shift) => {
        const others = states.map(state => {
          const place = (hidden as number[]).indexOf(state)
          return place < 0 ? state : hidden[(place + shift) % 3]
        })
        const marks = markChildren(states, false, new Uint8Array(states.length))
        expect(markChildren(others, false, new Uint8Array(states.length))).toEqual(marks)
      }),
      { seed: 80_000 },
    )
  })

  test('of one child is what is drawn of it', () => {
    fc.assert(
      fc.property(crowd, states => {
        const marks = markChildren(states, false, new Uint8Array(states.length))
        expect([...marks]).toEqual([...states].map(directorSees))
      }),
      { seed: 80_000 },
    )
  })
})

test('what is really there is each state as it is', () => {
  const states = Uint8Array.from(stateNames.keys())
  expect(markChildren(states, true, new Uint8Array(markCount))).toEqual(states)
})

test('marks are written where they were asked for, and the states stay as they were', () => {
  const states = Uint8Array.from(stateNames.keys())
  const out = new Uint8Array(markCount)
  expect(markChildren(states, false, out)).toBe(out)
  expect([...states]).toEqual([...stateNames.keys()])
})

test('there is a mark for every state of the model', () => {
  expect(markCount).toBe(stateNames.length)
})
