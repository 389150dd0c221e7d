import { test } from 'vitest'
import { playAtRandom } from '../site/random-play'
import { settle } from '../site/settle'
import { openPage, type PageWishes } from '../support/open-page'

const starts: [string, PageWishes][] = [
  ['the page', { path: '?children=8000' }],
  ['the page on a phone', { path: '?children=8000', width: 390, height: 844, phone: true }],
  ['an embed', { path: '?children=8000&view=embed', width: 600, height: 640 }],
  ['the weeks', { path: '?children=8000&week=40' }],
  ['the weeks of the article', { path: '?children=8000&week=40&script=article&kept=posts%3D10' }],
  ['the story', { path: '?children=8000&step=8' }],
]
const seeds = Array.from({ length: 25 }, (_, index) => 1000 + index)

test.each(starts.flatMap(([name, wishes]) => seeds.map(seed => [name, seed, wishes] as const)))(
  'whatever a reader does with %s, it adds up and is quiet (seed %i)',
  async (_, seed, wishes) => {
    const opened = await openPage({
      ...wishes,
      path: `${wishes.path}&stage=canvas`,
      reducedMotion: seed % 2 === 0,
    })
    await settle(opened.page, 'canvas')
    await playAtRandom(opened, seed, 200)
  },
)
