import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { headersFor, parseHeaders } from '../../.ci/headers.mjs'

const rules = parseHeaders(readFileSync('public/_headers', 'utf8'))

test('the page, a script of it and what is not there come with the headers of public/_headers', async () => {
  const page = await (await fetch(inject('siteAddress'))).text()
  const script = page.match(/src="\.\/(assets\/[^"]+\.js)"/)?.[1]
  expect(script, 'the page names its script relative to itself').toBeDefined()
  for (const path of ['', script, 'not-there.html']) {
    const answer = await fetch(new URL(path ?? '', inject('siteAddress')))
    const wanted = headersFor(rules, new URL(answer.url).pathname)
    expect(wanted.size).toBeGreaterThan(0)
    for (const [name, value] of wanted) expect(answer.headers.get(name), `${name} of /${path}`).toBe(value)
  }
})

test('the content policy lets in nothing inline, nothing evaluated and nothing from elsewhere', () => {
  const policy = headersFor(rules, '/').get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("style-src 'self';")
  expect(policy).not.toMatch(/unsafe|https?:/)
})

test('any page may frame the site, and a script fetched for a sandboxed frame may be read', () => {
  const headers = headersFor(rules, '/')
  expect(headers.get('content-security-policy')).toContain('frame-ancestors *')
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.has('x-frame-options')).toBe(false)
})

test('what is not there is answered with 404, as by a plain static host', async () => {
  expect((await fetch(new URL('not-there.html', inject('siteAddress')))).status).toBe(404)
})
