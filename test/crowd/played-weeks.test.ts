import { describe, expect, test, vi } from 'vitest'
import { type CreateWeeksPlayer, playedWeeks, type WeeksPlayer } from '../../src/crowd/played-weeks'
import type { SettingsStore } from '../../src/store/store'
import { madeWeeks, playedTo, shownIn, smallStore } from './small-season'

/** A player that shows what a test says. */
const madePlayer = (made: Partial<WeeksPlayer> = {}): WeeksPlayer => ({
  ...madeWeeks(),
  follow: vi.fn(),
  stop: vi.fn(),
  ...made,
})

/** Weeks on a store that follow it as the crowd has them do. */
function trial(load: () => Promise<CreateWeeksPlayer>, store: SettingsStore = smallStore()) {
  const news = vi.fn()
  const weeks = playedWeeks(store, load, news)
  weeks.follow(store.getState())
  store.subscribe(state => weeks.follow(state))
  return { store, weeks, news }
}

const coming = async () => new Promise(resolve => setTimeout(resolve))
const question = (store: SettingsStore) =>
  ({
    channel: 'ensemble',
    options: { parameters: store.getState().parameters, seed: 1 },
    weeks: 2,
    runs: 3,
  }) as const

describe('the weeks before anybody has asked for one', () => {
  test('fetch nothing and show nothing', async () => {
    const load = vi.fn()
    const { store, weeks } = trial(load)
    store.actions.setTruth(true)
    store.actions.keep()
    await coming()
    expect(load).not.toHaveBeenCalled()
    expect([weeks.shown, weeks.kept, weeks.hash]).toEqual([null, null, null])
    weeks.cancel()
    weeks.again()
    weeks.client.cancel('ensemble')
    weeks.client.stop()
  })

  test('fetch what plays them with the first season, once, and then it answers', async () => {
    const small = smallStore()
    small.actions.openSeason('none')
    const week = shownIn(playedTo(small.getState(), 0), 0)
    const player = madePlayer({ shown: week, hash: 'abc', cancel: vi.fn() })
    const create = vi.fn(() => player)
    const { store, weeks, news } = trial(async () => create)
    store.actions.openSeason('none')
    await vi.waitFor(() => expect(weeks.shown).toBe(week), { interval: 1 })
    expect(news).toHaveBeenCalledTimes(1)
    expect(weeks.hash).toBe('abc')
    weeks.cancel()
    expect(player.cancel).toHaveBeenCalledTimes(1)
    store.actions.closeSeason()
    store.actions.openSeason('none')
    await coming()
    expect(create).toHaveBeenCalledTimes(1)
    expect(player.follow).toHaveBeenLastCalledWith(store.getState())
  })

  test('fetch it at once where a link has a season', async () => {
    const store = smallStore()
    store.actions.openSeason('none')
    const { weeks } = trial(async () => () => madePlayer({ hash: 'abc' }), store)
    await vi.waitFor(() => expect(weeks.hash).toBe('abc'), { interval: 1 })
  })

  test('that could not be fetched are tried again with the next season', async () => {
    const load = vi.fn<() => Promise<CreateWeeksPlayer>>().mockRejectedValueOnce(new Error('not there'))
    const { store, weeks } = trial(load)
    store.actions.openSeason('none')
    await coming()
    expect(weeks.shown).toBeNull()
    load.mockResolvedValue(() => madePlayer({ hash: 'abc' }))
    store.actions.closeSeason()
    store.actions.openSeason('none')
    await vi.waitFor(() => expect(weeks.hash).toBe('abc'), { interval: 1 })
  })

  test('that could not be fetched say so, and are fetched again when that is asked for', async () => {
    const load = vi.fn<() => Promise<CreateWeeksPlayer>>().mockRejectedValueOnce(new Error('not there'))
    const { store, weeks, news } = trial(load)
    store.actions.openSeason('none')
    await vi.waitFor(() => expect(weeks.status).toBe('missing'), { interval: 1 })
    expect(news).toHaveBeenCalledTimes(1)
    load.mockResolvedValue(() => madePlayer({ hash: 'abc' }))
    weeks.again()
    expect(weeks.status).toBe('running')
    expect(news, 'that it is on its way is news').toHaveBeenCalledTimes(2)
    await vi.waitFor(() => expect(weeks.hash).toBe('abc'), { interval: 1 })
  })

  test('bring the client with the first question asked of it, and ask it once it is there', async () => {
    const ask = vi.fn()
    const client = { ask, cancel: vi.fn(), prepare: vi.fn(), stop: vi.fn() }
    const { store, weeks } = trial(async () => () => madePlayer({ client }))
    const answer = vi.fn()
    weeks.client.ask(question(store), answer)
    expect(ask).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(ask).toHaveBeenCalledWith(question(store), answer), { interval: 1 })
    weeks.client.ask(question(store), answer)
    expect(ask).toHaveBeenCalledTimes(2)
    weeks.client.cancel('ensemble')
    expect(client.cancel).toHaveBeenCalledWith('ensemble')
  })

  test('bring the client and its worker before anything is asked, where that is wished for', async () => {
    const client = { ask: vi.fn(), cancel: vi.fn(), prepare: vi.fn(), stop: vi.fn() }
    const { weeks } = trial(async () => () => madePlayer({ client }))
    weeks.client.prepare()
    await vi.waitFor(() => expect(client.prepare).toHaveBeenCalledTimes(1), { interval: 1 })
    expect(client.ask).not.toHaveBeenCalled()
  })

  test('answer a question as failed when the client could not be fetched', async () => {
    const { store, weeks } = trial(() => Promise.reject(new Error('not there')))
    const answer = vi.fn()
    weeks.client.ask(question(store), answer)
    await vi.waitFor(() => expect(answer).toHaveBeenCalledTimes(1), { interval: 1 })
    expect(answer.mock.calls[0]?.[0]).toMatchObject({ outcome: { kind: 'failed' } })
  })

  test('forget a question that is taken back before the client has come', async () => {
    const ask = vi.fn()
    const { store, weeks, news } = trial(
      async () => () => madePlayer({ client: { ask, cancel: vi.fn(), prepare: vi.fn(), stop: vi.fn() } }),
    )
    weeks.client.ask(question(store), vi.fn())
    weeks.client.cancel('ensemble')
    await vi.waitFor(() => expect(news).toHaveBeenCalled(), { interval: 1 })
    expect(ask).not.toHaveBeenCalled()
  })

  test('that are stopped make no player when it comes after all, and take down the one that is there', async () => {
    const create = vi.fn(() => madePlayer())
    const { store, weeks } = trial(async () => create)
    store.actions.openSeason('none')
    weeks.stop()
    await coming()
    expect(create).not.toHaveBeenCalled()
    const player = madePlayer()
    const other = trial(async () => () => player)
    other.store.actions.openSeason('none')
    await vi.waitFor(() => expect(other.news).toHaveBeenCalled(), { interval: 1 })
    other.weeks.stop()
    expect(player.stop).toHaveBeenCalledTimes(1)
  })
})
