import { expect, test } from 'vitest'
import { oneStepUp } from '../../src/words/controls'
import { frontParameters } from '../../src/words/parameters-front'
import { openPage } from '../support/open-page'
import { control } from './controls'
import { readCounts } from './counts'
import { goBy, openSeason, pauseButton, playButton, scrubTo, weekShown, workedOut } from './season-page'
import { played } from './season-played'
import { settle } from './settle'
import { openFramed } from './stranger'

const link = '?week=30&script=none&posts=13&children=8000'

test('where a worker is refused the weeks are worked out in the page, and are the same', async () => {
  const { page, expectQuiet } = await openSeason(link, {
    prepare: page =>
      page.addInitScript(() => {
        Object.assign(window, {
          Worker: class {
            constructor() {
              throw new DOMException('No worker may be started here', 'SecurityError')
            }
          },
        })
      }),
  })
  const { hash, counts } = played(link)
  expect(await workedOut(page)).toBe(hash)
  expect(await readCounts(page)).toEqual(counts(30))
  await control(page, 'posts').up.click()
  await expect.poll(() => workedOut(page)).toBe(played(`${link}&changes=31:posts:13.1`).hash)
  await playButton(page).click()
  await goBy(page, 32)
  await pauseButton(page).click()
  expectQuiet()
})

test('where the worker’s file cannot be fetched the page goes on without it', async () => {
  const { page, errors } = await openSeason(link, {
    prepare: page => page.route(/worker-(?!client)/, route => route.abort()),
  })
  expect(await workedOut(page)).toBe(played(link).hash)
  expect(errors).toEqual([])
})

test('a press is answered while the page itself works the weeks out', async () => {
  const { page } = await openPage({
    path: `${link}&stage=canvas`,
    prepare: page =>
      page.addInitScript(name => {
        // Turns as on a very slow machine: each comes after a while, and by the clock given is over after a few weeks.
        const [later, clock] = [setTimeout, performance.now.bind(performance)]
        let asked = 0
        performance.now = () => clock() + ++asked
        Object.assign(window, {
          Worker: undefined,
          answered: null,
          setTimeout: (task: () => void, milliseconds?: number) => later(task, milliseconds || 16),
        })
        // Pressed and noticed in the page, in the order in which things happen there.
        let isPressed = false
        new MutationObserver((_, watch) => {
          const worked = document.querySelector('.transport-worked')?.getAttribute('width') ?? '0%'
          const up = document.querySelector<HTMLElement>(`button[aria-label="${name}"]`)
          const isDone = document.querySelector('[data-season-hash]') !== null
          if (!isPressed && up && worked !== '0%' && !isDone) {
            isPressed = true
            up.click()
          }
          if (!isPressed || !document.querySelector('.event-card[data-cause="reader"]')) return
          Object.assign(window, { answered: isDone ? 'after the weeks' : 'before the weeks' })
          watch.disconnect()
        }).observe(document, { subtree: true, childList: true, attributes: true })
      }, oneStepUp(frontParameters.posts.name)),
  })
  expect(await workedOut(page)).toBe(played(`${link}&changes=31:posts:13.1`).hash)
  expect(await page.evaluate(() => (window as unknown as { answered: string }).answered)).toBe(
    'before the weeks',
  )
})

test('in a sandboxed frame on a stranger’s page the weeks go by, without a word to the console', async () => {
  const { frame, expectNoOtherHost } = await openFramed(`${link}&view=embed&stage=canvas`, {
    sandbox: 'allow-scripts',
    width: 800,
  })
  const { hash, counts } = played(link)
  expect(await workedOut(frame)).toBe(hash)
  await settle(frame, 'canvas')
  expect(await readCounts(frame)).toEqual(counts(30))
  await playButton(frame).click()
  await goBy(frame, 32)
  await pauseButton(frame).click()
  await scrubTo(frame, 100)
  expect(await weekShown(frame)).toBe(100)
  expectNoOtherHost()
})
