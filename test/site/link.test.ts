import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { quoted } from '../../src/words/language'
import { linkNotes, notesDismiss, notesHeading } from '../../src/words/notes'
import { frontParameters } from '../../src/words/parameters-front'
import { openPage } from '../support/open-page'
import {
  addressWith,
  button,
  control,
  dimButton,
  frontValues,
  gatherButton,
  openMore,
  show,
} from './controls'
import { readCounts } from './counts'
import { settle } from './settle'

const notes = (page: Page) => page.getByRole('complementary', { name: notesHeading })

test('a nonsense link shows a note on each thing it got wrong, and a page that works', async () => {
  const path =
    '?posts=banana&price=99&pots=1&wat=1&camera=moon&v=7&leaving=&truth=perhaps&posts=12&stage=canvas'
  const { page, expectQuiet } = await openPage({ path, reducedMotion: true })
  await settle(page, 'canvas')
  await notes(page).waitFor()
  const said = await notes(page).getByRole('listitem').allInnerTexts()
  const { posts, price, leaving } = frontParameters
  for (const part of [
    posts.name,
    price.name,
    leaving.name,
    quoted('banana'),
    quoted('99'),
    quoted('pots'),
    quoted('moon'),
    quoted('7'),
    quoted('perhaps'),
  ])
    expect(said.join('\n')).toContain(part)
  expect(said).toContain(linkNotes.unknown({ name: 'pots', given: '1', used: '' }))
  expect(said.join('\n'), 'a key like none of ours').not.toContain('wat')
  expect(await frontValues(page), 'the usual team, the usual leaving, the dearest agency').toEqual([
    '145',
    '11.8',
    '3',
  ])
  const counts = await readCounts(page)
  await control(page, 'price').down.click()
  await settle(page, 'canvas')
  expect((await readCounts(page)).notReached).not.toBe(counts.notReached)
  await button(page, notesDismiss).click()
  await expect.poll(() => notes(page).count()).toBe(0)
  expectQuiet()
})

const odd: [string, string, number][] = [
  ['a malformed percent escape', '?posts=%E0%A4%A&leaving=%', 2],
  ['a thousand unknown keys', `?${Array.from({ length: 1000 }, (_, index) => `k${index}=1`).join('&')}`, 0],
  ['numbers that are none', '?posts=NaN&price=Infinity&leaving=1e999&children=0x10&seed=-5', 5],
  ['markup', '?posts=<img/src/onerror=alert(1)>&%3Cb%3E=%3Ci%3E', 1],
  ['nothing but separators', '?&&==&=&', 0],
  ['a message of somebody else’s', '?Helpline+closed.+Please+ring+0900+123456=1', 0],
]

test.each(odd)('a link with %s opens a page that works', async (_, path, count) => {
  const { page, expectQuiet } = await openPage({ path: `${path}&stage=canvas` })
  await settle(page, 'canvas')
  // What is said of a link is fetched once there is something to say.
  if (count > 0) await notes(page).waitFor()
  expect(await notes(page).getByRole('listitem').count()).toBe(count)
  expect(await page.locator('.notes img, .notes b, .notes i').count()).toBe(0)
  expect((await readCounts(page)).helped).toBe(1597)
  expectQuiet()
})

test('what is out of range is brought into it', async () => {
  const { page } = await openPage({ path: '?posts=99999&leaving=-3&price=0.2&stage=canvas' })
  await settle(page, 'canvas')
  for (const id of ['posts', 'leaving', 'price'] as const) {
    const { range, box } = control(page, id)
    const limit = await range.getAttribute(id === 'posts' ? 'max' : 'min')
    expect(await box.inputValue()).toBe(limit)
  }
  await notes(page).waitFor()
  expect(await notes(page).getByRole('listitem').count()).toBe(3)
})

test('the address follows the reader without a step in the history, and keeps the hash and the host’s own keys', async () => {
  const { page } = await openPage({
    path: '?stage=canvas&utm_source=letter&mc_eid=a1b2&childId=graphic#?secret=abc',
    reducedMotion: true,
  })
  await settle(page, 'canvas')
  const steps = await page.evaluate(() => history.length)
  await control(page, 'posts').up.click()
  await show(page, true)
  await gatherButton(page).click()
  const address = new URL(await addressWith(page, 'gather=1'))
  expect(address.hash).toBe('#?secret=abc')
  expect(Object.fromEntries(address.searchParams)).toEqual({
    v: '1',
    posts: '146',
    truth: '1',
    gather: '1',
    stage: 'canvas',
    childId: 'graphic',
  })
  expect(await page.evaluate(() => history.length)).toBe(steps)
})

test('a page that is opened and left alone keeps the address it was given', async () => {
  const { page } = await openPage({ path: '?price=1.50&stage=canvas#there', reducedMotion: true })
  const before = page.url()
  await settle(page, 'canvas')
  await openMore(page)
  await dimButton(page).click()
  await settle(page, 'canvas')
  expect(page.url()).toBe(before)
})

test.each([
  ['?v=1&amp;view=embed&amp;posts=130&amp;stage=canvas', 'embed'],
  ['?v%3D1%26view%3Dembed%26posts%3D130%26stage%3Dcanvas', 'embed'],
  ['?v=1;posts=130;view=embed;stage=canvas', 'embed'],
  ['?stage=canvas&POSTS=１３０.&view=Embed)', 'embed'],
  ['?stage=canvas&posts=130?view=embed', 'embed'],
  ['?stage=canvas&posts=130&parentUrl=https://example.org/?view=embed', 'page'],
])(
  'what was plainly meant is opened, in the arrangement that was meant, without a note: %s',
  async (path, view) => {
    const { page } = await openPage({ path, reducedMotion: true })
    await settle(page, 'canvas')
    expect(
      await page.evaluate(() => [document.documentElement, document.body].map(at => at.dataset.view)),
    ).toEqual([view, view])
    expect(await control(page, 'posts').box.inputValue()).toBe('130')
    expect(await notes(page).count()).toBe(0)
  },
)
