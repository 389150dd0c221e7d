import { expect, test } from 'vitest'
import { hurry } from '../site/frame-clock'
import { memoryGrowth } from '../site/memory-growth'
import { openSeason } from '../site/season-page'

test('fifty times through all the weeks leave the memory as it was', async () => {
  const { page } = await openSeason('?week=0&script=none&truth=1', { prepare: hurry })
  expect(await memoryGrowth(page, { replays: 50, from: 0 })).toBeLessThan(1.1)
})
