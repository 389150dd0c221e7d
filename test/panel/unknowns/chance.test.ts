import { describe, expect, test } from 'vitest'
import { playEnsemble } from '../../../src/model/simulation/ensemble'
import { addWeek, openReplay, type Replay } from '../../../src/model/simulation/replay'
import { noEvents } from '../../../src/model/simulation/scenario'
import type { Panel } from '../../../src/panel/panel-state'
import {
  type ChanceMeasure,
  chanceInWords,
  chanceQuestion,
  chanceReading,
  extremes,
  measured,
  measuresIn,
} from '../../../src/panel/unknowns/chance'
import { readLink } from '../../../src/store/link/link'
import type { SeasonSettings } from '../../../src/store/season-settings'
import { createSettingsStore } from '../../../src/store/store'
import { chance as words } from '../../../src/words/unknowns'
import { playSeason, toEnd } from '../../model/simulation/playing'
import { village } from '../../run/small-requests'

const { settings } = readLink('?week=2&script=none&children=400&posts=0.7')
const season = settings.season!
const changed = (changes: Partial<SeasonSettings>) => ({ ...season, ...changes })
const key = chanceQuestion(season, 1).key

describe('the question', () => {
  test('asks for a hundred seeds of the whole season', () => {
    const { request } = chanceQuestion(season, 7)
    expect(request).toMatchObject({ channel: 'ensemble', runs: 100, weeks: 156 })
    expect(request.options).toMatchObject({ seed: 7, parameters: season.kickOff, scenario: noEvents })
  })

  test('is the same in every week, and another with other settings, levers, changes or seed', () => {
    expect(chanceQuestion(changed({ week: 80 }), 1).key).toBe(key)
    const others = [
      changed({ kickOff: { ...season.kickOff, posts: 1 } }),
      changed({ levers: { ...season.levers, training: 50 } }),
      changed({ changes: [{ week: 9, parameters: { posts: 1 } }] }),
      changed({ scenario: 'free' }),
    ]
    const keys = others.map(other => chanceQuestion(other, 1).key)
    expect(new Set([key, chanceQuestion(season, 2).key, ...keys]).size).toBe(6)
  })
})

test('in the director’s view nothing is counted that nobody can see', () => {
  expect(measuresIn(false)).not.toContain('notReached')
  expect(measuresIn(true)[0]).toBe('notReached')
  expect(measuresIn(true).length).toBeLessThanOrEqual(3)
})

const options = { parameters: village, seed: 1, scenario: noEvents }
const result = toEnd(playEnsemble(options, 3, 5))
const replay = [...playSeason(options, 3)].reduce<Replay | null>((before, delta) => {
  if (before) addWeek(before, delta)
  return before ?? openReplay(new Uint8Array(400), delta)
}, null)!

function reading(measure: ChanceMeasure, week: number, now = key) {
  const { getState } = createSettingsStore(settings)
  const panel = { state: getState(), weeks: { shown: { week, replay } } } as unknown as Panel
  return chanceReading(panel, { question: chanceQuestion(season, 1), result }, measure, now)
}

describe('the reading', () => {
  test('has twenty dots of the week on show, and the reader’s own run in the same week', () => {
    const { dots, own, week, children, isOld } = reading('notReached', 2)
    expect([dots.length, week, children, isOld]).toEqual([20, 2, 400, false])
    expect(own).toBe(measured(replay.deltas[2]!.row, 'notReached'))
  })

  test('out of date, has no run of the reader’s own beside the dots, and says so', () => {
    const old = reading('helped', 2, 'another')
    expect(old).toMatchObject({ own: null, isOld: true })
    expect(chanceInWords(old)[0]).toBe(words.oldDots)
  })

  test('where all dots stand in one place, words say so and count no dots on either side', () => {
    const [together, own, ...rest] = chanceInWords(reading('helped', 2))
    expect(together).toMatch(/^All twenty dots stand at about \d+ of the 400 children\./)
    expect(own).toMatch(/^This run: about \d+\.$/)
    expect(rest).toEqual([])
  })

  test('says where most dots lie, to ten, and how many lie on either side of the reader’s own run', () => {
    const dots = Float64Array.from({ length: 20 }, (_, place) => 2071 + 10 * place)
    const spread = { ...reading('notReached', 2), dots, own: 2104, children: 80_000 }
    expect(chanceInWords(spread).join(' ')).toBe(
      'In 18 of the 20 dots, between about 2,080 and 2,250 of the 80,000 children. This run: about 2,100. Dots lower than that: 4 of 20. Dots higher: 16.',
    )
    const team = { ...spread, measure: 'players' as const, dots: dots.map(dot => dot / 20), own: 104 }
    expect(chanceInWords(team)[0]).toBe('In 18 of the 20 dots, between about 104 and 113 social workers.')
  })

  test('the axis holds every week of every run, and the reader’s own', () => {
    const [from, to] = extremes(result, 'helped', replay)
    const own = replay.deltas.map(({ row }) => measured(row, 'helped'))
    expect(from).toBe(Math.min(...own, ...result.values.helped))
    expect(to).toBe(Math.max(...own, ...result.values.helped))
    expect(extremes(result, 'helped', null)[1]).toBe(Math.max(...result.values.helped))
  })
})
