import fc from 'fast-check'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createCrowd } from '../../src/crowd/crowd'
import { readCall } from '../../src/embed/calls'
import { liveInFrame } from '../../src/embed/live-in-frame'
import { knowPlaces } from '../../src/figures/place-starts'
import { startOfPlace } from '../../src/figures/places/places'
import { parameterIds } from '../../src/model/parameters/registry'
import { readLink, writeLink } from '../../src/store/link/link'
import { seasonKeys } from '../../src/store/link/season-link'
import { settingsOf } from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
})

let forgetPlaces = (): void => undefined
async function fetchPlaces(): Promise<void> {
  forgetPlaces = knowPlaces(startOfPlace)
}

/** An embed in a frame that is made up, and the page around it. */
function framed(search = '?view=embed&children=8000', bringPlaces = fetchPlaces) {
  vi.useFakeTimers()
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const store = createSettingsStore(readLink(search).settings)
  const crowd = createCrowd(store, async () => {
    throw new Error('No weeks are played here.')
  })
  const listeners = new Set<(event: MessageEvent) => void>()
  const said: { readonly message: Record<string, unknown>; readonly to: string }[] = []
  const parent = {
    postMessage: (message: Record<string, unknown>, to: string) => void said.push({ message, to }),
  }
  const frame = {
    parent,
    location: { href: `https://example.org/${search}`, search, hash: '' },
    addEventListener: (_: string, listener: (event: MessageEvent) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: MessageEvent) => void) => listeners.delete(listener),
    setTimeout: (task: () => void, wait: number) => setTimeout(task, wait),
    clearTimeout: (timer: number) => clearTimeout(timer),
  }
  const part = { clientWidth: 0, getBoundingClientRect: () => ({ width: 0, height: 0, top: 0, bottom: 0 }) }
  const parts = { page: part, figure: part, key: part, panel: part }
  const stop = liveInFrame(parts as never, store, crowd, frame as never, bringPlaces)
  onTestFinished(() => {
    stop()
    crowd.stop()
    forgetPlaces()
  })
  const send = (data: unknown, source: unknown = parent, origin = 'https://paper.example') => {
    for (const listener of listeners) listener({ data, source, origin } as MessageEvent)
  }
  const call = (more: object) => send({ type: 'eighty-thousand', ...more })
  return { store, crowd, said, send, call, stop, listeners, last: () => said.at(-1) }
}

