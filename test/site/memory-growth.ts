import type { Page } from 'playwright'
import { expect } from 'vitest'
import { pauseButton, playButton, scrubTo, weekShown } from './season-page'
import { settle } from './settle'

/** Replays before memory is looked at: what is fetched or made once has come by then. */
const first = 3

/**
 * Plays the weeks of an opened season from one of them to the last, again and again. Returns how much memory the page
 * has in use in the end, as a multiple of what it had after the third time.
 */
export async function memoryGrowth(
  page: Page,
  { replays, from }: { replays: number; from: number },
): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const inUse = async (): Promise<number> => {
    await settle(page, 'canvas')
    await session.send('HeapProfiler.collectGarbage')
    // What is in arrays of bytes counts too: the states of the children are.
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
    return usedSize + backingStorageSize
  }
  let early = 0
  for (let replay = 1; replay <= replays; replay++) {
    await scrubTo(page, from)
    await playButton(page).click()
    await pauseButton(page).waitFor()
    await playButton(page).waitFor()
    expect(await weekShown(page)).toBe(156)
    if (replay === first) early = await inUse()
  }
  return (await inUse()) / early
}
