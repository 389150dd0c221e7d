import { playedWeek } from '../../src/crowd/weeks-player'
import '../../src/styles/tokens.css'
import '../../src/styles/panel.css'
import '../../src/styles/panel-folds.css'
import '../../src/styles/season-unknowns.css'
import { screen, within } from '@testing-library/dom'
import axe from 'axe-core'
import { html, render } from 'lit-html'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { PlayedWeeks } from '../../src/crowd/played-weeks'
import { allocate } from '../../src/model/population/allocation'
import { assignStates, makePopulation } from '../../src/model/population/population'
import { weekFrom } from '../../src/model/simulation/weeks'
import { settle } from '../../src/model/steady/steady-state'
import { freshLocal, type Panel } from '../../src/panel/panel-state'
import { unknowns } from '../../src/panel/unknowns/unknowns'
import type { Request } from '../../src/run/protocol'
import { SeasonRun } from '../../src/run/season-run'
import { createWorkerClient, type WorkerClient } from '../../src/run/worker-client'
import { readLink } from '../../src/store/link/link'
import { optionsOf, seasonWeeks } from '../../src/store/season-settings'
import { createSettingsStore } from '../../src/store/store'
import {
  chanceMeasures,
  chance as chanceWords,
  uncertainty as uncertaintyWords,
  working,
} from '../../src/words/unknowns'

/** A runner that keeps note of what it is asked, and works as slowly as a test wants. */
function watched(runner: WorkerClient, asked: Request[], isHeld: () => boolean): WorkerClient {
  return {
    ask(request, hear) {
      asked.push(request)
      if (!isHeld()) runner.ask(request, hear)
      else hear({ id: 0, done: 30, of: 100, deltas: [], outcome: null })
    },
    cancel: channel => runner.cancel(channel),
    prepare: () => runner.prepare(),
    stop: () => runner.stop(),
  }
}

/** The part in the page, with a real store, a real worker and real weeks. */
function open(link = '?week=60', width = 400) {
  const root = document.createElement('main')
  document.body.style.setProperty('margin', '0')
  root.style.setProperty('width', `${width}px`)
  document.body.append(root)
  const { settings, notes } = readLink(link)
  const store = createSettingsStore(settings, notes)
  const asked: Request[] = []
  const said: string[] = []
  const trial = { isHeld: false }
  const runner = createWorkerClient()
  const draw = () => render(html`<div class="panel">${unknowns(panel)}</div>`, root)
  const played = new SeasonRun(runner, 'season', draw)
  const weeks: PlayedWeeks = {
    get status() {
      return played.status
    },
    get shown() {
      const { season } = store.getState()
      if (!season || !played.replay) return null
      const { replay, status, lastWeek } = played
      return playedWeek(replay, Math.min(season.week, lastWeek), lastWeek, status)
    },
    kept: null,
    hash: null,
    client: watched(runner, asked, () => trial.isHeld),
    cancel: () => played.stop(),
    again: () => played.again(),
  }
  const panel = {
    get state() {
      return store.getState()
    },
    actions: store.actions,
    weeks,
    local: freshLocal(),
    redraw: draw,
    announce: (text: string) => said.push(text),
    id: (name: string) => name,
  } as unknown as Panel
  function follow(): void {
    const { season, seed } = store.getState()
    if (!season) return
    const { children } = season.kickOff
    played.want({
      options: optionsOf(season, seed),
      weeks: seasonWeeks,
      week: season.week,
      statesAtKickOff() {
        const states = new Uint8Array(children)
        assignStates(makePopulation(children, seed), allocate(settle(season.kickOff), children), states, null)
        return states
      },
    })
  }
  follow()
  const unsubscribe = store.subscribe(() => {
    follow()
    draw()
  })
  draw()
  onTestFinished(() => {
    unsubscribe()
    runner.stop()
    root.remove()
  })
  return { ...store, root, asked, said, trial, played }
}

const button = (name: RegExp | string) => screen.getByRole<HTMLButtonElement>('button', { name })
const soon = <Result>(check: () => Result): Promise<Result> =>
  vi.waitFor(check, { timeout: 60_000, interval: 20 })
const part = (kind: string) => document.querySelector<HTMLElement>(`[data-kind="${kind}"]`)!
const dots = (kind: string) => part(kind).querySelectorAll('.unknowns-dot')

const words = (kind: string) => part(kind).textContent!.replace(/\s+/g, ' ')
const marks = () => part('chance').querySelectorAll('.unknowns-mark')

