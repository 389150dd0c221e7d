import axe from 'axe-core'
import { html } from 'lit-html'
import { expect, onTestFinished, test, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { weeksOfChild } from '../../src/model/simulation/replay'
import { seasonCharts } from '../../src/panel/weeks/charts/charts'
import { childStrip } from '../../src/panel/weeks/child'
import { screen, soon, within } from './panel-mounted'
import { openSeasonPart, playedReplay } from './season-mounted'

const replay = playedReplay(60)
const chart = (name: string) => screen.getByRole('region', { name })
const firstChart = () => chart('The team, by contract')

test('there are four charts, each with a week in words, and no number of those hidden in the director’s view', () => {
  const { root, show } = openSeasonPart(seasonCharts, 400)
  show({ replay, week: 30 })
  const names = screen.getAllByRole('region').map(region => within(region).getByRole('heading').textContent)
  expect(names).toHaveLength(4)
  for (const figure of screen.getAllByRole('figure')) expect(figure.textContent).toMatch(/week 30/)
  expect(root.textContent).not.toMatch(/not reached|need behind them/i)
  show({ replay, week: 30, truth: true })
  expect(chart('Children, week by week').textContent).toMatch(/not reached/i)
  expect(chart('Concerns raised each week').textContent).toMatch(/known only to the model/)
})

test('only the weeks up to the one on show are drawn', () => {
  const { root, show } = openSeasonPart(seasonCharts, 400)
  const points = () =>
    [...root.querySelectorAll('.season-plot .season-line')].map(
      line => line.getAttribute('d')!.split(/[ML]/).length - 1,
    )
  show({ replay, week: 0 })
  expect(new Set(points())).toEqual(new Set([1]))
  show({ replay, week: 30 })
  expect(new Set(points())).toEqual(new Set([31]))
})

test('no rows of a table are there while it is closed, and the week on show has the last', async () => {
  const { root, show } = openSeasonPart(seasonCharts, 400)
  show({ replay, week: 30 })
  expect(root.querySelectorAll('tr')).toHaveLength(0)
  within(firstChart()).getByText('The same numbers as a table', { exact: false }).click()
  const table = await soon(() => within(firstChart()).getByRole('table'))
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['0', '4', '8', '12', '16', '20', '24', '28', '30'])
  expect(root.querySelectorAll('table')).toHaveLength(1)
  within(firstChart()).getByText('The same numbers as a table', { exact: false }).click()
  await soon(() => expect(root.querySelectorAll('tr')).toHaveLength(0))
})

test.each([320, 400, 560])(
  'at %d pixels nothing runs over the edge, and no letter is smaller than 12',
  width => {
    const { root, show } = openSeasonPart(seasonCharts, width)
    for (const week of [0, 1, 30, 60]) {
      for (const truth of [false, true]) {
        show({ replay, week, truth })
        expect(root.scrollWidth).toBeLessThanOrEqual(width)
        for (const text of root.querySelectorAll('.season-plot text')) {
          const { left, right } = text.getBoundingClientRect()
          expect(left, text.textContent!).toBeGreaterThanOrEqual(0)
          expect(right, text.textContent!).toBeLessThanOrEqual(width)
          expect(Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(12)
        }
      }
    }
  },
)

test('nothing moves while weeks are played', () => {
  const { root, show } = openSeasonPart(seasonCharts, 400)
  const heights = [1, 2, 15, 30, 31, 44, 60].map(week => {
    show({ replay, week })
    return root.getBoundingClientRect().height
  })
  expect(new Set(heights).size).toBe(1)
})

test('a week is drawn well within the time there is for it', () => {
  const { show } = openSeasonPart(seasonCharts, 400)
  show({ replay, week: 0, truth: true })
  const start = performance.now()
  for (let week = 1; week <= 60; week++) show({ replay, week, truth: true })
  expect((performance.now() - start) / 60).toBeLessThan(25)
})

test('there is no style attribute, which the content policy would refuse', () => {
  const { root, show } = openSeasonPart(panel => html`${seasonCharts(panel)}${childStrip(panel)}`, 400)
  show({ replay, week: 30, truth: true, chosenChild: 5 })
  expect(root.querySelectorAll('.panel [style]')).toHaveLength(0)
})

test('the weeks are handed over as a file, up to the week on show', async () => {
  const { show } = openSeasonPart(seasonCharts, 400)
  show({ replay, week: 30 })
  const made = vi.spyOn(URL, 'createObjectURL')
  let fileName = ''
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    fileName = this.download
  })
  onTestFinished(() => [made, click].forEach(spy => void spy.mockRestore()))
  screen.getByRole('button', { name: 'Download the weeks (CSV)' }).click()
  expect(fileName).toMatch(/\.csv$/)
  const file = (await (made.mock.calls[0]![0] as Blob).text()).trim().split('\r\n')
  // What was set, and where it is from, stands over the rows, with an empty row between.
  const lines = file.slice(file.findIndex(line => /^,*$/.test(line)) + 1)
  expect(lines).toHaveLength(32)
  expect(lines.at(-1)).toMatch(/^30,/)
  expect(lines.join()).toContain('Savings (scripted)')
  expect(lines.join()).not.toMatch(/tragedy/i)
})

