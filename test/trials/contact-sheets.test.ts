import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tragedy } from '../../src/words/season-events'
import { layoutFaults } from '../site/layout-faults'
import { workedOut } from '../site/season-page'
import { settle } from '../site/settle'
import { everyStep, faultsOfStep, openStep } from '../site/story-page'
import { contactSheet } from '../support/contact-sheet'
import { openPage, type PageWishes } from '../support/open-page'

/** Where the sheets are put, to be looked at. */
const folder = 'test/trials/sheets'

const screens: [number, PageWishes][] = [
  [390, { width: 390, height: 844, pixelRatio: 2, phone: true }],
  [1280, { width: 1280, height: 720 }],
  [1920, { width: 1920, height: 1080 }],
]

/** Every state of the page that a link can open, but for the steps of the story. */
const links = [
  ...['', '&truth=1', '&gather=1', '&truth=1&gather=1'].map(view => `?v=1${view}`),
  ...['dugout', 'rows', 'pitch', 'above'].map(camera => `?truth=1&camera=${camera}`),
  '?truth=1&gather=1&camera=pitch',
  ...['england-2022', 'article'].map(preset => `?preset=${preset}&truth=1`),
  '?posts=0&truth=1',
  '?posts=260&truth=1',
  '?posts=banana&wat=1',
  '?posts=115&kept=posts%3D145&truth=1',
  '?view=embed',
  ...[0, 60, 156].map(week => `?week=${week}&script=article&truth=1`),
  '?week=60&script=article&gather=1',
  '?week=60&script=none&posts=115&kept=posts%3D145%26week%3D0%26script%3Dnone',
  '?week=44&script=article',
]

test.each(screens)(
  'every state at %d pixels is on a sheet, and nothing in it is cut or overlapping',
  async (width, screen) => {
    const pictures: Uint8Array[] = []
    const faults: string[] = []
    for (const link of links) {
      const { page } = await openPage({ ...screen, path: `${link}&stage=canvas`, reducedMotion: true })
      const isTragedy = link.includes('week=44')
      if (isTragedy) await page.getByRole('heading', { name: tragedy.heading }).waitFor()
      else if (link.includes('week=')) await workedOut(page)
      await settle(page, 'canvas')
      faults.push(...(await layoutFaults(page)).map(fault => `${link}: ${fault}`))
      pictures.push(await page.screenshot({ caret: 'initial' }))
      await page.context().close()
    }
    for (const [id, step] of everyStep) {
      const { page } = await openStep(step, screen)
      faults.push(...(await faultsOfStep(page)).map(fault => `${id}: ${fault}`))
      pictures.push(await page.screenshot({ caret: 'initial' }))
      await page.context().close()
    }
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      `${folder}/${width}.png`,
      contactSheet(pictures, {
        columns: width < 600 ? 10 : 6,
        shrinkBy: Math.ceil((screen.pixelRatio ?? 1) * 2),
      }),
    )
    expect(pictures).toHaveLength(links.length + everyStep.length)
    expect(faults).toEqual([])
  },
)
