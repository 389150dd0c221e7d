import { expect, test } from 'vitest'
import { kinds } from '../../src/model/kinds'

test('the kinds of need add up to every need, and their shares are said to be assumed', () => {
  expect(Object.values(kinds).reduce((sum, kind) => sum + kind.default, 0)).toBe(100)
  for (const kind of Object.values(kinds)) expect([kind.min, kind.max]).toEqual([kind.default, kind.default])
})
