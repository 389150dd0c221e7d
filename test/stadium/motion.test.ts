import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filledBy, isMoving, Motion, seated, seatsFilled, still, valueAt } from '../../src/stadium/motion'
import { madeScene } from './made-scene'

function started() {
  const { scene } = madeScene(319)
  const motion = new Motion()
  return { scene, motion, step: (now: number) => motion.step(scene, now) }
}

describe('motion', () => {
  test('at the beginning is none: everyone at home, nobody fading, lit or dimmed', () => {
    const { scene, step } = started()
    expect(step(0)).toBe(false)
    expect([scene.fade, scene.gather, scene.light, scene.dim]).toEqual([1, 0, 1, 0])
  })

  test('of new marks begins part-way and takes 300 milliseconds', () => {
    const { scene, motion, step } = started()
    motion.recolour(1000, { walking: false, lit: false, pace: Infinity })
    expect(step(1000)).toBe(true)
    expect(scene.fade).toBeGreaterThan(0.3)
    expect(step(1150)).toBe(true)
    expect(scene.fade).toBeGreaterThan(0.6)
    expect(scene.fade).toBeLessThan(1)
    expect(step(1300)).toBe(false)
    expect([scene.fade, scene.light]).toEqual([1, 1])
  })

  test('of new marks takes longer where the children walk, and a second where some light up', () => {
    const { scene, motion, step } = started()
    motion.recolour(0, { walking: true, lit: false, pace: Infinity })
    step(500)
    expect(scene.fade).toBeLessThan(1)
    expect(step(900)).toBe(false)
    motion.recolour(1000, { walking: false, lit: true, pace: Infinity })
    step(1000)
    expect(scene.light).toBe(0)
    expect(step(1500)).toBe(true)
    expect([scene.fade, scene.light]).toEqual([1, 0.5])
    expect(step(2000)).toBe(false)
    expect(scene.light).toBe(1)
  })

  test('of new marks is over before the next ones are expected, and never takes longer than usual', () => {
    const { scene, motion, step } = started()
    for (const walking of [false, true]) {
      motion.recolour(0, { walking, lit: false, pace: 125 })
      expect(step(60)).toBe(true)
      expect(scene.fade).toBeLessThan(1)
      // Paintings come with frames, a frame sooner or later than their pace.
      expect(step(117)).toBe(false)
      expect(scene.fade).toBe(1)
    }
    motion.recolour(0, { walking: false, lit: false, pace: 10_000 })
    expect(step(300)).toBe(false)
  })

  test('at once is none', () => {
    const { scene, motion, step } = started()
    motion.recolour(0, { walking: true, lit: true, pace: Infinity })
    motion.recolourAtOnce()
    motion.gatherTo(1, null)
    motion.dimTo(1, null)
    expect(step(1)).toBe(false)
    expect([scene.fade, scene.gather, scene.light, scene.dim]).toEqual([1, 1, 1, 1])
  })

  test('of a gathering takes 1.6 seconds, and turned round goes back from where it was', () => {
    const { scene, motion, step } = started()
    motion.gatherTo(1, 0)
    step(800)
    expect(scene.gather).toBeCloseTo(0.5, 9)
    expect(motion.isGathering(800)).toBe(true)
    motion.gatherTo(0, 800)
    step(800)
    expect(scene.gather).toBeCloseTo(0.5, 9)
    step(1600)
    expect(scene.gather).toBeCloseTo(0.25, 9)
    expect(step(2400)).toBe(false)
    expect(scene.gather).toBe(0)
    expect(motion.isGathering(2400)).toBe(false)
  })

  test('of filling takes four seconds, and goes on as it does when it is asked for again', () => {
    const { scene, motion, step } = started()
    motion.fill(0)
    expect([step(0), scene.filled]).toEqual([false, 1])
    motion.empty()
    expect([step(500), scene.filled]).toEqual([false, 0])
    motion.fill(1000)
    expect([step(1000), scene.filled]).toEqual([true, 0])
    step(3000)
    motion.fill(3000)
    expect([step(3000), scene.filled]).toEqual([true, 0.5])
    expect([step(5000), scene.filled]).toEqual([false, 1])
  })

  test('of filling is none where it is cut to, even when it has begun', () => {
    const { scene, motion, step } = started()
    motion.empty()
    motion.fill(0)
    motion.fill(null)
    expect([step(10), scene.filled]).toEqual([false, 1])
  })

  test('of dimming is a quarter of a second, and does not count as gathering', () => {
    const { scene, motion, step } = started()
    motion.dimTo(1, 0)
    expect(step(125)).toBe(true)
    expect(scene.dim).toBeCloseTo(0.5, 9)
    expect(motion.isGathering(125)).toBe(false)
    expect(step(250)).toBe(false)
    expect(scene.dim).toBe(1)
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

test('the seats fill slowly at first and in the end, begun with the first tenth of a second, and never empty', () => {
  expect([filledBy(0), filledBy(0.5), filledBy(1)]).toEqual([0, 0.5, 1])
  const steps = Array.from({ length: 41 }, (_, step) => filledBy(step / 40))
  for (const [index, share] of steps.slice(1).entries()) expect(share).toBeGreaterThan(steps[index])
  // The first row of 80,000 seats has some 600.
  expect(filledBy(0.1) * 80_000).toBeGreaterThan(600)
})

test('seats fill row by row: as many as the share says, from the first on', () => {
  const { scene } = madeScene(319)
  expect(seatsFilled(scene)).toBe(319)
  scene.filled = 0.5
  expect(seatsFilled(scene)).toBe(159)
  scene.filled = 0
  expect(seatsFilled(scene)).toBe(0)
})

test('of any list of children those are seated whose seats are filled', () => {
  const { scene } = madeScene(319)
  const some = Uint32Array.of(0, 4, 158, 159, 160, 318)
  expect(seated(scene, some)).toBe(some)
  for (const share of [0, 0.001, 0.01, 0.25, 0.4984, 0.5, 0.503, 0.9, 0.9999]) {
    scene.filled = share
    expect([...seated(scene, some)]).toEqual([...some].filter(child => child < seatsFilled(scene)))
  }
  expect(seated(scene, new Uint32Array())).toHaveLength(0)
})
