import { expect, test } from 'vitest'
import { parameterIds } from '../../src/model/parameters'
import { hostKeys, hostPart, isHostKey, isLinkKey, settingKeys } from '../../src/store/link-keys'

test('no key means two things', () => {
  const all = [...settingKeys, ...parameterIds, ...hostKeys]
  expect(new Set(all).size).toBe(all.length)
})

test('the keys others rely on are keys of the link', () => {
  const promised =
    'v view preset posts leaving price saving poaching triage alarm need seed truth gather camera stage'
  expect(promised.split(' ').filter(key => !isLinkKey(key))).toEqual([])
})

test('what every object has is no key', () => {
  expect(['__proto__', 'constructor', 'toString', ''].some(key => isLinkKey(key) || isHostKey(key))).toBe(
    false,
  )
})

test('the host’s part of a query is its own keys, as they were', () => {
  expect(hostPart('?v=1&childId=a%26b&posts=3&parentUrl=https%3A%2F%2Fexample.org%2F%3Fq%3D1')).toBe(
    '&childId=a%26b&parentUrl=https%3A%2F%2Fexample.org%2F%3Fq%3D1',
  )
  expect(hostPart('?v=1&posts=3')).toBe('')
})
