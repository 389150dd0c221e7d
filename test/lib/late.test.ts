import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

type Module = typeof import('../../src/lib/late')
let late: Module['late']
let lateOf: Module['lateOf']
let fetchAhead: Module['fetchAhead']
/** What is fetched ahead is known to the module: each test has one that knows of nothing yet. */
beforeEach(async () => {
  vi.resetModules()
  ;({ late, lateOf, fetchAhead } = await import('../../src/lib/late'))
})

const failing = () => Promise.reject(new TypeError('Failed to fetch'))

describe('a part that comes late', () => {
  test('is not fetched before it is asked for, and then once', async () => {
    const load = vi.fn(async () => 'it')
    const part = late(load, false)
    expect(load).not.toHaveBeenCalled()
    expect(part.isHere()).toBe(false)
    expect(await Promise.all([part.bring(), part.bring()])).toEqual(['it', 'it'])
    expect(await part.bring()).toBe('it')
    expect(load).toHaveBeenCalledTimes(1)
    expect(part.isHere()).toBe(true)
  })

  test('that did not come is asked for again', async () => {
    const load = vi.fn<() => Promise<string>>().mockImplementationOnce(failing).mockResolvedValue('it')
    const part = late(load, false)
    await expect(part.bring()).rejects.toThrow('Failed to fetch')
    expect(part.isHere()).toBe(false)
    expect(await part.bring()).toBe('it')
  })

  test('may be something of a module', async () => {
    expect(
      await lateOf(
        async () => ({ one: 1 }),
        ({ one }) => one,
      )(),
    ).toBe(1)
  })
})

describe('what is fetched ahead', () => {
  let page: EventTarget
  let end = (): void => undefined
  beforeEach(() => {
    vi.useFakeTimers()
    page = new EventTarget()
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
    vi.stubGlobal('requestAnimationFrame', (task: () => void) => setTimeout(task, 16))
    vi.stubGlobal('cancelAnimationFrame', clearTimeout)
    vi.stubGlobal('navigator', { onLine: true })
  })
  afterEach(() => {
    end()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test('comes one after the other, what a part brings with it too, and then it is told', async () => {
    const order: string[] = []
    const part = (name: string, then?: () => void) =>
      late(async () => {
        order.push(name)
        then?.()
      })
    part('first', () => part('brought'))
    part('second')
    const alone = vi.fn(async () => undefined)
    late(alone, false)
    const done = vi.fn()
    end = fetchAhead(done)
    await vi.advanceTimersByTimeAsync(1000)
    expect(order).toEqual([])
    await vi.runAllTimersAsync()
    expect(order).toEqual(['first', 'second', 'brought'])
    expect(done).toHaveBeenCalledTimes(1)
    expect(alone).not.toHaveBeenCalled()
  })

  test('waits as long as a reader does anything', async () => {
    const load = vi.fn(async () => undefined)
    late(load)
    end = fetchAhead(vi.fn())
    for (let key = 0; key < 30; key++) {
      await vi.advanceTimersByTimeAsync(500)
      page.dispatchEvent(new Event(key % 2 ? 'keydown' : 'pointermove'))
    }
    expect(load).not.toHaveBeenCalled()
    await vi.runAllTimersAsync()
    expect(load).toHaveBeenCalledTimes(1)
  })

  test('is tried again when the network is back, and what does not come stops nothing', async () => {
    const load = vi.fn<() => Promise<void>>().mockImplementationOnce(failing).mockResolvedValue(undefined)
    late(load)
    const other = vi.fn(async () => undefined)
    late(other)
    const done = vi.fn()
    end = fetchAhead(done)
    await vi.runAllTimersAsync()
    expect([load, other].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
    expect(done).not.toHaveBeenCalled()
    page.dispatchEvent(new Event('online'))
    await vi.runAllTimersAsync()
    expect([load, other].map(({ mock }) => mock.calls.length)).toEqual([2, 1])
    expect(done).toHaveBeenCalledTimes(1)
  })

  test.each([
    ['a reader saves data', { onLine: true, connection: { saveData: true } }],
    ['there is no network', { onLine: false }],
  ])('is nothing where %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator)
    const load = vi.fn(async () => undefined)
    const part = late(load)
    end = fetchAhead(vi.fn())
    await vi.runAllTimersAsync()
    expect(load).not.toHaveBeenCalled()
    await part.bring()
  })

  test('ends with the page', async () => {
    const load = vi.fn(async () => undefined)
    const part = late(load)
    fetchAhead(vi.fn())()
    await vi.runAllTimersAsync()
    page.dispatchEvent(new Event('online'))
    await vi.runAllTimersAsync()
    expect(load).not.toHaveBeenCalled()
    await part.bring()
  })
})
