import { expect, test } from 'vitest'
import { viewpointNames } from '../../src/words/stadium'
import { comparePictures } from '../support/compare-pictures'
import { openPage, type PageWishes } from '../support/open-page'
import { gatherButton, openAll, openMore, show } from './controls'
import { layoutFaults } from './layout-faults'
import { settle } from './settle'
import { colouredPart, colouredPixels, litPart, stagePicture, stagePictureAt } from './stage-picture'

interface Screen {
  readonly name: string
  readonly wishes: PageWishes
  /** The size at which its drawing is compared, in CSS pixels: about what the page leaves it. */
  readonly stage: readonly [width: number, height: number]
  /** Pictures are kept at this whole fraction: small files, and a child moved by a pixel is none the wiser. */
  readonly shrinkBy: number
}

const screens: Screen[] = [
  {
    name: 'phone',
    wishes: { width: 390, height: 844, pixelRatio: 2, phone: true },
    stage: [390, 250],
    shrinkBy: 8,
  },
  { name: 'laptop', wishes: { width: 1280, height: 720 }, stage: [880, 420], shrinkBy: 6 },
  { name: 'projector', wishes: { width: 1920, height: 1080 }, stage: [1440, 740], shrinkBy: 8 },
]
const embeds: Screen[] = [
  { name: 'embed-360', wishes: { width: 360, height: 640, phone: true }, stage: [360, 230], shrinkBy: 4 },
  { name: 'embed-600', wishes: { width: 600, height: 640 }, stage: [600, 270], shrinkBy: 6 },
  { name: 'embed-1200', wishes: { width: 1200, height: 640 }, stage: [800, 290], shrinkBy: 6 },
]

const named = (all: readonly Screen[]): [string, Screen][] => all.map(screen => [screen.name, screen])

type Opened = Awaited<ReturnType<typeof openPage>>['page']

/** Every picture is looked at without motion, so that what is compared is where things come to rest. */
async function open({ wishes }: Screen, path: string): Promise<Opened> {
  const { page } = await openPage({ ...wishes, path: `${path}&stage=pixi`, reducedMotion: true })
  await settle(page)
  return page
}

/** Compares the drawing, at the size kept for this screen, with the one expected. */
async function compare(page: Opened, name: string, { stage, shrinkBy }: Screen): Promise<void> {
  comparePictures(name, await stagePictureAt(page, ...stage), { shrinkBy })
}

/** The whole bowl is there, ring and all, and spans so much of the picture. */
function expectWholeBowl(picture: Uint8Array, share = 0.9): void {
  const bowl = litPart(picture)
  expect(isInside(bowl), 'the bowl is whole').toBe(true)
  const { width, height, left, top, right, bottom } = bowl
  expect(Math.max((right - left) / width, (bottom - top) / height)).toBeGreaterThanOrEqual(share)
}

/** Every block that has been called down is there, and they are near enough to be counted. */
function expectWholeBlocks(picture: Uint8Array): void {
  const blocks = colouredPart(picture)
  expect(isInside(blocks), 'the blocks are whole').toBe(true)
  const { width, height, left, right } = blocks
  expect((right - left) / width).toBeGreaterThanOrEqual(width < height ? 0.55 : 0.65)
}

const isInside = ({ width, height, left, top, right, bottom }: ReturnType<typeof litPart>): boolean =>
  left > 0 && top > 0 && right < width && bottom < height

/** How much of the labels of gathered blocks lies over the very children they speak of, in pixels. */
async function childrenUnderLabels(page: Opened, picture: Uint8Array, { wishes }: Screen): Promise<number> {
  await page.locator('.block-labels p').first().waitFor()
  const boxes = await page.locator('.block-labels p').evaluateAll(all => {
    const stage = document.getElementById('stage')?.getBoundingClientRect() ?? new DOMRect()
    return all.map(one => {
      const { left, top, right, bottom } = one.getBoundingClientRect()
      return {
        left: left - stage.left,
        top: top - stage.top,
        right: right - stage.left,
        bottom: bottom - stage.top,
      }
    })
  })
  return colouredPixels(picture, boxes, wishes.pixelRatio ?? 1)
}

test.each(named(screens))(
  'on a %s the page shows the whole bowl and nothing cut or overlapping',
  async (_, screen) => {
    const page = await open(screen, '?v=1')
    for (const gathered of [false, true]) {
      if (gathered) await gatherButton(page).click()
      for (const truth of [false, true]) {
        await show(page, truth)
        await page.evaluate(() => scrollTo(0, 0))
        await settle(page)
        const name = `${screen.name}-${truth ? 'there' : 'seen'}${gathered ? '-gathered' : ''}`
        expect(await layoutFaults(page), name).toEqual([])
        const picture = await stagePicture(page)
        if (gathered) expectWholeBlocks(picture)
        else expectWholeBowl(picture)
        if (gathered)
          expect(await childrenUnderLabels(page, picture, screen), 'children under labels').toBe(0)
        await compare(page, name, screen)
      }
    }
  },
)

test('each place to stand shows its own picture', async () => {
  const screen = screens[1]
  const page = await open(screen, '?truth=1')
  for (const stand of ['dugout', 'rows', 'pitch', 'above'] as const) {
    await openMore(page)
    await page.getByRole('combobox').selectOption({ label: viewpointNames[stand] })
    await settle(page)
    expect(await layoutFaults(page), stand).toEqual([])
    await compare(page, `stand-${stand}`, screen)
  }
  await gatherButton(page).click()
  await page.getByRole('combobox').selectOption({ label: viewpointNames.pitch })
  await settle(page)
  const gathered = await stagePicture(page)
  expect(await childrenUnderLabels(page, gathered, screen), 'children under labels').toBe(0)
  await compare(page, 'stand-pitch-gathered', screen)
  await gatherButton(page).click()
  await page.getByRole('combobox').selectOption({ label: viewpointNames.overview })
  await settle(page)
  await compare(page, 'laptop-there', screen)
})

test.each(named(embeds))(
  'as an %s the whole bowl is there and nothing is cut or overlapping',
  async (_, screen) => {
    const page = await open(screen, '?view=embed')
    expect(await layoutFaults(page)).toEqual([])
    const picture = await stagePicture(page)
    // The picture of an embed is low: the room at its edges is more of it.
    expectWholeBowl(picture, 0.85)
    await compare(page, screen.name, screen)
  },
)

test.each(named(screens.slice(0, 2)))(
  'on a %s nothing is cut or overlapping with everything unfolded',
  async (_, screen) => {
    const page = await open(screen, '?truth=1&posts=900&nonsense=1')
    await openAll(page)
    await page.evaluate(() => scrollTo(0, 0))
    expect(await layoutFaults(page)).toEqual([])
  },
)
