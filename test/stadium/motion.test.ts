import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMoving, Motion, still, valueAt } from '../../src/stadium/motion'
import { fadeShare, type StadiumValue } from '../../src/stadium/stadium-value'
import { madeScene } from './made-scene'

/** New marks where nobody walks and nobody knows when the next will come. */
const ordinary = { walking: false, pace: Infinity }

const share = fc.double({ min: 0, max: 1, noNaN: true })

function started() {
  const { stadium } = madeScene(319)
  const motion = new Motion()
  return { stadium, motion, step: (now: number) => motion.advance(stadium, now) }
}

describe('the motion of a stadium', () => {
  test('at the beginning is none: everyone at home in the light, nobody fading, marked by a line or dimmed', () => {
    const { stadium, step } = started()
    expect(step(0)).toBe(false)
    const { fade, gather, floods, lineHeight, hush, dim } = stadium
    expect({ fade, gather, floods, lineHeight, hush, dim }).toEqual({
      fade: 1,
      gather: 0,
      floods: 1,
      lineHeight: 0,
      hush: 0,
      dim: 0,
    })
  })

  test('of new marks begins part-way and takes 300 milliseconds', () => {
    const { stadium, motion, step } = started()
    motion.recolour(1000, ordinary)
    expect(step(1000)).toBe(true)
    expect(stadium.fade).toBeGreaterThan(0.3)
    expect(step(1150)).toBe(true)
    expect(stadium.fade).toBeGreaterThan(0.6)
    expect(stadium.fade).toBeLessThan(1)
    expect(step(1300)).toBe(false)
    expect(stadium.fade).toBe(1)
  })

  test('of new marks takes longer where the children walk', () => {
    const { stadium, motion, step } = started()
    motion.recolour(0, { ...ordinary, walking: true })
    step(500)
    expect(stadium.fade).toBeLessThan(1)
    expect(step(900)).toBe(false)
  })

  test('of new marks is over before the next ones are expected, and never takes longer than usual', () => {
    const { stadium, motion, step } = started()
    for (const walking of [false, true]) {
      motion.recolour(0, { walking, pace: 125 })
      expect(step(60)).toBe(true)
      expect(stadium.fade).toBeLessThan(1)
      // Paintings come with frames, a frame sooner or later than their pace.
      expect(step(117)).toBe(false)
      expect(stadium.fade).toBe(1)
    }
    motion.recolour(0, { ...ordinary, pace: 10_000 })
    expect(step(300)).toBe(false)
  })

  test('at once is none', () => {
    const { stadium, motion, step } = started()
    motion.recolour(0, { ...ordinary, walking: true })
    motion.recolourAtOnce()
    motion.lastingLines(1, null)
    motion.turnLights(false, null)
    motion.dimTo(1, null)
    expect(step(1)).toBe(false)
    const { fade, floods, lineHeight, lineStrength, hush, dim } = stadium
    expect([fade, floods, lineHeight, lineStrength, hush, dim]).toEqual([1, 0, 9, 0.9, 0, 1])
    motion.gatherTo(1, null)
    expect([step(2), stadium.gather]).toEqual([false, 1])
  })

  test('of a gathering takes 1.6 seconds, and turned round goes back from where it was', () => {
    const { stadium, motion, step } = started()
    motion.gatherTo(1, 0)
    step(800)
    expect(stadium.gather).toBeCloseTo(0.5, 9)
    expect(motion.isGathering(800)).toBe(true)
    motion.gatherTo(0, 800)
    step(800)
    expect(stadium.gather).toBeCloseTo(0.5, 9)
    step(1600)
    expect(stadium.gather).toBeCloseTo(0.25, 9)
    expect(step(2400)).toBe(false)
    expect(stadium.gather).toBe(0)
    expect(motion.isGathering(2400)).toBe(false)
  })

  test('of filling takes four seconds, and goes on as it does when it is asked for again', () => {
    const { stadium, motion, step } = started()
    motion.fill(0)
    expect([step(0), stadium.filled]).toEqual([false, 1])
    motion.empty()
    expect([step(500), stadium.filled]).toEqual([false, 0])
    motion.fill(1000)
    expect([step(1000), stadium.filled]).toEqual([true, 0])
    step(3000)
    motion.fill(3000)
    expect([step(3000), stadium.filled]).toEqual([true, 0.5])
    expect([step(5000), stadium.filled]).toEqual([false, 1])
  })

  test('of filling is slow at first and in the end, begun with the first tenth of a second, and never turns back', () => {
    const { stadium, motion, step } = started()
    motion.empty()
    motion.fill(0)
    const shares = Array.from({ length: 41 }, (_, tenth) => {
      step(tenth * 100)
      return stadium.filled
    })
    for (const [index, share] of shares.slice(1).entries()) expect(share).toBeGreaterThan(shares[index])
    expect(shares[1]).toBeLessThan(shares[21] - shares[20])
    step(400)
    // The first row of 80,000 seats has some 600.
    expect(stadium.filled * 80_000).toBeGreaterThan(600)
  })

  test('of filling is none where it is cut to, even when it has begun', () => {
    const { stadium, motion, step } = started()
    motion.empty()
    motion.fill(0)
    motion.fill(null)
    expect([step(10), stadium.filled]).toEqual([false, 1])
  })

  test('of dimming is a quarter of a second, and does not count as gathering', () => {
    const { stadium, motion, step } = started()
    motion.dimTo(1, 0)
    expect(step(125)).toBe(true)
    expect(stadium.dim).toBeCloseTo(0.5, 9)
    expect(motion.isGathering(125)).toBe(false)
    expect(step(250)).toBe(false)
    expect(stadium.dim).toBe(1)
  })
})

