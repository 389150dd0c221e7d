import { expect, test, vi } from 'vitest'
import { today } from '../../src/lib/today'
import { day } from '../../src/words/language'

test('today is the day of this device, and is said as people write it', () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 29, 12) })
  expect(day(today())).toBe('29 November 2026')
  vi.useRealTimers()
})
