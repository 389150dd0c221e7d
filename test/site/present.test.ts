import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { stepIds } from '../../src/store/story-steps'

import { comparedWith } from '../../src/words/live-sentence'
import { present, presentHelp } from '../../src/words/present'
import { notesWindow } from '../../src/words/speaker-notes'
import { tragedyNote } from '../../src/words/story/tragedy'
import { supportHeading, supportLines } from '../../src/words/support'
import { openPage, type PageWishes } from '../support/open-page'
import { axeFindings } from './axe-findings'
import { button, openMore } from './controls'
import { stepOf, titleOf } from './story-page'
import { openFramed } from './stranger'

const small = '&stage=canvas&children=8000'

async function openPresent(query: string, wishes: PageWishes = {}) {
  const path = `?view=present${small}${query}`
  const opened = await openPage({ reducedMotion: true, ...wishes, path })
  await opened.page.locator('.present-foot').waitFor()
  return opened
}

const said = (page: Page) => page.locator('.slide-said')

/** Which step is shown, and what of it, as one text. */
const shown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''
    return [
      new URLSearchParams(location.search).get('step'),
      document.querySelector<HTMLElement>('.slide')?.dataset.build,
      text('.slide-title'),
      text('.slide-said'),
    ].join(' | ')
  })

/** Presses a key and waits until something else is shown. */
async function turn(page: Page, key: string): Promise<string> {
  const slide = page.locator('.slide')
  const before = await slide.innerText()
  await page.keyboard.press(key)
  await page.waitForFunction(
    text => document.querySelector<HTMLElement>('.slide')?.innerText !== text,
    before,
  )
  return slide.innerText()
}

const titleShown = (page: Page) => page.locator('.slide-title').innerText()
const isTask = async (page: Page) => (await page.locator('.slide').getAttribute('data-build')) === 'task'

/** What is done with the focus before going on, by the step at whose task it is done. */
const focusAt: { readonly [step: number]: (page: Page) => Promise<void> } = {
  [stepOf('dugout')]: async page => {
    await page.locator('.slide-task input').focus()
    await page.keyboard.press('b')
    await page.keyboard.press('.')
    expect(await page.locator('.slide-task input').inputValue(), 'letters stay in the box').toBe('b.')
  },
  [stepOf('team')]: page => page.locator('#newlyQualified-range').focus(),
  [stepOf('savings')]: page => page.locator('#saving-number').focus(),
  [stepOf('golden-hello')]: page => page.locator('#stage').focus(),
  [stepOf('agencies')]: page => page.locator('.slide-show').focus(),
}

test('the story is shown by keys alone from first to last and back, whatever has the focus, and each task can be shown done', async () => {
  const { page, expectQuiet } = await openPresent('&step=1', { width: 960, height: 540 })
  await page.locator('.slide').waitFor()
  const titles: string[] = []
  const undone = new Set<string>()
  for (let step = 1; step <= stepIds.length; step++) {
    await expect.poll(() => titleShown(page)).toMatch(step === 4 || step === 15 ? /./ : titleOf(step))
    for (;;) {
      const title = await titleShown(page)
      if (title !== titles.at(-1)) titles.push(title)
      if (await isTask(page)) {
        const task = page.locator('.slide-task')
        const kind = await task.getAttribute('data-task')
        await page.keyboard.press('Enter')
        // Weeks that play go on to play; everything else is done at once.
        if (kind === 'play' || kind === 'levers')
          await expect.poll(() => task.innerText()).toMatch(/Pause|Week \d/)
        else if (kind !== 'free')
          await expect.poll(() => task.getAttribute('data-done'), { message: title }).toBe('true')
        undone.add(title)
        await focusAt[step]?.(page)
      }
      const isLast = step === stepIds.length && (await isTask(page))
      if (isLast) break
      await turn(page, 'PageDown')
      if ((await titleShown(page)) === (step < stepIds.length ? titleOf(step + 1) : '')) break
      if (step + 1 === 4 || step + 1 === 15) if ((await titleShown(page)) === tragedyNote.heading) break
    }
  }
  expect(titles.filter(title => title !== tragedyNote.heading)).toEqual(
    stepIds.map((_, index) => titleOf(index + 1)),
  )
  expect(undone.size, 'tasks').toBe(16)
  await expect.poll(() => page.locator('#child').isVisible()).toBe(false)
  // Nothing comes after the last.
  const end = await shown(page)
  await page.keyboard.press('PageDown')
  expect(await shown(page)).toBe(end)
  const backwards: string[] = []
  for (
    let title = await titleShown(page);
    backwards.length < stepIds.length;
    title = await titleShown(page)
  ) {
    if (title !== backwards[0]) backwards.unshift(title)
    if (title === titleOf(1) && (await said(page).innerText()).startsWith('Every area')) break
    await turn(page, 'PageUp')
  }
  expect(backwards).toEqual(stepIds.map((_, index) => titleOf(index + 1)))
  expectQuiet()
})

