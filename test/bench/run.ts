import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type LaunchOptions } from 'playwright'
import { buildContestant, buildPage } from './build'
import { type Entrant, entrants, otherBuild, otherPages } from './entrants'
import { waitForIdle } from './idle'
import { makeChildren } from './make-children'
import { type Turn, takeTurn } from './measure'
import type { Options } from './options'
import { type Served, serve } from './serve'

/** All turns of one entrant, one a round. */
export interface Measured {
  readonly entrant: Entrant
  readonly turns: Turn[]
}

/** Everything the browser part of the bench found out. */
export interface Findings {
  readonly browser: string
  readonly renderer: string
  readonly measured: readonly Measured[]
  /** Load of the machine, 0 to 1, just before each turn. */
  readonly loads: readonly number[]
}

/** What draws WebGL here, in the browser's words. */
async function rendererOf(browser: Browser): Promise<string> {
  const page = await browser.newPage()
  const renderer = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2')
    const info = gl?.getExtension('WEBGL_debug_renderer_info')
    return gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'none'
  })
  await page.close()
  return renderer
}

/** Builds whatever the entrants need. `against`: a folder that another build of the page lies in already. */
async function buildAll(
  root: string,
  chosen: readonly Entrant[],
  against: string | undefined,
): Promise<Map<string, string>> {
  const folders = new Map<string, string>()
  if (against) folders.set(otherBuild, resolve(root, against))
  for (const entrant of chosen) {
    if (otherPages.includes(entrant)) continue
    const name = entrant.page ? 'page' : entrant.name
    if (!folders.has(name))
      folders.set(name, await (entrant.page ? buildPage(root) : buildContestant(root, name)))
  }
  return folders
}

/** Takes all turns: every round has everyone once, and begins with another entrant than the round before. */
async function takeTurns(browser: Browser, served: Served, chosen: readonly Entrant[], options: Options) {
  const measured: Measured[] = chosen.map(entrant => ({ entrant, turns: [] }))
  const loads: number[] = []
  for (let round = 0; round < options.rounds; round++) {
    const start = Math.floor((round * chosen.length) / options.rounds)
    for (const { entrant, turns } of [...measured.slice(start), ...measured.slice(0, start)]) {
      loads.push(await waitForIdle(options.patience))
      turns.push(await takeTurn(browser, served, entrant, options.presses))
      console.log(`round ${round + 1}: ${entrant.name}`)
    }
  }
  return { measured, loads }
}

/** Measures everyone in one browser. `launch` is how that browser starts. */
export async function run(root: string, launch: LaunchOptions, options: Options): Promise<Findings> {
  const all = options.against ? [...entrants, ...otherPages] : entrants
  const chosen = all.filter(({ name }) => !options.only.length || options.only.includes(name))
  const folders = await buildAll(root, chosen, options.against)
  const served = await serve(folders, makeChildren())
  const browser = await chromium.launch(launch)
  try {
    if (options.pictures) await takePictures(browser, served, chosen, options.pictures)
    const renderer = await rendererOf(browser)
    return { browser: browser.version(), renderer, ...(await takeTurns(browser, served, chosen, options)) }
  } finally {
    await browser.close()
    served.close()
  }
}

/** Two pictures of each: as it begins, and with everyone recoloured. For comparing by eye that all draw the same. */
async function takePictures(browser: Browser, served: Served, chosen: readonly Entrant[], folder: string) {
  await mkdir(folder, { recursive: true })
  for (const entrant of chosen) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    await page.goto(served.address + (entrant.page ?? `/${entrant.name}/`))
    await page.locator(entrant.notch).first().waitFor()
    await page.waitForTimeout(1500)
    await page.screenshot({ path: join(folder, `${entrant.name}.png`) })
    if (entrant.everyone) {
      await page.locator(entrant.everyone).first().focus()
      await page.keyboard.press('ArrowRight')
      await page.waitForTimeout(1500)
      await page.screenshot({ path: join(folder, `${entrant.name}-everyone.png`) })
    }
    await page.close()
  }
}