test('nothing is worked out before a reader asks', async () => {
  const { asked, played } = open()
  await soon(() => expect(played.status).toBe('done'))
  expect(asked).toEqual([])
  expect(document.querySelectorAll('svg')).toHaveLength(0)
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Chance',
    uncertaintyWords.heading,
    'What the model leaves out',
  ])
})

describe('chance', () => {
  const openWithDots = async (link = '?script=article&week=120') => {
    const opened = open(link)
    await soon(() => expect(opened.played.status).toBe('done'))
    await userEvent.click(button(chanceWords.ask))
    await soon(() => expect(dots('chance')).toHaveLength(20))
    return opened
  }

  test('without weeks to play there is none, and nothing to press', () => {
    open('')
    expect(words('chance')).toContain(chanceWords.noSeason)
    expect(within(part('chance')).queryAllByRole('button')).toEqual([])
  })

  test('a hundred seeds are twenty dots, with the reader’s own run among them, also in words', async () => {
    const { asked, said, played } = await openWithDots()
    expect(asked).toMatchObject([{ channel: 'ensemble', runs: 100, weeks: 156 }])
    const own = Math.round(weekFrom(played.replay!.deltas[120]!.row).helped / 10) * 10
    const text = `This run: about ${own.toLocaleString('en-GB')}.`
    expect(words('chance')).toMatch(
      /In 18 of the 20 dots, (between )?about [\d,]+( and [\d,]+)? of the 80,000 children\./,
    )
    expect(words('chance')).toContain(text)
    expect(said.at(-1)).toContain(text)
    expect(marks()).toHaveLength(1)
    expect(button(chanceWords.ask).getAttribute('aria-disabled')).toBe('true')
    button(chanceWords.ask).click()
    expect(asked).toHaveLength(1)
  })

  test('the dots follow the week on show, on an axis that stays', async () => {
    const { actions } = await openWithDots()
    const place = () => dots('chance')[10]!.getAttribute('cx')
    const axis = () => [...part('chance').querySelectorAll('.unknowns-tick')].map(tick => tick.textContent)
    const [before, ticks] = [place(), axis()]
    actions.setWeek(0)
    expect(words('chance')).toContain('All twenty dots stand at about 1,600 of the 80,000 children.')
    expect(place()).not.toBe(before)
    expect(axis()).toEqual(ticks)
  })

  test('a view counts what can be seen in it, and the reader chooses among three at most', async () => {
    const { actions } = await openWithDots()
    const choice = () => within(part('chance')).getByRole<HTMLSelectElement>('combobox', { name: 'Count' })
    const offered = () => [...choice().options].map(({ value }) => value)
    expect([choice().value, offered()]).toEqual(['helped', ['helped', 'players']])
    await userEvent.selectOptions(choice(), 'players')
    expect(words('chance')).toContain(`${chanceMeasures.players}, week 120`)
    expect(words('chance')).toContain('social workers.')
    actions.setTruth(true)
    expect([choice().value, offered()]).toEqual(['players', ['notReached', 'helped', 'players']])
    await userEvent.selectOptions(choice(), 'notReached')
    actions.setTruth(false)
    expect(choice().value).toBe('helped')
  })

  test('other settings or another seed put the dots out of date, and going back puts them right', async () => {
    const { actions, asked } = await openWithDots()
    const isOld = () => part('chance').querySelector('.unknowns-plot')!.getAttribute('data-old')
    actions.setParameter('posts', 120)
    expect([isOld(), marks().length]).toEqual(['true', 0])
    expect(words('chance')).toContain(chanceWords.oldDots)
    actions.undo()
    expect(isOld()).toBe('false')
    await userEvent.click(button(chanceWords.another))
    expect(isOld()).toBe('true')
    expect(asked).toHaveLength(1)
    await userEvent.click(within(part('chance')).getByRole('button', { name: working.again }))
    await soon(() => expect(isOld()).toBe('false'))
    expect(asked).toHaveLength(2)
  })

  test('another seed begins again at week 0, and says so', async () => {
    const { getState, said } = open()
    await userEvent.click(button(chanceWords.another))
    expect([getState().seed, getState().season?.week]).toEqual([2, 0])
    expect(said).toEqual([chanceWords.anotherSaid])
  })

  test('the numbers are in a table too', async () => {
    await openWithDots()
    part('chance').querySelector('details')!.open = true
    const rows = within(part('chance')).getAllByRole('row')
    expect(rows).toHaveLength(21)
    expect(rows[20]!.textContent).toMatch(/^20\s*1,\d{3}\s*1\d\d$/)
  })
})

