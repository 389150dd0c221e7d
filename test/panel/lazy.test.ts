import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { evidenceOf } from '../../src/figures/evidence'
import { parameterSources } from '../../src/model/parameters/sources'
import {
  fetchComparison,
  fetchNeeded,
  fetchPart,
  fetchSources,
  inside,
  lazySection,
  type Part,
} from '../../src/panel/lazy'
import { freshLocal, type Panel, type PartBody } from '../../src/panel/panel-state'
import { type PartName, parts, partsWith } from '../../src/panel/parts'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../src/store/store'
import { notComeSaid } from '../../src/words/not-come'
import { markup } from '../story/markup'
import { panelOn } from './panel-on'

let store: SettingsStore
let panel: Panel
beforeEach(() => {
  store = createSettingsStore(defaultSettings())
  panel = panelOn(store)
})
afterEach(() => void vi.restoreAllMocks())

const body: PartBody = () => ({ _$litType$: 1, strings: ['<p>all of it</p>'], values: [] }) as never
const notFetched = 'It could not be fetched.'
const part = (given: Partial<Part> = {}): Part => ({
  name: 'kept',
  when: ({ kept }) => kept !== null,
  load: async () => body,
  notFetched,
  ...given,
})
const failing = () => Promise.reject(new TypeError('Failed to fetch'))

describe('fetching', () => {
  test('what is said of a kept picture is fetched once', async () => {
    const local = freshLocal()
    for (const _ of [1, 2]) await fetchComparison({ local, redraw: panel.redraw, announce: panel.announce })
    expect(local.compare?.(panel), 'nothing is kept').toBeNull()
    expect(panel.redraw).toHaveBeenCalledTimes(1)
  })

  test('a part that came is kept, and drawn', async () => {
    await fetchPart(panel, part())
    expect(panel.local.parts.get('kept')).toBe(body)
    expect(panel.redraw).toHaveBeenCalledTimes(1)
    expect(panel.announce).not.toHaveBeenCalled()
  })

  test('a part that did not come is known not to have come, and said aloud', async () => {
    await fetchPart(panel, part({ load: failing }))
    expect(panel.local.parts.get('kept')).toBeNull()
    expect(panel.redraw).toHaveBeenCalledTimes(1)
    expect(vi.mocked(panel.announce).mock.calls).toEqual([[notFetched]])
  })

  test('a part that did not come once more is said aloud in other words, and one that came begins anew', async () => {
    const load = vi.fn<() => Promise<PartBody>>(failing)
    const given = part({ load })
    for (const _ of [1, 2]) await fetchPart(panel, given)
    expect(vi.mocked(panel.announce).mock.calls).toEqual([[notFetched], [notComeSaid(notFetched, 2)]])
    expect(panel.local.refused.get('kept')).toEqual({ times: 2, again: expect.any(Function) })
    load.mockResolvedValueOnce(body)
    await fetchPart(panel, given)
    expect(panel.local.refused.has('kept')).toBe(false)
  })

  test('brings the words of all parameters where the part names others than those in front', async () => {
    const fresh = { ...panelOn(store), local: freshLocal() }
    await fetchPart(fresh, part())
    expect(fresh.local.words.need).toBeUndefined()
    await fetchPart(fresh, part({ namesAllParameters: true }))
    expect(fresh.local.words.need?.name).toBe('Children in serious need now')
  })

  test('brings where every value comes from, once', async () => {
    const fresh = { ...panelOn(store), local: freshLocal() }
    expect(fresh.local.sourceOf).toBeUndefined()
    await fetchSources(fresh)
    expect(fresh.local.sourceOf?.('posts', evidenceOf('posts', store.getState()))).toBe(
      parameterSources.posts,
    )
    await fetchSources(fresh)
    expect(fresh.redraw).toHaveBeenCalledTimes(1)
  })

  test('begins when the state first needs the part, and again after it failed', async () => {
    const load = vi.fn<() => Promise<PartBody>>().mockImplementationOnce(failing).mockResolvedValue(body)
    const list = [part({ load })]
    const [without, withKept] = [store.getState(), { ...store.getState(), kept: {} as never }]
    fetchNeeded(panel, list, without, null)
    expect(load).not.toHaveBeenCalled()
    fetchNeeded(panel, list, withKept, without)
    fetchNeeded(panel, list, { ...withKept }, withKept)
    expect(load).toHaveBeenCalledTimes(1)
    await vi.waitFor(() => expect(panel.local.parts.get('kept')).toBeNull())
    fetchNeeded(panel, list, without, withKept)
    fetchNeeded(panel, list, withKept, without)
    await vi.waitFor(() => expect(panel.local.parts.get('kept')).toBe(body))
    fetchNeeded(panel, list, withKept, without)
    expect(load).toHaveBeenCalledTimes(2)
  })
})

describe('the place of a part', () => {
  const shown = (given?: Partial<Part>) => markup(inside(panel, part({ when: 'idle', ...given }))).text

  test('is empty before it has come, or says that it is on its way', () => {
    expect(shown()).toBe('')
    expect(shown({ waiting: 'A moment…' })).toContain('A moment…')
  })

  test('says where it could not be fetched', () => {
    panel.local.parts.set('kept', null)
    expect(shown()).toContain(notFetched)
  })

  test('has what came, and nothing while the state does not need it', () => {
    panel.local.parts.set('kept', body)
    expect(shown()).toBe('<p>all of it</p>')
    expect(inside(panel, part({ when: () => false }))).not.toBe(body)
    expect(markup(inside(panel, part({ when: () => false }))).text).toBe('')
  })

  test('has its heading, whose id is the panel’s own', () => {
    const { text } = markup(
      lazySection({ ...panel, id: name => `${name}-b` }, part({ when: 'idle', heading: 'Kept' })),
    )
    expect(text).toMatch(/aria-labelledby="kept-heading-b"[\s\S]*<h2 id="kept-heading-b"[^>]*>Kept</)
  })
})

describe('the table of parts', () => {
  const names = Object.keys(parts) as PartName[]

  /** The story only a view has; the others name parts themselves, and are fetched by the panel. */
  const brought: readonly PartName[] = ['story', 'drawer', 'controlNote']

  test.each(names)('%s can be fetched, unless it is brought', async name => {
    const { load } = parts[name] as Part
    if (brought.includes(name)) expect(load).toBeNull()
    else expect(typeof (await load?.())).toBe('function')
  })

  test.each(names)('%s is called as in the table, and says where it could not be loaded', name => {
    expect(parts[name].name).toBe(name)
    expect(parts[name].notFetched).toMatch(/could not be loaded/)
  })

  test('takes what a view fetches in its own way', () => {
    const load = async () => body
    const table = partsWith({ story: load })
    expect(table.story.load).toBe(load)
    expect(table.more.load).toBe(parts.more.load)
  })
})
