import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../../.ci/build.mjs'
import { steps } from '../../src/story/steps'
import { storyEntry } from '../../src/words/panel'
import { notesWindow } from '../../src/words/speaker-notes'
import { fromFolder, singleFileName } from '../../src/words/title'
import { openPage } from '../support/open-page'
import { button, openMore } from './controls'
import { readCounts } from './counts'
import { workedOut } from './season-page'
import { played } from './season-played'
import { settle } from './settle'
import { comeToStep, everyStep, goOn, rest, saidAfter } from './story-page'
import { doTask } from './story-tasks'

let folder: string
let file: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'single-'))
  expect(build(['--mode', 'single', '--outDir', folder, '--emptyOutDir'])).toBe(true)
  file = join(folder, singleFileName)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Opens the file as from a memory stick, with no network. */
const openFile = (query: string, prepare?: (page: Page) => Promise<unknown>) =>
  openPage({
    path: pathToFileURL(file).href + query,
    offline: true,
    reducedMotion: true,
    ...(prepare && { prepare }),
  })

test('the single file is one file, small enough for any mail, with the notices of what is in it', () => {
  expect(readdirSync(folder)).toEqual([singleFileName])
  expect(statSync(file).size).toBeLessThan(1_000_000)
  const text = readFileSync(file, 'utf8')
  for (const name of ['pixi.js', 'lit-html', 'zustand', 'Source Serif 4']) expect(text).toContain(name)
  expect(text).toContain('Permission is hereby granted')
  expect(text.match(/data-packed/g)?.length, 'the program stands in it once').toBe(2)
})

test('opened from disk without a network the file draws the live picture, in its own typeface, and plays the weeks in a worker', async () => {
  const link = '?week=30&script=article&preset=article'
  const { page, requests, expectQuiet } = await openFile(link)
  await settle(page)
  expect(await workedOut(page)).toBe(played(link).hash)
  expect(page.workers()).toHaveLength(1)
  expect(await page.evaluate(() => document.fonts.check('400 20px "Source Serif 4"'))).toBe(true)
  expect(await page.getByText(fromFolder).count()).toBe(0)
  expect(requests.filter(address => !/^(data|blob):/.test(address))).toEqual([
    pathToFileURL(file).href + link,
  ])
  expectQuiet()
})

test('where no worker can be had the file plays the same weeks in the page', async () => {
  const link = '?week=30&script=none&stage=canvas'
  const { page } = await openFile(link, page =>
    page.addInitScript(() => Reflect.set(window, 'Worker', undefined)),
  )
  expect(await workedOut(page)).toBe(played(link).hash)
  expect(page.workers()).toHaveLength(0)
})

test('the whole story is told from disk, every task done, and the picture and the methods are there too', async () => {
  const { page, expectQuiet } = await openFile('?stage=canvas&children=8000')
  await settle(page, 'canvas')
  await openMore(page)
  await button(page, storyEntry.begin).click()
  for (const [id, step] of everyStep) {
    if (step === 1) await comeToStep(page, 1)
    else await goOn(page, step)
    await rest(page, step)
    if (!steps[step - 1]?.words.task) continue
    await doTask[id]?.(page)
    await expect.poll(() => saidAfter(page).innerText(), { message: id }).not.toBe('')
  }
  expect((await readCounts(page)).inNeed).toBe(400)
  await page.goto(`${pathToFileURL(file).href}?view=methods`)
  await page.locator('.methods h2').first().waitFor()
  expectQuiet()
})

test('presented from disk the speaker’s notes open in a second window and are kept in step by it and by the screen', async () => {
  const { page } = await openFile('?view=present&step=7&stage=canvas&children=8000')
  await page.locator('.slide').waitFor()
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  const isInStep = async () =>
    (await notes.locator('.notes-now p').innerText()) === (await page.locator('.slide-said').innerText())
  await notes.getByText(notesWindow.inStep).waitFor()
  const before = await page.locator('.slide-said').innerText()
  await notes.keyboard.press('PageDown')
  await expect.poll(() => page.locator('.slide-said').innerText()).not.toBe(before)
  await expect.poll(isInStep).toBe(true)
  await page.reload()
  await page.locator('.slide').waitFor()
  await expect.poll(isInStep).toBe(true)
})