test('arrows, letters and Space act where nothing else needs them; Home and End go to the ends', async () => {
  const { page } = await openPresent(`&step=${stepOf('savings')}`)
  await page.locator('.slide').waitFor()
  const first = await page.locator('.slide').innerText()
  await turn(page, 'ArrowRight')
  await turn(page, 'n')
  await turn(page, 'p')
  expect(await turn(page, 'ArrowLeft')).toBe(first)
  await turn(page, ' ')
  await page.keyboard.press('Enter')
  const saving = page.locator('#saving-number')
  await expect.poll(() => saving.inputValue()).toBe('15')
  await page.locator('h2').first().focus()
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => saving.inputValue()).toBe('16')
  // In the slider its own keys stay its own.
  await page.locator('#saving-range').focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => saving.inputValue()).toBe('17')
  await turn(page, 'PageUp')
  await page.keyboard.press('End')
  await expect.poll(() => titleShown(page)).toBe(titleOf(stepIds.length))
  await page.keyboard.press('Home')
  await expect.poll(() => titleShown(page)).toBe(titleOf(1))
  // With Shift one is past all that a step has still to say, and before it.
  await turn(page, 'Shift+ArrowRight')
  await expect.poll(() => titleShown(page)).toBe(titleOf(2))
  await turn(page, 'Shift+ArrowRight')
  await expect.poll(() => titleShown(page)).toBe(titleOf(3))
  await turn(page, 'Shift+PageUp')
  await expect.poll(() => titleShown(page)).toBe(titleOf(2))
})

test('what leads on is said, and stays with its buttons until a key has led on', async () => {
  const { page } = await openPresent(`&step=${stepOf('savings')}`)
  await page.locator('.slide').waitFor()
  const resting = page.locator('.is-resting[data-view]')
  const opacity = () =>
    page.getByRole('button', { name: present.next }).evaluate(one => getComputedStyle(one).opacity)
  await page.getByText(present.keys).waitFor()
  await resting.waitFor()
  expect(await opacity()).toBe('1')
  await page.keyboard.press('b')
  await page.keyboard.press('b')
  await page.getByText(present.keys).waitFor()
  await turn(page, 'ArrowRight')
  await page.getByText(present.keys).waitFor({ state: 'detached' })
  await expect.poll(opacity).toBe('0')
  await page.mouse.move(300, 200)
  await expect.poll(opacity).toBe('1')
})

test('black is black, is said aloud, and gives back everything as it was', async () => {
  const { page } = await openPresent(`&step=${stepOf('agencies')}`)
  await page.locator('.slide').waitFor()
  await turn(page, 'PageDown')
  await page.keyboard.press('?')
  await page.getByRole('heading', { name: presentHelp.heading }).waitFor()
  const before = await shown(page)
  for (const key of ['b', '.']) {
    await page.keyboard.press(key)
    await page.getByRole('status').filter({ hasText: present.black }).waitFor({ state: 'attached' })
    const colours = await page.evaluate(() =>
      [...document.elementsFromPoint(200, 200)].slice(0, 1).map(one => getComputedStyle(one).backgroundColor),
    )
    expect(colours).toEqual(['rgb(0, 0, 0)'])
    await page.keyboard.press(key)
    await expect.poll(() => page.locator('.present-black').isVisible()).toBe(false)
    expect(await shown(page)).toBe(before)
  }
})

test('the notes follow the page and move it, after either is loaded again, by channel and by their opener', async () => {
  const { page } = await openPresent(`&step=${stepOf('deploy')}`)
  await page.locator('.slide').waitFor()
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  const heading = notes.locator('.notes-step h2')
  const onScreen = notes.locator('.notes-now p')
  const inStep = async (message: string) => {
    await expect.poll(() => heading.innerText(), { message }).toBe(await titleShown(page))
    await expect.poll(() => onScreen.innerText(), { message }).toBe(await said(page).innerText())
    await notes.getByText(notesWindow.inStep).waitFor()
  }
  await inStep('opened')
  expect(await notes.evaluate(() => document.documentElement.dataset.view)).toBe('notes')
  await turn(page, 'PageDown')
  await inStep('moved')
  await notes.reload()
  await inStep('notes loaded again')
  await page.reload()
  await page.locator('.slide').waitFor()
  await inStep('page loaded again')
  const before = await page.locator('.slide').innerText()
  await notes.keyboard.press('PageDown')
  await expect.poll(() => page.locator('.slide').innerText()).not.toBe(before)
  await inStep('moved from the notes')
  await notes.getByRole('button', { name: notesWindow.black }).click()
  await expect.poll(() => page.locator('.present-black').isVisible()).toBe(true)
  await notes.getByText(notesWindow.isBlack).waitFor()
  await notes.keyboard.press('.')
  await expect.poll(() => page.locator('.present-black').isVisible()).toBe(false)
  expect(await notes.locator('time').innerText()).toMatch(/^\d+:\d\d$/)
  expect(await axeFindings(notes)).toEqual([])

  // Without the channel, as in a file, the opener carries all of it; once more after both are loaded again.
  await page.context().addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'))
  await page.reload()
  await notes.reload()
  await page.locator('.slide').waitFor()
  await inStep('without a channel')
  const last = await page.locator('.slide').innerText()
  await notes.getByRole('button', { name: notesWindow.on, exact: true }).click()
  await expect.poll(() => page.locator('.slide').innerText()).not.toBe(last)
  await inStep('without a channel, moved')
})

