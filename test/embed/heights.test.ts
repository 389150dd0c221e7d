import { expect, test } from 'vitest'
import { asksForHeight, heightMessages, pictureHeight } from '../../src/embed/heights'

const address = (search: string, hash = '') => ({
  href: `https://example.org/${search}${hash}`,
  search,
  hash,
})

test('a height is said as AMP, Datawrapper and Medium understand it, and to pym and WordPress where the address names them', () => {
  const anywhere = address('?view=embed')
  expect(heightMessages(640, anywhere)).toEqual([
    { sentinel: 'amp', type: 'embed-size', height: 640 },
    { 'datawrapper-height': { 'eighty-thousand': 640 } },
    JSON.stringify({ src: anywhere.href, context: 'iframe.resize', height: 640 }),
  ])
  const both = heightMessages(700, address('?view=embed&childId=graphic-2', '#?secret=aB3dE5'))
  expect(both.slice(3)).toEqual([
    'pymxPYMxgraphic-2xPYMxheightxPYMx700',
    { message: 'height', value: 700, secret: 'aB3dE5' },
  ])
})

test('a name that could not stand in a message is none', () => {
  for (const name of ['', 'a b', 'axPYMx<b>'.replace('xPYMx', ' '), '<script>', 'x'.repeat(101)])
    expect(
      heightMessages(1, address(`?childId=${encodeURIComponent(name)}`, `#?secret=${name}`)),
    ).toHaveLength(3)
})

test('hosts ask in their own words, and only where the address names them', () => {
  const framed = address('?childId=one', '#?secret=aB3dE5')
  expect(asksForHeight({ sentinel: 'amp', type: 'frames-init' }, address(''))).toBe(true)
  expect(asksForHeight('pymxPYMxonexPYMxwidthxPYMx320', framed)).toBe(true)
  expect(asksForHeight({ message: 'ready', secret: 'aB3dE5' }, framed)).toBe(true)
  for (const data of [
    'pymxPYMxtwoxPYMxwidthxPYMx320',
    { message: 'ready', secret: 'other' },
    { message: 'ready', secret: null },
    { sentinel: 'amp', type: 'embed-size', height: 1 },
    'frames-init',
    null,
    undefined,
    7,
    [],
  ])
    expect(asksForHeight(data, framed), JSON.stringify(data)).toBe(false)
  expect(asksForHeight({ message: 'ready', secret: null }, address(''))).toBe(false)
})

test('a picture is high enough for its labels on a phone, and leaves room for the words under it in a wide frame', () => {
  expect(pictureHeight(320)).toBe(230)
  expect(pictureHeight(600)).toBeCloseTo(372)
  expect(pictureHeight(1200)).toBe(520)
})