test('one seat’s weeks are told as spells, and in the director’s view no more than files show', () => {
  const child = replay.latest.findIndex(
    (state, place) => state === 5 && weeksOfChild(replay, place).includes(1),
  )
  const { root, show } = openSeasonPart(childStrip, 400)
  const spells = () =>
    [...root.querySelectorAll('.child-spells li')].map(({ textContent }) => textContent!.trim())
  show({ replay, week: 60, truth: true, chosenChild: child })
  expect(spells().join()).toMatch(/in need; nobody has raised a concern\./)
  expect(root.querySelectorAll('.child-weeks > .child-spell')).toHaveLength(spells().length)
  show({ replay, week: 60, chosenChild: child })
  expect(spells().join()).not.toMatch(/in need/)
  expect(spells().at(-1)).toMatch(/to 60: has a social worker and is being helped\.$/)
})

test('without a child there is no seat to tell of', () => {
  const { root, show } = openSeasonPart(childStrip, 400)
  show({ replay, week: 60 })
  expect(root.textContent!.trim()).toBe('')
  show({ replay, week: 60, chosenChild: 80_000 })
  expect(root.textContent!.trim()).toBe('')
})

test('in the reader’s own colours lines, patterns and names take the colour of text', async () => {
  const browser = cdp() as unknown as { send(method: string, given: object): Promise<unknown> }
  const emulate = (features: object[]) => browser.send('Emulation.setEmulatedMedia', { features })
  onTestFinished(async () => void (await emulate([])))
  const { root, show } = openSeasonPart(panel => html`${seasonCharts(panel)}${childStrip(panel)}`, 400)
  show({ replay, week: 30, truth: true, chosenChild: 5 })
  await emulate([{ name: 'forced-colors', value: 'active' }])
  root.style.setProperty('color', 'CanvasText')
  const text = getComputedStyle(root).color
  const of = (place: string) => getComputedStyle(root.querySelector(place)!)
  expect(of('.season-line').stroke).toBe(text)
  expect(of('.season-hatch-dark').stroke).toBe(text)
  expect(of('.season-label').fill).toBe(text)
  expect(of('.season-band').stroke).toBe(text)
  expect(of('.season-band').fill).not.toBe(text)
})

test.each([false, true])('with every table open axe finds nothing, the truth shown: %s', async truth => {
  const { root, show } = openSeasonPart(panel => html`${seasonCharts(panel)}${childStrip(panel)}`, 400)
  show({ replay, week: 30, truth, chosenChild: 5 })
  for (const fold of root.querySelectorAll('details')) fold.open = true
  await soon(() => expect(root.querySelectorAll('table')).toHaveLength(4))
  // Which levels of headings stand above is the panel's affair.
  const { violations } = await axe.run(root, { rules: { 'heading-order': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html: part }) => part)])).toEqual([])
})