describe('a turn of the lights', () => {
  /** How far the fade of the first and of the last child has come. */
  const shares = (stadium: StadiumValue) => [0, 1].map(turn => fadeShare(stadium, turn))

  test('down lets the floods fade, then those nobody saw come up one after the other, and then rests', () => {
    const { stadium, motion, step } = started()
    motion.turnLights(false, 0)
    motion.recolour(0, ordinary)
    const seen = [0, 400, 800, 1000, 1200, 1900, 2500].map(now => {
      expect(step(now), `${now}`).toBe(true)
      return { floods: stadium.floods, first: shares(stadium)[0], last: shares(stadium)[1] }
    })
    expect(seen[0]).toEqual({ floods: 1, first: 0, last: 0 })
    expect(seen[1].floods).toBeLessThan(1)
    expect(seen[2]).toMatchObject({ first: 0, last: 0 })
    expect(seen[3].first).toBeGreaterThan(0)
    expect(seen[3].last).toBe(0)
    expect(seen[4].floods).toBe(0)
    expect(seen[5].first).toBe(1)
    expect(seen[5].last).toBeLessThan(1)
    expect(seen[6].last).toBeGreaterThan(seen[5].last)
    expect(step(2600)).toBe(false)
    expect([stadium.fade, ...shares(stadium)]).toEqual([1, 1, 1])
  })

  test('up lets them sink before the light returns', () => {
    const { stadium, motion, step } = started()
    motion.turnLights(false, null)
    motion.turnLights(true, 0)
    motion.recolour(0, ordinary)
    step(0)
    expect([stadium.floods, ...shares(stadium)]).toEqual([0, 0, 0])
    step(500)
    expect([stadium.floods, ...shares(stadium)]).toEqual([0, 1, 1])
    expect(step(900)).toBe(true)
    expect(stadium.floods).toBeGreaterThan(0)
    expect(step(1400)).toBe(false)
    expect(stadium.floods).toBe(1)
  })

  test('turned round again and again takes every child, and the light, on from where they are', () => {
    const way = fc.array(fc.double({ min: 1, max: 2600, noNaN: true }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(way, share, (lengths, turn) => {
        const { stadium, motion, step } = started()
        let [now, isUp, isSwapped] = [0, true, false]
        /** How far a child looks as it does in the dark. */
        const dark = (): number => (isSwapped ? 1 - fadeShare(stadium, turn) : fadeShare(stadium, turn))
        motion.turnLights(false, now)
        motion.recolour(now, ordinary)
        isUp = false
        for (const length of lengths) {
          now += length
          step(now)
          const before = [dark(), stadium.floods]
          isUp = !isUp
          motion.turnLights(isUp, now)
          motion.recolour(now, ordinary)
          isSwapped = isUp
          step(now)
          expect(dark()).toBeCloseTo(before[0], 9)
          expect(stadium.floods).toBeCloseTo(before[1], 9)
        }
        step(now + 4000)
        expect([dark(), stadium.floods]).toEqual(isUp ? [0, 1] : [1, 0])
      }),
      { seed: 80_000 },
    )
  })

  test('takes the marks that come with it and no later ones', () => {
    const { motion, step } = started()
    motion.turnLights(false, 0)
    expect(motion.isAboutToTurn).toBe(true)
    step(0)
    expect(motion.isAboutToTurn).toBe(false)
    motion.recolour(10, ordinary)
    expect(motion.isTurning(20)).toBe(false)
  })

  test('leaves less light while children stand on the pitch, and none in the dark', () => {
    const { stadium, motion, step } = started()
    motion.gatherTo(1, null)
    step(0)
    expect(stadium.floods).toBeGreaterThan(0.3)
    expect(stadium.floods).toBeLessThan(0.5)
    motion.turnLights(false, null)
    step(0)
    expect(stadium.floods).toBe(0)
  })
})

describe('lines of light', () => {
  test('rise, stand, and sink to a lasting sign, while the others step back and come forward again', () => {
    const { stadium, motion, step } = started()
    motion.raiseLines(1, 0)
    const at = [0, 250, 500, 1100, 1400, 1600, 60_000].map(now => {
      const isMoving = step(now)
      const { lineHeight, lineStrength, hush } = stadium
      return { lineHeight, lineStrength, hush, isMoving }
    })
    expect(at[0]).toMatchObject({ lineHeight: 0, hush: 0 })
    expect(at[1].lineHeight).toBeGreaterThan(0)
    expect(at[1]).toMatchObject({ hush: 1 })
    expect(at[2]).toMatchObject({ lineHeight: 17, lineStrength: 0.95, hush: 1, isMoving: true })
    expect(at[3]).toMatchObject({ lineHeight: 17, hush: 1, isMoving: true })
    expect(at[4].lineHeight).toBeLessThan(17)
    expect(at[4].hush).toBeLessThan(1)
    expect(at[5]).toEqual({ lineHeight: 9, lineStrength: 0.9, hush: 0, isMoving: false })
    expect(at[6]).toEqual(at[5])
  })

  test('are lower on the pitch, and on the way there never jump', () => {
    const { stadium, motion, step } = started()
    motion.lastingLines(1, null)
    step(0)
    motion.gatherTo(1, 0)
    const heights = Array.from({ length: 17 }, (_, tenth) => {
      step(tenth * 100)
      return stadium.lineHeight
    })
    expect([heights[0], heights[16]]).toEqual([9, 2.5])
    heights.slice(1).forEach((height, index) => {
      expect(heights[index] - height).toBeGreaterThanOrEqual(0)
      expect(heights[index] - height).toBeLessThan(1)
    })
  })

  test('are never higher than their share, and lowered sink without a jump', () => {
    const { stadium, motion, step } = started()
    motion.raiseLines(1 / 2, 0)
    step(600)
    expect(stadium.lineHeight).toBe(8.5)
    motion.lowerLines(1 / 4, 600)
    motion.lowerLines(1, 600)
    step(600)
    expect(stadium.lineHeight).toBe(8.5)
    step(5000)
    expect(stadium.lineHeight).toBe(9 / 4)
  })

  test('that have only just risen stay up for the next ones; later ones rise from the ground', () => {
    const { stadium, motion, step } = started()
    motion.raiseLines(1, 0)
    step(600)
    motion.dropLines()
    motion.raiseLines(1, 600)
    step(600)
    expect(stadium.lineHeight).toBe(17)
    step(1900)
    motion.raiseLines(1, 1900)
    step(1900)
    expect(stadium.lineHeight).toBe(0)
  })

  test('that are dropped are gone', () => {
    const { stadium, motion, step } = started()
    motion.raiseLines(1, 0)
    step(600)
    motion.dropLines()
    step(610)
    expect([stadium.lineHeight, stadium.lineStrength]).toEqual([0, 0])
  })

  test('grow to the lasting sign where the lights turn and none stood before', () => {
    const { stadium, motion, step } = started()
    motion.lastingLines(1, 0)
    step(0)
    expect([stadium.lineHeight, stadium.hush]).toEqual([0, 0])
    step(200)
    expect(stadium.lineHeight).toBeGreaterThan(0)
    expect(step(500)).toBe(false)
    expect(stadium.lineHeight).toBe(9)
  })
})

test('recolouring is fading and lines, not gathering, dimming, filling or the light alone', () => {
  const { motion, step } = started()
  motion.gatherTo(1, 0)
  motion.dimTo(1, 0)
  motion.empty()
  motion.fill(0)
  motion.turnLights(false, 0)
  step(0)
  expect([motion.isRecolouring(10), motion.isFilling(10)]).toEqual([false, true])
  motion.recolour(10, ordinary)
  expect(motion.isRecolouring(20)).toBe(true)
  expect(motion.isRecolouring(400)).toBe(false)
  motion.raiseLines(1, 400)
  expect(motion.isRecolouring(1000)).toBe(true)
  expect([motion.isRecolouring(3000), motion.isFilling(5000)]).toEqual([false, false])
})

/** Minus nought is nought here. */
const number = fc.double({ min: -2, max: 2, noNaN: true }).map(value => value + 0)
const moving = fc.record({
  from: number,
  to: number,
  start: fc.double({ min: 0, max: 1e6, noNaN: true }),
  duration: fc.double({ min: 1, max: 2000, noNaN: true }),
})

test('a number on its way is between its ends, at its ends exactly, and never turns back', () => {
  fc.assert(
    fc.property(moving, transition => {
      const { from, to, start, duration } = transition
      expect(valueAt(transition, start - 5)).toBe(from)
      expect(valueAt(transition, start)).toBe(from)
      expect(valueAt(transition, start + duration)).toBe(to)
      expect(valueAt(transition, start + duration + 5)).toBe(to)
      const ways = [0.2, 0.5, 0.8].map(share =>
        Math.abs(valueAt(transition, start + share * duration) - from),
      )
      expect(ways[0]).toBeLessThanOrEqual(ways[1])
      expect(ways[1]).toBeLessThanOrEqual(ways[2])
      expect(ways[2]).toBeLessThanOrEqual(Math.abs(to - from) + 1e-12)
    }),
    { seed: 80_000 },
  )
})

test('it moves until it has arrived, and not at all where its ends are the same', () => {
  const transition = { from: 0, to: 1, start: 100, duration: 300 }
  expect([0, 100, 399, 400, 900].map(now => isMoving(transition, now))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
  expect(isMoving({ ...transition, to: 0 }, 200)).toBe(false)
})

test('a still number stays where it is and moves never', () => {
  for (const now of [0, 1, 1e9]) {
    expect(valueAt(still(0.35), now)).toBe(0.35)
    expect(isMoving(still(0.35), now)).toBe(false)
  }
})