test('slides of a link are shown one after the other, and the page is itself again afterwards', async () => {
  const slides = encodeURIComponent('england-2017|posts=120&price=2|nonsense|step=8')
  const { page } = await openPresent(`&slides=${slides}`)
  const foot = page.locator('.present-foot')
  await foot.getByText(`${present.slideOf(1, 3)}. England 2017`).waitFor()
  expect(await foot.innerText()).toContain(present.linkNotes)
  await page.keyboard.press('PageDown')
  await foot.getByText('120 funded posts').waitFor()
  await page.keyboard.press('PageDown')
  await expect.poll(() => titleShown(page)).toBe(titleOf(8))
  await expect.poll(() => page.locator('.slide-number').innerText()).toBe(present.slideOf(3, 3))
  await page.keyboard.press('Shift+PageDown')
  await foot.getByText(present.end).waitFor()
  await page.keyboard.press('PageUp')
  await foot.getByText(present.slideOf(2, 3)).waitFor()
  await expect.poll(() => foot.innerText()).not.toContain(present.end)
  await expect.poll(() => page.locator('.sentence-second').innerText()).toContain(comparedWith.start)
  await page.keyboard.press('Escape')
  await page.locator('#more').waitFor({ state: 'visible' })
  // The slides' settings have gone with them.
  await expect.poll(() => page.locator('.sentence-first').innerText()).toMatch(/open case/)
  expect(
    await page.evaluate(() => [document.documentElement.dataset.view, document.body.dataset.view]),
  ).toEqual(['page', 'page'])
  // Here no letter does anything, and the button in the page leads back.
  for (const key of ['b', '.', 's', 'n', 'PageDown', 'f']) await page.keyboard.press(key)
  expect(await page.locator('.present-foot, .present-black').count()).toBe(0)
  await openMore(page)
  await button(page, present.open).click()
  await foot.waitFor()
})

test('a button that was pressed, and the keys once they are read, leave Enter to what the slide asks', async () => {
  const { page } = await openPresent(`&step=${stepOf('savings')}`)
  await page.locator('.slide').waitFor()
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await press(present.help)
  await page.getByRole('heading', { name: presentHelp.heading }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: presentHelp.heading }).waitFor({ state: 'hidden' })
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#saving-number').inputValue()).toBe('15')
  expect(await page.getByRole('heading', { name: presentHelp.heading }).isVisible()).toBe(false)
  await press(present.back)
  await expect.poll(() => isTask(page)).toBe(false)
  const before = await page.locator('.slide').innerText()
  await page.keyboard.press('Enter')
  await expect.poll(() => isTask(page)).toBe(true)
  expect(await page.locator('.slide').innerText()).not.toBe(before)
})

test('picture and letters are as large as a room needs, and support lines are a press away from every step', async () => {
  const { page } = await openPresent('&step=1', { width: 1920, height: 1080 })
  await page.locator('.slide').waitFor()
  const measures = await page.evaluate(() => ({
    picture: document.querySelector('#figure')!.getBoundingClientRect().height / innerHeight,
    letters: Number.parseFloat(getComputedStyle(document.querySelector('.slide-said')!).fontSize),
  }))
  expect(measures.picture).toBeGreaterThanOrEqual(0.7)
  expect(measures.letters).toBeGreaterThanOrEqual(44)
  expect(await axeFindings(page)).toEqual([])
  await page.goto(page.url().replace('step=1', `step=${stepOf('tragedy')}`))
  await page.getByText(tragedyNote.text[0]).waitFor()
  await button(page, present.support).click()
  await page.getByRole('heading', { name: supportHeading }).waitFor()
  for (const { address } of supportLines)
    expect(await page.locator(`dialog a[href="${address}"]`).isVisible()).toBe(true)
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await turn(page, 'PageDown')
  expect(await titleShown(page)).toBe(titleOf(stepOf('tragedy')))
  expect(await page.locator('[data-count], .slide-number').count()).toBe(0)
})

test('in somebody’s slides the keys go back to them with Escape', async () => {
  const { page, frame, expectNoOtherHost } = await openFramed(`?view=present${small}&step=2`, {})
  await frame.locator('.slide').waitFor()
  await page.evaluate(() => {
    addEventListener('keydown', ({ key }) => {
      document.title = `the deck heard ${key}`
    })
  })
  await frame.locator('.slide').click()
  await page.keyboard.press('PageDown')
  expect(await page.title()).not.toContain('heard')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true)
  await page.keyboard.press('PageDown')
  await expect.poll(() => page.title()).toBe('the deck heard PageDown')
  expectNoOtherHost()
})
