import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { storyEntry } from '../../src/words/panel'
import { button, control, gatherButton, openMore, show, thumb } from '../site/controls'
import { settle } from '../site/settle'
import { comeToStep, everyStep, goOn } from '../site/story-page'
import { openPage } from '../support/open-page'

interface TraceEvent {
  readonly name: string
  readonly ts: number
  readonly pid: number
  readonly tid: number
  readonly tdur?: number
}

/**
 * The longest task of the page's main thread while something is done, in milliseconds of the processor: a machine that is
 * busy with other things makes a task take longer, not dearer.
 */
async function longestTask(page: Page, what: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser()!
  const mark = (name: string) => page.evaluate(text => void performance.mark(text), name)
  await browser.startTracing(page, {
    categories: ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
  })
  await mark('trial-begins')
  await what()
  await mark('trial-ends')
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  const at = (wanted: string) => traceEvents.find(({ name }) => name === wanted)!
  const [from, to] = [at('trial-begins'), at('trial-ends')]
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts }) =>
      name.endsWith('RunTask') && pid === from.pid && tid === from.tid && ts > from.ts && ts < to.ts,
  )
  expect(tasks.length, 'tasks seen').toBeGreaterThan(10)
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000))
}

/** Fails where any of these deeds has a task dearer than so much, and says how dear each was. */
async function expectShort(
  page: Page,
  most: number,
  deeds: Readonly<Record<string, () => Promise<unknown>>>,
) {
  const found: Record<string, number> = {}
  for (const [name, deed] of Object.entries(deeds)) found[name] = Math.round(await longestTask(page, deed))
  console.info(JSON.stringify(found))
  expect(Object.entries(found).filter(([, milliseconds]) => milliseconds > most)).toEqual([])
}

test.each(['pixi', 'canvas'] as const)(
  'no task takes over 50 ms while a control is dragged or weeks go by (%s)',
  async stage => {
    const { page } = await openPage({ path: `?truth=1&stage=${stage}` })
    await settle(page, stage)
    const drag = async () => {
      const { x, y } = await thumb(control(page, 'posts').range)
      await page.mouse.move(x, y)
      await page.mouse.down()
      for (let turn = 0; turn < 60; turn++) await page.mouse.move(x + 60 * Math.sin(turn / 8), y)
      await page.mouse.up()
      await settle(page, stage)
    }
    // What is made once is made in the first.
    await drag()
    await expectShort(page, 50, { drag })
    await page.goto(`${page.url().replace(/\?.*/, '')}?week=0&script=none&stage=${stage}`)
    await settle(page, stage)
    await expectShort(page, 50, {
      weeks: async () => {
        await button(page, 'Play').click()
        await page.waitForTimeout(5000)
        await button(page, 'Pause').click()
      },
    })
  },
)

test.each(['pixi', 'canvas'] as const)('no task takes over 200 ms elsewhere (%s)', async stage => {
  const { page } = await openPage({ path: `?truth=0&stage=${stage}` })
  await settle(page, stage)
  const pressed = (act: () => Promise<unknown>) => async () => {
    await act()
    await settle(page, stage)
  }
  const step = (number: number) => pressed(() => goOn(page, number))
  await expectShort(page, 200, {
    view: pressed(() => show(page, true)),
    gather: pressed(() => gatherButton(page).click()),
    back: pressed(() => gatherButton(page).click()),
    more: pressed(() => openMore(page)),
    less: pressed(() => page.locator('#more').click()),
    story: pressed(async () => {
      await button(page, storyEntry.name).first().click()
      await comeToStep(page, 1)
    }),
    ...Object.fromEntries(everyStep.slice(1).map(([id, number]) => [id, step(number)])),
  })
})
