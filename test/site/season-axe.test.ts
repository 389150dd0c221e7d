import { expect, test } from 'vitest'
import { keeping } from '../../src/words/panel'
import type { PageWishes } from '../support/open-page'
import { sample } from '../support/sample'
import { axeFindings } from './axe-findings'
import { button, control, openAll, openMore, show } from './controls'
import { layoutFaults } from './layout-faults'
import { onButton, openSeason, pauseButton, playButton } from './season-page'
import { settle } from './settle'

const link = '?week=60&script=article&tragedies=0'

test('axe finds nothing while weeks are shown and go by, with a child chosen and changes on the way', async () => {
  const { page } = await openSeason(link, { reducedMotion: true })
  expect(await axeFindings(page), 'as it opens').toEqual([])
  await control(page, 'posts').up.click()
  await openMore(page)
  await page.locator('.event-card[data-cause="reader"]').waitFor()
  await page.locator('#stage').press('ArrowRight')
  await page.locator('.child-strip').waitFor()
  await show(page, true)
  await settle(page, 'canvas')
  expect(await axeFindings(page), 'with a child and a change').toEqual([])
  await playButton(page).click()
  await pauseButton(page).waitFor()
  expect(await axeFindings(page), 'while the weeks go by').toEqual([])
})

test('axe finds nothing beside what was kept, dimmed, with everything unfolded', async () => {
  const { page } = await openSeason(`${link}&kept=posts%3D110&truth=1`, { reducedMotion: true })
  await openMore(page)
  await button(page, keeping.dim).click()
  await onButton(page).click()
  await openAll(page)
  await settle(page, 'canvas')
  expect(await axeFindings(page)).toEqual([])
})

const screens: [string, PageWishes][] = [
  ['a small phone', { width: 360, height: 740, pixelRatio: 2, phone: true }],
  ['a laptop', { width: 1280, height: 720 }],
  ['a projector', { width: 1920, height: 1080 }],
  ['a page at 400 per cent', { width: 320, height: 180, pixelRatio: 3 }],
  ['a screen with forced colours', { forcedColors: true }],
]

const kindsOfScreen = ['a small phone', 'a projector', 'a page at 400 per cent']
const shown = sample(screens, ([name]) => kindsOfScreen.includes(name))

test.each(shown)('on %s axe finds nothing, and nothing is cut or overlapping', async (_, wishes) => {
  const { page } = await openSeason(`${link}&kept=posts%3D110`, { ...wishes, reducedMotion: true })
  expect(await axeFindings(page)).toEqual([])
  await page.evaluate(() => scrollTo(0, 0))
  expect(await layoutFaults(page)).toEqual([])
})

const widths = sample([360, 600, 1200], width => width !== 600)

test.each(widths)('in an embed %d wide too', async width => {
  const { page } = await openSeason(`${link}&view=embed`, { width, height: 640, reducedMotion: true })
  expect(await axeFindings(page)).toEqual([])
  await page.evaluate(() => scrollTo(0, 0))
  expect(await layoutFaults(page)).toEqual([])
})
