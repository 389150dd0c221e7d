import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { headersFor, parseHeaders, policyOfPage } from '../../.ci/headers.mjs'
import { openPage } from '../support/open-page'
import { readCounts } from './counts'
import { servePlainly } from './plain-host'
import { settle } from './settle'

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

test('the page itself says the policy of the headers, less what a page may not say, before anything it speaks of', async () => {
  const policy = headersFor(rules, '/').get('content-security-policy') ?? ''
  const page = await (await fetch(inject('siteAddress'))).text()
  const [, said] = page.match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/) ?? []
  expect(said?.replaceAll('&#39;', "'")).toBe(policyOfPage(policy))
  expect(page.indexOf('http-equiv="Content')).toBeLessThan(page.search(/<(script|link|img)/))
  // A browser looks for the letters' code in so many bytes.
  expect(page.indexOf('<meta charset')).toBeLessThan(900)
  expect(policyOfPage(policy).split('; ')).toEqual(
    policy.split('; ').filter(part => !/^frame-ancestors/.test(part)),
  )
})

test('what only headers may hold is left out of the page’s policy, whatever it lists', () => {
  expect(
    policyOfPage("default-src 'none'; sandbox; report-uri /said; frame-ancestors 'self' https://a.example;"),
  ).toBe("default-src 'none'")
})

test('on a host that sends no headers the page works, its weeks too, and refuses what is not its own', async () => {
  const { page, violations, expectQuiet } = await openPage({
    path: `${await servePlainly()}?v=1&week=30&script=none&stage=canvas`,
  })
  const headers = await page.evaluate(async () => [...(await fetch(location.href)).headers.keys()])
  expect(headers).not.toContain('content-security-policy')
  await settle(page, 'canvas')
  await expect.poll(async () => (await readCounts(page)).helped).toBeGreaterThan(0)
  expectQuiet()
  const isRun = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "run"'
    document.body.append(script)
    return document.title === 'run'
  })
  expect(isRun).toBe(false)
  await expect.poll(() => violations.length).toBeGreaterThan(0)
})
