import '../../src/styles/tokens.css'
import '../../src/styles/page.css'
import '../../src/styles/page-shapes.css'
import '../../src/styles/panel.css'
import '../../src/styles/panel-folds.css'
import '../../src/styles/methods.css'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ParameterDefinition } from '../../src/model/parameters/definition'
import { defaultParameters, parameterIds, parameters } from '../../src/model/parameters/registry'
import { seasonParameterIds, seasonParameters } from '../../src/model/parameters/season'
import { settle } from '../../src/model/steady/steady-state'
import { readLink } from '../../src/store/link/link'
import { createSettingsStore } from '../../src/store/store'
import { type MethodsOptions, mountMethods } from '../../src/views/methods/methods'
import { evidence } from '../../src/words/evidence-labels'
import { rarity, sectionNames } from '../../src/words/methods/page'
import { pageVersion } from '../../src/words/methods/versions'
import { linkNotes, notesHeading } from '../../src/words/notes'
import { parameterWords } from '../../src/words/parameters'
import { supportLines } from '../../src/words/support'

const rare = rarity(settle(defaultParameters).expectedTragediesAYear)

let root: HTMLElement

function open(link = '?view=methods', options: MethodsOptions = {}): () => void {
  root = document.createElement('div')
  document.body.style.setProperty('margin', '0')
  const page = root
  document.body.append(page)
  onTestFinished(() => page.remove())
  const { settings, notes } = readLink(link)
  return mountMethods(root, createSettingsStore(settings, notes).getState(), options)
}

const buttons = (): HTMLButtonElement[] => [...root.querySelectorAll<HTMLButtonElement>('nav button')]

