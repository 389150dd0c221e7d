import { expect, test } from 'vitest'
import { history as historyWords } from '../../src/words/panel'
import { viewpointNames } from '../../src/words/stadium'
import { openPage } from '../support/open-page'
import {
  addressWith,
  announcement,
  button,
  control,
  frontValues,
  gatherButton,
  openMore,
  show,
  thumb,
} from './controls'
import { readCounts } from './counts'
import { settle } from './settle'
import { differingPixels, expectOnlyTheTeamApart, stagePicture } from './stage-picture'

test('the address, a reload and the copied link each open the same picture and the same settings', async () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  const { page } = await openPage({ path: '?stage=pixi', reducedMotion: true, permissions })
  await settle(page)
  await control(page, 'posts').box.fill('121.5')
  await page.keyboard.press('Enter')
  await control(page, 'leaving').up.click()
  await control(page, 'price').up.click()
  await show(page, true)
  await gatherButton(page).click()
  await openMore(page)
  await page.getByRole('combobox').selectOption({ label: viewpointNames.pitch })
  const address = await addressWith(page, 'camera=pitch')
  const settings = await frontValues(page)
  const counts = await readCounts(page)
  await button(page, historyWords.copyLink).click()
  await expect.poll(() => announcement(page)).toBe(historyWords.copied)
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(address)

  // The reader's own page has outlines around the children whom the last change touched; one just opened, around all that are other.
  const pictures: Uint8Array[] = []
  for (const open of [() => page.reload(), () => page.goto(copied), () => page.goto(`${address}&seed=1`)]) {
    await open()
    await settle(page)
    expect(await frontValues(page)).toEqual(settings)
    expect(await readCounts(page)).toEqual(counts)
    expect(await gatherButton(page).getAttribute('aria-pressed')).toBe('true')
    pictures.push(await stagePicture(page))
  }
  await openMore(page)
  expect(await page.getByRole('combobox').inputValue()).toBe('pitch')
  expect(differingPixels(pictures[0], pictures[1])).toBe(0)
  expect(differingPixels(pictures[0], pictures[2])).toBe(0)
  await page.goto(address.replace('posts=121.5', 'posts=101.5'))
  await settle(page)
  expect(differingPixels(pictures[0], await stagePicture(page)), 'another link').toBeGreaterThan(100)
})

test('what the reader sees after many steps is what their link opens', async () => {
  const { page } = await openPage({ path: '?stage=pixi&truth=1' })
  await settle(page)
  await control(page, 'posts').down.click()
  await gatherButton(page).click()
  await settle(page)
  await gatherButton(page).click()
  const address = await addressWith(page, 'posts=144', 'gather')
  // A gesture that changes nothing: the lines of light over those whom the one before changed, or the link, have gone.
  const pressInPlace = async () => {
    const { x, y } = await thumb(control(page, 'posts').range)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.up()
    await page.mouse.move(0, 0)
    expect(await control(page, 'posts').box.inputValue()).toBe('144')
    await settle(page)
  }
  await pressInPlace()
  const [mine, counts] = [await stagePicture(page), await readCounts(page)]
  await page.goto(address)
  await settle(page)
  await pressInPlace()
  expect(await readCounts(page)).toEqual(counts)
  expectOnlyTheTeamApart(mine, await stagePicture(page))
  await control(page, 'posts').box.fill('101')
  await page.keyboard.press('Enter')
  await settle(page)
  const another = await stagePicture(page)
  expect(() => expectOnlyTheTeamApart(mine, another), 'another picture').toThrow()
})
