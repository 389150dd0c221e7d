import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Compared } from '../../../src/crowd/crowd'
import { outcomeAt } from '../../../src/crowd/outcome'
import type { PlayedWeek } from '../../../src/crowd/played-weeks'
import { withChildren } from '../../../src/figures/children'
import { defaultParameters, type Parameters } from '../../../src/model/parameters/registry'
import { slotsUsed } from '../../../src/model/population/states'
import { type Week, weekColumns } from '../../../src/model/simulation/weeks'
import type { Panel } from '../../../src/panel/panel-state'
import { parts } from '../../../src/panel/parts'
import { meaning, spokenMeaning } from '../../../src/panel/results/meaning'
import { sentence } from '../../../src/panel/results/sentence'
import { defaultSettings } from '../../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../../src/store/store'
import { caseloadCaution } from '../../../src/words/caseload-caution'
import { nothingMoved } from '../../../src/words/compare'
import { nobodyIsBeingSeen, noChange, noQueueSentence } from '../../../src/words/live-sentence'
import { nobodyCanSeeThis } from '../../../src/words/toggles'
import { arbitraryParameters } from '../../store/arbitrary-settings'
import { markup, readable } from '../../story/markup'
import { longSentences } from '../../words/reading-grade'
import { panelOn } from '../panel-on'

let store: SettingsStore
let panel: Panel
beforeEach(() => {
  store = createSettingsStore(defaultSettings())
  panel = panelOn(store)
})
const said = () => readable(markup(sentence(panel)).text)
const caseload = () => meaning(panel).caseloads.now
/** The class, in markup, and the text in it. */
const part = (name: string) =>
  markup(sentence(panel)).text.match(new RegExp(`class="${name}"[^>]*>(.*?)</(?:p|span|summary)>`, 's'))?.[1]

/** A week of a season with so many workers in it. */
const weekOf = (slots: number, week = 40): PlayedWeek => {
  const nothing = Object.fromEntries(weekColumns.map(column => [column, 0])) as unknown as Week
  const row = (helped: number) => ({ ...nothing, helped, established: slots, slots })
  return { week, row: row(160), rowAtKickOff: row(150) } as PlayedWeek
}

describe('the caseload', () => {
  test('of England 2025 is about the published 15.2, and is said in both views', () => {
    expect(caseload()).toBeGreaterThan(15.1)
    expect(caseload()).toBeLessThan(15.25)
    expect(said()).toContain('Each worker has about 15.2 children on their caseload.')
    store.actions.setTruth(true)
    expect(said()).toContain('Each worker has about 15.2 children on their caseload.')
  })

  test('is that of the children on show and of every worker', () => {
    const { counts, settled } = panel
    expect(caseload() * settled.team.players).toBeCloseTo(slotsUsed(counts), -1)
  })

  test('is said with its change once a setting has moved it', () => {
    store.actions.setParameter('posts', 200)
    expect(said()).toMatch(/about \d+(\.\d)? children on their caseload, \d+(\.\d)? fewer than before\./)
  })

  test('of a team of nobody is not said', () => {
    store.actions.setParameter('posts', 0)
    expect(caseload()).toBe(0)
    expect(said()).not.toContain('caseload')
    expect(said()).not.toContain('NaN')
  })

  test('is heard where it has moved, and not otherwise', () => {
    const { first, second, published } = meaning(panel)
    expect(spokenMeaning(panel)).toBe(`${first} ${second} ${published}`)
    store.actions.setParameter('posts', 200)
    expect(spokenMeaning(panel)).toMatch(/on their caseload, .* fewer than before\.$/)
  })

  test('in a week of a season is counted from week 0', () => {
    panel = panelOn(store, { shown: weekOf(10) })
    expect(said()).toContain('Each worker has about 16 children on their caseload, 1 more than in week 0.')
  })

  test('has what to be careful about one press away', async () => {
    panel.local.parts.set('caseload', await parts.caseload.load())
    for (const text of caseloadCaution) expect(said()).toContain(text)
  })
})

