import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createCrowd } from '../../src/crowd/crowd'
import { type Drawn, drawnNow, inOrder } from '../../src/crowd/drawn'
import { namesDrawn } from '../../src/crowd/names-drawn'
import { outcomeAt } from '../../src/crowd/outcome'
import { State as StateCode } from '../../src/model/population/states'
import { type Replay, stateAt } from '../../src/model/simulation/replay'
import { articleScenario } from '../../src/model/simulation/scenario'
import { weekFrom } from '../../src/model/simulation/weeks'
import { defaultSettings } from '../../src/store/settings'
import { type DrawnName, usualCue } from '../../src/store/state'
import { createSettingsStore, type SettingsStore } from '../../src/store/store'
import { shownWithoutGuess } from '../../src/story/step'
import { madeWeeks, playedTo, shownIn, smallStore } from './small-season'

/** A crowd in which these weeks are shown, the last before `weeks`. */
function crowdOf(store: SettingsStore, replay?: Replay) {
  const shown = () => {
    const { season } = store.getState()
    return replay && season ? shownIn(replay, season.week) : null
  }
  const weeks = {
    ...madeWeeks(),
    get shown() {
      return shown()
    },
  }
  const player = { follow: () => undefined, stop: () => undefined }
  const crowd = createCrowd(
    store,
    async () => () => Object.defineProperties(player, Object.getOwnPropertyDescriptors(weeks)) as never,
  )
  onTestFinished(() => crowd.stop())
  return crowd
}

/** The article's year with few children, in one of its weeks, whose event holds it. */
async function heldIn(week: number, tragedies = false, store = smallStore()) {
  store.actions.openSeason('article', tragedies)
  const replay = playedTo(store.getState(), week + 1)
  const crowd = crowdOf(store, replay)
  await Promise.resolve()
  await new Promise(resolve => setTimeout(resolve))
  store.actions.setWeek(week)
  store.actions.holdAt(week)
  const drawn = drawnNow(store.getState(), crowd)
  return {
    drawn,
    store,
    crowd,
    replay,
    row: weekFrom(replay.deltas[week].row),
    next: weekFrom(replay.deltas[week + 1].row),
  }
}

const settled = (draws: readonly DrawnName[], more = {}) => {
  const store = smallStore()
  const crowd = crowdOf(store)
  store.actions.setCue({ ...usualCue, draws, ...more })
  return { store, crowd, drawn: () => drawnNow(store.getState(), crowd) }
}

const only = <Kind extends Drawn['kind']>(
  drawn: readonly Drawn[],
  kind: Kind,
): Extract<Drawn, { kind: Kind }> => {
  expect(drawn.map(one => one.kind)).toContain(kind)
  return drawn.find(one => one.kind === kind) as Extract<Drawn, { kind: Kind }>
}

describe('what an event draws, in the numbers of its week', () => {
  test('every event of the article’s year is drawn, and a tragedy never', async () => {
    const drawnIn = articleScenario.steps.filter(({ kind }) => kind !== 'kickOff' && kind !== 'chanceDecides')
    for (const { week, kind } of drawnIn) {
      const { store, crowd } = await heldIn(week, true)
      expect(namesDrawn(store.getState(), crowd.weeks.shown).length, kind).toBe(kind === 'tragedy' ? 0 : 1)
    }
  })

  test('a saving: the posts that are paid for and those that are cut', async () => {
    const { drawn, row, crowd, replay } = await heldIn(9)
    const { plates, cut, permanent, agency, price } = only(drawn, 'plates')
    expect(plates).toBe(Math.round(row.budget))
    expect(plates + cut).toBe(Math.round(weekFrom(replay.deltas[0].row).budget))
    expect(permanent + agency).toBe(Math.round(row.established + row.newlyQualified + row.agency))
    expect(price).toBe(2)
    expect(crowd.counts.players).toBe(permanent + agency)
  })

  test('a golden hello: how many leave for the neighbour in a year', async () => {
    const { drawn, next } = await heldIn(17)
    const aYear = next.leavingPoaching * (next.established + next.newlyQualified)
    expect(only(drawn, 'neighbour').workers).toBe(Math.round(aYear))
  })

  test('inspectors: the children nobody has raised a concern about, and the grade', async () => {
    const { drawn, replay } = await heldIn(24)
    const { unseen, grade } = only(drawn, 'inspectors')
    const states = new Uint8Array(2000)
    stateAt(replay, 24, states)
    expect([...unseen]).toEqual([...states.keys()].filter(child => states[child] === StateCode.neverNoticed))
    expect(grade).toBe('inadequate')
  })

  test('a director who leaves is no longer in post, and headlines have as many voices as concerns are raised', async () => {
    expect(only((await heldIn(30)).drawn, 'director').inPost).toBe(false)
    const { drawn, next } = await heldIn(45, true)
    const { children, inNeed, calm } = only(drawn, 'voices')
    expect(inNeed).toBe(Math.round(next.concernsTrue))
    expect(children.length).toBe(Math.round(next.concernsTrue) + Math.round(next.concernsFalse))
    expect(new Set(children).size, 'each another child').toBe(children.length)
    expect(calm, 'told only of what has settled').toBeNull()
  })
})

