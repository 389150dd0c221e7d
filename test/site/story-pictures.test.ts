import { expect, test } from 'vitest'
import type { StepId } from '../../src/store/story-steps'
import { comparePictures } from '../support/compare-pictures'
import type { PageWishes } from '../support/open-page'
import { axeFindings } from './axe-findings'
import { stagePictureAt } from './stage-picture'
import { everyStep, faultsOfStep, openStep } from './story-page'

interface Screen {
  readonly wishes: PageWishes
  /** The size at which its drawing is compared, in CSS pixels: about what the page leaves it. */
  readonly stage: readonly [width: number, height: number]
  /** Pictures are kept at this whole fraction. */
  readonly shrinkBy: number
}

const screens: Readonly<Record<string, Screen>> = {
  360: {
    wishes: { width: 360, height: 740, pixelRatio: 2, phone: true },
    stage: [360, 238],
    shrinkBy: 4,
  },
  1280: { wishes: { width: 1280, height: 720 }, stage: [880, 420], shrinkBy: 4 },
  1920: { wishes: { width: 1920, height: 1080 }, stage: [1440, 740], shrinkBy: 6 },
}

const everyPicture = Object.keys(screens).flatMap(width =>
  everyStep.map(([id, step]): [string, StepId, number] => [width, id, step]),
)

test.each(everyPicture)(
  'at %s pixels %s shows its picture, with nothing cut or overlapping, and axe finds nothing',
  async (width, id, step) => {
    const { wishes, stage, shrinkBy } = screens[width] as Screen
    const { page } = await openStep(step, wishes)
    expect(await faultsOfStep(page)).toEqual([])
    expect(await axeFindings(page)).toEqual([])
    const picture = await stagePictureAt(page, ...stage, 'canvas')
    comparePictures(`story/${width}-${String(step).padStart(2, '0')}-${id}`, picture, { shrinkBy })
  },
)
