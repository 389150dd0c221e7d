import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Motion } from '../../src/stadium/motion'
import {
  changedChildren,
  forgetPrevious,
  keepLastPlaces,
  markedChildren,
  Recolouring,
  type RecolourOptions,
  takeMarks,
} from '../../src/stadium/recolour'
import { fadeShare } from '../../src/stadium/stadium-value'
import { madeScene, seatsFor } from './made-scene'

const way: RecolourOptions = { pace: Infinity, gathered: false, now: 0 }

function made() {
  const { stadium } = madeScene(319)
  const motion = new Motion()
  const recolouring = new Recolouring(stadium, motion)
  const step = (now: number): void => {
    motion.advance(stadium, now)
    recolouring.beforeFrame()
  }
  return { stadium, motion, recolouring, step }
}
const some = new Uint8Array(319).fill(5, 10, 20)
const others = new Uint8Array(319).fill(5, 15, 25)

test('in the first recolouring of a stadium too, whoever differs from what it is compared with has changed', () => {
  const { stadium, recolouring, step } = made()
  expect(recolouring.isShown).toBe(false)
  recolouring.recolour(some, others, { ...way, now: null })
  expect(stadium.changed).toHaveLength(10)
  expect(recolouring.isShown, 'no frame has shown it').toBe(false)
  step(0)
  expect(recolouring.isShown).toBe(true)
  recolouring.recolour(others, some, way)
  expect(stadium.changed).toHaveLength(10)
})

test('a fade shows how children looked before, and forgets it when it is over', () => {
  const { stadium, recolouring, step } = made()
  recolouring.recolour(some, null, { ...way, now: null })
  recolouring.recolour(others, null, way)
  step(100)
  expect([stadium.previous[12], stadium.marked.length]).toEqual([5, 15])
  step(400)
  expect([stadium.previous[12], stadium.marked.length]).toEqual([0, 10])
  const { marksVersion } = stadium
  step(500)
  expect(stadium.marksVersion).toBe(marksVersion)
})

test('a recolouring that is cut to has no fade', () => {
  const { stadium, recolouring, step } = made()
  recolouring.recolour(some, null, { ...way, now: null })
  step(0)
  expect(stadium.fade).toBe(1)
  expect(stadium.previous).toEqual(stadium.marks)
})

test('the same places again change nothing', () => {
  const { stadium, recolouring } = made()
  const slots = stadium.slots.slice()
  expect(recolouring.setSlots(slots)).toBe(true)
  expect(stadium.slots).toBe(slots)
  expect(recolouring.setSlots(slots)).toBe(false)
})

test('who is marked no longer goes home from the place the last frame showed them at', () => {
  const { stadium, recolouring, step } = made()
  const first = stadium.slots.map(() => 7)
  recolouring.setSlots(first)
  recolouring.recolour(some, null, { ...way, now: null })
  step(0)
  recolouring.setSlots(stadium.seats.places.slice())
  recolouring.recolour(others, null, { ...way, gathered: true })
  expect([stadium.slots[12 * 3], stadium.slots[22 * 3]]).toEqual([7, stadium.seats.places[22 * 3]])
})

test('among other seats nobody has been coloured yet', () => {
  const { stadium, recolouring, step } = made()
  recolouring.recolour(some, null, way)
  step(0)
  recolouring.seat(seatsFor(16))
  expect(recolouring.isShown).toBe(false)
  expect([stadium.marks.length, stadium.marked.length]).toEqual([16, 0])
})

/** A stadium that has shown `some`. */
function shown() {
  const all = made()
  all.recolouring.recolour(some, null, { ...way, now: null })
  all.step(0)
  return all
}

