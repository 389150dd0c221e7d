import { expect, test } from 'vitest'
import { legendScale, legendSeen, legendThere } from '../../src/words/legend'

test('no two rows of a view have one name', () => {
  for (const rows of [legendSeen, legendThere])
    expect(new Set(Object.values(rows)).size).toBe(Object.keys(rows).length)
})

test('the legend says what a point is', () => {
  expect(legendScale).toBe('Each point stands for a child. Marks are drawn larger than seats.')
})
