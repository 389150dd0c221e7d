import { expect, test } from 'vitest'
import { agencyCostAYear, employedCostAYear } from '../../src/figures/one-council'
import { inPounds, pricesSentence } from '../../src/words/pounds'

const employed = employedCostAYear.value
const agency = agencyCostAYear.value

test('amounts are said to a tenth of a million, or to a thousand', () => {
  expect(inPounds(employed)).toBe('£67,000')
  expect(inPounds(145 * employed)).toBe('£9.7 million')
  expect(inPounds(999_600)).toBe('£1 million')
  expect(inPounds(0)).toBe('£0')
})

test('the prices are those published, and the reader’s own where it is another', () => {
  const said = (price: number) => pricesSentence({ employed, agency, price })
  expect(said(1.4)).toBe(said(1.41))
  expect(said(1.4)).toMatch(/£67,000 .* £94,000 .* 1\.41 times/)
  expect(said(1.45)).toContain('Here an agency worker costs 1.45 times as much, as set above: about £97,000.')
})