describe('an embed in a frame', () => {
  test('says once that it is there, and nothing more before it is asked', () => {
    const { said, store } = framed()
    expect(said.map(({ message }) => message.says)).toEqual(['ready'])
    store.actions.setParameter('posts', 12)
    vi.advanceTimersByTime(2000)
    expect(said).toHaveLength(1)
  })

  test('asked for its state it gives the settings, the link and every count, to the sender alone', () => {
    const { call, last, crowd, store } = framed()
    call({ call: 'get', id: 'a1' })
    expect(last()?.to).toBe('https://paper.example')
    expect(last()?.message).toMatchObject({
      type: 'eighty-thousand',
      says: 'state',
      id: 'a1',
      step: null,
      week: null,
      link: writeLink(store.getState()),
      settings: { posts: store.getState().parameters.posts, truth: true, control: 'posts', seed: 1 },
      counts: { inNeed: 400, neverNoticed: crowd.counts.neverNoticed },
    })
  })

  test('told to, it takes settings as one step back, and answers with what they come to', () => {
    const { call, last, store, crowd } = framed()
    const before = settingsOf(store.getState())
    call({ call: 'set', settings: { posts: 10, truth: false, control: 'price', gather: true, need: 4.5 } })
    expect(store.getState()).toMatchObject({ truth: false, control: 'price', gathered: true })
    expect(store.getState().parameters).toMatchObject({ posts: 10, need: 4.5 })
    expect(last()?.message).toMatchObject({ says: 'state', counts: { notReached: crowd.counts.notReached } })
    store.actions.undo()
    expect(settingsOf(store.getState())).toEqual({ ...before, control: 'price' })
  })

  test('a preset brings its own parameters, but for those that are given with it', () => {
    const { call, store } = framed()
    call({ call: 'set', settings: { leaving: 30 } })
    call({ call: 'set', settings: { preset: 'article', price: 3 } })
    const { settings } = readLink('?children=8000&preset=article&price=3')
    expect(store.getState().parameters).toEqual(settings.parameters)
  })

  test('it takes weeks, the levers and what is changed on the way, as one step back, and takes them away again', () => {
    const { call, last, store } = framed()
    const before = settingsOf(store.getState())
    const weeks = { week: 30, script: 'article', tragedies: false, training: 40, changes: '21:posts:12' }
    call({ call: 'set', settings: { posts: 10, ...weeks } })
    const link = '?view=embed&children=8000&posts=10&week=30&script=article&tragedies=0&training=40'
    expect(settingsOf(store.getState())).toEqual(readLink(`${link}&changes=21:posts:12`).settings)
    expect(last()?.message).toMatchObject({ says: 'state', week: 30, settings: { posts: 12 } })
    store.actions.undo()
    // The week on show is not undone where there are weeks; here there were none.
    expect(settingsOf(store.getState())).toEqual(before)
    store.actions.redo()
    call({ call: 'set', settings: { week: 31 } })
    expect(store.getState().season).toMatchObject({ week: 31, scenario: 'article', tragedies: false })
    store.actions.setPlaying(true)
    call({ call: 'set', settings: { week: null } })
    expect(store.getState()).toMatchObject({ season: null, playing: false, parameters: { posts: 12 } })
  })

  test.each(seasonKeys)('given %s alone, it has weeks from then on', key => {
    const { call, store } = framed()
    const given = { week: 3, script: 'none', changes: '1:posts:10', tragedies: 0 } as const
    call({ call: 'set', settings: { [key]: Object.hasOwn(given, key) ? given[key as 'week'] : 20 } })
    expect(store.getState().season?.week).toBe(key === 'week' ? 3 : 0)
  })

  test('a parameter alone acts in the coming week of weeks that are loaded', () => {
    const { call, store } = framed('?view=embed&children=8000&week=20&script=none')
    call({ call: 'set', settings: { posts: 10 } })
    expect(store.getState().season).toMatchObject({
      week: 20,
      changes: [{ week: 21, parameters: { posts: 10 } }],
    })
  })

  test('it takes what is compared with, and lets go of it', () => {
    const { call, last, store } = framed()
    call({ call: 'set', settings: { posts: 10, kept: 'posts=14.5' } })
    expect(store.getState().kept?.parameters.posts).toBe(14.5)
    expect(last()?.message.link).toContain('kept=')
    const { kept } = store.getState()
    call({ call: 'set', settings: { posts: 11 } })
    expect(store.getState().kept, 'what is not spoken of stays').toBe(kept)
    call({ call: 'set', settings: { kept: null } })
    expect(store.getState().kept).toBe(null)
  })

  test('a council comes with its own stadium once its figures are there, and what is asked meanwhile waits its turn', async () => {
    const { call, said, store } = framed('?view=embed&posts=120&kept=posts%3D145')
    call({ call: 'set', id: 1, settings: { place: 'E08000029' } })
    call({ call: 'set', id: 2, settings: { leaving: 20 } })
    expect(said).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(0)
    expect(said.slice(1).map(({ message: { says, id } }) => [says, id])).toEqual([
      ['state', 1],
      ['state', 2],
    ])
    const { settings } = readLink('?view=embed&place=E08000029&leaving=20')
    expect(settingsOf(store.getState())).toEqual(settings)
    call({ call: 'set', settings: { place: null } })
    expect(store.getState()).toMatchObject({ place: null, parameters: { children: 80_000 } })
  })

  test('a council that there is none of is refused, as is any where the figures cannot be had', async () => {
    const { call, last, store } = framed('?view=embed', async () => {
      throw new Error('no network')
    })
    const before = store.getState()
    call({ call: 'set', id: 'a', settings: { place: 'E99999999' } })
    await vi.advanceTimersByTimeAsync(0)
    expect(last()?.message).toMatchObject({ says: 'refused', id: 'a' })
    expect(store.getState()).toBe(before)
  })

  test('goes to a step, to another and out of the story again', () => {
    const { call, store, last } = framed()
    call({ call: 'go', step: 6 })
    expect(store.getState().step).toBe(6)
    call({ call: 'go', step: 7 })
    expect(last()?.message).toMatchObject({ says: 'state', step: 7 })
    call({ call: 'go', step: null })
    expect(store.getState().step).toBe(null)
  })

  test('once it has been asked anything, it says when what is shown has changed and come to rest', () => {
    const { call, said, store } = framed()
    call({ call: 'get' })
    store.actions.setParameter('posts', 12)
    store.actions.setParameter('posts', 11)
    vi.advanceTimersByTime(2000)
    expect(said.map(({ message }) => message.says)).toEqual(['ready', 'state', 'changed'])
    expect(said.at(-1)).toMatchObject({
      to: 'https://paper.example',
      message: { settings: { posts: 11 } },
    })
  })

  test.each([
    ['a setting it does not know', { call: 'set', settings: { post: 10 } }, 0],
    ['what draws', { call: 'set', settings: { stage: 'canvas' } }, 0],
    ['a step as a setting', { call: 'set', settings: { step: 3 } }, 0],
    ['a week there is not', { call: 'set', settings: { week: 157 } }, 1],
    ['a script there is not', { call: 'set', settings: { week: 1, script: 'luck' } }, 1],
    ['a change in no week', { call: 'set', settings: { changes: '0:posts:10' } }, 1],
    ['a change of what is none', { call: 'set', settings: { changes: '3:__proto__:10' } }, 1],
    ['something kept that a picture has not', { call: 'set', settings: { kept: 'posts=10&seed=3' } }, 1],
    ['something kept in what is kept', { call: 'set', settings: { kept: 'kept=posts%3D10' } }, 1],
    ['something kept that is no text', { call: 'set', settings: { kept: { posts: 10 } } }, 0],
    ['changes without end', { call: 'set', settings: { changes: '3:posts:10,'.repeat(2000) } }, 0],
    ['a lever beyond its end', { call: 'set', settings: { week: 1, training: 101 } }, 1],
    ['how it is arranged', { call: 'set', settings: { view: 'page' } }, 0],
    ['a number out of range', { call: 'set', settings: { posts: 1e9 } }, 1],
    ['one that is right and one that is not', { call: 'set', settings: { posts: 10, camera: 'moon' } }, 1],
    ['no settings', { call: 'set', settings: {} }, 0],
    ['a step there is not', { call: 'go', step: 19 }, 0],
    ['a part of a step', { call: 'go', step: 1.5 }, 0],
    ['something it cannot do', { call: 'eval', code: '1' }, 0],
  ])('given %s, it changes nothing', (_, message, answers) => {
    const { call, said, store } = framed()
    const before = store.getState()
    call(message)
    expect(store.getState()).toBe(before)
    expect(said.slice(1).map(({ message: { says } }) => says)).toEqual(Array(answers).fill('refused'))
  })

  test('nobody is heard but the page that holds it', () => {
    const { send, said, store } = framed()
    const before = store.getState()
    for (const source of [null, {}, globalThis])
      send({ type: 'eighty-thousand', call: 'set', settings: { posts: 10 } }, source)
    expect(store.getState()).toBe(before)
    expect(said).toHaveLength(1)
  })

  test('five hundred messages of any kind change nothing, and are not answered', () => {
    const { send, said, store } = framed()
    const before = store.getState()
    fc.assert(
      fc.property(hostile, data => {
        send(data)
        expect(store.getState()).toBe(before)
        expect(said.length).toBe(1)
      }),
      { numRuns: 500 },
    )
    expect(({} as { posts?: number }).posts).toBeUndefined()
  })

  test('stopped, it hears and says nothing', () => {
    const { stop, listeners, said, store, call } = framed()
    call({ call: 'get' })
    store.actions.setParameter('posts', 12)
    stop()
    vi.advanceTimersByTime(2000)
    expect(listeners.size).toBe(0)
    expect(said).toHaveLength(2)
  })
})

