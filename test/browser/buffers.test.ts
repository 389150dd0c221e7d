import { describe, expect, test } from 'vitest'
import { ChildBuffers, TeamBuffers } from '../../src/stadium/render/pixi/buffers'
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
  test('is for each its seat, its place, its lightness, and how it looked and looks', () => {
    const { stadium, buffers } = made()
    const { aSeat, aSlot, aShade, aMarks } = buffers.attributes
    expect(aSeat.buffer.data).toEqual(stadium.seats.places)
    expect(aSlot.buffer.data).toEqual(stadium.slots)
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
    for (const { buffers: own } of [buffers.everyone, buffers.marked.geometry, buffers.changed.geometry])
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

test('the GPU holds where everyone of the team is, and their kind', () => {
  const team = new TeamBuffers()
  const stadium = stadiumOf(9)
  const geometry = team.take(stadium)
  expect(geometry.indexCount).toBe(9)
  const [places, kinds] = [geometry.getBuffer('aSeat').data, geometry.getBuffer('aMarks').data]
  expect([...places.subarray(0, 27)]).toEqual([...stadium.players.places])
  expect([...kinds.subarray(0, 18)].filter((_, at) => at % 2 === 0)).toEqual([...stadium.players.kinds])
})

test('those who walk on and off are written into the present buffers, and only a far larger team needs more', () => {
  const team = new TeamBuffers()
  const first = team.take(stadiumOf(140))
  expect(team.take(stadiumOf(160))).toBe(first)
  expect(first.indexCount).toBe(160)
  expect(team.take(stadiumOf(0))).toBe(first)
  expect(first.indexCount).toBe(0)
  const larger = team.take(stadiumOf(400))
  expect(larger).not.toBe(first)
  expect(larger.indexCount).toBe(400)
  const places = larger.getBuffer('aSeat')
  team.stop()
  expect(places.destroyed).toBe(true)
})
