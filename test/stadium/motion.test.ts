import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMoving, Motion, still, valueAt } from '../../src/stadium/motion'
import { madeScene } from './made-scene'

function started() {
  const { stadium } = madeScene(319)
  const motion = new Motion()
  return { stadium, motion, step: (now: number) => motion.advance(stadium, now) }
}

describe('the motion of a stadium', () => {
  test('at the beginning is none: everyone at home, nobody fading, lit or dimmed', () => {
    const { stadium, step } = started()
    expect(step(0)).toBe(false)
    expect([stadium.fade, stadium.gather, stadium.light, stadium.dim]).toEqual([1, 0, 1, 0])
  })

  test('of new marks begins part-way and takes 300 milliseconds', () => {
    const { stadium, motion, step } = started()
    motion.recolour(1000, { walking: false, lit: false, pace: Infinity })
    expect(step(1000)).toBe(true)
    expect(stadium.fade).toBeGreaterThan(0.3)
    expect(step(1150)).toBe(true)
    expect(stadium.fade).toBeGreaterThan(0.6)
    expect(stadium.fade).toBeLessThan(1)
    expect(step(1300)).toBe(false)
    expect([stadium.fade, stadium.light]).toEqual([1, 1])
  })

  test('of new marks takes longer where the children walk, and a second where some light up', () => {
    const { stadium, motion, step } = started()
    motion.recolour(0, { walking: true, lit: false, pace: Infinity })
    step(500)
    expect(stadium.fade).toBeLessThan(1)
    expect(step(900)).toBe(false)
    motion.recolour(1000, { walking: false, lit: true, pace: Infinity })
    step(1000)
    expect(stadium.light).toBe(0)
    expect(step(1500)).toBe(true)
    expect([stadium.fade, stadium.light]).toEqual([1, 0.5])
    expect(step(2000)).toBe(false)
    expect(stadium.light).toBe(1)
  })

  test('of new marks is over before the next ones are expected, and never takes longer than usual', () => {
    const { stadium, motion, step } = started()
    for (const walking of [false, true]) {
      motion.recolour(0, { walking, lit: false, pace: 125 })
      expect(step(60)).toBe(true)
      expect(stadium.fade).toBeLessThan(1)
      // Paintings come with frames, a frame sooner or later than their pace.
      expect(step(117)).toBe(false)
      expect(stadium.fade).toBe(1)
    }
    motion.recolour(0, { walking: false, lit: false, pace: 10_000 })
    expect(step(300)).toBe(false)
  })

  test('at once is none', () => {
    const { stadium, motion, step } = started()
    motion.recolour(0, { walking: true, lit: true, pace: Infinity })
    motion.recolourAtOnce()
    motion.gatherTo(1, null)
    motion.dimTo(1, null)
    expect(step(1)).toBe(false)
    expect([stadium.fade, stadium.gather, stadium.light, stadium.dim]).toEqual([1, 1, 1, 1])
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
