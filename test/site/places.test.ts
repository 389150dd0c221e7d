import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { places } from '../../src/figures/places/places'
import { bar } from '../../src/words/controls'
import { notCome, waysToHave } from '../../src/words/not-come'
import { ownPage } from '../../src/words/own-page'
import { useThisOpens } from '../../src/words/page'
import { storyEntry } from '../../src/words/panel'
import { backTo, everyChildIn, placeHeading, withoutPlace } from '../../src/words/place'
import { picker } from '../../src/words/places/picker'
import { briefing, lessSaid, savingWords as words } from '../../src/words/places/saving'
import { sixQuestions } from '../../src/words/places/six-questions'
import { player } from '../../src/words/story/player'
import { headline } from '../../src/words/title'
import { linkWords, numbersWords, pictureWords, useThis } from '../../src/words/use-this'
import { tenPlaces } from '../figures/places/ten-places'
import { openPage } from '../support/open-page'
import { axeFindings } from './axe-findings'
import { button, openMore } from './controls'
import { growthOverCouncils } from './council-growth'
import { readCounts, stateNames } from './counts'
import { drawnTexts, rememberTexts } from './saved-picture'
import { settle } from './settle'

test('ten authorities open by their links, each with all its children, and say whose stadium it is', async () => {
  const { page, expectQuiet } = await openPage({
    path: `?place=${tenPlaces.Solihull}&stage=canvas`,
    reducedMotion: true,
  })
  for (const [name, code] of Object.entries(tenPlaces)) {
    await page.goto(page.url().replace(/place=[^&]*/, `place=${code}`))
    await settle(page, 'canvas')
    const counts = await readCounts(page)
    const children = stateNames.reduce((sum, state) => sum + counts[state]!, 0)
    expect(await page.locator('[data-part="headline"]').textContent()).toBe(everyChildIn(name, children))
  }
  expectQuiet()
})

