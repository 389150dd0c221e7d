import { expect, test } from 'vitest'
import { childrenInCare } from '../../src/figures/methods-figures'
import { twoFigures } from '../../src/lib/numbers'
import { whole } from '../../src/words/language'
import { headline } from '../../src/words/title'

/** Children in England in mid-2024: 79,628 in the area of an average council, of which there are 153. */
const childrenInEngland = 79_628 * 153

test('the line under the title says how many children are in care in England, as published', () => {
  const inCare = twoFigures((childrenInCare.value * childrenInEngland) / 80_000)
  expect(headline).toContain(`${whole(inCare)} or so in care`)
})

test('the line under the title is short enough for two lines of a phone', () => {
  expect(headline.length).toBeLessThanOrEqual(80)
})
