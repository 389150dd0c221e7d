import { fireEvent } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { compareStates } from '../../src/model/population/compare'
import { stateAt } from '../../src/model/simulation/replay'
import { countsInWeek } from '../../src/model/simulation/week-allocation'
import { weekFrom } from '../../src/model/simulation/weeks'
import { seasonWeeks } from '../../src/store/season-settings'
import { bar } from '../../src/words/controls'
import { keeping } from '../../src/words/panel'
import { paceName, seasonPart, timelines, transport, working } from '../../src/words/season'
import { causeNames, eventWords, tragedy } from '../../src/words/season-events'
import { screen, soon, within } from './panel-mounted'
import { openWeeks } from './weeks-mounted'

const named = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const press = async (name: string) => (await soon(() => named(name))).click()
const cards = () => [...document.querySelectorAll<HTMLElement>('.event-card')]
const row = () => soon(() => screen.getByRole('slider', { name: transport.scrub }))

describe('the row that plays the weeks', () => {
  test('is an offer until they are asked for, and then begins at once', async () => {
    const { getState } = openWeeks('?seed=1')
    expect(screen.queryByRole('slider', { name: transport.scrub })).toBeNull()
    await press(bar.play)
    await press(transport.open)
    expect(getState()).toMatchObject({ playing: true, season: { week: 0, scenario: 'free' } })
  })

  test('plays and pauses, steps and stops, changes its pace, and is left', async () => {
    const { getState } = openWeeks('?week=10&script=none')
    await press(transport.play)
    expect(getState().playing).toBe(true)
    await press(transport.pause)
    expect(getState().playing).toBe(false)
    await press(transport.play)
    await press(transport.on)
    expect(getState()).toMatchObject({ playing: false, season: { week: 11 } })
    await press(transport.back)
    const pace = screen.getAllByLabelText<HTMLSelectElement>(transport.pace)[0]!
    expect([...pace.options].map(({ text }) => text)).toEqual([1, 2, 4, 8].map(paceName))
    fireEvent.change(pace, { target: { value: '8' } })
    expect(getState()).toMatchObject({ weeksPerSecond: 8, season: { week: 10 } })
    await press(transport.close)
    expect(getState().season).toBeNull()
  })

  test('counts every press, those too that come before the first is drawn', async () => {
    const { getState } = openWeeks('?week=10&script=none')
    const on = await soon(() => named(transport.on))
    for (let presses = 0; presses < 5; presses++) on.click()
    expect(getState().season?.week).toBe(15)
    for (let presses = 0; presses < 3; presses++) named(transport.back).click()
    expect(getState().season?.week).toBe(12)
    named(transport.play).click()
    named(transport.play).click()
    expect(getState().playing).toBe(false)
  })

  test('is drawn through without playing, and let go where it is', async () => {
    const { getState, actions } = openWeeks('?week=10&script=none')
    actions.setPlaying(true)
    const range = await row()
    fireEvent.input(range, { target: { value: '70' } })
    expect(getState()).toMatchObject({ scrubbing: true, playing: false, season: { week: 70 } })
    fireEvent.change(range, { target: { value: '70' } })
    expect(getState()).toMatchObject({ scrubbing: false, season: { week: 70 } })
    await soon(() => expect(range.getAttribute('aria-valuetext')).toBe('Week 70 of 156'))
  })

  test('goes no further than the weeks that have come, and says how far that is once it takes long', async () => {
    const { tell, weeks } = openWeeks('?week=30&script=none', { last: 30, status: 'running' })
    await row()
    expect(named(transport.on).getAttribute('aria-disabled')).toBe('true')
    tell({})
    const bar = await soon(() => screen.getByRole<HTMLProgressElement>('progressbar', { name: working.name }))
    expect([bar.value, bar.max]).toEqual([30, seasonWeeks])
    await press(working.cancel)
    expect(weeks.cancel).toHaveBeenCalledTimes(1)
    tell({ status: 'stopped' })
    await soon(() => screen.getByText(working.stopped, { exact: false }))
    await press(working.again)
    expect(weeks.again).toHaveBeenCalledTimes(1)
    tell({ status: 'failed' })
    await soon(() => screen.getByText(working.failed, { exact: false }))
  })
})