describe('a change', () => {
  test('lets lines rise over those who changed, says how they looked, and is still seen when all is at rest', () => {
    const { stadium, recolouring, step } = shown()
    recolouring.recolour(others, some, { ...way, now: 100 })
    step(100)
    expect([stadium.changed.length, stadium.hush], 'the first frame shows nothing but what changed').toEqual([
      10, 0,
    ])
    step(700)
    expect([stadium.changed.length, stadium.lineHeight, stadium.hush]).toEqual([10, 17, 1])
    expect([...stadium.changed]).toEqual([10, 11, 12, 13, 14, 20, 21, 22, 23, 24])
    expect([...stadium.changedFrom]).toEqual([5, 5, 5, 5, 5, 0, 0, 0, 0, 0])
    step(60_000)
    expect([stadium.changed.length, stadium.lineHeight, stadium.hush]).toEqual([10, 9, 0])
  })

  test('stays until the next gesture, whose marks before are others', () => {
    const { stadium, recolouring, step } = shown()
    recolouring.recolour(others, some, { ...way, now: 100 })
    step(3000)
    recolouring.recolour(others, others, { ...way, now: 3000 })
    step(3000)
    expect([stadium.changed.length, stadium.lineHeight]).toEqual([0, 0])
    recolouring.recolour(some, others, { ...way, now: 3100 })
    step(3150)
    expect(stadium.hush, 'however late the first frame is').toBe(0)
    step(3700)
    expect([stadium.lineHeight, stadium.hush]).toEqual([17, 1])
    recolouring.recolour(some, null, { ...way, now: 3700 })
    step(3800)
    expect([stadium.changed.length, stadium.lineHeight]).toEqual([0, 0])
  })

  test('within a gesture lets lines rise once, though its array is written anew', () => {
    const { stadium, recolouring, step } = shown()
    recolouring.recolour(others, some.slice(), { ...way, now: 0 })
    step(2000)
    const more = others.slice().fill(5, 100, 120)
    recolouring.recolour(more, some.slice(), { ...way, now: 2000 })
    step(2250)
    expect([stadium.changed.length, stadium.lineHeight, stadium.hush]).toEqual([30, 9, 0])
    recolouring.recolour(some, some.slice(), { ...way, now: 3000 })
    step(3000)
    recolouring.recolour(others, some.slice(), { ...way, now: 3100 })
    step(3350)
    expect([stadium.changed.length, stadium.lineHeight, stadium.hush], 'there and back').toEqual([10, 9, 0])
  })

  test('of very many children has lower lines', () => {
    const heightOf = (changed: number): number => {
      const { stadium } = madeScene(5000)
      const motion = new Motion()
      const recolouring = new Recolouring(stadium, motion)
      const plain = new Uint8Array(5000)
      recolouring.recolour(plain, null, { ...way, now: null })
      recolouring.recolour(plain.slice().fill(5, 0, changed), plain, way)
      motion.advance(stadium, 600)
      return stadium.lineHeight
    }
    expect([1, 80, 320, 1280, 5000].map(heightOf)).toEqual([17, 17, 8.5, 4.25, 4.25])
  })

  test('that is cut to has its lasting sign at once, and nobody steps back', () => {
    const { stadium, motion, recolouring } = shown()
    recolouring.recolour(others, some, { ...way, now: null })
    expect(motion.advance(stadium, 10)).toBe(false)
    expect([stadium.lineHeight, stadium.lineStrength, stadium.hush]).toEqual([9, 0.9, 0])
  })

  test('in weeks that are played is known and has no line', () => {
    const { stadium, recolouring, step } = shown()
    recolouring.recolour(others, some, { ...way, pace: 125 })
    step(120)
    expect([stadium.changed.length, stadium.lineHeight, stadium.hush]).toEqual([10, 0, 0])
  })
})

