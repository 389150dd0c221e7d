import { expect, test } from 'vitest'
import { viewpointNames } from '../../src/words/stadium'
import { openPage } from '../support/open-page'
import { button, control, dimButton, gatherButton, openMore, show } from './controls'
import { steady } from './frame-clock'
import { framesDrawn, settle } from './settle'
import { differingPixels, stagePicture } from './stage-picture'
import { watchMotion } from './watch-motion'

test('where less motion is asked for, every change is a cut: nothing moves and nothing fades', async () => {
  const { page } = await openPage({ path: '?stage=pixi&truth=1', reducedMotion: true })
  await settle(page)
  const moved = await watchMotion(page)
  const acts: [string, () => Promise<unknown>][] = [
    ['a notch', () => control(page, 'posts').down.click()],
    ['the drawer', () => openMore(page)],
    ['dim', () => dimButton(page).click()],
    ['no dim', () => dimButton(page).click()],
    ['gather', () => gatherButton(page).click()],
    ['the other view', () => show(page, false)],
    ['send home', () => gatherButton(page).click()],
    ['a flight', () => page.getByRole('combobox').selectOption({ label: viewpointNames.dugout })],
    ['a preset', () => button(page, 'England 2022').click()],
    ['the way back', () => page.locator('#stage').press('0')],
  ]
  for (const [name, act] of acts) {
    const before = await framesDrawn(page)
    await act()
    await settle(page)
    expect(await framesDrawn(page), `${name} is drawn`).toBeGreaterThan(before)
    expect(await moved(), name).toEqual([])
  }
})

test('where less motion is asked for, an outline stays around the children who changed until the next change', async () => {
  const { page } = await openPage({ path: '?stage=pixi&truth=1', reducedMotion: true })
  await settle(page)
  await control(page, 'posts').down.click()
  await settle(page)
  const outlined = await stagePicture(page)
  const fresh = await openPage({ path: '?stage=pixi&truth=1&posts=144', reducedMotion: true })
  await settle(fresh.page)
  expect(differingPixels(outlined, await stagePicture(fresh.page), 40)).toBeGreaterThan(100)
})

test('where motion is welcome a change takes many frames, and comes to rest', async () => {
  const { page } = await openPage({ path: '?stage=canvas&truth=1', prepare: steady })
  await settle(page, 'canvas')
  const moved = await watchMotion(page)
  const before = await framesDrawn(page)
  await control(page, 'posts').down.click()
  await settle(page, 'canvas')
  expect(await moved()).toContain('the stadium')
  expect((await framesDrawn(page)) - before).toBeGreaterThan(3)
})
