import { test } from 'vitest'
import { openPage } from '../support/open-page'
import { playAtRandom } from './random-play'
import { settle } from './settle'

test.each([
  ['the page', '?children=8000&stage=canvas', 1],
  ['the weeks', '?children=8000&stage=canvas&week=40', 2],
])('whatever a reader does with %s, it adds up and is quiet', async (_, path, seed) => {
  const opened = await openPage({ path, reducedMotion: true })
  await settle(opened.page, 'canvas')
  await playAtRandom(opened, seed, 60)
})
