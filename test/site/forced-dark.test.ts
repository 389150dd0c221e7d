import { chromium } from 'playwright'
import { PNG } from 'pngjs'
import { expect, inject, onTestFinished, test } from 'vitest'
import { launchOptions } from '../../.ci/chromium-flags.mjs'
import { settle } from './settle'

/** The marks that have a colour, by their looks. What is grey there is grey. */
const looks = ['never-noticed', 'lost', 'waiting', 'assessed', 'helped'] as const

test('a browser that darkens every page leaves the marks of the legend in the colours of their dots', async () => {
  const options = launchOptions({ webgl: false })
  const browser = await chromium.launch({
    ...options,
    args: [...options.args, '--enable-features=WebContentsForceDark'],
  })
  onTestFinished(() => browser.close())
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  await page.goto(`${inject('siteAddress')}?truth=1&stage=canvas&children=8000`)
  await settle(page, 'canvas')
  await page.locator('.colour-key > summary').click()
  await page.locator('.colour-key .legend').waitFor()
  for (const look of looks) {
    const mark = page.locator(`.legend .mark-${look}`)
    const picture = PNG.sync.read(await mark.screenshot())
    const middle = (Math.floor(picture.height / 2) * picture.width + Math.floor(picture.width / 2)) * 4
    const wanted = await mark.evaluate(one => {
      return (getComputedStyle(one).fill.match(/\d+/g) ?? []).map(Number)
    })
    for (const [at, channel] of wanted.entries())
      expect(Math.abs((picture.data[middle + at] ?? 0) - channel), `${look} ${at}`).toBeLessThan(8)
  }
  // An extension that darkens pages is told that this one is dark.
  expect(await page.locator('meta[name="darkreader-lock"]').count()).toBe(1)
})
