import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { bar } from '../../src/words/controls'
import { notCome, waysToHave } from '../../src/words/not-come'
import { keeping, storyEntry } from '../../src/words/panel'
import { transport } from '../../src/words/season'
import { weeksComing } from '../../src/words/weeks'
import { openPage } from '../support/open-page'
import { sample } from '../support/sample'
import { announcement, button, gatherButton, openMore, playWeeks, show } from './controls'
import { settle } from './settle'
import { heading } from './story-page'

/** How a part does not come: the line is cut, a new build has other names, or the host answers every address with a page. */
const refusals = {
  cut: (page: Page, files: RegExp) => page.route(files, route => route.abort()),
  'gone in a new build': (page: Page, files: RegExp) =>
    page.route(files, route => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' })),
  'answered with a page': (page: Page, files: RegExp) =>
    page.route(files, route =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Home</title>' }),
    ),
} as const
type Refusal = keyof typeof refusals
const everyRefusal = Object.keys(refusals) as Refusal[]

const filesOf = (name: string) => new RegExp(`/assets/${name}`)
const again = (page: Page) => button(page, waysToHave.again).first()
const words = (page: Page, said: string) => page.locator('.not-come').getByText(said).first()

/** Opens a page that is refused some files, once it is at rest. */
async function openWithout(name: string, path = '', refusal: Refusal = 'cut') {
  const opened = await openPage({
    path: `?posts=120&stage=canvas${path}`,
    reducedMotion: true,
    prepare: page => refusals[refusal](page, filesOf(name)),
  })
  await opened.page.locator('#stage[data-stage="canvas"]').waitFor()
  return { ...opened, allow: () => opened.page.unroute(filesOf(name)) }
}

/** What is said, in sight and aloud, the first time and the second; then the part is allowed to come. */
async function refusedTwice(page: Page, said: string, allow: () => Promise<void>): Promise<void> {
  await words(page, said).waitFor()
  expect(await page.getByRole('link', { name: waysToHave.load }).count()).toBe(0)
  await again(page).click()
  await words(page, waysToHave.notThisTime).waitFor()
  const load = page.getByRole('link', { name: waysToHave.load }).first()
  expect(await load.getAttribute('href')).toContain('posts=120')
  await allow()
  // One file may be missed in two places.
  await expect
    .poll(async () => {
      // Gone between a look and a press, a button would be waited for: it is pressed where it stands, if it stands.
      for (const one of await again(page).all())
        await one
          .evaluate(element => (element as HTMLElement).click(), undefined, { timeout: 100 })
          .catch(() => undefined)
      return page.locator('.not-come').count()
    })
    .toBe(0)
}

test.each(
  everyRefusal.flatMap(refusal =>
    ['tell-story-.*\\.js$', 'tell-story-.*\\.css$'].map(file => [file, refusal] as const),
  ),
)(
  'a story whose %s is %s says so in its place and aloud, and comes by its button, with its styles',
  async (file, refusal) => {
    const { page, errors, allow } = await openWithout(file, '', refusal)
    await button(page, storyEntry.name).click()
    await words(page, notCome.story).waitFor()
    expect(await announcement(page)).toBe(notCome.story)
    await refusedTwice(page, notCome.story, allow)
    await heading(page).waitFor()
    expect(
      await page.locator('.step-navigation').evaluate(element => getComputedStyle(element).display),
      'the styles of the story',
    ).toBe('grid')
    expect(errors).toEqual([])
  },
)

test('a story that did not come can be gone on without, and is then not one to return to', async () => {
  const { page, errors } = await openWithout('tell-story')
  await button(page, storyEntry.name).click()
  await words(page, notCome.story).waitFor()
  // The way to help leads somewhere all the same.
  await page.locator('.close-to-home').click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('spare-support')
  await button(page, storyEntry.goOnWithout).click()
  await openMore(page)
  await button(page, storyEntry.begin).waitFor()
  expect(await button(page, storyEntry.return).count()).toBe(0)
  expect(errors).toEqual([])
})

const weeksRefused = everyRefusal.flatMap(refusal =>
  ['weeks-part-.*\\.js$', 'weeks-part-.*\\.css$', 'open-transport-'].map(file => [file, refusal] as const),
)

/** Each file once, and each refusal: the story has them all. */
const refusedHow: Readonly<Record<string, Refusal>> = {
  'weeks-part-.*\\.js$': 'answered with a page',
  'weeks-part-.*\\.css$': 'gone in a new build',
  'open-transport-': 'cut',
}

test.each(sample(weeksRefused, ([file, refusal]) => refusedHow[file] === refusal))(
  'weeks whose %s is %s say so in the bar and aloud, and go by once it has come',
  async (file, refusal) => {
    const { page, errors, allow } = await openWithout(file, '', refusal)
    await playWeeks(page)
    await words(page, notCome.weeks).waitFor()
    expect(await announcement(page)).toContain(notCome.weeks)
    await refusedTwice(page, notCome.weeks, allow)
    await page.locator('.transport-scrub').waitFor()
    expect(errors).toEqual([])
  },
)

test('weeks that did not come are left by a button that is there all the same', async () => {
  const { page } = await openWithout('weeks-part')
  await playWeeks(page)
  await button(page, weeksComing.leave).click()
  await button(page, bar.play).waitFor()
  expect(await page.locator('.not-come').count()).toBe(0)
})

test('in a step of the story the weeks that did not come say so beside the task, and nothing speaks of leaving them', async () => {
  const { page, errors, allow } = await openWithout('weeks-part', '&step=10')
  await page.locator('.step-task .not-come, .step-doing .not-come').first().waitFor()
  expect(await button(page, weeksComing.leave).count()).toBe(0)
  await allow()
  await page.locator('#panel .not-come button').first().click()
  await button(page, transport.on).waitFor()
  expect(errors).toEqual([])
})

test('without the drawer the way to help leads to the support lines that the page had before', async () => {
  const { page, allow } = await openWithout('drawer-part')
  await page.locator('.close-to-home').click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('spare-support')
  expect(await page.locator('#panel a[href^="tel:"]').first().isVisible()).toBe(true)
  await allow()
  await again(page).click()
  await page.locator('#panel .support').waitFor()
})

test('what answers to a child that is pressed says that it has not come, and then answers', async () => {
  const { page, errors, allow } = await openWithout('chosen-child')
  await expect.poll(() => page.locator('.not-come').count(), { message: 'nobody has pressed' }).toBe(0)
  await page.locator('#stage').click({ position: { x: 500, y: 300 } })
  await refusedTwice(page, notCome.pointing, allow)
  await page.locator('.child-marker').waitFor({ state: 'attached' })
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id), { message: 'the focus' })
    .toBe('stage')
  expect(errors).toEqual([])
})

