import { inflateSync } from 'node:zlib'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { seasonWeeks } from '../../src/store/season-settings'
import { useThisOpens } from '../../src/words/page'
import { keeping } from '../../src/words/panel'
import { tragedyNote } from '../../src/words/story/tragedy'
import { supportLines } from '../../src/words/support'
import { argumentInShort, headline, title } from '../../src/words/title'
import { weekOf } from '../../src/words/weeks'
import { openPage } from '../support/open-page'
import { button, openMore } from './controls'
import { settle } from './settle'
import { stepOf } from './story-page'

/** Sheets of paper with usual margins, and their width between those in CSS pixels. */
const sheets = [
  { format: 'A4', width: 718 },
  { format: 'Letter', width: 740 },
] as const
const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' }

/** A picture in a PDF: its size, and how light its pixels are, from 0 to 255. */
interface Printed {
  readonly width: number
  readonly height: number
  readonly darkest: number
  readonly lightest: number
}

/** The pictures Chromium has put into a PDF, those that only say how clear another is left out, and its number of pages. */
function readPdf(bytes: Buffer): { pages: number; pictures: Printed[] } {
  const text = bytes.toString('latin1')
  const pictures = [...text.matchAll(/<<([^<>]*\/Subtype \/Image[^<>]*)>>\s*stream\r?\n/g)].flatMap(found => {
    const said = (name: string) => Number(found[1].match(new RegExp(`/${name} (\\d+)`))?.[1])
    if (found[1].includes('/DeviceGray') || !found[1].includes('/FlateDecode')) return []
    const from = found.index + found[0].length
    const light = inflateSync(bytes.subarray(from, from + said('Length')))
    let [darkest, lightest] = [255, 0]
    for (const value of light) {
      darkest = Math.min(darkest, value)
      lightest = Math.max(lightest, value)
    }
    return [{ width: said('Width'), height: said('Height'), darkest, lightest }]
  })
  return { pages: text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0, pictures }
}

/** The page as it is laid out for paper: what can be read, what is pressed, what is too pale, and what is cut. */
async function onPaper(page: Page, width: number) {
  await page.setViewportSize({ width, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  return page.evaluate(wide => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.getBoundingClientRect().width > 1
    const all = [...document.body.querySelectorAll('*')].filter(isSeen)
    const ownText = (element: Element) =>
      [...element.childNodes].some(node => node.nodeType === 3 && node.nodeValue?.trim())
    const written = all.filter(element => ownText(element) && !element.closest('svg'))
    const light = (colour: string) => {
      const parts = colour.match(/[\d.]+/g)?.map(Number) ?? []
      return Math.max(...parts.slice(0, 3))
    }
    const name = (element: Element) => `${element.tagName}.${element.className}`
    return {
      text: document.body.innerText,
      pressed: all.filter(one => one.matches('button, input, select, textarea, [role="slider"]')).map(name),
      pale: written.filter(one => light(getComputedStyle(one).color) > 0x60).map(name),
      dark: all
        .filter(one => {
          const { backgroundColor } = getComputedStyle(one)
          return !one.matches('svg') && !/, 0\)$/.test(backgroundColor) && light(backgroundColor) < 0xc0
        })
        .map(name),
      cut: written
        .filter(one => {
          const { left, right } = one.getBoundingClientRect()
          return left < -1 || right > wide + 1
        })
        .map(name),
      hidden: all
        .filter(
          one =>
            one.scrollHeight > one.clientHeight + 2 &&
            /hidden|clip|auto/.test(getComputedStyle(one).overflowY) &&
            !one.matches('svg, html, body'),
        )
        .map(name),
      pictures: all
        .filter(one => one.matches('canvas, img'))
        .map(one => {
          const box = one.getBoundingClientRect()
          return { width: box.width, height: box.height }
        }),
    }
  }, width)
}

const opened = [
  { what: 'the page', path: '?v=1&posts=130', told: false },
  { what: 'the embed', path: '?v=1&view=embed&posts=130', told: false },
  { what: 'children lined up', path: '?v=1&gather=1', told: false },
  { what: 'a week', path: '?v=1&week=30&script=article', told: false },
  { what: 'a step of the story', path: '?v=1&step=8', told: true },
] as const

test.each(opened)(
  '$what is printed with its picture, which is neither black nor blank, on A4 and Letter',
  async ({ path }) => {
    const { page, expectQuiet } = await openPage({ path })
    await settle(page)
    for (const { format } of sheets) {
      const { pages, pictures } = readPdf(await page.pdf({ format, margin }))
      expect(pages).toBeGreaterThan(0)
      expect(pages).toBeLessThanOrEqual(2)
      const whole = pictures.filter(({ width, height }) => width > 600 && height > 300)
      expect(whole, format).toHaveLength(1)
      expect(whole[0].darkest).toBeLessThan(60)
      expect(whole[0].lightest).toBeGreaterThan(180)
    }
    // What was only for paper has gone again.
    expect(await page.locator('.paper-picture, .paper-foot').count()).toBe(0)
    expectQuiet()
  },
)

