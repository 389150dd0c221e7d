import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { history } from '../../src/words/panel'
import { parts, lastCard as words } from '../../src/words/story/last-card'
import { comeBack, whatPeopleCanDo } from '../../src/words/story/yours'
import { openPage } from '../support/open-page'
import { axeFindings } from './axe-findings'
import { button } from './controls'
import { comeToStep, few, openStep, stepOf } from './story-page'
import { doTask, rangeOf } from './story-tasks'

test('a guess, a change and a part come onto the card; its picture is saved whole, and its link holds settings only', async () => {
  const { page, requests, strangers } = await openStep(stepOf('dugout'), few)
  await doTask.dugout?.(page)
  await page.locator('.step-navigation select').selectOption(String(stepOf('yours')))
  await comeToStep(page, stepOf('yours'))
  await doTask.yours?.(page)
  const card = page.locator('.last-card')
  await expect.poll(() => card.innerText()).toMatch(/You guessed 412[\s\S]*had 139[\s\S]*Team size: from/)
  await card.locator('select').selectOption(parts.deciding)
  await expect.poll(() => card.innerText()).toContain(whatPeopleCanDo.deciding)
  await button(page, words.ask).click()
  await expect
    .poll(() => card.innerText(), { timeout: 60_000 })
    .toContain('In nine out of ten of our guesses')

  const address = await page.evaluate(async () => {
    const copied = new Promise<string>(resolve => {
      Object.defineProperty(navigator, 'share', { value: undefined })
      navigator.clipboard.writeText = async text => resolve(text)
    })
    document.querySelector<HTMLButtonElement>('.last-card .step-choices button:last-child')?.click()
    return copied
  })
  await expect.poll(() => card.locator('.last-card-said').innerText()).toBe(history.copied)
  expect(address).not.toMatch(/412|deciding/)
  const again = await openPage({ path: new URL(address).search })
  const posts = await rangeOf(page, 'posts').inputValue()
  await button(again.page, comeBack).click()
  expect(await rangeOf(again.page, 'posts').inputValue()).toBe(posts)
  expect(await again.page.locator('.last-card').innerText()).not.toContain('412')

  expect(await axeFindings(page)).toEqual([])

  const before = requests.length
  for (const [name, width, height] of [
    [words.wide, 1600, 900],
    [words.tall, 1080, 1350],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
    await expect.poll(() => card.locator('.last-card-said').innerText()).toBe(words.saved)
    const file = join(await mkdtemp(join(tmpdir(), 'card-')), download.suggestedFilename())
    await download.saveAs(file)
    const png = await readFile(file)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height])
    const colours = await page.evaluate(async base64 => {
      const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes]))
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      pen?.drawImage(bitmap, 0, 0)
      const { data } = pen!.getImageData(0, 0, 600, 500)
      return new Set(new Uint32Array(data.buffer)).size
    }, png.toString('base64'))
    expect(colours, 'the stadium is on it').toBeGreaterThan(100)
  }
  expect(requests.slice(before).filter(address => !address.startsWith('blob:'))).toEqual([])
  expect(strangers).toEqual([])
})