describe('the large line', () => {
  test('is how things stand, until something is moved', () => {
    expect(meaning(panel)).toMatchObject({
      first: expect.stringMatching(/^About 2,\d\d0 of the 80,000 children .*\.$/),
      second: expect.stringMatching(/^That is in this model\. /),
      running: '',
      rest: [],
    })
    expect(part('sentence-running')).toBeUndefined()
  })

  test('is the change, whose sentence goes on with the control that was moved and the value it had', () => {
    store.actions.setTruth(false)
    store.actions.setParameter('posts', 133)
    expect(meaning(panel).first).toMatch(/^About \d+ fewer of the 80,000 children are being helped$/)
    expect(meaning(panel).second).toBe('than with 145 posts, in this model.')
    expect(meaning(panel).running).toMatch(/^−\d+$/)
    store.actions.setParameter('leaving', 15)
    expect(meaning(panel).second).toBe('than with 11.8 leaving in a hundred, in this model.')
    store.actions.setParameter('price', 2)
    expect(meaning(panel).second).toBe('than at 1.4 times the price, in this model.')
  })

  test('names any other control by its name, and says before where its words have not come', () => {
    store.actions.setParameter('need', 6)
    expect(meaning(panel).second).toMatch(
      /^than with “Children in serious need now” at 5 in every hundred children, in this model\.$/,
    )
    panel = { ...panel, state: store.getState(), local: { ...panel.local, words: {} } }
    expect(meaning(panel).second).toMatch(/^than before\b/)
  })

  test('says before where a starting point moved several controls', () => {
    store.actions.choosePreset('article')
    expect(meaning(panel).second).toBe('than before, in this model.')
  })

  test('counts from the value before the gesture, however far the control has gone', () => {
    store.actions.beginGesture()
    for (const posts of [140, 130, 120]) store.actions.setParameter('posts', posts)
    expect(meaning(panel).second).toBe('than with 145 posts, in this model.')
  })

  test('says that nothing changed, and why, where nothing queues', () => {
    store.actions.setParameter('posts', 200)
    store.actions.setParameter('lapseWeeks', 20)
    const { truth } = store.getState()
    expect(meaning(panel)).toMatchObject({ first: noChange(truth), second: noQueueSentence, running: '±0' })
  })

  test('says that nobody is seen where there is no team, and the change is in the rest', () => {
    store.actions.setTruth(false)
    store.actions.setParameter('posts', 0)
    const { first, second, running, rest } = meaning(panel)
    expect(first).toBe(nobodyIsBeingSeen)
    expect(second).toMatch(/of the 80,000 children are waiting, in this model\.$/)
    expect(running).toBe('−1,600')
    expect(rest.join()).toBe(
      'About 1,600 fewer of the 80,000 children are being helped than with 145 posts, in this model.',
    )
  })

  test('in a week counts from week 0', () => {
    panel = panelOn(store, { shown: weekOf(10) })
    expect(meaning(panel).first).toMatch(/^About 2,\d\d0 of the 80,000/)
    store.actions.setParameter('posts', 120)
    expect(meaning(panel).second).toBe('than in week 0, in this model.')
  })

  test('is the comparison where something is kept, and its other half comes second', () => {
    store.actions.setTruth(true)
    store.actions.keep()
    const none = { same: 80_000, reachedOnlyNow: 0, reachedOnlyKept: 0, helpedOnlyNow: 0, helpedOnlyKept: 0 }
    const comparedAs = (children: Compared['children']) =>
      panelOn(store, {}, { counts: outcomeAt(defaultParameters).counts, children })
    panel = comparedAs(none)
    expect(meaning(panel)).toMatchObject({
      second: nothingMoved,
      rest: [expect.stringMatching(/^In this model/)],
    })
    store.actions.setParameter('posts', 120)
    panel = comparedAs({ ...none, same: 79_700, reachedOnlyKept: 300 })
    expect(meaning(panel)).toMatchObject({
      first: 'About 300 of the 80,000 children are reached only with 145 posts.',
      second: 'Every child reached with 120 posts is reached with 145 posts too.',
      running: '',
      rest: [expect.stringMatching(/^In this model about/)],
    })
    expect(spokenMeaning(panel)).toMatch(/^About 300 of .* only with 145 posts/)
  })
})

