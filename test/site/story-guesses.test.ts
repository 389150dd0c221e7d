import { expect, test } from 'vitest'
import { dugoutGuess } from '../../src/words/story/dugout'
import { gradeButton } from '../../src/words/story/inspection'
import { picking } from '../../src/words/story/questions'
import { button } from './controls'
import {
  addressLeft,
  backButton,
  comeToStep,
  few,
  goOn,
  nextButton,
  openStep,
  saidAfter,
  stepOf,
} from './story-page'
import { doTask } from './story-tasks'

const dugout = stepOf('dugout')

test('a guess is shown beside the answer, is not scored, and is there again on coming back', async () => {
  const { page } = await openStep(dugout, few)
  expect(await page.locator('#panel .step-task').innerText(), 'the answer is not given away').not.toContain(
    '139',
  )
  await doTask.dugout?.(page)
  await expect
    .poll(() => saidAfter(page).innerText())
    .toMatch(/^You guessed 412\. In September 2025 England had 139 /)
  const said = await saidAfter(page).innerText()
  expect(said).not.toMatch(/\b(right|wrong|close|correct|score|well done|off by|too (many|few|high|low))\b/i)
  await goOn(page, dugout + 1)
  await backButton(page).click()
  await comeToStep(page, dugout)
  expect(await page.locator('#guess').inputValue()).toBe('412')
  expect(await saidAfter(page).innerText()).toBe(said)
})

test('nothing is asked of the network when a guess is given, and none is in the address', async () => {
  const { page, requests, strangers } = await openStep(dugout, few)
  // Parts of the page itself are fetched ahead while nothing is done.
  const asked = () => requests.filter(address => !/\/favicon\.svg$|\/assets\//.test(address))
  const before = asked()
  // Where it is seen from is another place once the team has come: nothing else of the address is.
  const left = async () => (await addressLeft(page)).replace(/&camera=\w+/, '')
  const address = await left()
  await doTask.dugout?.(page)
  await expect.poll(() => saidAfter(page).innerText()).not.toBe('')
  expect(await left()).toBe(address)
  expect(asked()).toEqual(before)
  expect(strangers).toEqual([])
  expect(new URL(page.url()).search).not.toContain('412')
  const kept = () => page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])
  expect(await kept()).toEqual([0, 0, ''])
  await page.reload()
  await comeToStep(page, dugout)
  expect(await page.locator('#guess').inputValue(), 'forgotten with the page').toBe('')
})

test('a number that cannot be is left in its field, and nothing is shown', async () => {
  const { page } = await openStep(dugout, few)
  for (const nonsense of ['', '-4', '9999', '1.5', '1,2', '2,001', '12 0', '1k', 'many']) {
    await page.locator('#guess').fill(nonsense)
    await button(page, dugoutGuess.show).click()
    expect(await saidAfter(page).innerText(), nonsense).toBe('')
    expect(await page.locator('#guess').inputValue()).toBe(nonsense)
  }
  for (const typed of ['1,200', '1.200', '1’200', '1 200', '１２００ social workers']) {
    await page.locator('#guess').fill(typed)
    await button(page, dugoutGuess.show).click()
    await expect.poll(() => saidAfter(page).innerText(), { message: typed }).toMatch(/^You guessed 1,200\./)
    await page.locator('#guess').fill('140')
    await button(page, dugoutGuess.show).click()
    await expect.poll(() => saidAfter(page).innerText()).toMatch(/^You guessed 140\./)
  }
  await page.locator('#guess').fill('0')
  await page.locator('#guess').press('Enter')
  await expect.poll(() => saidAfter(page).innerText()).toMatch(/^You guessed 0\./)
})

test('a guessed grade lights the one that was given, and a second thought is no worse', async () => {
  const { page } = await openStep(stepOf('inspection'), few)
  await button(page, gradeButton('good')).click()
  await expect.poll(() => saidAfter(page).innerText()).toMatch(/You said “good”.*“inadequate”/)
  await button(page, gradeButton('inadequate')).click()
  await expect.poll(() => saidAfter(page).innerText()).toMatch(/You said “inadequate”.*“inadequate”/)
  expect(await page.locator('.grade-board [data-given="true"]').innerText()).toBe(gradeButton('inadequate'))
})

test('children picked are kept, and what five of them can find is said', async () => {
  const { page } = await openStep(stepOf('questions'), few)
  await page.locator('#stage').press('ArrowRight')
  await button(page, picking.pickChosen).click()
  await expect.poll(() => page.locator('.step-doing > p[role="status"]').innerText()).toMatch(/^1 of 5/)
  await doTask.questions?.(page)
  await expect
    .poll(() => saidAfter(page).innerText())
    .toMatch(/of your five needs? help\..*usually find none/s)
  const said = await saidAfter(page).innerText()
  await nextButton(page).click()
  await comeToStep(page, stepOf('foreheads'))
  await backButton(page).click()
  await comeToStep(page, stepOf('questions'))
  expect(await saidAfter(page).innerText()).toBe(said)
})
