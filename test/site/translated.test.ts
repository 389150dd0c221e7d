import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openPage } from '../support/open-page'
import { control, gatherButton, openMore } from './controls'
import { settle } from './settle'
import { comeToStep, goOn, openStep, stepOf } from './story-page'
import { rangeOf } from './story-tasks'

/** Has the page translated as Chrome does it, now and whenever something new is written. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const all = (): void => {
      const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      for (const text of texts) {
        const { parentElement } = text
        if (!text.data.trim() || parentElement?.closest('font, style, option, [translate="no"]')) continue
        const [outer, inner] = [document.createElement('font'), document.createElement('font')]
        inner.textContent = text.data
        outer.append(inner)
        text.replaceWith(outer)
      }
    }
    all()
    new MutationObserver(all).observe(document.querySelector('main')!, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })

/** Every number and sentence that follows the picture, as it stands in the page. */
const read = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.sentence-first, .sentence-second span, .sentence-rest p, .legend-count, .colour-key-name, .numbers td, .numbers th, .step p, .step li, .step-after',
      ),
    ].map(one => one.textContent!.replace(/\s+/g, ' ').trim()),
  )

const wrongData = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('data')]
      .filter(one => one.textContent!.replaceAll(/\D/g, '') !== one.value)
      .map(one => one.outerHTML),
  )

test('a page that is translated says what one that is not says, after anything that changes a number', async () => {
  const path = '?stage=canvas&children=8000&truth=1'
  const pages = await Promise.all(
    [1, 2].map(async () => {
      const { page } = await openPage({ path, reducedMotion: true })
      await settle(page, 'canvas')
      await openMore(page)
      await page.locator('.colour-key > summary').click()
      await page.locator('.colour-key .legend').waitFor()
      return page
    }),
  )
  const [plain, translated] = pages as [Page, Page]
  await translate(translated)
  const deeds: ((page: Page) => Promise<unknown>)[] = [
    page => control(page, 'posts').down.click(),
    // Another control: how soon a press follows one on the same says whether they are one gesture.
    page => control(page, 'price').range.press('PageDown'),
    page => page.locator('#view-seen').check({ force: true }),
    page => control(page, 'leaving').up.click(),
    page => gatherButton(page).click(),
    page => page.locator('#view-there').check({ force: true }),
  ]
  for (const [at, deed] of deeds.entries()) {
    for (const page of pages) {
      await deed(page)
      await settle(page, 'canvas')
    }
    expect(await translated.locator('font').count()).toBeGreaterThan(100)
    await expect.poll(() => read(translated), { message: `deed ${at}` }).toEqual(await read(plain))
    expect(await wrongData(translated)).toEqual([])
  }
})

test('so does a step of the story', async () => {
  const said: string[][] = []
  for (const isTranslated of [false, true]) {
    const { page } = await openStep(stepOf('savings') - 1, { path: '&children=8000' })
    if (isTranslated) await translate(page)
    await goOn(page, stepOf('savings'))
    await rangeOf(page, 'saving').press('ArrowLeft')
    await page.locator('.step-after:not(:empty)').waitFor()
    await settle(page, 'canvas')
    said.push(await read(page))
    await goOn(page, stepOf('savings') + 1)
    await comeToStep(page, stepOf('savings') + 1)
  }
  expect(said[1]).toEqual(said[0])
})
