import { expect, test } from 'vitest'
import { keeping } from '../../src/words/panel'
import { tragedy } from '../../src/words/season-events'
import { comparePictures } from '../support/compare-pictures'
import { openPage, type PageWishes } from '../support/open-page'
import { button, openMore } from './controls'
import { readCounts } from './counts'
import { layoutFaults } from './layout-faults'
import { comeTo, onButton, scrubTo, workedOut } from './season-page'
import { settle } from './settle'
import { drawnPart, expectOnlyTheTeamApart, stagePicture, stagePictureAt } from './stage-picture'

interface Screen {
  readonly wishes: PageWishes
  /** The size at which the drawing is compared, in CSS pixels: no wider than its column, which it may let shine through. */
  readonly stage: readonly [width: number, height: number]
  readonly shrinkBy: number
}

const screens: [number, Screen][] = [
  [
    360,
    {
      wishes: { width: 360, height: 740, pixelRatio: 2, phone: true },
      stage: [360, 230],
      shrinkBy: 8,
    },
  ],
  [1280, { wishes: { width: 1280, height: 720 }, stage: [880, 400], shrinkBy: 6 }],
  [1920, { wishes: { width: 1920, height: 1080 }, stage: [1340, 720], shrinkBy: 8 }],
]

const open = ({ wishes }: Screen, path: string, reducedMotion = true) =>
  openPage({ ...wishes, path: `${path}&stage=pixi`, reducedMotion })

test.each(screens)('%d wide, week 60 of the article shows what is really there', async (width, screen) => {
  const { page } = await open(screen, '?week=60&script=article&preset=article&truth=1')
  await workedOut(page)
  await page.evaluate(() => scrollTo(0, 0))
  await settle(page)
  expect(await layoutFaults(page)).toEqual([])
  comparePictures(`season-60-${width}`, await stagePictureAt(page, ...screen.stage), {
    shrinkBy: screen.shrinkBy,
  })
})

test.each(screens)(
  '%d wide, at a tragedy the whole bowl stands dimmed beside the words',
  async (width, screen) => {
    const { page } = await open(screen, '?week=44&script=article&preset=article&truth=1')
    await page.getByRole('heading', { name: tragedy.heading }).waitFor()
    await settle(page)
    expect(await layoutFaults(page)).toEqual([])
    const { left, right, top, bottom, ...whole } = drawnPart(await stagePicture(page))
    expect([left > 0, top > 0, right < whole.width, bottom < whole.height]).toEqual([true, true, true, true])
    comparePictures(`tragedy-${width}`, await stagePictureAt(page, ...screen.stage), {
      shrinkBy: screen.shrinkBy,
    })
  },
)

test('1280 wide, beside what was kept only those keep their light who differ', async () => {
  const screen = screens[1][1]
  const path = '?week=60&script=none&posts=115&kept=posts%3D145%26week%3D0%26script%3Dnone&truth=1'
  // Where less motion is asked for, outlines hide their colours.
  const { page } = await open(screen, path, false)
  await workedOut(page)
  await openMore(page)
  await button(page, keeping.dim).click()
  await page.locator('.sentence-first', { hasText: / only with / }).waitFor()
  await settle(page)
  expect(await layoutFaults(page)).toEqual([])
  comparePictures('season-compared-1280', await stagePictureAt(page, ...screen.stage), {
    shrinkBy: screen.shrinkBy,
  })
})

test('one week on is the picture that its link opens, in the renderer too', async () => {
  const { page } = await openPage({ path: '?week=23&script=none&truth=1&stage=pixi' })
  await workedOut(page)
  await settle(page)
  await onButton(page).click()
  await comeTo(page, 24)
  // A step leaves lines of light over those it changed; drawing through the weeks does not.
  await scrubTo(page, 26)
  await scrubTo(page, 24)
  await page.mouse.move(0, 0)
  await settle(page)
  const link = await openPage({ path: '?week=24&script=none&truth=1&stage=pixi' })
  await workedOut(link.page)
  await settle(link.page)
  expectOnlyTheTeamApart(await stagePicture(page), await stagePicture(link.page))
  expect(await readCounts(link.page)).toEqual(await readCounts(page))
})
