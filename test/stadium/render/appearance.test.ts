import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { State } from '../../../src/model/population/states'
import { night, seatRadius, smallestSeat } from '../../../src/stadium/palette'
import {
  type Appearance,
  appear,
  arcHeight,
  blankAppearance,
  downShare,
} from '../../../src/stadium/render/appearance'
import { darkTone, flatAngle } from '../../../src/stadium/render/mark-style'
import type { Scene } from '../../../src/stadium/scene'
import { fadeBegins, type StadiumValue } from '../../../src/stadium/stadium-value'
import { madeScene } from '../made-scene'

const share = fc.double({ min: 0, max: 1, noNaN: true })

/** One child, 40, who looked one way and looks another. */
function sceneWith(before: number, after: number, wanted: Partial<StadiumValue> = {}): Scene {
  const { scene } = madeScene(319)
  scene.stadium.previous[40] = before
  scene.stadium.marks[40] = after
  scene.stadium.slots.set([3, 4, 0.3], 40 * 3)
  // Straight above: no mark is smaller for the angle.
  scene.eye = [0, 0, 4000]
  Object.assign(scene.stadium, wanted)
  return scene
}
/** The same appearance, but for the last digit of a sum. */
function expectAlike(one: Appearance, other: Appearance): void {
  for (const name of Object.keys(other) as (keyof Appearance)[])
    expect(one[name], name).toBeCloseTo(other[name], 9)
}
const seen = (scene: Scene) => appear(scene, 40, blankAppearance())

describe('a child', () => {
  test('who never looked different is a plain seat', () => {
    const { radius, ring, diamond, smallest, shown } = seen(sceneWith(0, 0))
    expect([radius, ring, diamond, smallest, shown]).toEqual([seatRadius, 0, 0, smallestSeat, 0])
  })

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
    'looks as it did when a fade begins, and as mark %i when it has ended',
    code => {
      for (const other of [0, 5, 7]) {
        // A plain seat has no looks of its own here: what it is not shown as, it may be in any colour.
        const first = seen(sceneWith(other, code, { fade: 0 }))
        const last = seen(sceneWith(other, code, { fade: 1 }))
        expect([first.shown, last.shown]).toEqual([other === 0 ? 0 : 1, code === 0 ? 0 : 1])
        if (other > 0) expectAlike(first, seen(sceneWith(other, other)))
        if (code > 0) expectAlike(last, seen(sceneWith(code, code)))
      }
      if (code > 0) {
        const { red, green, blue, radius, ring } = seen(sceneWith(code, code))
        const mark = night.marks[code]
        ;[red, green, blue].forEach((channel, index) => {
          expect(channel).toBeCloseTo(mark.colour[index], 9)
        })
        expect([radius, ring]).toEqual([mark.radius, mark.ring ? 1 : 0])
      }
    },
  )

  test('looks between the two while the fade goes on', () => {
    fc.assert(
      fc.property(share, fade => {
        const { red, green, blue, ring, radius } = seen(sceneWith(State.helped, State.waitingFalse, { fade }))
        const [from, to] = [night.marks[State.helped], night.marks[State.waitingFalse]]
        ;[red, green, blue].forEach((channel, index) => {
          const [a, b] = [from.colour[index], to.colour[index]]
          expect(channel).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9)
          expect(channel).toBeLessThanOrEqual(Math.max(a, b) + 1e-9)
        })
        expect(ring).toBeCloseTo(fade, 9)
        expect(radius).toBeCloseTo(from.radius + (to.radius - from.radius) * fade, 9)
      }),
      { seed: 80_000 },
    )
  })
})

