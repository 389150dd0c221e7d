import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from 'playwright'
import type { Entrant } from './entrants'
import { installGauge } from './gauge'
import type { Served } from './serve'
import { pressesToScreen, traceCategories } from './trace'

/** What one turn of one entrant gave; times in milliseconds. */
export interface Turn {
  /** Key press → paint: one notch, and everyone. */
  readonly toPaint: number[]
  readonly toPaintAll: number[]
  /** One notch again, as the Event Timing API has it: to the next paint, whether or not it shows the change. */
  readonly toNextPaint: number[]
  /** Key press → finished pixels, behind a GPU fence. */
  readonly toPixels: number[]
  readonly toPixelsAll: number[]
  /** Between frames that drew while a value is dragged, and the main thread's work in each. */
  readonly drag: number[]
  readonly mainThread: number
  /** Of the page alone: between frames while the stadium is turned with the mouse; empty for the others. */
  readonly camera: readonly number[]
  /** Of the page alone: from the last moving frame to one whole sharp pass, and to the finest picture, in finished pixels. */
  readonly sharp: readonly number[]
  readonly finest: readonly number[]
  /** The longest task of the main thread from opening the page until it is at rest. */
  readonly longestTask: number
  /** From opening the page to the first finished frame, without fetching the bench's shared children. */
  readonly firstFrame: number
  /** Frames drawn in two seconds in which nothing happened. */
  readonly idleFrames: number
  readonly bytes: number
  /** Problems the page told the console. */
  readonly complaints: string[]
}

/** Waits until nothing has been drawn for `quiet` milliseconds, at most six seconds. */
async function settle(page: Page, quiet = 130): Promise<void> {
  await page.evaluate(async (quietFor: number) => {
    const end = performance.now() + 6000
    let seen = -1
    while (seen !== window.gauge.draws && performance.now() < end) {
      seen = window.gauge.draws
      await new Promise(done => setTimeout(done, quietFor))
    }
  }, quiet)
}

/** Presses a key so many times, each once the picture has come to rest, at moments unrelated to the screen's beat. */
async function press(
  page: Page,
  selector: string,
  presses: number,
  each: () => Promise<void>,
): Promise<void> {
  const control = page.locator(selector).first()
  await control.focus()
  const slides = await control.evaluate(
    element => element instanceof HTMLInputElement && element.type === 'range',
  )
  for (let turn = 0; turn < presses; turn++) {
    await settle(page)
    await sleep((turn * 7) % 17)
    await each()
    await page.keyboard.press(slides ? (turn % 4 < 2 ? 'ArrowRight' : 'ArrowLeft') : 'Space')
  }
  await settle(page)
}

/** Key press → paint: by the browser's recording, and as the Event Timing API has it (in steps of 8 ms). */
async function pressToPaint(page: Page, selector: string, presses: number) {
  await page.evaluate(() => window.gauge.presses.splice(0))
  await page.context().browser()!.startTracing(page, { categories: traceCategories })
  await press(page, selector, presses, async () => {})
  const recording = await page.context().browser()!.stopTracing()
  const seen = await page.evaluate(() => window.gauge.presses.splice(0))
  return { toPaint: pressesToScreen(recording.toString()), toNextPaint: seen.map(({ toPaint }) => toPaint) }
}

/** Key press → finished pixels: the page's own drawing done and the GPU asked to finish it. */
async function pressToPixels(page: Page, selector: string, presses: number): Promise<number[]> {
  await press(page, selector, presses, async () => {
    await page.evaluate(() => {
      window.gauge.fenceNext = true
    })
  })
  return page.evaluate(() => window.gauge.toPixels.splice(0))
}

/** Seconds the main thread has worked since the page began. */
async function workedSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(metric => metric.name === 'TaskDuration')?.value ?? 0
}

