import { expect, test } from 'vitest'
import { openPage } from '../support/open-page'
import { control, gatherButton } from './controls'
import { readCounts, stateNames } from './counts'
import { layoutFaults } from './layout-faults'
import { settle } from './settle'
import { colouredPart, differingPixels, stagePicture } from './stage-picture'

test.each([319, 355_390])(
  'a stadium of %i children is whole, adds up, gathers and recolours',
  async children => {
    const path = `?children=${children}&truth=1&stage=pixi`
    const { page, expectQuiet } = await openPage({ path, reducedMotion: true })
    await settle(page)
    const counts = await readCounts(page)
    expect(stateNames.reduce((sum, name) => sum + counts[name], 0)).toBe(children)
    expect(counts.inNeed).toBe(Math.round(children * 0.05))
    expect(counts.players).toBeGreaterThan(0)
    const stands = await stagePicture(page)
    const { left, top, right, bottom, width, height } = colouredPart(stands)
    expect([left > 0, top > 0, right < width, bottom < height]).toEqual([true, true, true, true])
    expect(Math.max((right - left) / width, (bottom - top) / height)).toBeGreaterThan(0.7)

    await gatherButton(page).click()
    await settle(page)
    expect(await layoutFaults(page)).toEqual([])
    expect(differingPixels(stands, await stagePicture(page), 60)).toBeGreaterThan(100)
    await gatherButton(page).click()
    await control(page, 'posts').box.fill('0')
    await page.keyboard.press('Enter')
    await settle(page)
    expect(await readCounts(page)).toMatchObject({ helped: 0, inNeed: counts.inNeed })
    expect(differingPixels(stands, await stagePicture(page), 60)).toBeGreaterThan(20)
    expectQuiet()
  },
)
