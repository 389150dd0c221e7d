import { expect, test } from 'vitest'
import {
  isThisMachine,
  type OpenedDocument,
  publicAddress,
  typedAddress,
} from '../../../src/store/link/public-address'

const opened = (href: string, canonical?: string): OpenedDocument => ({
  location: { href, protocol: new URL(href).protocol },
  querySelector: () => (canonical === undefined ? null : { href: canonical }),
})

test('the address that others can open is the one it was built for, else the one it is at, else the one that was typed', () => {
  const site = 'https://example.org/stadium/'
  expect(publicAddress(opened('https://preview.example/?v=1', site))).toBe(site)
  expect(publicAddress(opened('https://example.org/stadium/?v=1&posts=130#top'))).toBe(site)
  expect(publicAddress(opened('file:///home/stadium/index.html'))).toBeNull()
  expect(publicAddress(opened('file:///home/stadium/index.html'), site)).toBe(site)
  expect(publicAddress(opened('about:srcdoc'))).toBeNull()
})

test('an address is read as people type it, and what is none is refused', () => {
  const typed = (text: string) => typedAddress(text, 'https://')
  expect(typed(' example.org/stadium ')).toBe('https://example.org/stadium')
  expect(typed('http://example.org/a/?posts=130#b')).toBe('http://example.org/a/')
  expect(typed('localhost:4173')).toBe(null)
  expect(typed('http://localhost:4173')).toBe('http://localhost:4173/')
  for (const none of [
    '',
    'stadium',
    'not an address',
    'file:///home/a',
    'javascript:alert(1)',
    'data:text/html,a',
  ])
    expect(typed(none), none).toBeNull()
})

test('an address of this machine alone is known as one', () => {
  for (const own of ['http://localhost:4173/', 'http://127.0.0.1/', 'http://[::1]:80/'])
    expect(isThisMachine(own), own).toBe(true)
  expect(isThisMachine('https://example.org/')).toBe(false)
})
