import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { places } from '../../src/figures/places/places'
import { everyChildIn } from '../../src/words/place'
import { growthOverCouncils } from '../site/council-growth'
import { readCounts, stateNames } from '../site/counts'
import { settle } from '../site/settle'
import { contactSheet } from '../support/contact-sheet'
import { openPage } from '../support/open-page'

/** Where the sheet is put, to be looked at. */
const folder = 'test/trials/sheets'

test('each of 153 authorities opens by its link, adds up to its children and is on a sheet', async () => {
  const wishes = { path: '?stage=canvas', reducedMotion: true, width: 960, height: 600 } as const
  const { page, expectQuiet } = await openPage(wishes)
  const site = page.url().replace(/\?.*/, '')
  const pictures: Uint8Array[] = []
  for (const { id, name, children } of places) {
    await page.goto(`${site}?place=${id}&stage=canvas`)
    await settle(page, 'canvas')
    const counts = await readCounts(page)
    const all = stateNames.reduce((sum, state) => sum + counts[state]!, 0)
    expect(all, name).toBe(children)
    expect(await page.locator('[data-part="headline"]').textContent()).toBe(everyChildIn(name, children))
    pictures.push(await page.screenshot())
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/places.png`, contactSheet(pictures, { columns: 12, shrinkBy: 6 }))
  expectQuiet()
})

test('twenty changes of council leave the memory as it was', async () => {
  const { page } = await openPage({ path: '?stage=canvas', reducedMotion: true })
  await settle(page, 'canvas')
  expect(await growthOverCouncils(page, ['Kent', 'Solihull', 'Rutland', 'Essex'], 5)).toBeLessThan(1.1)
})
