import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inflateSync } from 'node:zlib'
import { beforeAll, expect, inject, test } from 'vitest'
import { build } from '../../.ci/build.mjs'
import { oneStepUp } from '../../src/words/controls'
import { frontParameters } from '../../src/words/parameters-front'
import { type Steered, steeredEngines, until } from '../engines/steered'
import { played } from '../site/season-played'

beforeAll(() => expect(build(['--mode', 'single'])).toBe(true))

/** Where what is seen is kept, to be looked at. */
const sheets = 'test/trials/sheets'

function keep(name: string, bytes: Buffer): void {
  mkdirSync(sheets, { recursive: true })
  writeFileSync(join(sheets, name), bytes)
}

const drawn = (page: Steered) => until(page, "return document.querySelector('#stage[data-frames]') !== null")
const counts = (page: Steered) =>
  page.ask<Record<string, number>>(
    "return Object.fromEntries([...document.querySelectorAll('data[data-count]')].map(one => [one.dataset.count, Number(one.value)]))",
  )
const press = (page: Steered, selector: string) =>
  until(
    page,
    `const one = document.querySelector(${JSON.stringify(selector)}); one?.click(); return one !== null`,
  )
/** What went wrong in the page since it was opened: errors that nobody caught. */
const watch = (page: Steered) =>
  page.ask(
    "window.wrong = []; addEventListener('error', e => wrong.push(e.message)); addEventListener('unhandledrejection', e => wrong.push(String(e.reason)))",
  )
const wrong = (page: Steered) => page.ask<string[]>('return window.wrong')