describe('when the lights turn', () => {
  /** What nobody saw, beside `some`. */
  const there = some.slice().fill(1, 200, 260)

  function turned() {
    const all = shown()
    all.motion.turnLights(false, 0)
    all.recolouring.recolour(there, null, way)
    return all
  }

  test('those nobody saw come up after the floods have faded, and are then the picture', () => {
    const { stadium, step } = turned()
    step(700)
    expect([stadium.fade, stadium.previous[210], stadium.marks[210]]).toEqual([0, 0, 1])
    step(3000)
    expect([stadium.fade, stadium.floods]).toEqual([1, 0])
    expect(stadium.previous).toEqual(stadium.marks)
  })

  test('the lasting sign of a change stays, over those it touched in the other view, and no line rises', () => {
    const { stadium, motion, recolouring, step } = shown()
    recolouring.recolour(others, some, way)
    step(3000)
    const [thereBefore, thereNow] = [there, there.slice().fill(5, 200, 210)]
    motion.turnLights(false, 3000)
    recolouring.recolour(thereNow, thereBefore, { ...way, now: 3000 })
    for (const now of [3000, 3200, 3700, 6000]) {
      step(now)
      expect([stadium.lineHeight, stadium.hush]).toEqual([9, 0])
    }
    recolouring.recolour(thereNow.slice().fill(5, 210, 215), thereBefore, { ...way, now: 6000 })
    step(6250)
    expect([stadium.lineHeight, stadium.hush], 'the gesture goes on').toEqual([9, 0])
  })

  test('a control moved meanwhile changes its children at once and lets all the others go on as they were', () => {
    const { stadium, recolouring, step } = turned()
    step(1500)
    const { fade, fadeStagger, floods } = stadium
    const [previous, marks] = [stadium.previous.slice(), stadium.marks.slice()]
    const moved = there.slice().fill(5, 200, 205)
    recolouring.recolour(moved, there, { ...way, now: 1500 })
    step(1500)
    expect([stadium.fade, stadium.fadeStagger, stadium.floods]).toEqual([fade, fadeStagger, floods])
    expect([...stadium.changed]).toEqual([200, 201, 202, 203, 204])
    expect([stadium.previous[202], stadium.marks[202]]).toEqual([5, 5])
    for (let child = 0; child < 319; child++)
      if (child < 200 || child > 204)
        expect([stadium.previous[child], stadium.marks[child]]).toEqual([previous[child], marks[child]])
    step(5000)
    expect(stadium.marks).toEqual(moved)
    expect(stadium.previous).toEqual(moved)
  })

  test('a control moved meanwhile lets nobody blink out: who stops being marked goes out with the fade', () => {
    const { stadium, recolouring, step } = turned()
    step(1500)
    recolouring.recolour(there.slice().fill(0, 10, 12), there, { ...way, now: 1500 })
    expect([stadium.previous[10], stadium.marks[10]]).toEqual([5, 0])
    expect([...stadium.marked]).toContain(10)
    expect(stadium.fade).toBeLessThan(1)
  })

  test('a control moved while children stand on the pitch begins a fade of its own, from how each looks more', () => {
    const { stadium, motion, recolouring, step } = turned()
    step(1700)
    const shares = [...stadium.marked].map(child => fadeShare(stadium, stadium.seats.shades[child] / 255))
    const looks = [...stadium.marked].map((child, at) =>
      shares[at] < 0.5 ? stadium.previous[child] : stadium.marks[child],
    )
    const children = [...stadium.marked]
    expect(new Set(looks)).toEqual(new Set([0, 1, 5]))
    recolouring.recolour(there, null, { ...way, gathered: true, now: 1700 })
    expect(children.map(child => stadium.previous[child])).toEqual(looks)
    expect(motion.isTurning(1710)).toBe(false)
    step(6000)
    expect(stadium.previous).toEqual(there)
  })
})

/** How often a number turns from falling to rising in any second, at most. */
function mostDips(values: readonly number[], milliseconds: number): number {
  const dips: number[] = []
  let falling = false
  for (let at = 1; at < values.length; at++) {
    if (values[at] < values[at - 1]) falling = true
    else if (falling && values[at] > values[at - 1]) {
      dips.push(at * milliseconds)
      falling = false
    }
  }
  return Math.max(
    0,
    ...dips.map(moment => dips.filter(other => other >= moment && other < moment + 1000).length),
  )
}

/** What a reader does to a control: how long after the last, in milliseconds, to how many children, in a new gesture or not. */
const moves = fc.array(
  fc.record({
    wait: fc.integer({ min: 5, max: 900 }),
    children: fc.integer({ min: 0, max: 318 }),
    isNew: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30 },
)
const frame = 10

/** The light and the lines in every frame of these moves, and how often the others began to step back. */
function watched(steps: readonly { wait: number; children: number; isNew: boolean }[]) {
  const { stadium, recolouring, step } = shown()
  let [now, from, marks] = [0, some, some]
  const light: number[] = []
  const height: number[] = []
  let [rises, last] = [0, 0]
  const look = (until: number): void => {
    for (; now < until; now += frame) {
      step(now)
      light.push(stadium.floods * (1 - 0.3 * stadium.hush))
      height.push(stadium.changed.length > 0 ? stadium.lineHeight : 0)
      if (last === 0 && stadium.hush > 0) rises++
      last = stadium.hush
    }
  }
  for (const { wait, children, isNew } of steps) {
    if (isNew) from = marks
    marks = new Uint8Array(319).fill(5, 0, children)
    recolouring.recolour(marks, from.slice(), { ...way, now })
    look(now + wait)
  }
  look(now + 3000)
  return { light, height, rises }
}

test('in a drag the floods dip once, whatever way it goes', () => {
  fc.assert(
    fc.property(moves, steps => {
      const { light, rises } = watched(steps.map(move => ({ ...move, isNew: false })))
      expect(rises).toBeLessThanOrEqual(1)
      expect(mostDips(light, frame)).toBeLessThanOrEqual(1)
    }),
    { seed: 80_000, numRuns: 60 },
  )
})

test('however quickly gestures follow each other, the light dips at most twice a second', () => {
  fc.assert(
    fc.property(moves, steps => {
      expect(mostDips(watched(steps).light, frame)).toBeLessThanOrEqual(2)
    }),
    { seed: 80_000, numRuns: 60 },
  )
})

test('pressed many times a second, the lines stay up', () => {
  const presses = Array.from({ length: 20 }, (_, press) => ({ wait: 120, children: 30 + press, isNew: true }))
  expect(mostDips(watched(presses).height, frame)).toBeLessThanOrEqual(1)
})

const pairs = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), { maxLength: 300 })
  .map(pair => [Uint8Array.from(pair, ([a]) => a), Uint8Array.from(pair, ([, b]) => b)] as const)

