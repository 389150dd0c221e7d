import { afterEach, describe, expect, test, vi } from 'vitest'
import { seasonsInWaiting } from '../../src/views/followed-seasons'
import { madeSeasons, playedTo, shownIn, smallStore } from './small-season'

const playSeasons = vi.hoisted(() => vi.fn())
vi.mock('../../src/views/seasons', () => ({ playSeasons }))
afterEach(() => {
  playSeasons.mockReset()
})

const come = () => vi.waitFor(() => expect(playSeasons).toHaveBeenCalled(), { interval: 1 })

describe('seasons in waiting', () => {
  test('fetch nothing and show nothing before one is loaded', async () => {
    const store = smallStore()
    const seasons = seasonsInWaiting(store)
    store.actions.setTruth(true)
    store.actions.keep()
    await new Promise(resolve => setTimeout(resolve))
    expect(playSeasons).not.toHaveBeenCalled()
    expect([seasons.shown(), seasons.hash(), seasons.keptWeek(), seasons.keptCounts()]).toEqual(
      Array(4).fill(null),
    )
    seasons.stop()
    seasons.again()
    seasons.runner.stop('luck')
    seasons.runner.end()
  })

  test('fetch what plays them with the first season, once, and then it speaks', async () => {
    const store = smallStore()
    const seasons = seasonsInWaiting(store)
    const hear = vi.fn()
    const leave = seasons.subscribe(hear)
    store.actions.openSeason('none')
    const week = shownIn(playedTo(store.getState(), 0), 0)
    const made = madeSeasons({ shown: () => week, hash: () => 'abc', stop: vi.fn() })
    playSeasons.mockReturnValue(made)
    await come()
    expect(hear).toHaveBeenCalledTimes(1)
    expect(seasons.shown()).toBe(week)
    expect(seasons.hash()).toBe('abc')
    seasons.stop()
    expect(made.stop).toHaveBeenCalledTimes(1)
    const [, tell] = playSeasons.mock.calls[0] as [unknown, () => void]
    tell()
    expect(hear).toHaveBeenCalledTimes(2)
    leave()
    tell()
    expect(hear).toHaveBeenCalledTimes(2)
    store.actions.closeSeason()
    store.actions.openSeason('none')
    await new Promise(resolve => setTimeout(resolve))
    expect(playSeasons).toHaveBeenCalledTimes(1)
  })

  test('fetch it at once where a link has a season', async () => {
    const store = smallStore()
    store.actions.openSeason('none')
    playSeasons.mockReturnValue(madeSeasons({ hash: () => 'abc' }))
    const seasons = seasonsInWaiting(store)
    await come()
    expect(seasons.hash()).toBe('abc')
  })

  test('that could not be fetched are tried again with the next season', async () => {
    const store = smallStore()
    store.actions.openSeason('none')
    playSeasons.mockImplementationOnce(() => {
      throw new Error('not there')
    })
    const seasons = seasonsInWaiting(store)
    await come()
    expect(seasons.shown()).toBeNull()
    playSeasons.mockReturnValue(madeSeasons({ hash: () => 'abc' }))
    await new Promise(resolve => setTimeout(resolve))
    store.actions.closeSeason()
    store.actions.openSeason('none')
    await vi.waitFor(() => expect(seasons.hash()).toBe('abc'), { interval: 1 })
  })

  test('bring the runner with the first thing asked of it', async () => {
    const store = smallStore()
    const ask = vi.fn()
    const made = madeSeasons({ runner: { ask, stop: vi.fn(), end: vi.fn() }, showTragedy: vi.fn() })
    playSeasons.mockReturnValue(made)
    const seasons = seasonsInWaiting(store)
    const request = {
      channel: 'luck',
      options: { parameters: store.getState().parameters, seed: 1 },
      weeks: 2,
      runs: 3,
    } as const
    const hear = vi.fn()
    seasons.runner.ask(request, hear)
    expect(ask).not.toHaveBeenCalled()
    await come()
    await vi.waitFor(() => expect(ask).toHaveBeenCalledWith(request, hear), { interval: 1 })
    seasons.runner.ask(request, hear)
    expect(ask).toHaveBeenCalledTimes(2)
  })

  test('answer what was asked of a runner that could not be fetched', async () => {
    playSeasons.mockImplementationOnce(() => {
      throw new Error('not there')
    })
    const { parameters } = smallStore().getState()
    const hear = vi.fn()
    seasonsInWaiting(smallStore()).runner.ask(
      { channel: 'luck', options: { parameters, seed: 1 }, weeks: 2, runs: 3 },
      hear,
    )
    await vi.waitFor(() => expect(hear).toHaveBeenCalledTimes(1), { interval: 1 })
    expect(hear.mock.calls[0]?.[0]).toMatchObject({ outcome: { kind: 'failed' } })
  })
})