describe('what a step draws, in the numbers of its settings', () => {
  test('the time a plan takes, in whole workers', async () => {
    // A team of the usual size: of a handful of workers a plan takes less than one.
    const { drawn, crowd, next, store } = await heldIn(26, false, createSettingsStore(defaultSettings()))
    const { paperwork: usual } = store.getState().season?.kickOff ?? expect.fail('no season')
    const { workers } = only(drawn, 'table')
    expect(workers).toBe(Math.round((crowd.counts.players * (next.paperwork - usual)) / 100))
    expect(workers).toBeGreaterThan(10)
    expect(only(drawn, 'table').team).toBe(crowd.counts.players)
  })

  test('the queue is every child who waits, and nobody twice', () => {
    const { drawn, crowd } = settled(['queue'])
    const { children } = only(drawn(), 'queue')
    expect([...children].sort()).toEqual([...crowd.childrenIn('waiting', 'waitingFalse')].sort())
    expect(children.length).toBe(crowd.counts.waiting + crowd.counts.waitingFalse)
  })

  test('a worker’s reach is the open cases somebody works on, for each of the team', () => {
    const { drawn, crowd } = settled(['reach'])
    const { helped, beingAssessed, assessedFalse, players } = crowd.counts
    const { children, each, waiting } = only(drawn(), 'reach')
    expect(waiting.length).toBe(crowd.counts.waiting + crowd.counts.waitingFalse)
    expect(children.length).toBe(helped + beingAssessed + assessedFalse)
    expect(each).toBe(Math.round((helped + beingAssessed + assessedFalse) / players))
  })

  test('who waits is beside how many waited as the weeks began, where there are weeks', async () => {
    const { crowd, store } = await heldIn(24)
    store.actions.setCue({ ...usualCue, draws: ['reach'] })
    const { waiting, waitingFalse } = crowd.weeks.shown?.countsAtKickOff ?? expect.fail('no weeks')
    const [reach] = drawnNow(store.getState(), crowd).filter(({ kind }) => kind === 'reach')
    expect(reach).toMatchObject({ waitingBefore: waiting + waitingFalse })
    expect(only(settled(['reach']).drawn(), 'reach').waitingBefore).toBeNull()
  })

  test('a team that is back, and a light for each child who is helped', () => {
    const { drawn, crowd } = settled(['returned'])
    const { workers, helped } = only(drawn(), 'returned')
    expect(workers).toBe(crowd.counts.players)
    expect([...helped]).toEqual([...crowd.childrenIn('helped')])
    expect(helped.length).toBe(crowd.counts.helped)
  })

  test('those who have left are counted from the team the step says, and nobody leaves a team that has grown', () => {
    const start = smallStore().getState().parameters
    const { store, drawn, crowd } = settled(['leaving'], { teamBefore: start })
    expect(drawn()).toEqual([])
    store.actions.setParameter('posts', 1.8)
    const left = outcomeAt(start).counts.players - crowd.counts.players
    expect(left).toBeGreaterThan(0)
    const { children, ...rest } = only(drawn(), 'leaving')
    expect(rest).toEqual({ kind: 'leaving', team: crowd.counts.players, workers: left })
    expect(children.length).toBe(outcomeAt(start).counts.helped - crowd.counts.helped)
    expect(children.length).toBeGreaterThan(0)
    const helped = new Set(crowd.childrenIn('helped'))
    expect([...children].filter(child => helped.has(child))).toEqual([])
    store.actions.setParameter('posts', 6)
    expect(drawn()).toEqual([])
  })

  test('a guess is drawn once it is given, beside the team', () => {
    const { store, drawn, crowd } = settled(['guess'])
    expect(drawn()).toEqual([])
    store.actions.answer(3, 412)
    expect(drawn()).toEqual([{ kind: 'guess', guess: 412, team: crowd.counts.players }])
    // Shown without a guess the team is there all the same.
    store.actions.answer(3, shownWithoutGuess)
    expect(drawn()).toEqual([{ kind: 'guess', guess: null, team: crowd.counts.players }])
  })

  test('picked children are ringed in every step, and whether they are in need is known only where it is shown', () => {
    const { store, drawn, crowd } = settled([])
    const picks = [3, 1999, 40, 7, 800]
    store.actions.answer(4, picks)
    expect(drawn(), 'outside the story').toEqual([])
    store.actions.openStory(9)
    store.actions.setTruth(false)
    expect(drawn()).toEqual([
      { kind: 'picks', children: picks, inNeed: null, all: new Uint32Array(), isTold: false },
    ])
    store.actions.setTruth(true)
    const inNeed = new Set(
      crowd.childrenIn('helped', 'handover', 'beingAssessed', 'waiting', 'turnedAway', 'neverNoticed'),
    )
    expect(drawn()).toEqual([
      {
        kind: 'picks',
        children: picks,
        inNeed: picks.map(child => inNeed.has(child)),
        all: new Uint32Array(),
        isTold: false,
      },
    ])
  })

  test('where the five are what is told, every child in need is drawn with them once that is shown', () => {
    const { store, drawn, crowd } = settled(['picks'])
    store.actions.openStory(4)
    store.actions.answer(4, [3, 1999, 40, 7, 800])
    store.actions.setCue({ ...usualCue, draws: ['picks'] })
    store.actions.setTruth(false)
    expect(only(drawn(), 'picks').all).toHaveLength(0)
    store.actions.setTruth(true)
    expect(only(drawn(), 'picks').all).toHaveLength(crowd.counts.inNeed)
  })

  test('a week’s concerns are told beside those without alarm, where there is any', () => {
    const { store, drawn, crowd } = settled(['voices'])
    expect(only(drawn(), 'voices').calm).toBeNull()
    const { concernsTrue, concernsFalse } = crowd.settled
    store.actions.setParameter('alarm', 0.3)
    expect(only(drawn(), 'voices').calm).toBe(Math.round(concernsTrue) + Math.round(concernsFalse))
  })

  test('nothing is drawn where there are only words, or over the picture before', () => {
    const { store, drawn } = settled(['reach', 'plates', 'schools'])
    expect(drawn()).toHaveLength(3)
    store.actions.setCue({ ...store.getState().cue, onlyWords: true })
    expect(drawn()).toEqual([])
    const other = settled(['reach'])
    other.store.actions.setParameter('posts', 2)
    other.store.actions.setShowsBefore(true)
    expect(other.drawn()).toEqual([])
  })
})

