import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { type StepId, stepIds } from '../../src/store/story-steps'
import { stepAt } from '../../src/story/steps'
import { type OpenedPage, openPage, type PageWishes } from '../support/open-page'
import { button } from './controls'
import { layoutFaults } from './layout-faults'
import { settle } from './settle'

/** Every step with its id: `[id, step]`. */
export const everyStep = stepIds.map((id, index): [StepId, number] => [id, index + 1])

/** A small crowd, for steps that are about the words and not about the picture. */
export const few = { path: '&children=8000' }

export const stepOf = (id: StepId): number => stepIds.indexOf(id) + 1

/** The title of a step; what is said before it, where something is, has another. */
export const titleOf = (step: number): string => stepAt(step).words.title

/** What leads past the note before a step; undefined where there is none. */
export const noteOf = (step: number): { readonly heading: string; readonly goOn: string } | undefined =>
  stepAt(step).note

export const heading = (page: Page): Locator => page.locator('#step-title')
export const card = (page: Page): Locator => page.locator('#panel .panel')
export const navigation = (page: Page): Locator => page.locator('.step-navigation')
export const nextButton = (page: Page): Locator => navigation(page).getByRole('button').last()
export const backButton = (page: Page): Locator => navigation(page).getByRole('button').first()

/** What is said once a task is done. */
export const saidAfter = (page: Page): Locator => page.locator('.step-after')

/** Waits for a step, past the note before it if that stands there. */
export async function comeToStep(page: Page, step: number): Promise<void> {
  const note = noteOf(step)
  if (note) {
    await expect.poll(() => heading(page).innerText()).toMatch(new RegExp(`${note.heading}|${titleOf(step)}`))
    if ((await heading(page).innerText()) === note.heading) await button(page, note.goOn).click()
  }
  await expect.poll(() => heading(page).innerText()).toBe(titleOf(step))
}

/** Waits until the weeks of a step, if it has any, have been worked out, and nothing moves any more. */
export async function rest(page: Page, step: number): Promise<void> {
  if (stepAt(step).settings.season)
    await page.locator('.transport-worked[width="100%"]').waitFor({ state: 'attached' })
  await settle(page, 'canvas')
}

/** Opens a step by its link, drawn by the plain stage and without motion unless that is wished for. */
export async function openStep(step: number, wishes: PageWishes = {}): Promise<OpenedPage> {
  const path = `?step=${step}&stage=canvas${wishes.path ?? ''}`
  const opened = await openPage({ reducedMotion: true, ...wishes, path })
  await comeToStep(opened.page, step)
  await rest(opened.page, step)
  return opened
}

/** Goes on to the next step by its button, past a note if there is one. */
export async function goOn(page: Page, to: number): Promise<void> {
  await nextButton(page).click()
  await comeToStep(page, to)
}

/** What is wrong with how a step is laid out: as it stands, and with all of it in view at once. */
export async function faultsOfStep(page: Page): Promise<string[]> {
  const standing = await layoutFaults(page)
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      .page { display: block !important; height: auto !important; overflow: visible !important }
      .page > figure { height: 60vh !important }
      .page > :is(.sentence-place, .key-place, .panel-place) { position: static !important; height: auto !important; translate: none !important }
      .sentence-place .sentence { position: static !important }
      .panel-place > .panel { overflow: visible !important }
      .step-task .step-button { position: static !important }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  const faults = await layoutFaults(page)
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)
  })
  return [...new Set([...standing, ...faults])]
}

/** The query of the address as a reader who leaves the page now leaves it: what is still to be written into it is. */
export const addressLeft = (page: Page): Promise<string> =>
  page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide'))
    return location.search
  })