/** Anything that can be sent: wrong types, huge texts and objects, keys of prototypes, and calls that are nearly right. */
const hostile = fc
  .oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
    fc.string({ maxLength: 20 }).map(text => text.repeat(20_000)),
    fc.record({
      type: fc.constantFrom('eighty-thousand', 'Eighty-Thousand', '__proto__', null),
      call: fc.constantFrom('set', 'go', 'SET', 'constructor', '__proto__', 1, null),
      id: fc.anything(),
      step: fc.anything(),
      settings: fc.oneof(
        fc.anything(),
        fc.constantFrom<unknown>(
          JSON.parse('{"__proto__": {"posts": 10}}'),
          JSON.parse('{"constructor": {"prototype": {"posts": 10}}}'),
          Object.create({ posts: 10 }),
          { posts: { valueOf: () => 10 } },
          { posts: [10] },
          { posts: Number.NaN },
          { place: { toString: () => 'E08000029' } },
          { week: [30], script: 'article' },
          { changes: Object.create(null) },
          { kept: 'posts=10&'.repeat(1000) },
          { changes: '9'.repeat(5000) },
          { __defineGetter__: 1, week: 1 },
          { view: 'page' },
          { slides: 'posts=10' },
          { posts: '1'.repeat(5000) },
          { toString: 1, hasOwnProperty: 1 },
          Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`k${at}`, at])),
          Object.fromEntries([...parameterIds.map(id => [id, 1]), ['unknown', 1]]),
          [['posts', 10]],
        ),
      ),
    }),
    fc.constant(Object.create({ type: 'eighty-thousand', call: 'get' })),
  )
  // What a host may ask is no trouble.
  .filter(data => readCall(data)?.call === undefined)
