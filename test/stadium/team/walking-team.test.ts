import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pitchHalf, tunnel } from '../../../src/stadium/layout/bowl'
import {
  type Formation,
  nobody,
  type PlayerCounts,
  PlayerKind,
  placePlayers,
  sortedGroups,
  type TeamLayout,
} from '../../../src/stadium/layout/team-layout'
import { walkMilliseconds } from '../../../src/stadium/team/walker'
import {
  playersAt,
  rearranged,
  type Somebody,
  setOut,
  standing,
  WalkingTeam,
} from '../../../src/stadium/team/walking-team'
import { madeScene } from '../made-scene'

describe('the walking team', () => {
  const usual = { established: 105, newlyQualified: 14, agency: 20, empty: 6 }
  /** The kinds and places of a team, in an order of their own. */
  const places = (players: Pick<TeamLayout, 'places' | 'kinds'>): string[] =>
    Array.from(players.kinds, (kind, at) => `${kind} ${players.places.slice(at * 3, at * 3 + 3)}`).sort()
  /** The usual team with so many of its agency workers gone. */
  const without = (gone: number): PlayerCounts => ({ ...usual, agency: 20 - gone, empty: 6 + gone })
  const filled = (team: PlayerCounts): number => team.established + team.newlyQualified + team.agency

  function shown(team: PlayerCounts = usual) {
    const { stadium } = madeScene(319)
    const walking = new WalkingTeam()
    walking.show(team, 0, true)
    walking.advance(stadium, 0)
    return {
      stadium,
      walking,
      step: (now: number) => walking.advance(stadium, now),
      /** Everyone in the stadium who is no empty place: kind and whereabouts. */
      workers: () =>
        [...stadium.players.kinds].flatMap((kind, at) =>
          kind === PlayerKind.empty
            ? []
            : { kind, place: [...stadium.players.places.slice(at * 3, at * 3 + 3)] },
        ),
      /** True when the stadium has exactly this team at rest, at places of the line, after what was shown before. */
      isAtRest: (wanted: PlayerCounts, gathered = false) => {
        const { places, kinds, scale } = stadium.players
        const counts = [0, 1, 2, 3].map(code => kinds.filter(kind => kind === code).length)
        const { established, newlyQualified, agency, empty, left = 0 } = wanted
        expect(counts).toEqual([established, newlyQualified, agency, empty + left])
        const line = placePlayers({ ...usual, established: 300 }, gathered).places
        const all = new Set(
          Array.from({ length: line.length / 3 }, (_, at) => `${line.slice(at * 3, at * 3 + 3)}`),
        )
        for (let at = 0; at < places.length; at += 3) expect(all).toContain(`${places.slice(at, at + 3)}`)
        expect(new Set(Array.from(kinds, (_, at) => places[at * 3])).size).toBe(kinds.length)
        expect(scale).toBe(1)
      },
    }
  }

  describe('a team', () => {
    const count = fc.nat({ max: 40 })
    const anyTeam = fc.record({
      established: count,
      newlyQualified: count,
      agency: count,
      empty: count,
      left: count,
    })
    const anyDeed = fc.oneof(
      fc.record({ kind: fc.constant('show'), team: anyTeam, walking: fc.boolean(), closedUp: fc.boolean() }),
      fc.record({ kind: fc.constant('gather'), to: fc.boolean() }),
      fc.record({ kind: fc.constant('turn'), to: fc.boolean(), walking: fc.boolean() }),
      fc.record({
        kind: fc.constant('form'),
        to: fc.constantFrom<Formation>('field', 'sorted', 'away'),
        walking: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('forget') }),
    )
    const deedsInTime = fc.array(fc.tuple(fc.nat({ max: 900 }), anyDeed), { minLength: 2, maxLength: 12 })
    test('whatever team comes while the one before still walks, everybody is somewhere, and at rest the team is whole', () => {
      fc.assert(
        fc.property(deedsInTime, deeds => {
          const { stadium, walking, step } = shown()
          let now = 0
          let last: PlayerCounts = usual
          let formation: Formation = 'field'
          for (const [pause, deed] of deeds) {
            now += pause
            if (deed.kind === 'show') {
              walking.show(deed.team, now, deed.walking, deed.closedUp)
              last = deed.team
            } else if (deed.kind === 'gather') walking.gather(deed.to)
            else if (deed.kind === 'turn') walking.turn(deed.to, now, deed.walking)
            else if (deed.kind === 'form') {
              walking.form(deed.to, now, deed.walking)
              formation = deed.to
            } else walking.forget()
            step(now)
            expect([...stadium.players.places].every(Number.isFinite), JSON.stringify(deed)).toBe(true)
            expect([...stadium.players.kinds].every(kind => kind <= PlayerKind.empty)).toBe(true)
          }
          walking.show(last, now, true)
          for (let frames = 0; frames < 4; frames++) step(now + frames * 3 * walkMilliseconds)
          const workers = stadium.players.kinds.filter(kind => kind !== PlayerKind.empty).length
          expect(workers).toBe(formation === 'away' ? 0 : filled(last))
        }),
        { numRuns: 300, seed: 12 },
      )
    })

    test('that is the first is simply there', () => {
      const { step, isAtRest } = shown()
      expect(step(1)).toBe(false)
      isAtRest(usual)
    })

    test('at rest changes nothing in its stadium', () => {
      const { stadium, step } = shown()
      const { playersVersion } = stadium
      expect(step(100)).toBe(false)
      expect(stadium.playersVersion).toBe(playersVersion)
    })

    test('that loses workers shows their places as empty at once, and the workers until they are in the tunnel', () => {
      const { stadium, walking, step, workers, isAtRest } = shown()
      const before = stadium.players
      walking.show(without(3), 1000, true)
      expect(step(1000)).toBe(true)
      const posts = 145
      const gone = [...before.kinds.keys()].filter(post => before.kinds[post] !== stadium.players.kinds[post])
      expect(gone.map(post => [before.kinds[post], stadium.players.kinds[post]])).toEqual(
        Array(3).fill([PlayerKind.agency, PlayerKind.empty]),
      )
      expect(stadium.players.places.slice(0, posts * 3)).toEqual(before.places)
      expect(stadium.players.kinds).toHaveLength(posts + 3)
      expect(workers()).toHaveLength(139)
      const from = stadium.players.places.slice(posts * 3)
      expect([...from]).toEqual(gone.flatMap(post => [...before.places.slice(post * 3, post * 3 + 3)]))
      expect([...stadium.players.kinds.slice(posts)]).toEqual(Array(3).fill(PlayerKind.agency))
      step(1800)
      expect(stadium.players.places.slice(posts * 3)).not.toEqual(from)
      expect(step(2599)).toBe(true)
      for (const at of [0, 1, 2])
        expect(stadium.players.places[(posts + at) * 3 + 1]).toBeLessThan(tunnel.mouth)
      expect(step(2720)).toBe(false)
      isAtRest(without(3))
    })

    test('that gains workers shows their places as empty until they have come', () => {
      const { stadium, walking, step, workers, isAtRest } = shown(without(3))
      const before = stadium.players.kinds
      walking.show(usual, 1000, true)
      expect(step(1000)).toBe(true)
      expect([...stadium.players.kinds.slice(0, 145)]).toEqual([...before])
      for (const at of [0, 1, 2])
        expect(stadium.players.places[(145 + at) * 3 + 1]).toBeCloseTo(tunnel.end, 4)
      expect(workers()).toHaveLength(139)
      step(2600)
      expect(stadium.players.kinds.slice(0, 145)).not.toEqual(before)
      expect(step(2720)).toBe(false)
      isAtRest(usual)
    })

    test('of ten posts fewer leaves ten rings more, each where somebody stood', () => {
      const { stadium, walking, step, isAtRest } = shown()
      const before = stadium.players
      const fewer = { ...usual, established: 95, left: 10 }
      walking.show(fewer, 0, true)
      expect(step(5000)).toBe(false)
      isAtRest(fewer)
      expect(stadium.players.places).toEqual(before.places)
      expect(stadium.players.kinds.filter(kind => kind === PlayerKind.empty)).toHaveLength(16)
    })

    test('stands in three ranks where the pitch is seen lengthwise, and everybody is who they were', () => {
      const { stadium, walking, step } = shown()
      const before = stadium.players
      walking.turn(true, 10, false)
      expect(step(10)).toBe(false)
      expect(stadium.players.kinds).toEqual(before.kinds)
      expect(stadium.players.places).not.toEqual(before.places)
      const ranks = stadium.players
      walking.turn(false, 20, true)
      expect(step(20)).toBe(true)
      expect(stadium.players.places).toEqual(ranks.places)
      expect(step(2000)).toBe(false)
      expect(stadium.players.places).toEqual(before.places)
    })

    test('whose posts go with the workers still lets them walk from where they stood', () => {
      const { walking, step, workers, isAtRest } = shown()
      const smaller = { ...usual, established: 60, empty: 0 }
      walking.show(smaller, 0, true)
      step(0)
      expect(workers()).toHaveLength(139)
      step(800)
      expect(workers()).toHaveLength(139)
      // However many leave, the last sets out little more than half a second after the first.
      expect(step(2200)).toBe(false)
      isAtRest(smaller)
    })

    test('that changes in kind alone has nobody walk', () => {
      const { walking, step, isAtRest } = shown()
      const other = { ...usual, established: 104, newlyQualified: 15 }
      walking.show(other, 0, true)
      expect(step(0)).toBe(false)
      isAtRest(other)
    })

    test('has nobody set out where nobody is to walk, and lets those go on who do', () => {
      const { walking, step, workers, isAtRest } = shown()
      walking.show(without(2), 0, false)
      expect(step(0)).toBe(false)
      isAtRest(without(2))
      walking.show(without(4), 0, true)
      step(500)
      walking.show(without(7), 500, false)
      expect(step(500)).toBe(true)
      expect(workers()).toHaveLength(139 - 7 + 2)
    })

    test('goes to the touchline at once when children gather, and those who are walking go on', () => {
      const { walking, step, workers, stadium, isAtRest } = shown()
      walking.show(without(1), 0, true)
      step(400)
      const leaver = stadium.players.places.slice(145 * 3)
      walking.gather(true)
      expect(step(400)).toBe(true)
      expect(stadium.players.places.slice(145 * 3)).toEqual(leaver)
      expect(stadium.players.places.slice(0, 145 * 3)).toEqual(placePlayers(usual, true).places)
      expect(workers()).toHaveLength(139)
      expect(step(1600)).toBe(false)
      isAtRest(without(1), true)
    })

    test('that has not been shown is nobody, and when gathered is still the first afterwards', () => {
      const { stadium } = madeScene(319)
      const walking = new WalkingTeam()
      walking.gather(true)
      expect(walking.advance(stadium, 0)).toBe(false)
      expect(stadium.players.kinds).toHaveLength(0)
      walking.show(usual, 10, true)
      expect(walking.advance(stadium, 10)).toBe(false)
      expect(stadium.players.places).toEqual(placePlayers(usual, true).places)
    })

    test('of another stadium is the first again, and nobody walks out of the last one', () => {
      const { walking, step, isAtRest } = shown()
      walking.show(without(5), 0, true)
      walking.forget()
      const small = { established: 3, newlyQualified: 0, agency: 1, empty: 0 }
      walking.show(small, 100, true)
      expect(step(100)).toBe(false)
      isAtRest(small)
    })
  })

  describe('changes in quick succession', () => {
    test('send back those who have not yet come to a place that is no longer there for them', () => {
      const { walking, step, workers, isAtRest } = shown(without(3))
      walking.show(usual, 0, true)
      step(700)
      const before = workers()
      walking.show(without(3), 700, true)
      step(700)
      expect(workers()).toHaveLength(139)
      workers().forEach(({ place }, index) => {
        expect(Math.hypot(place[0] - before[index].place[0], place[1] - before[index].place[1])).toBeLessThan(
          1e-4,
        )
      })
      expect(step(1400)).toBe(false)
      isAtRest(without(3))
    })

    test('eight a second leave no dot that jumps, appears or goes anywhere but in the tunnel', () => {
      fc.assert(
        fc.property(
          fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 8, maxLength: 24 }),
          (changes: number[]) => {
            const { walking, step, workers, isAtRest } = shown()
            let before = workers()
            const isNear = (a: (typeof before)[number]) => (b: (typeof before)[number]) =>
              Math.hypot(a.place[0] - b.place[0], a.place[1] - b.place[1]) < 2.5
            const unmatched = (some: typeof before, others: typeof before) =>
              some.filter(worker => worker.place[1] > tunnel.mouth && !others.some(isNear(worker)))
            for (let frame = 0; frame < changes.length * 8; frame++) {
              const now = (frame * 125) / 8
              if (frame % 8 === 0) walking.show(without(changes[frame / 8]), now, true)
              step(now)
              const after = workers()
              expect(unmatched(before, after)).toEqual([])
              expect(unmatched(after, before)).toEqual([])
              before = after
            }
            const last = without(changes[changes.length - 1])
            expect(before.length).toBeGreaterThanOrEqual(filled(last))
            expect(before.every(({ place }) => Math.abs(place[0]) < pitchHalf.x)).toBe(true)
            expect(step(changes.length * 125 + 2300)).toBe(false)
            isAtRest(last)
          },
        ),
        { seed: 80_000, numRuns: 10 },
      )
    })
  })

  describe('a formation', () => {
    /** True when there is somebody in one frame near everybody in another, but those in the tunnel. */
    const isEverybodyNear = (some: { place: number[] }[], others: { place: number[] }[]) =>
      onPitch(some).every(a => others.some(({ place: b }) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 2.5))
    const onPitch = (workers: { place: number[] }[]) =>
      workers.map(({ place }) => place).filter(place => place[1] > tunnel.mouth)

    test('is taken by walking, in less than two seconds from one place on the pitch to another', () => {
      const { walking, step, stadium } = shown()
      const before = stadium.players.places.slice()
      walking.form('sorted', 1000, true)
      expect(step(1000)).toBe(true)
      expect(stadium.players.places).toEqual(before)
      expect(stadium.players.kinds).toHaveLength(145)
      expect(walking.isSorted(2000)).toBe(false)
      expect(step(2000)).toBe(true)
      expect(step(2700)).toBe(false)
      expect(walking.isSorted(2700)).toBe(true)
      expect(places(stadium.players)).toEqual(places(sortedGroups(usual)))
    })

    test('is taken at once where nobody is to walk', () => {
      const { walking, step, stadium } = shown()
      walking.form('sorted', 0, false)
      expect([step(0), walking.isSorted(0)]).toEqual([false, true])
      expect(places(stadium.players)).toEqual(places(sortedGroups(usual)))
      walking.form('away', 0, false)
      expect(step(0)).toBe(false)
      expect(stadium.players.kinds).toHaveLength(0)
    })

    test('away has everybody walk off and leaves an empty pitch; from there the team walks on', () => {
      const { walking, step, workers, stadium, isAtRest } = shown()
      walking.form('away', 0, true)
      step(0)
      expect(workers()).toHaveLength(139)
      expect(stadium.players.kinds).toHaveLength(139)
      expect(step(2300)).toBe(false)
      expect(stadium.players.kinds).toHaveLength(0)
      walking.form('field', 5000, true)
      step(5000)
      expect(workers()).toHaveLength(139)
      expect(onPitch(workers())).toHaveLength(0)
      expect(step(7300)).toBe(false)
      isAtRest(usual)
    })

    test('away has a team that changes meanwhile come back as it is then', () => {
      const { walking, step, stadium, isAtRest } = shown()
      walking.form('away', 0, true)
      walking.show(without(5), 500, true)
      step(3000)
      walking.show(without(2), 3000, true)
      expect(step(3000)).toBe(false)
      expect(stadium.players.kinds).toHaveLength(0)
      walking.form('field', 4000, true)
      step(4000)
      expect(step(6300)).toBe(false)
      isAtRest(without(2))
    })

    test('is that of the touchline while children are gathered, unless the team is away', () => {
      const { walking, step, stadium, isAtRest } = shown()
      walking.gather(true)
      walking.form('sorted', 0, true)
      expect(step(0)).toBe(false)
      isAtRest(usual, true)
      walking.form('away', 100, true)
      step(2500)
      expect(stadium.players.kinds).toHaveLength(0)
    })

    test('is that of the next stadium’s team from the beginning', () => {
      const { walking, step, stadium } = shown()
      walking.form('away', 0, true)
      walking.forget()
      walking.show(without(1), 10, true)
      expect(step(10)).toBe(false)
      expect(stadium.players.kinds).toHaveLength(0)
    })

    test('sorted shows a team that changes without a dot that jumps, appears or goes', () => {
      const { walking, step, workers, stadium } = shown()
      walking.form('sorted', 0, true)
      step(3000)
      const other = { established: 101, newlyQualified: 17, agency: 18, empty: 9 }
      walking.show(other, 3000, true)
      let before = workers()
      for (let now = 3000; now < 6000; now += 16) {
        step(now)
        const after = workers()
        expect(isEverybodyNear(before, after) && isEverybodyNear(after, before), `at ${now}`).toBe(true)
        before = after
      }
      expect(places(stadium.players)).toEqual(places(sortedGroups(other)))
    })

    test('after formation, whatever is asked for in between, leaves no dot that jumps, appears or goes', () => {
      const formations = fc.constantFrom('field', 'sorted', 'away')
      const asked = fc.array(fc.tuple(formations, fc.nat(12)), { minLength: 3, maxLength: 10 })
      fc.assert(
        fc.property(asked, changes => {
          const { walking, step, workers, stadium } = shown()
          let before = workers()
          for (const [index, [formation, gone]] of changes.entries()) {
            walking.form(formation, index * 480, true)
            if (gone % 2 === 0) walking.show(without(gone), index * 480, true)
            for (let now = index * 480; now < (index + 1) * 480; now += 16) {
              step(now)
              const after = workers()
              expect(isEverybodyNear(before, after), `gone at ${now}`).toBe(true)
              expect(isEverybodyNear(after, before), `new at ${now}`).toBe(true)
              before = after
            }
          }
          expect(step(changes.length * 480 + 2300)).toBe(false)
          expect(stadium.players.places.some(Number.isNaN)).toBe(false)
        }),
        { seed: 80_000, numRuns: 15 },
      )
    })
  })
})

