import { expect, test } from 'vitest'
import { supportLines } from '../../src/words/support'

test('the support lines are the right ones', () => {
  expect(supportLines.map(({ name, number }) => `${name} ${number}`)).toEqual([
    'Childline 0800 1111',
    'NSPCC 0808 800 5000',
    'NAPAC 0808 801 0331',
    'Emergency services 999',
  ])
})

test('what is dialled is what is printed', () => {
  for (const { number, dial } of supportLines) expect(dial).toBe(number.replaceAll(' ', ''))
})

test('no opening hours', () => {
  expect(JSON.stringify(supportLines)).not.toMatch(/hours|am\b|pm\b|24\/7|open/i)
})