test('what of the link could not be used is said here too, and nothing where all of it could', async () => {
  open('?view=methods&posts=abc&leaving=99')
  const notes = root.querySelector('.notes')
  expect(notes?.getAttribute('aria-label')).toBe(notesHeading)
  const said = [...(notes?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)
  expect(said).toEqual([
    linkNotes.notANumber({ name: 'Team size', given: 'abc', used: '145 funded posts' }),
    linkNotes.clamped({ name: parameterWords.leaving.name, given: '99', used: '40 per cent a year' }),
  ])
  expect((await axe.run(root)).violations).toEqual([])
  open('?view=methods&posts=130')
  expect(root.querySelector('.notes')).toBeNull()
})

beforeEach(() => scrollTo(0, 0))
afterEach(() => page.viewport(1280, 720))

describe.each([360, 1280])('in a window %d wide', width => {
  test('axe finds nothing', async () => {
    await page.viewport(width, 740)
    open()
    const { violations } = await axe.run(document.body, { rules: { 'target-size': { enabled: true } } })
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual([])
  })

  test('nothing is wider than the window, no text is below 12 px, and the text is 16 px', async () => {
    await page.viewport(width, 740)
    open()
    expect(document.scrollingElement!.scrollWidth).toBeLessThanOrEqual(width)
    const sizes = [...root.querySelectorAll('*')].map(each =>
      Number.parseFloat(getComputedStyle(each).fontSize),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
    expect(getComputedStyle(root.querySelector('section p')!).fontSize).toBe('16px')
    expect(root.querySelectorAll('[style]').length).toBe(0)
  })

  test('a line has at most seventy characters', async () => {
    await page.viewport(width, 740)
    open()
    const longest = [...root.querySelectorAll<HTMLElement>('section p')].map(paragraph => {
      const lines = Math.round(
        paragraph.clientHeight / Number.parseFloat(getComputedStyle(paragraph).lineHeight),
      )
      return lines < 3 ? 0 : paragraph.textContent!.length / lines
    })
    expect(Math.max(...longest)).toBeLessThanOrEqual(70)
  })
})

test('every number of the model has one row with its label, and a contested one says so', () => {
  open()
  const registry = { ...parameters, ...seasonParameters }
  const rows = [...root.querySelectorAll<HTMLElement>('[data-number]')]
  expect(rows.map(row => row.dataset.number).sort()).toEqual([...parameterIds, ...seasonParameterIds].sort())
  for (const row of rows) {
    const definition = registry[row.dataset.number as keyof typeof registry]
    const badges = [...row.querySelectorAll('.badge')].map(badge => badge.textContent)
    const contested = 'contested' in definition ? ['Contested'] : []
    expect(badges, row.dataset.number!).toEqual([evidence[definition.label], ...contested])
  }
})

test('the model’s side of the calibration is what it settles at, and a tragedy has words instead of a number', () => {
  open()
  const inModel = (id: string) => root.querySelector(`[data-target=${id}] td[data-column="In the model"]`)!
  const { team } = settle(defaultParameters)
  expect(Number(inModel('workers').querySelector('data')!.value)).toBe(team.players)
  expect(inModel('tragedies').querySelector('data')).toBeNull()
  expect(inModel('tragedies').textContent).toBe(rare)
})

test('before everything else it is said how many numbers have which label', () => {
  open()
  const registry = Object.values<ParameterDefinition>({ ...parameters, ...seasonParameters })
  const counts = root.querySelector('.methods-counts')!
  const [model, all, published, workedOut] = counts.textContent!.match(/\d+/g)!.map(Number)
  expect(model).toBe(pageVersion.model)
  expect(all).toBe(registry.length)
  expect(published).toBe(registry.filter(({ label }) => label === 'published').length)
  expect(workedOut).toBe(registry.filter(({ label }) => label === 'workedOut').length)
  const isFirst =
    counts.compareDocumentPosition(root.querySelector('nav')!) & Node.DOCUMENT_POSITION_FOLLOWING
  expect(isFirst).toBeTruthy()
})

describe('held against nine years', () => {
  test('the plots say their numbers to those who do not see them, and every number of a plot is in the table', () => {
    open()
    const plots = [...root.querySelectorAll('.nine-plot svg[role=img]')]
    expect(plots.length).toBe(4)
    const inTable = [...root.querySelectorAll('.methods-years data')].map(({ textContent }) => textContent)
    for (const plot of plots) {
      const [title, description] = plot
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map(id => document.getElementById(id)!)
      expect(title!.textContent).toBe(plot.closest('figure')!.querySelector('figcaption')!.textContent)
      const drawn = [...plot.querySelectorAll('.nine-number')].map(({ textContent }) => textContent!)
      expect(drawn.length).toBe(4)
      for (const number of drawn) {
        expect(description!.textContent).toContain(number)
        expect(inTable).toContain(number)
      }
    }
  })

  test.each([360, 1280])(
    'in a window %d wide no number of a plot covers another, or leaves the window',
    async width => {
      await page.viewport(width, 740)
      open()
      for (const plot of root.querySelectorAll('.nine-plot svg[role=img]')) {
        const boxes = [...plot.querySelectorAll('text')].map(text => text.getBoundingClientRect())
        for (const [place, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0)
          expect(box.right).toBeLessThanOrEqual(width)
          for (const other of boxes.slice(place + 1)) {
            const isApart =
              box.right <= other.left + 1 ||
              other.right <= box.left + 1 ||
              box.bottom <= other.top + 5 ||
              other.bottom <= box.top + 5
            expect(isApart).toBe(true)
          }
        }
      }
    },
  )

  test('the page opens there when the address says so, and at the top when it says something else', () => {
    open('?view=methods', { hash: '#nine-years' })
    expect(document.activeElement!.textContent).toBe(sectionNames['nine-years'])
    expect(Math.abs(document.activeElement!.getBoundingClientRect().top)).toBeLessThan(60)
    scrollTo(0, 0)
    open('?view=methods', { hash: '#part-of-the-host' })
    expect(root.contains(document.activeElement)).toBe(false)
  })
})

test('how rare tragedies are is worked out, and nobody who was lost is counted', () => {
  open()
  expect(root.textContent).toContain(`as rare as ${rare}, for 80,000 children`)
  expect(root.textContent).not.toMatch(/\bdeaths?\b|\bdied\b|\bkill/i)
})

test('the way back is a link that keeps every setting', () => {
  const link = '?v=1&view=methods&posts=120&truth=1&seed=7&week=30&script=article'
  open(link)
  const [back] = root.querySelectorAll<HTMLAnchorElement>('.methods-back')
  const { settings, notes } = readLink(new URL(back!.href).search)
  expect(notes).toEqual([])
  expect(settings).toEqual({ ...readLink(link).settings, view: 'page' })
})

test('the contents lead to each heading, which takes the focus, and leave the address alone', async () => {
  open()
  const address = location.href
  expect(buttons().map(button => button.textContent)).toEqual(
    [...root.querySelectorAll('section > h2[id^=methods]')].map(heading => heading.textContent),
  )
  const third = buttons()[3]!
  await userEvent.click(third)
  expect(document.activeElement!.textContent).toBe(third.textContent)
  expect(Math.abs(document.activeElement!.getBoundingClientRect().top)).toBeLessThan(60)
  expect(location.href).toBe(address)
})

test('Tab comes first to the way to the text, and it leads there', async () => {
  open()
  await userEvent.tab()
  expect(document.activeElement!.textContent).toBe('Skip to the text')
  expect(document.activeElement!.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  await userEvent.keyboard('{Enter}')
  expect(document.activeElement!.tagName).toBe('H1')
})

test('every support line can be rung, and is one press away from the top', async () => {
  open()
  const dialled = [...root.querySelectorAll('.support a[href^="tel:"], .support a[href^="sms:"]')].map(link =>
    link.getAttribute('href'),
  )
  expect(dialled).toEqual(supportLines.map(({ address }) => address))
  await userEvent.click(root.querySelector('.methods-close')!)
  expect(document.activeElement).toBe(root.querySelector('.support h2'))
})

test('a table has a caption, a head for each column and one for each row', () => {
  open()
  const tables = [...root.querySelectorAll('table')]
  expect(tables.length).toBe(14)
  for (const table of tables) {
    expect(table.caption!.textContent).not.toBe('')
    const heads = table.querySelectorAll('thead th[scope=col]').length
    for (const row of table.querySelectorAll('tbody tr')) {
      expect(row.querySelectorAll('th[scope=row]').length).toBe(1)
      expect(row.children.length).toBe(heads)
    }
  }
})

test('links that leave the page cannot take a frame with them', () => {
  open()
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer'])
  }
})

test('taken away, the page leaves an empty place and the name the window had', () => {
  document.title = 'The name before'
  const stop = open()
  expect(document.title).not.toBe('The name before')
  stop()
  expect(root.childElementCount).toBe(0)
  expect(document.title).toBe('The name before')
})

test('two of these pages in one document have ids of their own, and lead to their own headings', async () => {
  open()
  const first = root
  open('?view=methods', { id: name => `second-${name}` })
  const idsIn = (page: HTMLElement) =>
    [...page.querySelectorAll('[id]')].map(({ id }) => id).filter(id => !id.startsWith('support'))
  expect(idsIn(root).length).toBe(idsIn(first).length)
  expect(idsIn(root).length).toBeGreaterThan(2 * Object.keys(sectionNames).length)
  expect(idsIn(first).filter(id => idsIn(root).includes(id))).toEqual([])
  await userEvent.click(buttons()[2]!)
  expect(root.contains(document.activeElement)).toBe(true)
})