describe('what nobody knows', () => {
  const openWithRanges = async (link: string) => {
    const opened = open(link)
    await userEvent.click(button(uncertaintyWords.ask))
    await soon(() => expect(part('uncertainty').querySelectorAll('.unknowns-range')).toHaveLength(3))
    return opened
  }

  test('a change is shown as twenty rings beside ranges of what is there, and in words', async () => {
    const { asked, said } = await openWithRanges('?posts=130')
    expect(asked).toMatchObject([
      { channel: 'uncertainty', draws: 400, now: { posts: 130 }, kept: { posts: 145 } },
    ])
    expect(dots('uncertainty')).toHaveLength(20)
    expect(said.at(-1)).toMatch(
      /could be \d00 or \d,000, .* pinned down far better.* Compared with England 2025: in 18/,
    )
    for (const sentence of said.at(-1)!.split(/(?<=\.) /)) expect(words('uncertainty')).toContain(sentence)
    expect(words('uncertainty')).toMatch(
      /In need, no concern raised: between about \d{3} and \d,\d{3} of the 80,000 children in nine out of ten of our guesses/,
    )
  })

  test('where nothing was changed there are ranges, and no rings', async () => {
    await openWithRanges('')
    expect(dots('uncertainty')).toHaveLength(0)
    expect(words('uncertainty')).toContain(uncertaintyWords.noChange)
  })

  test('other settings put it out of date; turning the view over does not', async () => {
    const { actions } = await openWithRanges('?posts=130')
    const isOld = () => part('uncertainty').querySelector('.unknowns-plot')!.getAttribute('data-old')
    actions.setTruth(true)
    expect(isOld()).toBe('false')
    actions.setParameter('price', 2)
    expect(isOld()).toBe('true')
    expect(words('uncertainty')).toContain(uncertaintyWords.oldRanges)
    await userEvent.click(within(part('uncertainty')).getByRole('button', { name: working.again }))
    await soon(() => expect(isOld()).toBe('false'))
    expect(words('uncertainty')).toContain('Compared with the last setting')
  })
})

test('long work shows how far it is, and the same button cancels it', async () => {
  const { trial, said } = open()
  trial.isHeld = true
  const ask = button(chanceWords.ask)
  await userEvent.click(ask)
  expect(screen.queryByRole('progressbar')).toBeNull()
  const progress = await soon(() => screen.getByRole<HTMLProgressElement>('progressbar'))
  expect(progress.value).toBe(30)
  expect(words('chance')).toContain('30 % is worked out.')
  expect(button(working.cancel)).toBe(ask)
  await userEvent.click(ask)
  expect(screen.queryByRole('progressbar')).toBeNull()
  expect(document.activeElement).toBe(ask)
  expect(ask.textContent).toBe(chanceWords.ask)
  expect(words('chance')).toContain(working.stopped)
  expect(said).toEqual([working.stopped])
})

test.each([320, 400, 560])(
  '%d px wide it fits, is large enough to press and to read, and axe finds nothing',
  async width => {
    await page.viewport(width, 900)
    const { root, actions, played } = open('?script=article&week=120&truth=1&posts=130', width)
    await soon(() => expect(played.status).toBe('done'))
    await userEvent.click(button(chanceWords.ask))
    await userEvent.click(button(uncertaintyWords.ask))
    await soon(() => expect(dots('chance').length + dots('uncertainty').length).toBe(40))
    for (const fold of root.querySelectorAll('details')) fold.open = true
    for (const isOld of [false, true]) {
      if (isOld) actions.setParameter('posts', 120)
      expect(document.scrollingElement!.scrollWidth).toBeLessThanOrEqual(width)
      for (const target of root.querySelectorAll('button, select, summary'))
        expect(target.getBoundingClientRect().height, target.textContent!).toBeGreaterThanOrEqual(44)
      for (const text of root.querySelectorAll('p, li, text, th, td, span, label, select, h4'))
        expect(Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(12)
      for (const text of root.querySelectorAll('svg text')) {
        const { left, right } = text.getBoundingClientRect()
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(width)
      }
      expect(root.querySelectorAll('main [style]')).toHaveLength(0)
      expect(root.querySelectorAll('svg:not([aria-hidden=true])')).toHaveLength(0)
      const { violations } = await axe.run(root, {
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      })
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual([])
    }
    await page.viewport(1280, 720)
  },
)