describe('the order of a queue', () => {
  const group = fc.uniqueArray(fc.nat(5000), { minLength: 1, maxLength: 80 })

  test('holds everyone once; where need does not count, both groups are seen at the same rate', () => {
    fc.assert(
      fc.property(group, group, fc.double({ min: 1, max: 8, noNaN: true }), (one, other, times) => {
        const others = other.map(child => child + 10_000)
        const order = inOrder(Uint32Array.from(one), Uint32Array.from(others), times)
        expect([...order].sort((a, b) => a - b)).toEqual([...one, ...others].sort((a, b) => a - b))
        const meanPlace = (children: readonly number[]) =>
          children.reduce((sum, child) => sum + order.indexOf(child), 0) / children.length
        if (times >= 1.0001 || one.length === other.length)
          expect(meanPlace(one)).toBeLessThanOrEqual(meanPlace(others) + 1.01)
      }),
    )
  })

  test('the sooner those in need are seen, the earlier each of them stands', () => {
    fc.assert(
      fc.property(group, group, (one, other) => {
        const others = Uint32Array.from(other.map(child => child + 10_000))
        const [asTheyCame, sooner] = [1, 4].map(times => inOrder(Uint32Array.from(one), others, times))
        for (const child of one) expect(sooner.indexOf(child)).toBeLessThanOrEqual(asTheyCame.indexOf(child))
      }),
    )
  })
})
