import { expect, inject, test } from 'vitest'
import { history } from '../../src/words/panel'
import { openPage } from '../support/open-page'
import { button, control } from './controls'
import { readCounts } from './counts'
import { settle } from './settle'
import { serveStranger } from './stranger'

test('in a sandboxed frame on a stranger’s page the embed works, without storage and without a word to the console', async () => {
  const address = `${inject('siteAddress')}?view=embed&v=1&posts=130&stage=pixi`
  const host = await serveStranger(
    `<!doctype html><title>A stranger's page</title><link rel="icon" href="data:,">
    <iframe sandbox="allow-scripts" src="${address}" title="Eighty thousand children" width="640" height="640"></iframe>`,
  )
  const { page, strangers, expectQuiet } = await openPage({ path: 'favicon.svg' })
  await page.route(host, route => route.continue())
  await page.goto(host)
  await expect.poll(() => page.frames().length).toBe(2)
  const frame = page.frames()[1]
  await settle(frame)
  expect(await frame.evaluate(() => origin)).toBe('null')
  const before = await readCounts(frame)
  expect(before.inNeed).toBe(4000)
  await control(frame, 'posts').up.click()
  await settle(frame)
  const after = await readCounts(frame)
  expect(after.notReached).toBeLessThan(before.notReached)

  // The clipboard is refused here: the link is offered to be copied by hand.
  await button(frame, history.copyLink).click()
  const link = frame.getByRole('textbox', { name: history.linkField })
  await link.waitFor()
  expect(await link.inputValue()).toContain('posts=131')
  expect([...new Set(strangers.splice(0))], 'nothing but the stranger’s own page').toEqual([host])
  expectQuiet()
})