/** How the colours of the largest picture in a printed page are spread: its brightest and its darkest, and how many there are. */
function printedPicture(pdf: Buffer) {
  const text = pdf.toString('latin1')
  const pictures = [
    ...text.matchAll(/<<(?:(?!endobj)[\s\S])*?\/Subtype\s*\/Image(?:(?!endobj)[\s\S])*?stream\r?\n/g),
  ].map(found => {
    const from = found.index + found[0].length
    return pdf.subarray(from, text.indexOf('endstream', from))
  })
  const largest = pictures.sort((a, b) => b.length - a.length)[0]
  if (!largest) return null
  let bytes: Uint8Array
  try {
    bytes = inflateSync(largest)
  } catch {
    return { colours: 0, brightest: 0 }
  }
  const seen = new Set<number>()
  for (let at = 0; at + 2 < bytes.length; at += 3)
    seen.add((bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!)
  return { colours: seen.size, brightest: bytes.reduce((most, byte) => Math.max(most, byte), 0) }
}

for (const engine of steeredEngines) {
  const not = engine.missing ? ` – NOT TESTED HERE: ${engine.missing}` : ''
  // A reporter that sums up would only count it.
  if (engine.missing) console.warn(`${engine.name} is not tried here: ${engine.missing}`)
  test.skipIf(engine.missing)(
    `page, links, weeks, story, late parts, paper and the single file in ${engine.name}${not}`,
    () =>
      engine.with(async page => {
        const site = inject('siteAddress')
        await page.go(`${site}?v=1&amp;posts=130.`)
        await watch(page)
        await drawn(page)
        await until(page, "return document.body.dataset.fetched === 'all'")
        expect((await counts(page)).inNeed).toBe(4000)
        const before = await counts(page)
        await press(page, `button[aria-label="${oneStepUp(frontParameters.posts.name)}"]`)
        await until(
          page,
          `return document.querySelector('[data-count="helped"]').value !== '${before.helped}'`,
        )
        await press(page, '#more')
        await until(page, "return document.querySelector('#panel .support') !== null")
        keep(`${engine.name}-page.png`, await page.screenshot())
        expect(await wrong(page), 'page').toEqual([])

        if (page.print) {
          const pdf = await page.print()
          keep(`${engine.name}-page.pdf`, pdf)
          const picture = printedPicture(pdf)
          expect(picture?.colours, 'the picture on paper is neither black nor blank').toBeGreaterThan(50)
          expect(picture?.brightest).toBeGreaterThan(150)
        }

        const link = '?week=30&script=article&preset=article'
        await page.go(site + link)
        await watch(page)
        const hash = "return document.querySelector('[data-season-hash]')?.value"
        expect(await until(page, hash)).toBe(played(link).hash)
        expect(await wrong(page), 'weeks').toEqual([])

        await page.go(`${site}?step=1`)
        await watch(page)
        await until(page, "return document.querySelector('#step-title') !== null")
        for (let step = 2; step <= 18; step++) {
          await page.ask("[...document.querySelectorAll('.step-navigation button')].at(-1).click()")
          await until(page, `return new RegExp('step=${step}(?!\\\\d)').test(location.search)`)
          // Past the note before a step, where there is one.
          await page.ask("document.querySelector('.step-choices button')?.click()")
        }
        await drawn(page)
        keep(`${engine.name}-story.png`, await page.screenshot())
        expect(await wrong(page), 'story').toEqual([])

        await page.go(`${site}?view=methods`)
        await until(page, "return document.querySelectorAll('.methods h2').length > 3")

        const file = pathToFileURL('dist-single/eighty-thousand.html').href
        await page.go(file + link)
        await watch(page)
        expect(await until(page, hash)).toBe(played(link).hash)
        await drawn(page)
        keep(`${engine.name}-single.png`, await page.screenshot())
        expect(await wrong(page), 'the single file').toEqual([])

        await page.go(pathToFileURL('dist/index.html').href)
        expect(await page.ask('return document.documentElement.dataset.unstarted')).toBe('folder')
        keep(`${engine.name}-folder.png`, await page.screenshot())
      }),
  )

  test.skipIf(engine.missing)(
    `lists by keyboard, Back, numbers as people type them and the file of numbers in ${engine.name}${not}`,
    () =>
      engine.with(async page => {
        const site = inject('siteAddress')
        if (!page.print) console.warn(`printing is not tried in ${engine.name}: its driver cannot`)
        const [down, enter] = ['\uE015', '\uE007']
        const isAt = (step: number) =>
          until(page, `return new RegExp('step=${step}(?!\\\\d)').test(location.search)`)
        await page.go(`${site}?step=1`)
        await watch(page)
        await drawn(page)
        const list = '.step-navigation select'
        for (let time = 0; time < 3; time++) await page.keys(list, down)
        expect(await page.ask('return document.activeElement.tagName'), 'arrows keep the focus').toBe(
          'SELECT',
        )
        await isAt(1)
        await page.keys(list, enter)
        await isAt(4)
        await page.back()
        await isAt(1)
        expect(await wrong(page), 'the list of steps').toEqual([])

        await page.go(site)
        await watch(page)
        await drawn(page)
        for (const [typed, says] of [
          ['12,5', 'posts=12.5'],
          ['１２０', 'posts=120'],
          ['1,234', ''],
          [' 130 posts', 'posts=130'],
        ] as const) {
          await page.ask("const box = document.querySelector('#posts-number'); box.focus(); box.select()")
          await page.keys('#posts-number', typed + enter)
          if (says)
            await until(
              page,
              `return new URLSearchParams(location.search).get('posts') === '${says.slice(6)}'`,
            )
          else
            await until(
              page,
              "return document.querySelector('#posts-number').getAttribute('aria-invalid') === 'true'",
            )
        }

        await page.ask(
          'window.handed = []; const make = URL.createObjectURL; URL.createObjectURL = one => (handed.push(one), make.call(URL, one))',
        )
        await press(page, '#more')
        await until(
          page,
          "const one = [...document.querySelectorAll('#panel button')].find(one => one.textContent.includes('CSV')); one?.click(); return one !== undefined",
        )
        const text = await until<string>(page, 'return handed.length > 0 && handed[0].text()')
        expect(text).toContain('130')
        expect(text.split('\n').length).toBeGreaterThan(10)
        expect(await wrong(page), 'numbers and file').toEqual([])
      }),
  )
}
