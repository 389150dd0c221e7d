import { chromium, type LaunchOptions, type Page } from 'playwright'
import { bar } from '../../src/words/controls'
import { placeHeading } from '../../src/words/place'
import { picker } from '../../src/words/places/picker'
import { buildPage } from './build'
import { waitForIdle } from './idle'
import { makeChildren } from './make-children'
import { table, times } from './markdown'
import type { Options } from './options'
import { serve } from './serve'
import { median } from './statistics'

/** Councils from the smallest to the largest, by their codes and as they are typed; without a code, the stadium of 80,000. */
const councils = [
  { name: 'England', code: '', children: 80_000 },
  { name: 'Isles of Scilly', code: 'E06000053', children: 319 },
  { name: 'Solihull', code: 'E08000029', children: 49_229 },
  { name: 'Liverpool', code: 'E08000012', children: 97_802 },
  { name: 'Kent', code: 'E10000016', children: 355_390 },
] as const

/** Milliseconds from the beginning of the page, or from the press, to the first frame and to the last that made it finer. */
interface Opened {
  readonly first: number
  readonly settled: number
}

/** How one council opened, by its link or by being picked, with one stage. */
export interface PlaceFinding {
  readonly stage: 'pixi' | 'canvas'
  readonly how: 'link' | 'picked'
  readonly council: string
  readonly children: number
  readonly rounds: readonly Opened[]
  /** The same of the stadium of 80,000, opened by its link in the same round. */
  readonly england: readonly Opened[]
}

/** Marks, in the page, each frame that has been drawn, each moment at which the picture is at rest, and each press of Enter. */
function markFrames(): void {
  const watch = (stage: HTMLElement): void => {
    new MutationObserver(changes => {
      if (changes.some(({ attributeName }) => attributeName === 'data-frames')) performance.mark('frame')
      if (stage.dataset.frames && !stage.dataset.moving) performance.mark('settled')
    }).observe(stage, { attributes: true })
  }
  new MutationObserver((_, itself) => {
    const stage = document.getElementById('stage')
    if (!stage) return
    itself.disconnect()
    watch(stage)
  }).observe(document, { childList: true, subtree: true })
  addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key === 'Enter') performance.mark('press', { startTime: timeStamp })
    },
    true,
  )
  // Nothing is fetched ahead meanwhile.
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
}

const rest = (page: Page) => page.locator('#stage[data-frames]:not([data-moving])').waitFor()

/** What the page has marked since it began, or since the last press, once a second has gone by with nothing drawn. */
async function marked(page: Page, since: 'link' | 'picked'): Promise<Opened> {
  await rest(page)
  await page.waitForTimeout(1000)
  await rest(page)
  return page.evaluate(how => {
    const begin = how === 'picked' ? (performance.getEntriesByName('press').at(-1)?.startTime ?? 0) : 0
    const after = (name: string): number[] =>
      performance
        .getEntriesByName(name)
        .map(({ startTime }) => startTime - begin)
        .filter(time => time >= 0)
    return { first: after('frame')[0] ?? Number.NaN, settled: after('settled').at(-1) ?? Number.NaN }
  }, since)
}

async function pick(page: Page, name: string, code: string): Promise<Opened> {
  await rest(page)
  await page.getByRole('button', { name: bar.more }).click()
  await page.getByText(placeHeading, { exact: true }).click()
  await page.getByRole('combobox', { name: picker.label }).pressSequentially(name)
  await page.locator('.place-box').getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.waitForTimeout(500)
  await page.keyboard.press('Enter')
  await page.waitForURL(({ search }) => search.includes(code))
  return marked(page, 'picked')
}

/** Opens councils by their links and by the picker, in turn, in one browser, each in a fresh context. */
export async function measurePlaces(
  root: string,
  launch: LaunchOptions,
  { rounds, patience }: Options,
): Promise<readonly PlaceFinding[]> {
  const served = await serve(new Map([['page', await buildPage(root)]]), makeChildren())
  const browser = await chromium.launch(launch)
  const found = new Map<string, PlaceFinding & { rounds: Opened[]; england: Opened[] }>()
  try {
    for (let round = 0; round < rounds; round++)
      for (const stage of ['pixi', 'canvas'] as const) {
        let england: Opened | null = null
        for (const { name, code, children } of councils)
          for (const how of code ? (['link', 'picked'] as const) : (['link'] as const)) {
            await waitForIdle(patience)
            const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
            const page = await context.newPage()
            page.setDefaultTimeout(120_000)
            await page.addInitScript(markFrames)
            await page.goto(
              `${served.address}/?stage=${stage}${code && how === 'link' ? `&place=${code}` : ''}`,
            )
            const opened = how === 'link' ? await marked(page, how) : await pick(page, name, code)
            england ??= opened
            const key = `${stage} ${how} ${name}`
            const row = found.get(key) ?? { stage, how, council: name, children, rounds: [], england: [] }
            found.set(key, row)
            row.rounds.push(opened)
            row.england.push(england)
            await context.close()
            console.log(`round ${round + 1}: ${key}`)
          }
      }
  } finally {
    await browser.close()
    served.close()
  }
  return [...found.values()]
}

/** Councils as a table: milliseconds, and times the stadium of 80,000 in the same round. */
export function placesReport(findings: readonly PlaceFinding[]): string {
  const middle = (row: PlaceFinding, of: keyof Opened): string =>
    String(Math.round(median(row.rounds.map(one => one[of]))))
  const ratio = (row: PlaceFinding, of: keyof Opened): string =>
    times(median(row.rounds.map((one, round) => one[of] / (row.england[round]?.[of] ?? Number.NaN))))
  return table(
    ['stage', 'opened by', 'council', 'children', 'first frame, ms', '× England', 'settled, ms', '× England'],
    findings.map(row => [
      row.stage,
      row.how,
      row.council,
      String(row.children),
      middle(row, 'first'),
      ratio(row, 'first'),
      middle(row, 'settled'),
      ratio(row, 'settled'),
    ]),
  )
}
