import { expect, test } from 'vitest'
import { ClockWheel } from '../../../src/model/season/clock-wheel'
import { exponential } from '../../../src/model/season/events'
import { setAsTimeComes } from '../../../src/model/season/first-clocks'

test('clocks set as their time comes fire in the same weeks as clocks all set at the start', () => {
  const children = 5000
  const atOnce = new ClockWheel(0.02, children)
  const ahead = new ClockWheel(0.02, 10)
  const fired = new Set<number>()
  for (let child = 0; child < children; child++) atOnce.set(child, 0, exponential(6, 4, child, 2))
  setAsTimeComes(ahead, 0.07, children, 6, 4, 2, child => !fired.has(child))
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
