import { expect, test } from 'vitest'
import { closeToHome } from '../../src/words/page'
import { history } from '../../src/words/panel'
import { supportCouncil, supportLines } from '../../src/words/support'
import { table } from '../../src/words/table'
import { sandboxed } from '../../src/words/title'
import { waysOut } from '../../src/words/ways-out'
import { openPage } from '../support/open-page'
import { button, control, openMore } from './controls'
import { readCounts } from './counts'
import { servePlainly } from './plain-host'
import { settle } from './settle'
import { openFramed } from './stranger'

test('in a sandboxed frame on a stranger’s page the embed works, without storage and without a word to the console', async () => {
  const { frame, expectNoOtherHost } = await openFramed('?view=embed&v=1&posts=130&stage=pixi', {
    sandbox: 'allow-scripts',
  })
  await settle(frame)
  expect(await frame.evaluate(() => origin)).toBe('null')
  const before = await readCounts(frame)
  expect(before.inNeed).toBe(4000)
  await control(frame, 'posts').up.click()
  await settle(frame)
  const after = await readCounts(frame)
  expect(after.notReached).toBeLessThan(before.notReached)

  expectNoOtherHost()

  // Where no window can be opened the browser says so, and the rest is in the frame. The clipboard is refused here: the link is
  // offered to be copied by hand.
  await openMore(frame)
  await button(frame, history.copyLink).click()
  const link = frame.getByRole('textbox', { name: history.linkField })
  await link.waitFor()
  expect(await link.inputValue()).toContain('posts=131')
})

test.each([
  ['comes', true],
  ['cannot be had', false],
])('a number that is pressed before what sees to it is there goes out once that %s', async (_, comes) => {
  let release = (): void => undefined
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  const { page } = await openPage({
    path: '?v=1&stage=canvas',
    prepare: page =>
      page.route(/ways-out.*\.js/, async route => {
        await held
        await (comes ? route.continue() : route.abort())
      }),
  })
  await settle(page, 'canvas')
  await page.evaluate(() => {
    addEventListener('click', ({ isTrusted, defaultPrevented, target }) => {
      if (!isTrusted && !defaultPrevented) document.title = `gone out: ${(target as HTMLElement).textContent}`
    })
  })
  await openMore(page)
  const { number, address } = supportLines[1]!
  await page.locator(`.support a[href="${address}"]`).click()
  expect(await page.title()).not.toContain('gone out')
  release()
  await expect.poll(() => page.title()).toContain(number)
  expect(await page.locator('.way-out', { hasText: waysOut.number }).count()).toBe(comes ? 1 : 0)
})

test('in a sandbox numbers, links and files that cannot go out say so beside what was pressed, with the text to copy', async () => {
  const { frame, page, expectHosts } = await openFramed('?view=embed&v=1&stage=canvas', {
    sandbox: 'allow-scripts',
  })
  await settle(frame, 'canvas')
  await openMore(frame)
  const line = (said: string) => frame.locator('.way-out', { hasText: said })
  const field = (said: string) => line(said).locator('input, textarea')

  const { number, address } = supportLines[1]!
  await frame.locator(`.support a[href="${address}"]`).click()
  await line(waysOut.number).waitFor()
  expect(await field(waysOut.number).inputValue()).toBe(number)
  await line(waysOut.number).getByRole('button', { name: waysOut.copy }).click()
  await line(waysOut.number).getByText(waysOut.copied).waitFor()
  const selected = await frame.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement as HTMLInputElement
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0)
  })
  expect(selected, 'and can be copied by hand').toBe(number)

  await frame.getByRole('link', { name: supportCouncil.name }).click()
  await line(waysOut.window).waitFor()
  expect(await field(waysOut.window).inputValue()).toBe(supportCouncil.address)
  expect(page.context().pages()).toHaveLength(1)

  await frame.locator('.numbers summary').click()
  await button(frame, table.download).click()
  await line(waysOut.file).waitFor()
  expect(await field(waysOut.file).inputValue()).toMatch(/\n.*4000/s)

  await frame.locator('.about summary').click()
  await frame.locator('.about a.methods-link[href*="view=methods"]').click()
  await frame.getByRole('link', { name: waysOut.openHere }).click()
  await frame.locator('.methods').first().waitFor()
  expectHosts()
})

test('in a frame that may open windows links open one, which knows nothing of the page, and nothing else is said', async () => {
  const { frame, page, expectHosts } = await openFramed('?view=embed&v=1&stage=canvas', {
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  })
  await page.context().route(supportCouncil.address, route => route.fulfill({ body: 'Another site.' }))
  await settle(frame, 'canvas')
  await frame.getByRole('link', { name: closeToHome }).click()
  await frame.locator('#panel .support').waitFor()
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    frame.getByRole('link', { name: supportCouncil.name }).click(),
  ])
  await opened.getByText('Another site.').waitFor()
  expect(await opened.evaluate(() => opener)).toBeNull()
  await opened.close()
  expect(await frame.locator('.way-out').count()).toBe(0)
  expectHosts(supportCouncil.address)
})

test('in a sandbox on a host that sends no headers the page says at once which two are needed, and its own address', async () => {
  const site = await servePlainly()
  const { frame, expectHosts } = await openFramed('?view=embed&v=1&posts=130', {
    sandbox: 'allow-scripts',
    site,
  })
  await frame.getByText(sandboxed.cure).waitFor()
  expect(await frame.getByText(sandboxed.said).isVisible()).toBe(true)
  expect(await frame.locator('.own-address').innerText()).toBe(`${site}?view=embed&v=1&posts=130`)
  expect(await frame.locator('#still').isVisible()).toBe(true)
  expect(
    await frame.evaluate(() => getComputedStyle(document.querySelector('.panel-place')!).animationName),
  ).toBe('none')
  expectHosts()
})
