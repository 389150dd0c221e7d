import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openPage } from '../support/open-page'
import { control, frontIds, gatherButton } from './controls'
import { layoutFaults } from './layout-faults'
import { settle } from './settle'
import { differingPixels, drawnPart, stagePicture } from './stage-picture'

/** One of the reader's own colours, as red, green, blue. */
function systemColour(page: Page, name: string): Promise<number[]> {
  return page.evaluate(colour => {
    const probe = document.createElement('span')
    probe.style.setProperty('forced-color-adjust', 'none')
    probe.style.color = colour
    document.body.append(probe)
    const resolved = getComputedStyle(probe).color
    probe.remove()
    return (resolved.match(/\d+/g) ?? []).slice(0, 3).map(Number)
  }, name)
}

const stages = ['pixi', 'canvas'] as const

test.each(stages)('with forced colours the %s stage is painted in the reader’s own colours', async stage => {
  const { page, expectQuiet } = await openPage({
    path: `?truth=1&stage=${stage}`,
    forcedColors: true,
    reducedMotion: true,
  })
  await settle(page, stage)
  const stands = await stagePicture(page)
  expect(drawnPart(stands).background).toEqual(await systemColour(page, 'Canvas'))
  await control(page, 'posts').down.click()
  await settle(page, stage)
  expect(differingPixels(stands, await stagePicture(page), 20)).toBeGreaterThan(20)
  await gatherButton(page).click()
  await settle(page, stage)
  expect(await layoutFaults(page)).toEqual([])
  expectQuiet()
})

test('when the reader turns forced colours on and off again, the stage follows', async () => {
  const { page } = await openPage({ path: '?truth=1&stage=pixi', reducedMotion: true })
  await settle(page)
  const night = await stagePicture(page)
  await page.emulateMedia({ forcedColors: 'active' })
  await settle(page)
  await expect
    .poll(async () => drawnPart(await stagePicture(page)).background)
    .toEqual(await systemColour(page, 'Canvas'))
  await page.emulateMedia({ forcedColors: 'none' })
  await settle(page)
  await expect.poll(async () => differingPixels(night, await stagePicture(page))).toBe(0)
})

test('with forced colours the controls keep an edge, and show what is pressed and where they stand', async () => {
  const { page } = await openPage({ path: '?stage=canvas', forcedColors: true, reducedMotion: true })
  await settle(page, 'canvas')
  const ground = await systemColour(page, 'Canvas')
  for (const id of frontIds) {
    for (const part of Object.values(control(page, id))) {
      await part.scrollIntoViewIfNeeded()
      const seen = drawnPart(await part.screenshot({ caret: 'initial' }))
      expect(seen.right - seen.left, `${id} is drawn`).toBeGreaterThan(seen.width * 0.5)
    }
    // The thumb is where the value is, and is not of the colour of the ground.
    const { range } = control(page, id)
    expect(await range.evaluate(element => getComputedStyle(element).forcedColorAdjust)).toBe('auto')
  }
  const before = await gatherButton(page).screenshot({ caret: 'initial' })
  await gatherButton(page).click()
  await page.mouse.move(0, 0)
  await settle(page, 'canvas')
  const pressed = await gatherButton(page).screenshot({ caret: 'initial' })
  expect(differingPixels(before, pressed, 60)).toBeGreaterThan(500)
  expect(await systemColour(page, 'Highlight')).not.toEqual(ground)
})
