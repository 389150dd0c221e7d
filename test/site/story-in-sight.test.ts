import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { stepAt } from '../../src/story/steps'
import { comeBack } from '../../src/words/story/yours'
import type { PageWishes } from '../support/open-page'
import { sample } from '../support/sample'
import { button } from './controls'
import { openSeason } from './season-page'
import { everyStep, few, nextButton, openStep, rest, saidAfter, stepOf } from './story-page'
import { doTask, rangeOf } from './story-tasks'

const phone = { width: 390, height: 844, pixelRatio: 2, phone: true } as const satisfies PageWishes
const laptop = { width: 1280, height: 720 } as const satisfies PageWishes
const projector = { width: 1920, height: 1080 } as const satisfies PageWishes

interface Box {
  readonly what: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The boxes of what can be seen of a selector, in the window. */
const boxesOf = (page: Page, selector: string): Promise<Box[]> =>
  page.locator(selector).evaluateAll(all =>
    all
      .filter(one => one.checkVisibility({ visibilityProperty: true }))
      .map(one => {
        const { left, top, right, bottom } = one.getBoundingClientRect()
        return { what: `${one.className} ${one.textContent?.trim().slice(0, 30)}`, left, top, right, bottom }
      })
      .filter(({ left, right }) => right > left),
  )

const boxOf = async (page: Page, selector: string): Promise<Box> => {
  const [box] = await boxesOf(page, selector)
  if (!box) throw new Error(`Nothing is to be seen of ${selector}`)
  return box
}

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top

/** Of what a step asks, what is pressed or moved for it and what came of it: what is not in sight, in words. */
async function outOfSight(page: Page): Promise<string[]> {
  const [panel, bar] = [await boxOf(page, '.panel.story'), await boxOf(page, '.step-navigation')]
  const parts = ['.step-ask', 'button', 'input', 'label', 'output', '.step-after'].map(
    part => `.step-doing ${part}`,
  )
  const all = await boxesOf(page, parts.join())
  const isIn = ({ top, bottom }: Box, place: Box): boolean =>
    top >= place.top - 0.5 && bottom <= place.bottom + 0.5
  return all
    .filter(box => box.bottom > box.top && !isIn(box, panel) && !isIn(box, bar))
    .map(({ what, top, bottom }) => `${what}: ${top}–${bottom} of ${panel.top}–${panel.bottom}`)
}

/** What is pressed for a task and is smaller than a finger may be asked for. */
async function tooSmall(page: Page): Promise<string[]> {
  const all = await boxesOf(
    page,
    '.step-doing :is(button, input, summary), .step-navigation :is(button, select)',
  )
  return all
    .filter(({ left, top, right, bottom }) => Math.min(right - left, bottom - top) < 24)
    .map(({ what }) => what)
}

/** Draws through the weeks to one of them. On a phone the track lies under the sheet, where no finger comes to it. */
const drawTo = (page: Page, week: number): Promise<void> =>
  page.locator('.transport-track input').evaluate((range, week) => {
    const input = range as HTMLInputElement
    input.value = String(week)
    for (const kind of ['input', 'change']) input.dispatchEvent(new Event(kind, { bubbles: true }))
  }, week)

/** Does the task of a step; weeks are drawn through, and not waited for. */
async function finish(page: Page, step: number): Promise<void> {
  const { task } = stepAt(step)
  if (task.kind === 'play' || task.kind === 'levers') await drawTo(page, task.until)
  else await doTask[everyStep[step - 1]![0]]?.(page)
  await expect.poll(() => saidAfter(page).innerText()).not.toBe('')
}

/** Steps with a control, with a team and with weeks: the others stand beside the picture as these do. */
const besideThePicture: readonly string[] = ['savings', 'team', 'five-points']

const asking = everyStep.filter(([, step]) => stepAt(step).task.kind !== 'none')

test.each(asking)(
  'on a phone and beside the picture, what %s asks, what is moved and what came of it are in sight together',
  async (id, step) => {
    for (const wishes of sample([phone, laptop], one => one === phone || besideThePicture.includes(id))) {
      const at = `${id} at ${wishes.width}`
      const { page } = await openStep(step, { ...few, ...wishes })
      await expect.poll(() => outOfSight(page), { message: `${at}, as it opens` }).toEqual([])
      expect(await tooSmall(page), at).toEqual([])
      if (wishes === phone) {
        const sheet = await boxesOf(page, '.panel.story, .sentence-place .sentence')
        const top = Math.min(...sheet.map(box => box.top))
        expect(top, `${at}: of the picture`).toBeGreaterThanOrEqual(0.4 * phone.height)
      }
      await finish(page, step)
      await expect.poll(() => outOfSight(page), { message: `${at}, once it is done` }).toEqual([])
    }
  },
)

test.each([phone, laptop])(
  'the five levers are one screen, a line each, under what plays the weeks: %o',
  async wishes => {
    const { page } = await openStep(stepOf('five-points'), { ...few, ...wishes })
    await finish(page, stepOf('five-points'))
    await expect.poll(() => outOfSight(page)).toEqual([])
    const [play] = await boxesOf(page, '.step-doing .step-button')
    const levers = await boxesOf(page, '.step-lever')
    const result = await boxOf(page, '.kept-and-now')
    expect(levers).toHaveLength(5)
    const tops = [play, ...levers, result].map(box => box!.top)
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
    for (const { top, bottom } of levers) expect(bottom - top).toBeLessThan(48)
    const middles = await page.locator('.step-lever').evaluateAll(all =>
      all.map(lever =>
        [...lever.children].map(child => {
          const { top, bottom } = child.getBoundingClientRect()
          return (top + bottom) / 2
        }),
      ),
    )
    for (const line of middles) expect(Math.max(...line) - Math.min(...line)).toBeLessThan(4)
  },
)

test('on a phone the bar has one strong button: the task’s own, and once it is done the way on', async () => {
  const { page } = await openStep(stepOf('dugout'), { ...few, ...phone })
  const own = page.locator('.step-button')
  const ground = (of: typeof own) => of.evaluate(one => getComputedStyle(one).backgroundColor)
  const [bar, button] = [await boxOf(page, '.step-navigation'), await boxOf(page, '.step-button')]
  expect(button.top >= bar.top && button.bottom <= bar.bottom).toBe(true)
  const [strong, quiet] = [await ground(own), await ground(nextButton(page))]
  expect(strong).not.toBe(quiet)
  await finish(page, stepOf('dugout'))
  await expect.poll(() => ground(nextButton(page))).toBe(strong)
  expect(await ground(own)).toBe(quiet)
})

test('the foot of the picture is no empty band: a row where there are names of colours, and else the picture itself', async () => {
  const { page } = await openStep(stepOf('dugout'), { ...few, ...laptop })
  expect(await boxesOf(page, '.bar-place')).toEqual([])
  expect((await boxOf(page, '#stage')).bottom).toBe(laptop.height)
  const { page: last } = await openStep(stepOf('yours'), { ...few, ...laptop })
  await finish(last, stepOf('yours'))
  await rest(last, stepOf('yours'))
  const bar = await boxOf(last, '.bar-place')
  expect(bar.bottom - bar.top).toBeLessThan(64)
  expect((await boxOf(last, '.sentence')).bottom, 'the sentence is clear of it').toBeLessThanOrEqual(bar.top)
})

const held = ['week=24', 'week=17&camera=dugout', 'week=17&camera=rows', 'week=17&gather=1'].map(
  link => `?${link}&script=article&tragedies=0&children=8000`,
)

const shown = sample([phone, laptop, projector], one => one !== laptop)

test.each(shown)('no event’s card lies over the sentence: %o', async wishes => {
  const expectClear = async (page: Page, where: string): Promise<void> => {
    const sentence = await boxOf(page, '.sentence')
    for (const card of await boxesOf(page, '.held-event'))
      expect(meet(card, sentence), `${where}: ${JSON.stringify([card, sentence])}`).toBe(false)
  }
  for (const link of held) {
    const { page } = await openSeason(link, { ...wishes, reducedMotion: true })
    await page.locator('.bar-note.held-event').waitFor()
    await expectClear(page, link)
  }
  for (const id of ['action-plan', 'directors'] as const) {
    const { page } = await openStep(stepOf(id), { ...few, ...wishes })
    expect(await page.locator('.held-event').count(), `${id} is itself what is said of its event`).toBe(0)
    expect(await boxesOf(page, '.sentence'), `${id}: what is drawn has words of its own`).toEqual([])
  }
})

test('at the end the picture has only the words of the team that is back, until a control is moved', async () => {
  const { page } = await openStep(stepOf('yours'), { ...few, ...laptop })
  await button(page, comeBack).click()
  await rest(page, stepOf('yours'))
  expect(await boxesOf(page, '.sentence')).toEqual([])
  await rangeOf(page, 'posts').press('ArrowRight')
  await expect.poll(() => boxesOf(page, '.sentence')).toHaveLength(1)
})
