import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { viewHint } from '../../src/words/toggles'
import { openPage, type PageWishes } from '../support/open-page'
import { axeFindings } from './axe-findings'
import { button, control, dimButton, gatherButton, openAll, openMore, show } from './controls'
import { settle } from './settle'

async function open(wishes: PageWishes): Promise<Page> {
  const { page } = await openPage({
    reducedMotion: true,
    ...wishes,
    path: `${wishes.path ?? '?v=1'}&stage=canvas`,
  })
  await settle(page, 'canvas')
  return page
}

test('axe finds nothing as the page opens, with what is really there, gathered and dimmed', async () => {
  const page = await open({})
  expect(await axeFindings(page), 'as it opens').toEqual([])
  await show(page, true)
  await settle(page, 'canvas')
  expect(await axeFindings(page), 'what is really there').toEqual([])
  await gatherButton(page).click()
  await settle(page, 'canvas')
  expect(await axeFindings(page), 'gathered').toEqual([])
  await openMore(page)
  await dimButton(page).click()
  await control(page, 'posts').up.click()
  await settle(page, 'canvas')
  expect(await axeFindings(page), 'dimmed').toEqual([])
})

test('axe finds nothing with the hint at the other view, a child chosen and a bad number in a box', async () => {
  const page = await open({})
  await control(page, 'posts').down.click()
  await button(page, viewHint.accept).waitFor()
  expect(await axeFindings(page), 'with the hint').toEqual([])
  await page.locator('#stage').press('ArrowRight')
  await control(page, 'price').box.fill('99')
  await control(page, 'price').box.press('Tab')
  await page.locator('[aria-invalid="true"]').waitFor()
  expect(await axeFindings(page), 'with a bad number').toEqual([])
})

test('axe finds nothing with everything unfolded', async () => {
  const page = await open({})
  await openMore(page)
  await openAll(page)
  expect(await axeFindings(page)).toEqual([])
})

const places: [string, PageWishes][] = [
  ['after a nonsense link', { path: '?posts=banana&price=99&wat=1' }],
  ['with nobody on the team', { path: '?posts=0&truth=1' }],
  ['in a wide embed', { path: '?view=embed', width: 1200, height: 640 }],
  ['in a narrow embed', { path: '?view=embed', width: 360, height: 640 }],
  ['on a phone', { width: 390, height: 844, pixelRatio: 2, phone: true }],
  ['at 400 per cent', { width: 320, height: 180, pixelRatio: 3 }],
  ['with forced colours', { forcedColors: true, path: '?truth=1&gather=1' }],
]

test.each(places)('axe finds nothing %s', async (_, wishes) => {
  expect(await axeFindings(await open(wishes))).toEqual([])
})

test('axe finds nothing with JavaScript off', async () => {
  const { page } = await openPage({ javaScript: false })
  const html = await page.content()
  // axe itself needs JavaScript: the same page, its own scripts taken out, in a browser that has it.
  const other = await openPage({
    prepare: page =>
      page.route(
        url => url.pathname === '/',
        route =>
          route.fulfill({ contentType: 'text/html', body: html.replace(/<script[^>]*><\/script>/g, '') }),
      ),
  })
  await other.page.getByRole('heading', { level: 2 }).first().waitFor({ state: 'visible' })
  expect(await axeFindings(other.page)).toEqual([])
})
