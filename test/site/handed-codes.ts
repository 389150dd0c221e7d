import type { Page } from 'playwright'
import { PNG } from 'pngjs'
import { expect } from 'vitest'
import { knowPlaces } from '../../src/figures/place-starts'
import { startOfPlace } from '../../src/figures/places/places'
import { readLink } from '../../src/store/link/link'
import { longestInCode } from '../../src/use/public-link'
import { useThisOpens } from '../../src/words/page'
import { openPage } from '../support/open-page'
import { printedPages } from '../support/printed-pages'
import { shrinkPicture } from '../support/shrink-picture'
import { button } from './controls'
import { codeIn, savePicture } from './saved-picture'
import { settle } from './settle'

/** Links of every kind, the last with more than a code holds. */
export const tenLinks = [
  '?v=1',
  '?v=1&posts=120',
  '?v=1&truth=1&posts=130&leaving=20&price=2.5',
  '?v=1&preset=england-2017&gather=1',
  '?v=1&preset=article&seed=4294967295',
  '?v=1&place=E08000029&truth=1',
  '?v=1&posts=120&kept=posts%3D145',
  '?v=1&week=30&script=article&tragedies=0',
  '?v=1&step=8',
  `?v=1&week=40&script=none&changes=${Array.from({ length: 30 }, (_, at) => `${at + 1}:posts:${100 + at}`).join(',')}`,
] as const

/** What a code has to lead to: the settings of the link, without changes on the way where they made it too long. */
function expectLeadsTo(code: string | undefined, link: string): void {
  expect(code, link).toBeDefined()
  const forget = knowPlaces(startOfPlace)
  const query = new URL(code!).search
  const isShortened = link.length > longestInCode
  const wanted = isShortened ? link.replace(/&changes=[^&]*/, '') : link
  const [found, given] = [query, wanted].map(text => readLink(text).settings)
  forget()
  // A step says how it was left.
  if (given?.step) expect(found?.step).toBe(given.step)
  else expect(found).toEqual(given)
}

async function opened(link: string): Promise<Page> {
  const { page } = await openPage({ path: `${link}&stage=canvas`, reducedMotion: true })
  await settle(page, 'canvas')
  await button(page, useThisOpens).click()
  await page.locator('dialog[open] .use-of-print').waitFor()
  return page
}

/** Prints a link's page on both papers, and reads the code from what is printed. */
export async function expectPrintedCode(link: string): Promise<void> {
  const page = await opened(link)
  for (const format of ['A4', 'Letter'] as const) {
    const pages = printedPages(
      await page.pdf({ format, margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' } }),
    )
    expect(pages.length, `${link} on ${format}`).toBeLessThanOrEqual(2)
    expectLeadsTo(pages.map(codeIn).find(Boolean), link)
  }
}

/** Saves a link's picture in both shapes, and reads the code in it. */
export async function expectSavedCode(link: string): Promise<void> {
  const page = await opened(link)
  for (const shape of ['wide', 'tall'] as const) expectLeadsTo(codeIn(await savePicture(page, shape)), link)
}

/** Presents a link on a screen of 1920 × 1080, and reads the code from the back of the room: at half its size. */
export async function expectPresentedCode(link: string): Promise<void> {
  const { page } = await openPage({
    path: `${link}&view=present&stage=canvas`,
    width: 1920,
    height: 1080,
    reducedMotion: true,
  })
  await page.locator('.present-foot').waitFor()
  await settle(page, 'canvas')
  await page.keyboard.press('q')
  await page.locator('.present-code .qr-code').waitFor()
  expectLeadsTo(codeIn(shrinkPicture(PNG.sync.read(await page.screenshot()), 2)), link)
}