describe('the cards of what happened', () => {
  test('say of each whether it was scripted or came by chance, the latest first, and none before its week', async () => {
    const { actions, replay } = openWeeks('?week=43&script=article&seed=1')
    await soon(() => expect(cards().length).toBeGreaterThan(0))
    for (const week of [43, 44, 156, 9, 0]) {
      actions.setWeek(week)
      const events = replay.deltas
        .slice(0, week + 1)
        .flatMap(delta => delta.events)
        .flatMap(event => (event.kind === 'tragedy' ? [] : [{ ...event, kind: event.kind }]))
      await soon(() => expect(cards()).toHaveLength(events.length))
      const said = cards().map(card => [
        Number(card.querySelector('.event-week')?.textContent),
        card.querySelector('.event-name')?.firstChild?.nextSibling?.textContent?.trim() ?? '',
        card.querySelector('.badge')?.textContent,
      ])
      expect(said.map(([at, , badge]) => [at, badge])).toEqual(
        [...events].reverse().map(event => [event.week, causeNames[event.cause]]),
      )
      for (const [index, event] of [...events].reverse().entries())
        expect(cards()[index]!.textContent).toContain(eventWords[event.kind].name)
    }
    expect(replay.deltas.some(({ events }) => events.some(({ cause }) => cause === 'chance'))).toBe(true)
  })

  test('are said in words where nothing has happened', async () => {
    openWeeks('?week=10&script=none')
    await soon(() => expect(screen.queryByText(seasonPart.nothingYet)).toBeTruthy())
  })

  test('of the reader’s own changes come at once, and all go with one press', async () => {
    const { actions, getState } = openWeeks('?week=10&script=none')
    await soon(() => screen.getByText(seasonPart.nothingYet))
    actions.setParameter('price', 2)
    actions.setLever('debate', 40)
    await soon(() => expect(cards()).toHaveLength(2))
    expect(cards().map(card => card.dataset.cause)).toEqual(['reader', 'reader'])
    expect(cards()[0]!.textContent).toContain('11')
    await press(seasonPart.dropChanges)
    expect(getState().season?.changes).toEqual([])
    await soon(() => expect(cards()).toHaveLength(0))
  })

  test('have none of a tragedy, and no mark of one on the track: they would be a count', async () => {
    const { replay } = openWeeks('?week=50&script=article')
    const happened = replay.deltas.slice(0, 51).flatMap(({ events }) => events)
    const listed = happened.filter(({ kind }) => kind !== 'tragedy')
    expect(listed.length).toBeLessThan(happened.length)
    await soon(() => expect(cards()).toHaveLength(listed.length))
    expect(document.querySelectorAll('.transport-event')).toHaveLength(listed.length)
    expect(document.body.textContent).not.toContain(tragedy.heading)
  })
})

test('a timeline is chosen from three, and begins again in week 0', async () => {
  const { getState } = openWeeks('?week=60&script=none')
  const choice = await soon(() => within(screen.getByRole('group', { name: seasonPart.timeline })))
  const radios = choice.getAllByRole<HTMLInputElement>('radio')
  expect(radios.map(({ labels }) => labels?.[0]?.textContent?.trim())).toEqual(
    Object.values(timelines).map(({ name }) => name),
  )
  expect(radios.map(({ checked }) => checked)).toEqual([false, false, true])
  choice.getByRole('radio', { name: timelines.article.name }).click()
  expect(getState()).toMatchObject({ season: { scenario: 'article', week: 0 }, parameters: { price: 2 } })
  await soon(() => screen.getByText(timelines.article.hint, { exact: false }))
})

test('what was kept has a column of its own, a sentence, and a dimming of its own name', async () => {
  const { actions, getState, replay, tell } = openWeeks('?week=20&script=none&truth=1')
  await press(keeping.keep)
  expect(getState().kept?.season).toMatchObject({ week: 0, scenario: 'none' })
  const [now, kept] = [20, 8].map(week => {
    const states = new Uint8Array(2000)
    stateAt(replay, week, states)
    return states
  })
  const counts = countsInWeek(weekFrom(replay.deltas[8]!.row))
  tell({ compared: { counts, children: compareStates(now!, kept!) } })
  const first = () => document.querySelector('.sentence-first')?.textContent
  await soon(() => expect(first()).toMatch(/^About \d+ of the 2,000 children are reached only in “Now”\.$/))
  const cells = await soon(() =>
    document.querySelector('[data-count="helped"]')!.closest('tr')!.querySelectorAll('td'),
  )
  expect(cells[0]!.textContent).toBe(String(counts.helped))
  actions.setDimUnchanged(true)
  await soon(() => expect(named(keeping.dim).getAttribute('aria-pressed')).toBe('true'))
  await press(keeping.drop)
  tell({ compared: null })
  await soon(() => named(keeping.keep))
  await soon(() => expect(first()).not.toMatch(/ only /))
})
