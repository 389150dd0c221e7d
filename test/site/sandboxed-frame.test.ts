import { expect, test } from 'vitest'
import { history } from '../../src/words/panel'
import { button, control, openMore } from './controls'
import { readCounts } from './counts'
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

  // The clipboard is refused here: the link is offered to be copied by hand.
  await openMore(frame)
  await button(frame, history.copyLink).click()
  const link = frame.getByRole('textbox', { name: history.linkField })
  await link.waitFor()
  expect(await link.inputValue()).toContain('posts=131')
  expectNoOtherHost()
})