describe('the team at a moment', () => {
  const placed = placePlayers({ established: 3, newlyQualified: 1, agency: 1, empty: 2 }, false)
  const placeIn = (places: Float32Array, post: number): number[] => [...places.slice(post * 3, post * 3 + 3)]

  test('at rest a team is as it is placed, in arrays of its own', () => {
    const { places, kinds } = playersAt(placed, [], [], 0)
    expect([places, kinds]).toEqual([placed.places, placed.kinds])
    expect(places).not.toBe(placed.places)
  })

  test('those who cross are drawn on the way, each as their post', () => {
    const crossing = { post: 1, from: [0, 0, 0.9], start: 0 } as const
    const { places, kinds } = playersAt(placed, [], [crossing], 0)
    expect(kinds).toEqual(placed.kinds)
    expect(placeIn(places, 1)).toEqual([0, 0, expect.closeTo(0.9, 5)])
    expect(placeIn(places, 2)).toEqual(placeIn(placed.places, 2))
  })

  test('those who leave are drawn beside the posts; a post somebody comes to is empty, unless they bring it', () => {
    const away = { start: 0 - walkMilliseconds / 2 }
    const leaver = { ...standing(placed, 6), kind: PlayerKind.agency, leaving: true, ...away }
    const comer = { ...standing(placed, 3), leaving: false, ...away }
    const bringer = { ...standing(placed, 0), leaving: false, bringsPost: true, ...away }
    const { places, kinds } = playersAt(placed, [leaver, comer, bringer], [], 0)
    expect(kinds).toHaveLength(9)
    expect([...kinds.slice(7)]).toEqual([PlayerKind.agency, placed.kinds[3]])
    expect([kinds[3], kinds[0]]).toEqual([PlayerKind.empty, PlayerKind.established])
    expect(placeIn(places, 3)).toEqual(placeIn(placed.places, 3))
    expect(placeIn(places, 0)).not.toEqual(placeIn(placed.places, 0))
  })
})