test.each(['picture-labels-.*\\.js$', 'labels-'])(
  'groups whose numbers (%s) do not come are asked for once, say so, and have them by the button',
  async file => {
    const { page, requests, errors, allow } = await openWithout(file)
    await settle(page, 'canvas')
    await gatherButton(page).click()
    await words(page, notCome.groups).waitFor()
    const asked = () => requests.filter(address => filesOf(file).test(address)).length
    const before = asked()
    await show(page, true)
    await settle(page, 'canvas')
    expect(asked()).toBe(before)
    await refusedTwice(page, notCome.groups, allow)
    await page.locator('.block-labels p').first().waitFor()
    expect(errors).toEqual([])
  },
)

test('what parts the picture kept from the present one says that it has not come, and comes', async () => {
  const { page, errors, allow } = await openWithout('divider')
  await openMore(page)
  await button(page, keeping.keep).click()
  await refusedTwice(page, notCome.divider, allow)
  expect(errors).toEqual([])
})

test('drawings over a step of the story that do not come say so over the picture, and come by its button', async () => {
  const { page, errors, allow } = await openWithout('drawings-canvas', '&step=7')
  await refusedTwice(page, notCome.drawings, allow)
  expect(errors).toEqual([])
})

test('what is said beside a kept picture says that it has not come, and comes', async () => {
  const { page, errors, allow } = await openWithout('compare-')
  await openMore(page)
  await button(page, keeping.keep).click()
  await refusedTwice(page, notCome.comparison, allow)
  expect(errors).toEqual([])
})

test('a live picture that does not come says so over the still one, and comes by its button', async () => {
  const { page, errors, allow } = await openPage({
    path: '?posts=120&stage=canvas',
    prepare: page => page.route(/stadium-binding/, route => route.abort()),
  }).then(opened => ({ ...opened, allow: () => opened.page.unroute(/stadium-binding/) }))
  await refusedTwice(page, notCome.picture, allow)
  await page.locator('#stage[data-stage="canvas"]').waitFor()
  expect(errors).toEqual([])
})

test.each(everyRefusal)(
  'a methods page that is %s says so, and comes by its button with its styles',
  async refusal => {
    const files = filesOf('open-methods')
    const { page, errors } = await openPage({
      path: '?view=methods&posts=120',
      prepare: page => refusals[refusal](page, files),
    })
    await page.locator('[role="alert"]').getByText(notCome.methods).waitFor()
    await refusedTwice(page, notCome.methods, () => page.unroute(files))
    await page.locator('.methods h1').first().waitFor()
    expect(errors).toEqual([])
  },
)
