import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { siteAddress } from '../../.ci/share-tags.mjs'

/** Builds the page into a folder of its own, as `npm run build` does, and gives its HTML and what was said. */
function build(site: string | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'built-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const { SITE_URL: _, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir'],
    { env: { ...env, NODE_ENV: 'production', ...(site && { SITE_URL: site }) }, encoding: 'utf8' },
  )
  const html = status === 0 ? readFileSync(join(folder, 'index.html'), 'utf8') : ''
  const content = (name: string) => html.match(`(?:name|property)="${name}" content="([^"]*)"`)?.[1]
  const file = (name: string) => {
    const path = join(folder, name)
    return existsSync(path) ? readFileSync(path, 'utf8') : null
  }
  return { status, said: stdout + stderr, html, content, file }
}

test('built for a place, the page names itself and its picture by whole addresses', () => {
  const { status, html, content, said, file } = build('https://example.org/stadium')
  expect(status, said).toBe(0)
  expect(content('og:url')).toBe('https://example.org/stadium/')
  expect(html).toContain('<link rel="canonical" href="https://example.org/stadium/">')
  for (const name of ['og:image', 'twitter:image'])
    expect(content(name)).toBe('https://example.org/stadium/card.png')
  // Hosts that take an address alone find how to embed it.
  const found =
    'rel="alternate" type="application/json+oembed" href="https://example.org/stadium/oembed.json"'
  expect(html).toContain(found)
  const { html: code, ...rest } = JSON.parse(file('oembed.json') ?? '{}')
  expect(rest).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 640 })
  expect(code).toMatch(/^<iframe src="https:\/\/example\.org\/stadium\/\?v=1&amp;view=embed" title="[^"]+"/)
  expect(code).not.toContain('style=')
  expect(content('twitter:card')).toBe('summary_large_image')
  expect([content('og:image:width'), content('og:image:height')]).toEqual(['1200', '630'])
  expect(content('og:title')).toBeTruthy()
  expect(said).not.toContain('SITE_URL')
})

test('built for no place in particular, it says so in one line and leaves those tags out', () => {
  const { status, html, content, said, file } = build(undefined)
  expect(status, said).toBe(0)
  expect(file('oembed.json')).toBeNull()
  const script = file('embed.js') ?? ''
  expect(script).not.toMatch(/^import|\bexport\b/)
  expect(gzipSync(script).length).toBeLessThanOrEqual(3 * 1024)
  expect(said.split('\n').filter(line => line.includes('SITE_URL'))).toHaveLength(1)
  for (const name of ['og:url', 'og:image', 'twitter:card', 'twitter:image'])
    expect(content(name), name).toBeUndefined()
  expect(html).not.toContain('canonical')
  expect(content('og:title')).toBeTruthy()
})

test('a place that cannot be one stops the build, by its name', () => {
  const { status, said } = build('example.org/stadium')
  expect(status).not.toBe(0)
  expect(said).toContain('“example.org/stadium”')
  for (const bad of [
    '//example.org',
    'ftp://example.org/',
    'mailto:a@example.org',
    'https://',
    '?',
    'https://example.org/?posts=1',
    'https://example.org/#a',
  ])
    expect(() => siteAddress(bad), bad).toThrow(bad)
})

test('a folder is one with or without a slash at its end', () => {
  for (const text of ['https://example.org/a', 'https://example.org/a/'])
    expect(siteAddress(text).href).toBe('https://example.org/a/')
  expect(siteAddress('http://127.0.0.1:4173').href).toBe('http://127.0.0.1:4173/')
})