test('the changed children are those whose mark differs, in order, and nobody else', () => {
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      const expected = [...before.keys()].filter(child => before[child] !== after[child])
      expect([...changedChildren(before, after)]).toEqual(expected)
      expect(changedChildren(before, before)).toHaveLength(0)
    }),
    { seed: 80_000 },
  )
})

test('the marked children are those who look like no plain seat, before or after', () => {
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      const expected = [...before.keys()].filter(child => before[child] > 0 || after[child] > 0)
      expect([...markedChildren(before, after)]).toEqual(expected)
      expect(markedChildren(before, after)).toEqual(markedChildren(after, before))
    }),
    { seed: 80_000 },
  )
})

/** A stadium of 16 children with these marks. */
function stadiumWith(...marks: number[]) {
  const { stadium } = madeScene(16)
  stadium.marks.set(marks)
  return stadium
}
const sixteen = (...marks: number[]): Uint8Array =>
  Uint8Array.from({ length: 16 }, (_, child) => marks[child] ?? 0)

test('new marks keep the old ones for the fade, and say who is drawn and who changed', () => {
  const stadium = stadiumWith(5, 0, 3)
  const { marksVersion } = stadium
  takeMarks(stadium, sixteen(0, 1, 3), sixteen(5, 1, 4), false)
  expect(stadium.previous).toEqual(sixteen(5, 0, 3))
  expect(stadium.marks).toEqual(sixteen(0, 1, 3))
  expect([...stadium.marked]).toEqual([0, 1, 2])
  expect([...stadium.changed]).toEqual([0, 2])
  expect([...stadium.changedFrom]).toEqual([5, 4])
  expect(stadium.marksVersion).toBeGreaterThan(marksVersion)
})

test('new marks at once have no past, and without a gesture nobody has changed', () => {
  const stadium = stadiumWith(5, 0, 3)
  takeMarks(stadium, sixteen(0, 1), null, true)
  expect(stadium.previous).toEqual(stadium.marks)
  expect([...stadium.marked]).toEqual([1])
  expect(stadium.changed).toHaveLength(0)
})

test('after the fade nobody is drawn for how they looked before it, and those who changed stay known', () => {
  const stadium = stadiumWith(5, 0, 3)
  takeMarks(stadium, sixteen(0, 1, 3), sixteen(5, 0, 3), false)
  const { marksVersion } = stadium
  forgetPrevious(stadium)
  expect(stadium.previous).toEqual(stadium.marks)
  expect([...stadium.marked]).toEqual([1, 2])
  expect([...stadium.changed]).toEqual([0, 1])
  expect(stadium.marksVersion).toBeGreaterThan(marksVersion)
})

/** A stadium whose first children stand on the pitch, and have been given their next marks. */
function changed(...marks: number[]) {
  const { stadium } = madeScene(319)
  stadium.marks.set([5, 3])
  const last = stadium.slots.slice()
  last.set([1, 2, 0.3, 4, 5, 0.3])
  const given = stadium.seats.places.slice()
  stadium.slots = given
  takeMarks(
    stadium,
    Uint8Array.from({ length: 319 }, (_, child) => marks[child] ?? 0),
    null,
    false,
  )
  return { stadium, last, given }
}

test('those who stop being marked keep the place they had, and everyone else has the new one', () => {
  const { stadium, last, given } = changed(0, 3)
  const { slotsVersion } = stadium
  const untouched = given.slice()
  keepLastPlaces(stadium, last)
  expect([...stadium.slots.subarray(0, 3)]).toEqual([...last.subarray(0, 3)])
  expect(stadium.slots.subarray(3)).toEqual(untouched.subarray(3))
  expect(given).toEqual(untouched)
  expect(stadium.slotsVersion).toBe(slotsVersion + 1)
})

test('where nobody stops being marked the new places stay as they are', () => {
  const { stadium, last, given } = changed(3, 3)
  const { slotsVersion } = stadium
  keepLastPlaces(stadium, last)
  expect(stadium.slots).toBe(given)
  expect(stadium.slotsVersion).toBe(slotsVersion)
})
