import type { Frame, Page } from 'playwright'
import { expect } from 'vitest'
import { seasonWeeks } from '../../src/store/season-settings'
import { paceName, tragedyChoice, transport } from '../../src/words/season'
import { weekOf } from '../../src/words/weeks'
import { type OpenedPage, openPage, type PageWishes } from '../support/open-page'
import { button } from './controls'
import { settle } from './settle'

/** The screens on which what lies over the picture must be whole. */
export const screens: readonly [string, PageWishes][] = [
  ['a phone', { width: 390, height: 844, pixelRatio: 2, phone: true }],
  ['a small phone', { width: 360, height: 640, pixelRatio: 2, phone: true }],
  ['an article’s frame', { path: '&view=embed', width: 358, height: 640, pixelRatio: 2, phone: true }],
  ['a phone on its side', { width: 844, height: 390, pixelRatio: 2, phone: true }],
  ['a laptop', { width: 1280, height: 720 }],
  ['a projector', { width: 1920, height: 1080 }],
]

/** The buttons of the row that plays the weeks. */
export const playButton = (page: Page | Frame) => button(page, transport.play)
export const pauseButton = (page: Page | Frame) => button(page, transport.pause)
export const onButton = (page: Page | Frame) => button(page, transport.on)
export const backButton = (page: Page | Frame) => button(page, transport.back)

/** What a page says before weeks of a link go on that may hold a tragedy: left out, or as they are. */
export const leaveOut = (page: Page | Frame) => button(page, tragedyChoice.leaveOut)
export const asTheyAre = (page: Page | Frame) => button(page, tragedyChoice.goOn)

/** On from an event that has paused the weeks. */
export const goOnButton = (page: Page | Frame) => button(page, transport.goOn)

/** The weeks as a track. */
export const track = (page: Page | Frame) => page.getByRole('slider', { name: transport.scrub, exact: true })

/** The week the panel says is shown. */
export async function weekShown(page: Page | Frame): Promise<number> {
  const said = await track(page).getAttribute('aria-valuetext')
  return Number(said?.match(/\d+/)?.[0])
}

/** Waits until the panel says that a week is shown. */
export const comeTo = (page: Page | Frame, week: number): Promise<void> =>
  page.locator(`.transport-scrub input[aria-valuetext="${weekOf(week, seasonWeeks)}"]`).waitFor()

/** Waits until the weeks have gone by to one of them, or beyond. */
export async function goBy(page: Page | Frame, week: number): Promise<void> {
  await expect.poll(() => weekShown(page)).toBeGreaterThanOrEqual(week)
}

/** Has the weeks go by as fast as they can. */
export const goFast = (page: Page | Frame) =>
  page
    .locator('#bar')
    .getByLabel(transport.pace)
    .selectOption({ label: paceName(8) })

/** Draws through the weeks to one of them, and lets go. */
export async function scrubTo(page: Page | Frame, week: number): Promise<void> {
  await track(page).fill(String(week))
  await comeTo(page, week)
}

/** Waits until every week has been worked out, and says by what fingerprint. */
export async function workedOut(page: Page | Frame): Promise<string | null> {
  const hash = page.locator('[data-season-hash]')
  await hash.waitFor({ state: 'attached' })
  return hash.getAttribute('value')
}

/** Opens a link with a season in it, drawn by the plain stage, once all its weeks have been worked out. */
export async function openSeason(path: string, wishes: PageWishes = {}): Promise<OpenedPage> {
  const opened = await openPage({ ...wishes, path: `${path}&stage=canvas` })
  await workedOut(opened.page)
  await settle(opened.page, 'canvas')
  return opened
}