test.each(opened)(
  '$what is dark on white on paper, with nothing to press and nothing cut',
  async ({ path, told }) => {
    const { page } = await openPage({ path: `${path}&stage=canvas` })
    await settle(page, 'canvas')
    const [sentence, key] = await Promise.all([
      told ? '' : page.locator('.sentence-first').innerText(),
      told ? [] : page.locator('.colour-key-name').allInnerTexts(),
    ])
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    for (const { format, width } of sheets) {
      const paper = await onPaper(page, width)
      expect({ ...paper, text: '', pictures: [] }, format).toEqual({
        text: '',
        pressed: [],
        pale: [],
        dark: [],
        cut: [],
        hidden: [],
        pictures: [],
      })
      expect(paper.pictures).toHaveLength(1)
      expect(paper.pictures[0].width).toBeGreaterThan(400)
      const said = [title, headline, sentence, ...key.map(name => name.replace(/,$/, '').trim()), page.url()]
      for (const words of said) expect(paper.text).toContain(words)
      for (const { name, number } of supportLines) expect(paper.text).toContain(`${name} ${number}`)
      expect(paper.text.split(supportLines[1].number)).toHaveLength(2)
    }
  },
)

test('how it works is printed dark on white, with nothing to press', async () => {
  const { page } = await openPage({ path: '?view=methods' })
  await page.locator('.methods article h2').first().waitFor()
  const { pages } = readPdf(await page.pdf({ format: 'A4', margin }))
  expect(pages).toBeGreaterThan(2)
  const paper = await onPaper(page, sheets[0].width)
  expect({ pressed: paper.pressed, pale: paper.pale, cut: paper.cut }).toEqual({
    pressed: [],
    pale: [],
    cut: [],
  })
})

test('a week on paper says which it is and what happened last', async () => {
  const { page } = await openPage({ path: '?v=1&week=30&script=article&stage=canvas' })
  await settle(page, 'canvas')
  const latest = await page.locator('.transport-latest').innerText()
  expect(latest).toContain('30')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const { text } = await onPaper(page, sheets[0].width)
  expect(text).toContain(weekOf(30, seasonWeeks))
  expect(text.replace(/\s+/g, ' ')).toContain(latest.split('\n')[0].trim())
})

test('what the story says of a step, and what came of it, is on paper', async () => {
  const { page } = await openPage({ path: '?v=1&step=8&stage=canvas' })
  await settle(page, 'canvas')
  await page.locator('.step-doing .plain-range, .step-doing input[type="range"]').first().press('ArrowLeft')
  await page.locator('.step-task[data-done="true"]').waitFor()
  const came = await page.locator('.step-after').innerText()
  const told = await page.locator('.step > p:not(.unseen)').allInnerTexts()
  expect(came).not.toBe('')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const { text } = await onPaper(page, sheets[0].width)
  for (const words of [came, ...told]) expect(text).toContain(words)
})

test('where there are only words, only they and the lines to ring are printed', async () => {
  const { page } = await openPage({ path: `?v=1&step=${stepOf('tragedy')}&stage=canvas` })
  await settle(page, 'canvas')
  await page.getByRole('button', { name: tragedyNote.goOn, exact: true }).click()
  await page.locator('.is-held').waitFor()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const { pictures, pressed, text } = await onPaper(page, sheets[0].width)
  expect({ pictures, pressed }).toEqual({ pictures: [], pressed: [] })
  for (const { number } of supportLines) expect(text).toContain(number)
})

test('asked to print before the live picture has come, the page prints the still one', async () => {
  const { page } = await openPage({
    prepare: page => page.route(/stadium-binding/, () => undefined),
  })
  await page.locator('.sentence-first').waitFor({ state: 'attached' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const { pictures } = await onPaper(page, sheets[0].width)
  expect(pictures).toHaveLength(1)
  expect(pictures[0].height).toBeGreaterThan(200)
})

test('an open drawer is no part of the paper, and the picture is what lay beside it', async () => {
  const { page } = await openPage({ path: '?v=1&posts=130&stage=canvas' })
  await settle(page, 'canvas')
  await openMore(page)
  await settle(page, 'canvas')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const width = await page.locator('.paper-picture').evaluate(canvas => (canvas as HTMLCanvasElement).width)
  expect(width).toBeLessThan(1000)
  const { pressed, pale, cut, hidden, pictures } = await onPaper(page, sheets[0].width)
  expect({ pressed, pale, cut, hidden }).toEqual({ pressed: [], pale: [], cut: [], hidden: [] })
  expect(pictures).toHaveLength(1)
})

test('without scripts the still picture and its words are printed dark on white', async () => {
  const { page } = await openPage({ javaScript: false })
  const { text, pressed, pale, cut, hidden, pictures } = await onPaper(page, sheets[0].width)
  expect({ pressed, pale, cut, hidden }).toEqual({ pressed: [], pale: [], cut: [], hidden: [] })
  expect(pictures).toHaveLength(1)
  for (const words of [title, ...argumentInShort, supportLines[0].number]) expect(text).toContain(words)
})

test('once it is there, what hands the picture on brings kept and now, the sources and the code to paper: two pages at most', async () => {
  const { page } = await openPage({ path: '?v=1&posts=120&truth=1&kept=posts%3D145&stage=canvas' })
  await settle(page, 'canvas')
  await button(page, useThisOpens).click()
  await page.locator('dialog[open] .use-of-print').waitFor()
  for (const { format } of sheets) {
    const { pages } = readPdf(await page.pdf({ format, margin }))
    expect(pages, format).toBeLessThanOrEqual(2)
  }
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const { text, pressed, pale, cut, hidden } = await onPaper(page, sheets[0].width)
  expect({ pressed, pale, cut, hidden }).toEqual({ pressed: [], pale: [], cut: [], hidden: [] })
  for (const said of [keeping.kept, keeping.difference, 'Local Government Chronicle', 'posts=120'])
    expect(text).toContain(said)
})
