import type { Geometry } from 'pixi.js'
import { describe, expect, test } from 'vitest'
import { ChildBuffers, LineBuffers, TeamBuffers } from '../../src/stadium/render/pixi/buffers'
import type { StadiumValue } from '../../src/stadium/stadium-value'
import { madeScene } from '../stadium/made-scene'

function made() {
  const { stadium } = madeScene(319)
  stadium.marks.fill(5, 10, 20)
  stadium.previous.fill(3, 15, 25)
  stadium.marked = Uint32Array.from({ length: 15 }, (_, index) => index + 10)
  stadium.changed = Uint32Array.of(12, 18)
  const buffers = new ChildBuffers(stadium)
  buffers.updateMarks(stadium)
  return { stadium, buffers }
}
const indices = ({ geometry }: ChildBuffers['marked']): number[] => [
  ...(geometry.indexBuffer.data as Uint32Array).subarray(0, geometry.indexCount),
]

describe('what the GPU holds of the children', () => {
  test('is for each its seat, its place, its light, and how it looked and looks', () => {
    const { stadium, buffers } = made()
    const { aSeat, aSlot, aShade, aMarks } = buffers.attributes
    expect(aSeat.buffer.data).toEqual(stadium.seats.places)
    expect(aSlot.buffer.data).toEqual(stadium.slots)
    expect(buffers.attributes.aLight.buffer.data).toEqual(stadium.seats.light)
    for (const child of [0, 12, 17, 22, 318]) {
      expect((aShade.buffer.data as Uint8Array)[child * 2]).toBe(stadium.seats.shades[child])
      const marks = (aMarks.buffer.data as Uint8Array).subarray(child * 2, child * 2 + 2)
      expect([...marks]).toEqual([stadium.previous[child], stadium.marks[child]])
    }
  })

  test('is which of them are marked and which have changed, and no more than that', () => {
    const { stadium, buffers } = made()
    expect(indices(buffers.marked)).toEqual([...stadium.marked])
    expect(indices(buffers.changed)).toEqual([12, 18])
    stadium.marked = Uint32Array.of(300)
    stadium.changed = new Uint32Array()
    buffers.updateMarks(stadium)
    expect(indices(buffers.marked)).toEqual([300])
    expect(indices(buffers.changed)).toEqual([])
  })

  test('has everyone in the other order too, from the last to the first', () => {
    const { data } = made().buffers.backwards.indexBuffer
    expect([data[0], data[1], data[318], data.length]).toEqual([318, 317, 0, 319])
  })

  test('takes new places without touching those of the stadium', () => {
    const { stadium, buffers } = made()
    const slots = stadium.slots.map(value => value + 1)
    buffers.updateSlots({ ...stadium, slots })
    expect(buffers.attributes.aSlot.buffer.data).toEqual(slots)
    expect(buffers.attributes.aSlot.buffer.data).not.toBe(slots)
    expect(stadium.slots).not.toEqual(slots)
  })

  test('is shared by the stands and the marks, and given back as a whole', () => {
    const { buffers } = made()
    const { aSeat } = buffers.attributes
    const { everyone, backwards, marked, changed } = buffers
    for (const { buffers: own } of [everyone, backwards, marked.geometry, changed.geometry])
      expect(own).toContain(aSeat.buffer)
    buffers.stop()
    expect(aSeat.buffer.destroyed).toBe(true)
  })
})

/** A stadium with a team of so many, each at places of their own. */
function stadiumOf(count: number): StadiumValue {
  const { stadium } = madeScene(319)
  stadium.players = {
    places: Float32Array.from({ length: count * 3 }, (_, at) => at / 2),
    kinds: Uint8Array.from({ length: count }, (_, post) => post % 4),
    scale: 1,
  }
  return stadium
}

/** What a thing is given, as its first corner has it: a thing has so many corners. */
const given = (geometry: Geometry, name: string, thing: number, corners: number, size: number): number[] => [
  ...geometry.getBuffer(name).data.subarray(thing * corners * size, thing * corners * size + size),
]

test('the GPU holds where everyone of the team is, and their kind: a stroke each, and five places on the grass', () => {
  const team = new TeamBuffers()
  const stadium = stadiumOf(9)
  const { strokes, onGrass } = team.take(stadium)
  expect([strokes.indexCount, onGrass.indexCount]).toEqual([9 * 6, 9 * 5 * 6])
  for (const [geometry, corners] of [
    [strokes, 4],
    [onGrass, 20],
  ] as const)
    for (const post of [0, 4, 8]) {
      expect(given(geometry, 'aFoot', post, corners, 3)).toEqual([
        ...stadium.players.places.subarray(post * 3, post * 3 + 3),
      ])
      expect(given(geometry, 'aKind', post, corners, 2)[0]).toBe(post % 4)
      // Every corner of a thing has the same.
      expect(geometry.getBuffer('aKind').data[(post * corners + corners - 1) * 2]).toBe(post % 4)
    }
})

test('those who walk on and off are written into the present buffers, and only a far larger team needs more', () => {
  const team = new TeamBuffers()
  const first = team.take(stadiumOf(140)).strokes
  expect(team.take(stadiumOf(160)).strokes).toBe(first)
  expect(first.indexCount).toBe(160 * 6)
  expect(team.take(stadiumOf(0)).strokes).toBe(first)
  expect(first.indexCount).toBe(0)
  const larger = team.take(stadiumOf(400)).strokes
  expect(larger).not.toBe(first)
  expect(larger.indexCount).toBe(400 * 6)
  const places = larger.getBuffer('aFoot')
  team.stop()
  expect(places.destroyed).toBe(true)
})

test('the GPU holds of each changed child where it is, how it looked and looks, and its turn', () => {
  const { stadium } = made()
  stadium.changedFrom = Uint8Array.of(4, 0)
  const lines = new LineBuffers()
  const geometry = lines.take(stadium)
  lines.showFirst(2)
  expect(geometry.indexCount).toBe(12)
  stadium.changed.forEach((child, line) => {
    const place = (of: Float32Array): number[] => [...of.subarray(child * 3, child * 3 + 3)]
    expect(given(geometry, 'aSeat', line, 4, 3)).toEqual(place(stadium.seats.places))
    expect(given(geometry, 'aSlot', line, 4, 3)).toEqual(place(stadium.slots))
    const codes = [stadium.previous[child], stadium.marks[child], stadium.changedFrom[line]]
    expect(given(geometry, 'aLine', line, 4, 4)).toEqual([...codes, stadium.seats.shades[child]])
  })
  stadium.changed = Uint32Array.from({ length: 300 }, (_, child) => child)
  stadium.changedFrom = new Uint8Array(300)
  const larger = lines.take(stadium)
  expect(larger).not.toBe(geometry)
  lines.stop()
  lines.stop()
})
