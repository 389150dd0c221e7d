import { describe, expect, test } from 'vitest'
import { smootherstep, smoothstep } from '../../src/lib/easing'

describe.each([
  { ease: smoothstep, firstStep: 0.008 },
  { ease: smootherstep, firstStep: 0.002 },
])('$ease.name', ({ ease, firstStep }) => {
  test('never turns back, and starts and stops gently', () => {
    const steps = Array.from({ length: 101 }, (_, index) => ease(index / 100))
    steps.slice(1).forEach((step, index) => {
      expect(step).toBeGreaterThan(steps[index])
    })
    expect([steps[0], steps[50], steps[100]]).toEqual([0, 0.5, 1])
    expect(steps[5]).toBeLessThan(firstStep)
    expect(1 - steps[95]).toBeLessThan(firstStep)
  })
})
