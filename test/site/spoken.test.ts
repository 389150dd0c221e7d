import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { nothingMoved } from '../../src/words/compare'
import { history, keeping } from '../../src/words/panel'
import { pictureDeeds } from '../../src/words/picture-deeds'
import { openPage } from '../support/open-page'
import { button, control, dimButton, gatherButton, openMore } from './controls'
import { hurry } from './frame-clock'
import { goBy, goFast, openSeason, playButton, weekShown } from './season-page'
import { settle } from './settle'
import { openStep, stepOf } from './story-page'
import { rangeOf } from './story-tasks'

/** Everything that is said to readers who listen from now on, wherever in the page, in order. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const live = ':is([aria-live], [role="status"], [role="alert"], output):not([aria-live="off"])'
    new MutationObserver(changes => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(live),
      )
      for (const region of new Set(regions))
        if (region?.textContent?.trim()) said.push(region.textContent.trim())
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0))
}

test('pointing at children says nothing; choosing one does, and so do lining up, dimming and comparing', async () => {
  const { page } = await openPage({ path: '?stage=canvas&children=8000&truth=1', reducedMotion: true })
  await settle(page, 'canvas')
  // Where children are: a row of them from this one on.
  await page.locator('#stage').press('ArrowRight')
  const { x, y } = (await page.locator('.child-marker').boundingBox())!
  await page.locator('#stage').press('Escape')
  const said = await listen(page)
  const shown = new Set<string>()
  for (let move = 0; move < 60; move++) {
    await page.mouse.move(x + move, y + 7)
    shown.add(await page.locator('#child').innerText())
  }
  expect([...shown].join('')).not.toBe('')
  expect(await said()).toEqual([])
  await page.mouse.down()
  await page.mouse.up()
  const words = await page.locator('#child').innerText()
  await expect.poll(() => page.locator('#child-said').textContent()).toBe(words)
  expect(await said()).toEqual([words])

  await gatherButton(page).click()
  await expect.poll(said).toEqual([expect.stringMatching(/^On the pitch, of the 8,000 children: about /)])
  await gatherButton(page).click()
  await expect.poll(said).toEqual([pictureDeeds.backInSeats])
  await control(page, 'posts').up.click()
  await expect.poll(said).toHaveLength(1)
  await openMore(page)
  await dimButton(page).click()
  await expect
    .poll(said)
    .toEqual([expect.stringMatching(/^About \d+ of the 8,000 children have another colour than before\./)])
  await dimButton(page).click()
  await expect.poll(said).toEqual([pictureDeeds.allBright])
  await button(page, keeping.keep).click()
  await expect.poll(said).toEqual([nothingMoved])
  await button(page, keeping.drop).click()
  await expect.poll(said).toEqual([pictureDeeds.noLongerCompared])
})

/** Moves a range a good way along, in many moves that come faster than a busy machine could part them. */
const drag = (_: Page, range: ReturnType<typeof rangeOf>): Promise<void> =>
  range.evaluate(element => {
    const input = element as HTMLInputElement
    for (let move = 0; move < 8; move++) {
      input.stepDown()
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })

test('a slider of the story speaks once when it has come to rest, like one of the page', async () => {
  const { page } = await openStep(stepOf('savings'), { path: '&children=8000' })
  const said = await listen(page)
  await drag(page, rangeOf(page, 'saving'))
  const after = page.locator('.step-after')
  await expect.poll(() => after.innerText()).not.toBe('')
  const words = await after.innerText()
  const heard: string[] = []
  await expect.poll(async () => heard.push(...(await said()))).toBeGreaterThan(0)
  expect(heard[0]).toContain(words)
  await drag(page, rangeOf(page, 'saving'))
  await expect.poll(async () => heard.push(...(await said()))).toBeGreaterThan(1)
  expect(heard).toHaveLength(2)
})

test('at the check neither slider speaks beside its own value', async () => {
  const { page } = await openStep(stepOf('foreheads'), { path: '&children=8000' })
  const said = await listen(page)
  await drag(page, page.locator('#check-right'))
  await expect.poll(() => page.locator('.step-after').innerText()).not.toBe('')
  await expect.poll(said).toHaveLength(1)
})

test('that the link is copied stays there while weeks go by, and a link to be copied by hand does not change', async () => {
  const { page } = await openSeason('?week=1&script=none&children=8000', { prepare: hurry })
  await openMore(page)
  await goFast(page)
  await playButton(page).click()
  await button(page, history.copyLink).click()
  const link = page.getByRole('textbox', { name: history.linkField })
  await link.waitFor()
  const address = await link.inputValue()
  await goBy(page, (await weekShown(page)) + 6)
  expect(await link.inputValue()).toBe(address)
  await control(page, 'posts').up.click()
  await link.waitFor({ state: 'detached' })
})
