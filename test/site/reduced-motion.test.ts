import { expect, test } from 'vitest'
import { stepIds } from '../../src/store/story-steps'
import { viewpointNames } from '../../src/words/stadium'
import { openPage } from '../support/open-page'
import { button, control, dimButton, gatherButton, openMore, show } from './controls'
import { steady } from './frame-clock'
import { framesDrawn, settle } from './settle'
import { differingPixels, stagePicture } from './stage-picture'
import { hasMoved, watchFromTheFirst, watchMotion } from './watch-motion'

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

test('where less motion is asked for, the lasting sign of a change is there at once and stays until the next', async () => {
  const { page } = await openPage({ path: '?stage=pixi&truth=1', reducedMotion: true })
  await settle(page)
  await control(page, 'posts').down.click()
  await settle(page)
  const signed = await stagePicture(page)
  const fresh = await openPage({ path: '?stage=pixi&truth=1&posts=144', reducedMotion: true })
  await settle(fresh.page)
  expect(differingPixels(signed, await stagePicture(fresh.page), 40)).toBeGreaterThan(100)
})

test.each([
  '?truth=1&gather=1&camera=dugout&posts=120',
  ...(['one-director', 'dugout', 'team', 'savings'] as const).map(id => `?step=${stepIds.indexOf(id) + 1}`),
])(
  'where motion is welcome too, the link %s opens in its own state: nothing moves on the way to it',
  async link => {
    const { page } = await openPage({ path: `${link}&stage=canvas`, prepare: watchFromTheFirst })
    await settle(page, 'canvas')
    expect(await framesDrawn(page)).toBeGreaterThan(0)
    expect(await hasMoved(page)).toBe(false)
    await page.locator('#stage').hover({ position: { x: 300, y: 100 } })
    await page.mouse.wheel(0, -400)
    await expect.poll(() => hasMoved(page), { message: 'the watch sees what does move' }).toBe(true)
  },
)

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