describe('the parts of the sentence', () => {
  test('the running number is seen, and not read out a second time', () => {
    store.actions.setParameter('posts', 133)
    expect(markup(sentence(panel)).text).toContain('class="sentence-running" aria-hidden="true"')
    expect(part('sentence-running')).toBe(meaning(panel).running)
  })

  test.each([
    [true, 'Our assumption'],
    [false, 'Modelled'],
  ])('the short line carries the one label there is (truth: %s)', (truth, label) => {
    store.actions.setTruth(truth)
    for (const posts of [145, 120, 0]) {
      store.actions.setParameter('posts', posts)
      const [, after = ''] = markup(sentence(panel)).text.split('class="sentence-second"')
      expect(after.split('</summary>')[0]).toContain(`>${label}<`)
      expect(said().split(label)).toHaveLength(2)
    }
  })

  test('that no one has this picture in real life is said once with what the model supposes', () => {
    store.actions.setTruth(true)
    for (const posts of [145, 120, 0]) {
      store.actions.setParameter('posts', posts)
      expect(said().split(nobodyCanSeeThis)).toHaveLength(2)
    }
  })
})

describe('whatever the settings', () => {
  const sizes = [319, 80_000, 355_390] as const
  const moved = fc.record({
    from: arbitraryParameters,
    to: arbitraryParameters,
    children: fc.constantFrom(...sizes),
    truth: fc.boolean(),
  })

  /** A panel on settings that were moved; `isAlone`: one control only. */
  function movedPanel(from: Parameters, to: Parameters, children: number, truth: boolean): Panel {
    const start = createSettingsStore({
      ...defaultSettings(),
      truth,
      parameters: withChildren(from, children),
    })
    start.actions.change({ parameters: withChildren(to, children) })
    return panelOn(start)
  }

  const fixed: readonly string[] = [nobodyIsBeingSeen, noChange(true), noChange(false)]

  function check(told: Panel): void {
    const { first, second, rest, published, note } = meaning(told)
    expect(first.length, first).toBeLessThanOrEqual(70)
    if (!fixed.includes(first) && !/^The same children/.test(first))
      expect(first).toContain(` the ${told.state.parameters.children.toLocaleString('en-GB')} children`)
    const all = [`${first} ${second}`, ...rest, published, note].join(' ')
    expect(all).toMatch(/\bin this model\b/i)
    expect(all).not.toMatch(/NaN|undefined|Infinity/)
    expect(longSentences([all])).toEqual([])
    if (!told.state.truth) expect(all).not.toMatch(/not reached|no concern|in need\b/)
  }

  test('the first line has at most 70 characters, and the model is named right after it', () => {
    fc.assert(
      fc.property(moved, ({ from, to, children, truth }) => {
        check(movedPanel(from, to, children, truth))
        check(movedPanel(from, from, children, truth))
      }),
      { numRuns: 100 },
    )
  })

  test('so it has in the weeks, and beside what was kept', () => {
    const some = fc.integer({ min: 0, max: 99_999 })
    const differing = fc.record({
      reachedOnlyNow: some,
      reachedOnlyKept: some,
      helpedOnlyNow: some,
      helpedOnlyKept: some,
    })
    fc.assert(
      fc.property(moved, differing, fc.boolean(), ({ from, to, children, truth }, found, isTeamAlone) => {
        const before = withChildren(from, children)
        const after = isTeamAlone ? { ...before, posts: before.posts + 1 } : withChildren(to, children)
        const start = createSettingsStore({ ...defaultSettings(), truth, parameters: before })
        start.actions.keep()
        start.actions.change({ parameters: after })
        const { counts } = outcomeAt(before)
        check(panelOn(start, {}, { counts, children: { same: 0, ...found } }))
        for (const slots of [0, 10]) check(panelOn(start, { shown: weekOf(slots) }))
      }),
      { numRuns: 60 },
    )
  })
})
