import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { type StepId, stepIds } from '../../src/store/story-steps'
import { supportLines } from '../../src/words/support'
import { comparePictures } from '../support/compare-pictures'
import { sample } from '../support/sample'
import { axeFindings } from './axe-findings'
import { foldAll, openAll } from './controls'
import { stagePictureAt } from './stage-picture'
import { expectSideBySide, expectWithinReach } from './story-layout'
import { everyStep, faultsOfStep, goOn, heading, openStep, rest, titleOf } from './story-page'

interface Screen {
  readonly wishes: {
    readonly width: number
    readonly height: number
    readonly pixelRatio?: number
    readonly phone?: boolean
  }
  /** The size at which its drawing is compared, in CSS pixels: about what the page leaves it. */
  readonly stage: readonly [width: number, height: number]
  /** Pictures are kept at this whole fraction. */
  readonly shrinkBy: number
}

const screens: readonly Screen[] = [
  { wishes: { width: 360, height: 740, pixelRatio: 2, phone: true }, stage: [360, 238], shrinkBy: 4 },
  { wishes: { width: 1280, height: 720 }, stage: [880, 420], shrinkBy: 4 },
  { wishes: { width: 1920, height: 1080 }, stage: [1440, 740], shrinkBy: 6 },
]

/** Holds the drawing of a step against the one expected of it on a screen. */
async function comparePicture(
  page: Page,
  id: StepId,
  step: number,
  { wishes, stage, shrinkBy }: Screen,
): Promise<void> {
  const picture = await stagePictureAt(page, ...stage, 'canvas')
  comparePictures(`story/${wishes.width}-${String(step).padStart(2, '0')}-${id}`, picture, { shrinkBy })
}

/** One step of each kind: plain, with a note before it, with a team, with weeks, with only words, and the last. */
const kinds: readonly StepId[] = ['one-director', 'questions', 'team', 'game', 'tragedy', 'yours']

test.each(screens.map(screen => [screen.wishes.width, screen] as const))(
  'walked at %d pixels, every step shows its picture and all it needs, and nothing of it is cut, overlapping or found by axe',
  async (_, screen) => {
    const { wishes } = screen
    // The words are the same on every screen: the smallest has every step looked at closely, the others one of each kind.
    const closely = sample(stepIds, id => wishes.phone === true || kinds.includes(id))
    const { page, expectQuiet } = await openStep(1, wishes)
    const size = await page.locator('#stage').boundingBox()
    for (const [id, step] of everyStep) {
      if (step > 1) await goOn(page, step)
      await rest(page, step)
      expect(
        await page.locator('#stage').boundingBox(),
        `the picture at ${id} is as large as at the first`,
      ).toEqual(size)
      expect(await faultsOfStep(page), id).toEqual([])
      if (wishes.phone) await expectWithinReach(page, wishes)
      else await expectSideBySide(page, wishes)
      for (const { address } of supportLines)
        expect(await page.locator(`a[href="${address}"]`).count(), `${address} at ${id}`).toBe(1)
      expect(await page.locator('.step-number').count(), id).toBe(id === 'tragedy' ? 0 : 1)
      if (closely.includes(id)) {
        expect(await axeFindings(page), id).toEqual([])
        await openAll(page)
        expect(await axeFindings(page), `${id} with everything unfolded`).toEqual([])
        expect(await faultsOfStep(page), `${id} with everything unfolded`).toEqual([])
        await foldAll(page)
      }
      await comparePicture(page, id, step, screen)
    }
    expectQuiet()
  },
  600_000,
)

test.each(everyStep.filter(([id]) => kinds.includes(id)))(
  'opened by its link, %s is the picture it is walked to, and leaves the focus to the browser',
  async (id, step) => {
    const { page, expectQuiet } = await openStep(step, screens[1].wishes)
    expect(await heading(page).innerText()).toBe(titleOf(step))
    const isUntouched = () => page.evaluate(() => document.activeElement === document.body)
    if (id !== 'questions' && id !== 'tragedy') expect(await isUntouched()).toBe(true)
    await comparePicture(page, id, step, screens[1])
    expectQuiet()
  },
)
