import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { legendHeading } from '../../src/words/legend'
import { openPage } from '../support/open-page'
import { openMore } from './controls'
import { nextFrame, settle } from './settle'
import { comeToStep, stepOf } from './story-page'

/** A tablet held both ways, a laptop at 100, 150, 200 and 400 per cent, and a phone. */
const sizes = [
  [820, 1180],
  [1180, 820],
  [1280, 800],
  [853, 533],
  [640, 400],
  [320, 200],
  [390, 844],
] as const

/** Ids that stand more than once in the document. */
const doubledIds = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
  })

/** The ways to a legend that are displayed: the names of the colours, or a fold of the step's; each opened has one legend in it. */
const legends = (page: Page): Promise<{ ways: number; open: number }> =>
  page.evaluate(heading => {
    const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true })
    const folds = [...document.querySelectorAll('.colour-key > summary, .step-legend > summary')]
    const headings = [...document.querySelectorAll('.legend h2')].filter(one => one.textContent === heading)
    return { ways: folds.filter(isSeen).length, open: headings.filter(isSeen).length }
  }, legendHeading)

/** Turns the window through all sizes, there and back, and says at each what is not as it should be. */
async function turn(page: Page, isRight: (found: { ways: number; open: number }) => boolean) {
  const wrong: string[] = []
  for (const [width, height] of [...sizes, ...[...sizes].reverse()]) {
    await page.setViewportSize({ width, height })
    await nextFrame(page)
    await nextFrame(page)
    const [ids, found] = [await doubledIds(page), await legends(page)]
    if (ids.length > 0) wrong.push(`${width} × ${height}: ${ids}`)
    if (!isRight(found)) wrong.push(`${width} × ${height}: ${JSON.stringify(found)}`)
  }
  return wrong
}

test.each([stepOf('five-points')])(
  'turned and widened at step %i there is one way to one legend at every size, and no id twice',
  async step => {
    const { page } = await openPage({
      path: `?step=${step}&stage=canvas&children=8000`,
      width: 820,
      height: 1180,
      reducedMotion: true,
    })
    await comeToStep(page, step)
    await page.locator('.step-legend > summary').click()
    expect(await turn(page, ({ ways, open }) => ways === 1 && open <= 1)).toEqual([])
    await page.setViewportSize({ width: 1180, height: 820 })
    await page.locator('.colour-key > summary').click()
    await page.locator('.colour-key .legend').waitFor()
    expect(await turn(page, ({ ways, open }) => ways === 1 && open <= 1)).toEqual([])
  },
)

test('so there is in the page, and with the drawer open no more than one', async () => {
  const { page } = await openPage({ path: '?stage=canvas&children=8000', reducedMotion: true })
  await settle(page, 'canvas')
  expect(await turn(page, ({ ways }) => ways === 1)).toEqual([])
  await page.setViewportSize({ width: 1180, height: 820 })
  await openMore(page)
  expect(await turn(page, ({ ways }) => ways <= 1)).toEqual([])
})