describe('once the floods are out', () => {
  test('children whom somebody sees are dimmer, and those nobody saw are not', () => {
    const redOf = (code: number, floods: number) => seen(sceneWith(code, code, { floods })).red
    for (const code of [State.neverNoticed, State.turnedAway]) expect(redOf(code, 0)).toBe(redOf(code, 1))
    for (const code of [State.helped, State.assessedFalse]) {
      expect(redOf(code, 0)).toBeCloseTo(redOf(code, 1) * darkTone[code], 9)
      expect(redOf(code, 0.5)).toBeCloseTo((redOf(code, 0) + redOf(code, 1)) / 2, 9)
    }
  })

  test('who has come down to be counted is as bright as under the floods', () => {
    const down = seen(sceneWith(State.helped, State.helped, { floods: 0, gather: 1 }))
    expect(down.red).toBeCloseTo(night.marks[State.helped].colour[0], 9)
  })

  test('a flat palette is as it is', () => {
    const scene = sceneWith(State.helped, State.helped, { floods: 0 })
    scene.palette = { ...night, isFlat: true }
    expect(seen(scene).red).toBe(night.marks[State.helped].colour[0])
  })
})

describe('in a fade in turns', () => {
  test('each child has its own share of it, and looks as before until then', () => {
    const shades = [0, 255].map(shade => {
      const scene = sceneWith(0, 1, { fade: 0.5, fadeStagger: 0.7 })
      scene.stadium.seats = { ...scene.stadium.seats, shades: new Uint8Array(319).fill(shade) }
      return seen(scene).shown
    })
    expect(shades[0]).toBeGreaterThan(shades[1])
    const early = sceneWith(0, 1, { fade: 0.1, fadeStagger: 0.7 })
    early.stadium.seats = { ...early.stadium.seats, shades: new Uint8Array(319).fill(255) }
    expect(seen(early).shown).toBe(0)
  })

  test('turned round half-way nobody jumps, in the stand or on the pitch', () => {
    fc.assert(
      fc.property(share, share, (fade, gather) => {
        for (const fadeStagger of [0.3, 0.7]) {
          const there = seen(sceneWith(0, 1, { fade, fadeStagger, gather }))
          const back = seen(sceneWith(1, 0, { fade: 1 - fade, fadeStagger: -fadeStagger, gather }))
          for (const name of Object.keys(there) as (keyof Appearance)[])
            expect(back[name], name).toBeCloseTo(there[name], 6)
        }
      }),
      { seed: 80_000 },
    )
  })
})

describe('where a stand is seen at a flat angle', () => {
  const eyes = { above: [0, 0, 4000], level: [0, -4000, 12] } as const
  const [near, far] = [40, 160]
  /** Two children who wait, on the near and on the far side. */
  function scene(eye: keyof typeof eyes, wanted: Partial<StadiumValue> = {}): Scene {
    const { scene } = madeScene(319)
    scene.eye = eyes[eye]
    Object.assign(scene.stadium, wanted)
    for (const child of [near, far])
      scene.stadium.marks[child] = scene.stadium.previous[child] = State.waiting
    return scene
  }
  const radiusOf = (scene: Scene, child: number): number => appear(scene, child, blankAppearance()).radius
  const usual = night.marks[State.waiting].radius
  /** How many times smaller a mark is for the angle it is seen at. */
  const shrunk = (scene: Scene, child: number): number => radiusOf(scene, child) / usual

  test('its marks are smaller, and of full size where the eye looks onto it', () => {
    const sides = [...Array(319).keys()].map(child => [child, madeScene(319).seats.places[child * 3 + 1]])
    const nearest = sides.reduce((least, side) => (side[1] < least[1] ? side : least))[0]
    const furthest = sides.reduce((most, side) => (side[1] > most[1] ? side : most))[0]
    const waiting = (eye: keyof typeof eyes) => {
      const made = scene(eye)
      for (const child of [nearest, furthest]) made.stadium.marks[child] = State.waiting
      for (const child of [nearest, furthest]) made.stadium.previous[child] = State.waiting
      return made
    }
    for (const child of [nearest, furthest]) expect(shrunk(waiting('above'), child)).toBeCloseTo(1, 9)
    expect(shrunk(waiting('level'), nearest)).toBeCloseTo(flatAngle.least, 9)
    expect(shrunk(waiting('level'), furthest)).toBeGreaterThan(flatAngle.least)
  })

  test('the smallest that a mark may be is smaller too', () => {
    const level = appear(scene('level'), near, blankAppearance())
    expect(level.open).toBeLessThan(1)
    expect(level.smallest / level.radius).toBeCloseTo(scene('level').smallestMark / usual, 9)
  })

  test('a child on the pitch has its full size again', () => {
    expect(shrunk(scene('level', { gather: 1 }), near)).toBeCloseTo(1, 9)
  })

  test('the same holds of a stadium that stands elsewhere', () => {
    const here = scene('level')
    const there = scene('level', { origin: [1000, 200, 0] })
    there.eye = [1000, -3800, 12]
    expect(radiusOf(there, near)).toBeCloseTo(radiusOf(here, near), 9)
  })
})

