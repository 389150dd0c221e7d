import { expect, test } from 'vitest'
import { places } from '../../../src/figures/places/places'
import { isPostcode, searchPlaces } from '../../../src/figures/places/search-places'

const first = (typed: string) => searchPlaces(typed)[0]?.name

test('each of 153 names finds its authority first, however it is written', () => {
  for (const { name } of places)
    for (const typed of [
      name,
      name.toLowerCase(),
      name.toUpperCase(),
      `City of ${name}`,
      `${name} City Council`,
      `${name}, City of`,
      name.replace(/^City of /, ''),
      name.replaceAll(' and ', ' & '),
      name.replaceAll('&', 'and'),
      name.replaceAll("'", ''),
      name.replaceAll("'", '’'),
      name.replaceAll('-', ' '),
      `  ${name}  `,
    ])
      expect(first(typed), typed).toBe(name)
})

test('some letters are enough, and a name comes before a longer one', () => {
  expect(first('soli')).toBe('Solihull')
  expect(first('derby')).toBe('Derby')
  expect(first('hull')).toBe('Kingston upon Hull')
  expect(first('tyneside')).toBe('North Tyneside')
  expect(first('helens')).toBe('St. Helens')
  expect(first('London Borough of Camden')).toBe('Camden')
  expect(searchPlaces('north').map(({ name }) => name)).toContain('North Yorkshire')
  expect(searchPlaces('')).toEqual([])
  expect(searchPlaces('Narnia')).toEqual([])
})

test('a postcode, or the beginning of one, is told from a name', () => {
  for (const typed of ['B91 3QB', 'b91', 'SW1A 1AA', 'sw1a', 'M1 1', 'le15 6hp '])
    expect(isPostcode(typed), typed).toBe(true)
  for (const typed of ['Solihull', 'so', 'St. Helens', 'B', '']) expect(isPostcode(typed), typed).toBe(false)
})