test('a council is found by some letters, said to be needed by name, and opens with its figures and no other’s', async () => {
  const { page, expectQuiet } = await openPage({
    path: '?stage=canvas',
    reducedMotion: true,
    width: 390,
    height: 844,
  })
  await settle(page, 'canvas')
  await page.getByRole('button', { name: bar.more }).click()
  await page.getByText(placeHeading, { exact: true }).click()
  const box = page.getByRole('combobox', { name: picker.label })
  await box.pressSequentially('B91 3')
  await page.getByRole('option', { name: picker.postcode }).waitFor()
  await box.fill('')
  await box.pressSequentially('soli')
  await page.getByRole('option', { name: /^Solihull/ }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/place=E08000029/)
  const figures = page.locator('.place-figures')
  await expect
    .poll(() => figures.locator('[data-measure="caseload"]').innerText())
    .toContain('14.2 published')
  const told = (await figures.innerText()) + (await page.locator('.masthead').innerText())
  expect(places.filter(({ name }) => name !== 'Solihull' && told.includes(name))).toEqual([])
  expect(await axeFindings(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await page.getByRole('button', { name: picker.leave }).click()
  await page.waitForURL(url => !url.search.includes('place'))
  expectQuiet()
})

test('five per cent less is kept and now in the picture, and a page to print with its range and six questions', async () => {
  const path = `?place=${tenPlaces['West Northamptonshire']}&stage=canvas`
  const { page, expectQuiet } = await openPage({ path, reducedMotion: true })
  await settle(page, 'canvas')
  await page.getByRole('button', { name: bar.more }).click()
  await page.getByText(placeHeading, { exact: true }).click()
  await page.getByRole('textbox', { name: words.amount }).fill('900')
  await page.getByRole('button', { name: words.show }).click()
  await page.getByRole('alert').getByText(words.cannot('40')).waitFor()
  await page.getByRole('textbox', { name: words.amount }).fill('5 %')
  await page.getByRole('button', { name: words.show }).click()
  await page.waitForURL(/saving=5.*kept=/)
  const rows = page.locator('.place-table [data-row]')
  expect(await rows.count()).toBe(5)
  const shown = await rows.allInnerTexts()
  await page.getByRole('link', { name: words.briefing }).click()
  await page.locator('[data-sure="said"]').waitFor()
  expect(await page.locator('h1').innerText()).toBe(
    briefing.title('West Northamptonshire', lessSaid.percent(5)),
  )
  expect(await rows.allInnerTexts()).toEqual(shown)
  const asked = await page.locator('ol > li').allInnerTexts()
  for (const [at, question] of sixQuestions.entries()) expect(asked[at]).toContain(question)
  expect(asked[0]).toMatch(/[\d.]+ in West Northamptonshire, [\d.]+ in England/)
  await expect.poll(() => page.locator('ol > li').nth(4).innerText()).toContain('Our own range')
  expect(await axeFindings(page)).toEqual([])
  const paper = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.getByRole('link', { name: briefing.back }).click()
  await settle(page, 'canvas')
  expect(new URL(page.url()).search).toMatch(/saving=5.*kept=/)
  expectQuiet()
})

test('a briefing without a council asks which, and then has five per cent less there', async () => {
  const { page, expectQuiet } = await openPage({ path: '?view=briefing' })
  await page.getByRole('heading', { name: briefing.chooseTitle }).waitFor()
  expect(await page.getByLabel(briefing.council).locator('option').count()).toBe(153)
  expect(await axeFindings(page)).toEqual([])
  await page.getByLabel(briefing.council).selectOption('Solihull')
  await page.getByRole('button', { name: briefing.chosen }).click()
  await page.locator('[data-sure="said"]').waitFor()
  expect(await page.locator('h1').innerText()).toBe(briefing.title('Solihull', lessSaid.percent(5)))
  expectQuiet()
})

test('figures of councils that do not come are tried again, said aloud, and had again with everything that was set', async () => {
  const files = /\/assets\/places-/
  const search = `?v=1&saving=5&stage=canvas&place=${tenPlaces.Solihull}`
  const { page } = await openPage({
    path: search,
    reducedMotion: true,
    prepare: page => page.route(files, route => route.abort()),
  })
  const alert = page.getByRole('alert')
  await alert.getByText(notCome.councils).waitFor()
  await button(page, waysToHave.again).click()
  const load = alert.getByRole('link', { name: waysToHave.load })
  await load.waitFor()
  expect(new URL((await load.getAttribute('href')) ?? '', page.url()).search).toBe(search)
  expect(await axeFindings(page)).toEqual([])
  await page.unroute(files)
  await load.click()
  await settle(page, 'canvas')
  expect(await page.locator('[data-part="headline"]').textContent()).toContain('Solihull')
  expect(new URL(page.url()).search).toBe(search)
})

test('without those figures a reader may go on in the stadium of 80,000', async () => {
  const { page } = await openPage({
    path: `?stage=canvas&place=${tenPlaces.Solihull}`,
    reducedMotion: true,
    prepare: page => page.route(/\/assets\/places-/, route => route.abort()),
  })
  await button(page, withoutPlace).click()
  await settle(page, 'canvas')
  expect(await page.locator('[data-part="headline"]').textContent()).toBe(headline)
})

test('every view of a council says whose it is, and every way out of it keeps the council', async () => {
  const { page, expectQuiet } = await openPage({
    path: `?v=1&saving=5&stage=canvas&place=${tenPlaces.Solihull}`,
    reducedMotion: true,
    prepare: rememberTexts,
  })
  await settle(page, 'canvas')
  await openMore(page)
  await page.getByText(placeHeading, { exact: true }).waitFor()
  const line = page.locator('.masthead .of-place')
  expect(await line.isVisible(), 'with the drawer open').toBe(true)
  await button(page, useThisOpens).click()
  const dialog = page.getByRole('dialog', { name: useThis.heading })
  const place = `place=${tenPlaces.Solihull}`
  expect(await dialog.getByRole('textbox', { name: linkWords.field }).inputValue()).toContain(place)
  expect(await dialog.locator('textarea').first().inputValue()).toMatch(
    /view=embed&amp;saving=5.*place=E08000029/,
  )
  const files = []
  for (const name of [pictureWords.save, numbersWords.save]) {
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name }).click()
    files.push(await download)
  }
  expect(await drawnTexts(page)).toContain('Solihull')
  const saved = join(await mkdtemp(join(tmpdir(), 'numbers-')), 'saved.csv')
  await files[1]!.saveAs(saved)
  const table = await readFile(saved, 'utf8')
  expect(table).toContain('Solihull')
  expect(table).toContain(place)
  await page.keyboard.press('Escape')
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await page.locator('.paper-end').innerText()).toContain('Solihull')
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  const open = (view: string) =>
    page.goto(page.url().replace(/\?.*$/, `?v=1&${view}&stage=canvas&saving=5&${place}`))
  for (const [view, where] of [
    ['view=embed', '.masthead .of-place'],
    ['view=present', '.present-settings'],
    ['view=notes', '.notes-step h2'],
    ['view=plan', '.own-place'],
    ['view=teach&ask=dugout', '.own-place'],
    ['ask=dugout', '.own-place'],
  ] as const) {
    await open(view)
    await page
      .locator(where)
      .getByText('Solihull')
      .or(page.locator(where, { hasText: 'Solihull' }))
      .first()
      .waitFor()
    const back = page.locator('.own-back').first()
    if (where === '.own-place') {
      const said = view === 'view=plan' ? ownPage.ofPlace : ownPage.besidePlace
      expect(await page.locator(where).innerText()).toBe(said('Solihull'))
      expect(await back.getAttribute('href')).toMatch(/saving=5.*place=E08000029/)
    }
  }
  await open('view=plan')
  await expect.poll(() => page.locator('.plan-own').nth(4).innerText()).toContain('Our own range')
  expect(await page.locator('.plan-own').first().innerText()).toContain('14.2 in Solihull, 15.2 in England')
  expect(await axeFindings(page)).toEqual([])
  expectQuiet()
})

test('the story is of England’s average, and leads back to the council with everything that was set there', async () => {
  const search = `?v=1&saving=5&stage=canvas&place=${tenPlaces.Solihull}&kept=`
  const { page, expectQuiet } = await openPage({ path: search, reducedMotion: true })
  await settle(page, 'canvas')
  const back = button(page, backTo('Solihull'))
  for (const way of ['story', 'drawer', 'leave'] as const) {
    await button(page, storyEntry.name).click()
    await back.waitFor()
    expect(await page.locator('[data-part="headline"]').textContent()).toBe(headline)
    if (way === 'drawer') {
      await button(page, player.leaveWithPicture).click()
      await openMore(page)
    }
    await (way === 'leave' ? button(page, player.leave) : back).click()
    await expect.poll(() => new URL(page.url()).search).toBe(search)
    await settle(page, 'canvas')
    expect(await page.locator('[data-part="headline"]').textContent()).toContain('Solihull')
    expect(await back.count()).toBe(0)
  }
  expectQuiet()
})

test('changes of council leave the memory as it was', async () => {
  const { page } = await openPage({ path: '?stage=canvas', reducedMotion: true })
  await settle(page, 'canvas')
  expect(await growthOverCouncils(page, ['Rutland', 'Solihull'], 3)).toBeLessThan(1.15)
})