describe('gathering', () => {
  test('leaves a plain child in its seat and brings a marked one to its place, exactly', () => {
    const [x, y, z] = [0, 1, 2].map(axis => madeScene(319).scene.stadium.seats.places[120 + axis])
    expect(seen(sceneWith(0, 0, { gather: 1 }))).toMatchObject({ x, y, z, down: 0 })
    const down = seen(sceneWith(5, 5, { gather: 1 }))
    expect(down.down).toBe(1)
    expect([down.x, down.y]).toEqual([3, 4])
    expect(down.z).toBeCloseTo(0.3, 5)
    expect(seen(sceneWith(5, 5, { gather: 0 }))).toMatchObject({ x, y, z, down: 0 })
  })

  test('follows an arc: half-way the child is high up', () => {
    const scenes = Array.from({ length: 101 }, (_, index) => seen(sceneWith(5, 5, { gather: index / 100 })))
    const highest = Math.max(...scenes.map(({ z }) => z))
    expect(highest).toBeGreaterThan(arcHeight)
    expect(highest).toBeLessThan(arcHeight + 3)
  })

  test('begins at home and ends down for every child, and never turns back', () => {
    fc.assert(
      fc.property(share, share, share, (turn, one, other) => {
        expect(downShare(0, turn)).toBe(0)
        expect(downShare(1, turn)).toBeCloseTo(1, 12)
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        expect(downShare(less, turn)).toBeLessThanOrEqual(downShare(more, turn) + 1e-12)
      }),
      { seed: 80_000 },
    )
  })

  test('is staggered: those whose turn is first are ahead', () => {
    expect(downShare(0.5, 0)).toBeGreaterThan(downShare(0.5, 0.5))
    expect(downShare(0.5, 0.5)).toBeGreaterThan(downShare(0.5, 1))
    expect(downShare(0.2, 0)).toBeGreaterThan(0)
    expect(downShare(0.2, 1)).toBe(0)
  })

  test('brings a child who becomes marked all the way from its seat, and one who stops being marked all the way back', () => {
    const ways = Array.from({ length: 101 }, (_, step) => fadeBegins + ((1 - fadeBegins) * step) / 100)
    const coming = ways.map(fade => seen(sceneWith(0, 5, { gather: 1, fade })).down)
    const going = ways.map(fade => seen(sceneWith(5, 0, { gather: 1, fade })).down)
    expect([coming[0], coming[100], going[0], going[100]]).toEqual([0, 1, 1, 0])
    coming.forEach((down, step) => {
      expect(down + going[step]).toBeCloseTo(1, 9)
      if (step > 0) expect(Math.abs(down - coming[step - 1])).toBeLessThan(0.016)
    })
    expect(coming[1]).toBeLessThan(0.001)
  })
})

test('an appearance is written where it was asked for', () => {
  const out = blankAppearance()
  expect(appear(sceneWith(0, 3), 40, out)).toBe(out)
})
