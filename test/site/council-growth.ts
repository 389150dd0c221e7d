import type { Page } from 'playwright'
import { places } from '../../src/figures/places/places'
import { bar } from '../../src/words/controls'
import { placeHeading } from '../../src/words/place'
import { picker } from '../../src/words/places/picker'
import { settle } from './settle'

/**
 * Chooses councils by their names in an opened page, once to warm up and then so many times over. Returns how much memory the
 * page has in use in the end, as a multiple of what it had after the first time.
 */
export async function growthOverCouncils(
  page: Page,
  names: readonly string[],
  rounds: number,
): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const inUse = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
    return usedSize + backingStorageSize
  }
  await page.getByRole('button', { name: bar.more }).click()
  await page.getByText(placeHeading, { exact: true }).click()
  const box = page.getByRole('combobox', { name: picker.label })
  async function choose(name: string): Promise<void> {
    const id = places.find(place => place.name === name)?.id
    if (id === undefined) throw new Error(`There is no council ${name}.`)
    await box.fill('')
    await box.pressSequentially(name)
    await page.locator('.place-box').getByRole('option').first().click()
    await page.waitForURL(url => url.search.includes(id))
    await settle(page, 'canvas')
  }
  const all = async (): Promise<void> => {
    for (const name of names) await choose(name)
  }
  await all()
  const early = await inUse()
  for (let round = 0; round < rounds; round++) await all()
  return (await inUse()) / early
}
