import fc from 'fast-check'
import { expect, test } from 'vitest'
import { setAsTimeComes, TimingWheel } from '../../../src/model/simulation/timing-wheel'
import '../settings'
import { exponential } from '../../../src/model/random'

test('each timer fires once, in the week its hazard adds up, whatever the rates do', () => {
  const hazards = fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 1, maxLength: 60 })
  const draws = fc.array(fc.double({ min: 1e-9, max: 40, noNaN: true }), { maxLength: 200 })
  fc.assert(
    fc.property(hazards, draws, fc.double({ min: 1e-4, max: 2, noNaN: true }), (weeks, marks, width) => {
      const wheel = new TimingWheel(width, 10)
      for (const [child, draw] of marks.entries()) wheel.set(child, child % 7, draw)
      let total = 0
      const due = new Set(marks.keys())
      for (const hazard of weeks) {
        total += hazard
        const count = wheel.pass(hazard)
        for (let place = 0; place < count; place++) {
          const child = wheel.fired[place]!
          expect(wheel.firedStamps[place]).toBe(child % 7)
          expect(marks[child]!).toBeLessThanOrEqual(total)
          expect(due.delete(child)).toBe(true)
        }
        for (const child of due) expect(marks[child]!).toBeGreaterThan(total)
      }
    }),
  )
})

test('a timer set while time runs counts from then', () => {
  const wheel = new TimingWheel(0.1, 10)
  expect(wheel.pass(5)).toBe(0)
  wheel.set(3, 0, 0.25)
  expect([wheel.pass(0.1), wheel.pass(0.1), wheel.pass(0.1)]).toEqual([0, 0, 1])
  expect(wheel.fired[0]).toBe(3)
})

test('places are used again, and more are made when they run out', () => {
  const wheel = new TimingWheel(1, 1)
  for (let round = 0; round < 5; round++) {
    for (let child = 0; child < 500; child++) wheel.set(child, round, 0.5)
    expect(wheel.pass(1)).toBe(500)
  }
})

test('timers set as their time comes fire in the same weeks as timers all set at the start', () => {
  const children = 5000
  const atOnce = new TimingWheel(0.02, children)
  const ahead = new TimingWheel(0.02, 10)
  const fired = new Set<number>()
  for (let child = 0; child < children; child++) atOnce.set(child, 0, exponential(6, 4, child, 2))
  const address = { seed: 6, stream: 4, episode: 2 }
  setAsTimeComes(ahead, { children, ...address, span: 0.07, isStillFirst: child => !fired.has(child) })
  for (let week = 1; week <= 300; week++) {
    // Slow weeks, and now and then one that runs past more than one refill.
    const hazard = week % 50 === 0 ? 0.3 : 0.01
    const [count, same] = [atOnce.pass(hazard), ahead.pass(hazard)]
    const all = [...atOnce.fired.subarray(0, count)].sort()
    expect([...ahead.fired.subarray(0, same)].sort()).toEqual(all)
    for (const child of all) fired.add(child)
  }
  expect(fired.size).toBeGreaterThan(4800)
})