/** Drags the control with the mouse for about two seconds, to and fro. */
async function drag(page: Page, session: CDPSession, selector: string) {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} cannot be dragged: it is not on the page.`)
  const y = box.y + box.height / 2
  const x = (share: number) => box.x + box.width * (0.25 + 0.5 * share)
  await page.mouse.move(x(0), y)
  await page.mouse.down()
  await settle(page)
  const from = await page.evaluate(() => window.gauge.frames.length)
  const worked = await workedSeconds(session)
  const end = performance.now() + 2000
  for (let turn = 0; performance.now() < end; turn++) {
    await page.mouse.move(x(Math.abs(((turn / 20) % 2) - 1)), y)
    await sleep(4)
  }
  const spent = (await workedSeconds(session)) - worked
  const frames = await page.evaluate(start => window.gauge.frames.slice(start), from)
  await page.mouse.up()
  return {
    drag: frames.slice(1).map((frame, i) => frame - frames[i]!),
    mainThread: (spent * 1000) / Math.max(1, frames.length),
  }
}

/** So many times the stadium is turned and let go. */
const turnsOfStadium = 3

/** Turns the stadium of the page with the mouse for about a second, lets go of it, and waits until it is at its finest. */
async function turnStadium(page: Page) {
  const box = await page.locator('#stage').first().boundingBox()
  if (!box) throw new Error('There is no stadium to turn.')
  const [camera, sharp, finest]: number[][] = [[], [], []]
  for (let turn = 0; turn < turnsOfStadium; turn++) {
    await settle(page)
    const from = await page.evaluate(() => window.gauge.frames.length)
    await page.evaluate(watchRest)
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.3)
    await page.mouse.down()
    const end = performance.now() + 1000
    for (let step = 0; performance.now() < end; step++) {
      await page.mouse.move(
        box.x + box.width * (0.3 + 0.2 * Math.abs(((step / 30) % 2) - 1)),
        box.y + box.height * 0.3,
      )
      await sleep(4)
    }
    const frames = await page.evaluate(start => window.gauge.frames.slice(start), from)
    await page.mouse.up()
    camera.push(...frames.slice(1).map((frame, i) => frame - frames[i]!))
    await settle(page, 500)
    const rest = await page.evaluate(() => window.gauge.rest)
    if (!rest) continue
    sharp.push(rest.sharp)
    finest.push(rest.finest)
  }
  return { camera, sharp, finest }
}

/**
 * In the page: how long after the last moving frame one sharp pass, and the finest picture, were finished. Null for a page that
 * does not say when its stadium moves.
 */
function watchRest(): void {
  const host = document.querySelector<HTMLElement>('[data-frames]')!
  let lastMoving = 0
  let sharp = 0
  window.gauge.rest = null
  const observer = new MutationObserver(() => {
    const { moving, refining } = host.dataset
    if (moving !== undefined && refining === undefined) {
      lastMoving = performance.now()
      sharp = 0
      return
    }
    if (!lastMoving) return
    window.gauge.fence()
    const after = performance.now() - lastMoving
    sharp ||= after
    window.gauge.rest = { sharp, finest: after }
    if (moving === undefined) observer.disconnect()
  })
  observer.observe(host, { attributes: true })
}

/** One entrant's turn: a fresh context of the browser, opened, pressed, dragged, watched, closed. */
export async function takeTurn(
  browser: Browser,
  served: Served,
  entrant: Entrant,
  presses: number,
): Promise<Turn> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 })
  try {
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', error => complaints.push(error.message))
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
    await page.addInitScript(installGauge)
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    served.takeBytes()
    await page.goto(served.address + (entrant.page ?? `/${entrant.name}/`))
    await page.locator(entrant.notch).first().waitFor()
    if (entrant.ready) await page.locator(entrant.ready).first().waitFor()
    await page.waitForFunction(() => window.gauge.firstFrame > 0)
    await settle(page, 500)
    const bytes = served.takeBytes()
    const longestTask = await page.evaluate(() => window.gauge.longestTask)
    const before = await page.evaluate(() => window.gauge.draws && window.gauge.frames.length)
    await sleep(2000)
    const after = await page.evaluate(() => window.gauge.frames.length)
    const { toPaint, toNextPaint } = await pressToPaint(page, entrant.notch, presses)
    const all = entrant.everyone
    const toPaintAll = all ? (await pressToPaint(page, all, presses >> 1)).toPaint : []
    const dragged = await drag(page, session, entrant.notch)
    const toPixels = await pressToPixels(page, entrant.notch, presses)
    const toPixelsAll = all ? await pressToPixels(page, all, presses >> 1) : []
    const looked = entrant.page ? await turnStadium(page) : { camera: [], sharp: [], finest: [] }
    return {
      toPaint,
      toNextPaint,
      toPaintAll,
      toPixels,
      toPixelsAll,
      ...dragged,
      ...looked,
      longestTask,
      firstFrame: await page.evaluate(() => {
        const fetched = performance.getEntriesByName('children')[0]?.duration ?? 0
        return window.gauge.firstFrame - fetched
      }),
      idleFrames: after - before,
      bytes,
      complaints,
    }
  } finally {
    await context.close()
  }
}
