import type { Frame, Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { bar, oneStepDown, oneStepUp } from '../../src/words/controls'
import { frontParameters } from '../../src/words/parameters-front'
import { transport } from '../../src/words/season'
import { dim, gather, viewSwitch } from '../../src/words/toggles'
import { isFetching } from '../support/watch-page'
import { nextFrame } from './settle'

/** The three controls in front, by their keys in the link. */
export const frontIds = ['posts', 'leaving', 'price'] as const
export type FrontId = (typeof frontIds)[number]

/** The parts of one control, found as a reader finds them: by role and name. */
export function control(page: Page | Frame, id: FrontId) {
  const { name } = frontParameters[id]
  return {
    range: page.getByRole('slider', { name, exact: true }),
    box: page.getByRole('spinbutton', { name, exact: true }),
    up: page.getByRole('button', { name: oneStepUp(name), exact: true }),
    down: page.getByRole('button', { name: oneStepDown(name), exact: true }),
  }
}

/** What the boxes of the controls in front say. */
export const frontValues = (page: Page): Promise<string[]> =>
  Promise.all(frontIds.map(id => control(page, id).box.inputValue()))

/** Where the thumb of a range is, in CSS pixels. */
export async function thumb(range: Locator): Promise<{ x: number; y: number }> {
  return range.evaluate(element => {
    const input = element as HTMLInputElement
    const box = input.getBoundingClientRect()
    const share = (input.valueAsNumber - Number(input.min)) / (Number(input.max) - Number(input.min))
    return { x: box.left + 12 + share * (box.width - 24), y: box.top + box.height / 2 }
  })
}

/** Waits until the address says the one thing and not the other, and returns it. */
export async function addressWith(page: Page, part: string, without = 'nothing'): Promise<string> {
  await page.waitForURL(({ search }) => search.includes(part) && !search.includes(without))
  return page.url()
}

/** A button of the panel by its whole name. */
export const button = (page: Page | Frame, name: string): Locator =>
  page.getByRole('button', { name, exact: true })

const { seen, there, seenShort, thereShort } = viewSwitch

/** Shows what is really there, or what the director sees. */
export async function show(page: Page, truth: boolean): Promise<void> {
  // The label is pressed, as by a reader: the radio itself is clear and lies over it.
  await page
    .getByRole('radio', {
      name: new RegExp(`^(${(truth ? [there, thereShort] : [seen, seenShort]).join('|')})`),
    })
    .check({ force: true })
}

export const gatherButton = (page: Page): Locator => button(page, gather.name)
export const dimButton = (page: Page): Locator => button(page, dim.name)

/** The sentence under the picture that says what changed, or how things stand. */
export const liveSentence = (page: Page): Promise<string> => page.locator('.sentence-first').innerText()

/** The sentence about the child pointed at. */
export const childSentence = (page: Page): Promise<string> => page.locator('#child').innerText()

/** Opens the drawer, unless it is open, and waits until all of it is there. */
export async function openMore(page: Page | Frame): Promise<void> {
  const more = page.locator('#more')
  if ((await more.getAttribute('aria-expanded')) !== 'true') await more.click()
  await page.locator('#panel .support').waitFor()
}

/** Lets the weeks go by: asks for the ways to play them, and takes the one of this name. */
export async function playWeeks(page: Page | Frame, way: string = transport.open): Promise<void> {
  await button(page, bar.play).click()
  await button(page, way).click()
}

/** Brings a control to hand where one at a time is open. */
export async function openControl(page: Page | Frame, id: FrontId): Promise<void> {
  if (!(await control(page, id).range.isVisible())) await page.locator(`[aria-controls="${id}-body"]`).click()
}

/** What the panel has said last to readers who listen. */
export const announcement = (page: Page): Promise<string | null> =>
  page.locator('main > [role="status"]').textContent()

/** Unfolds whatever can be unfolded, again until nothing new comes to light. */
export async function openAll(page: Page): Promise<void> {
  const closed = page.locator('details:not([open])')
  while ((await closed.count()) > 0) {
    await closed.evaluateAll(all => {
      for (const one of all) (one as HTMLDetailsElement).open = true
    })
    await nextFrame(page)
    await expect.poll(() => isFetching(page), { message: 'what is unfolded is being fetched' }).toBe(false)
    await nextFrame(page)
  }
}

/** Folds everything again. */
export async function foldAll(page: Page): Promise<void> {
  await page.locator('details[open]').evaluateAll(all => {
    for (const one of all) (one as HTMLDetailsElement).open = false
  })
  await nextFrame(page)
}
