import { expect, test } from 'vitest'
import { player } from '../../src/words/story/player'
import { goOnWhenReady } from '../../src/words/story/tragedy'
import { openPage } from '../support/open-page'
import { button } from './controls'
import { settle } from './settle'

test('a child that was chosen is let go of at the next step, and nobody is marked where there are only words', async () => {
  const { page } = await openPage({ path: '?step=14&stage=canvas' })
  await settle(page, 'canvas')
  const marker = page.locator('.child-marker')
  await marker.waitFor({ state: 'attached' })
  const stage = await page.locator('#stage').boundingBox()
  if (!stage) throw new Error('There is no picture.')
  await page.mouse.click(stage.x + stage.width / 2, stage.y + stage.height * 0.2)
  await marker.waitFor({ state: 'visible' })
  await button(page, player.next).click()
  await button(page, player.next).click()
  await button(page, goOnWhenReady).waitFor()
  expect(await marker.isVisible()).toBe(false)
  expect(await page.locator('#child').textContent()).toBe('')
})
