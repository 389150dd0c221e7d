import { expect, test } from 'vitest'
import { supportCouncil, supportLines, supportOtherWays } from '../../src/words/support'

test('the support lines are the right ones, the one for danger now first', () => {
  expect(supportLines.map(({ name, number }) => `${name} ${number}`)).toEqual([
    'Emergency services 999',
    'Childline 0800 1111',
    'NSPCC 0808 800 5000',
    'National Domestic Abuse Helpline 0808 2000 247',
    'NAPAC 0808 801 0331',
    'Samaritans 116 123',
    'Shout 85258',
  ])
})

test('what is rung or texted is what is printed, and only Shout is texted', () => {
  for (const { name, number, address } of supportLines) {
    const digits = number.replaceAll(' ', '')
    expect(address).toBe(name === 'Shout' ? `sms:${digits}` : `tel:${digits}`)
  }
})

test('no opening hours', () => {
  expect(JSON.stringify([supportLines, supportOtherWays])).not.toMatch(/hours|am\b|pm\b|24\/7|open/i)
})

test('the way to one’s own council is the government’s page', () => {
  expect(new URL(supportCouncil.address).host).toBe('www.gov.uk')
})