describe('a rearrangement', () => {
  const workers = [0, 2, 3, 4, 6]
  const placed = placePlayers({ established: 3, newlyQualified: 1, agency: 1, empty: 2 }, false)
  const everyone = (more: readonly Somebody[] = []): Map<number, Somebody> =>
    new Map([
      ...[...placed.kinds.keys()].map(post => [post, standing(placed, post)] as const),
      ...more.map(somebody => [somebody.post, somebody] as const),
    ])
  const same = Int32Array.of(0, 1, 2, 3, 4, 5, 6)

  describe('of everybody, when they are to stand in another way', () => {
    test('stays where they are when that is where they belong', () => {
      expect(rearranged(everyone(), placed, 0)).toEqual({ walkers: [], crossings: [] })
    })

    test('crosses from where they are to where they belong, each a little later', () => {
      const elsewhere = { ...placed, places: placed.places.map(value => value + 5) }
      const { walkers, crossings } = rearranged(everyone(), elsewhere, 100)
      expect(walkers).toEqual([])
      expect(crossings.map(({ post, from }) => [post, from])).toEqual(
        [...same].map(post => [post, standing(placed, post).place]),
      )
      const starts = crossings.map(crossing => crossing.start)
      expect(starts[0]).toBe(100)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
      expect(new Set(starts).size).toBe(7)
      expect(starts[6]).toBeLessThan(500)
    })

    test('goes on if they are on the way there already, and turns if not', () => {
      const { place } = standing(placed, 2)
      const way = { post: 2, from: [0, 0, 0.9], start: 50 } as const
      const midway: Somebody = { post: 2, kind: 0, place: [4, 4, 0.9], crossing: { way, to: place } }
      expect(rearranged(everyone([midway]), placed, 100).crossings).toEqual([way])
      const elsewhere = { ...placed, places: placed.places.map(value => value + 5) }
      const turned = rearranged(everyone([midway]), elsewhere, 100).crossings[2]
      expect(turned.from).toEqual([4, 4, 0.9])
      expect(turned.start).toBeGreaterThanOrEqual(100)
    })

    test('walks off when there is no place for them, but for the empty places', () => {
      const { walkers, crossings } = rearranged(everyone(), nobody, 0)
      expect(crossings).toEqual([])
      expect(walkers.map(({ post, leaving }) => [post, leaving])).toEqual(workers.map(post => [post, true]))
    })

    test('is not taken for an empty place, nor an empty place for them', () => {
      const later = placePlayers({ established: 3, newlyQualified: 1, agency: 0, empty: 3 }, false)
      const { walkers, crossings } = rearranged(everyone(), later, 0)
      expect(crossings).toEqual([])
      expect(walkers.map(({ post, leaving }) => [post, leaving])).toEqual([[4, true]])
      const back = new Map([...later.kinds.keys()].map(post => [post, standing(later, post)]))
      const coming = rearranged(back, placed, 0)
      expect(coming.walkers.map(({ post, leaving }) => [post, leaving])).toEqual([[4, false]])
    })

    test('walks on with their place when they were not there, but for the empty places', () => {
      const { walkers, crossings } = rearranged(new Map(), placed, 0)
      expect(crossings).toEqual([])
      expect(walkers.map(({ post, leaving, bringsPost }) => [post, leaving, bringsPost])).toEqual(
        workers.map(post => [post, false, true]),
      )
    })
  })

  test('some set out one after the other, and however many they are the last is soon on the way', () => {
    const many = Array.from({ length: 139 }, () => standing(placed, 0))
    const few = setOut(many.slice(0, 3), true, 1000).map(({ start }) => start)
    expect(few).toEqual([1000, 1060, 1120])
    expect(setOut(many, true, 0).at(-1)?.start).toBeLessThan(600)
    expect(setOut([], true, 0)).toEqual([])
  })
})
