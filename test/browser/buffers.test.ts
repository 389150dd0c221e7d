import { describe, expect, test } from 'vitest'
import { ChildBuffers, TeamBuffers } from '../../src/stadium/render/pixi/buffers'
import type { Scene } from '../../src/stadium/scene'
import { madeScene } from '../stadium/made-scene'

function made() {
  const { scene } = madeScene(319)
  scene.marks.fill(5, 10, 20)
  scene.previous.fill(3, 15, 25)
  scene.marked = Uint32Array.from({ length: 15 }, (_, index) => index + 10)
  scene.changed = Uint32Array.of(12, 18)
  const buffers = new ChildBuffers(scene)
  buffers.updateMarks(scene)
  return { scene, buffers }
}
const indices = ({ geometry }: ChildBuffers['marked']): number[] => [
  ...(geometry.indexBuffer.data as Uint32Array).subarray(0, geometry.indexCount),
]

describe('what the GPU holds of the children', () => {
  test('is for each its seat, its place, its lightness, and how it looked and looks', () => {
    const { scene, buffers } = made()
    const { aSeat, aSlot, aShade, aMarks } = buffers.attributes
    expect(aSeat.buffer.data).toEqual(scene.seats)
    expect(aSlot.buffer.data).toEqual(scene.slots)
    for (const child of [0, 12, 17, 22, 318]) {
      expect((aShade.buffer.data as Uint8Array)[child * 2]).toBe(scene.shades[child])
      const marks = (aMarks.buffer.data as Uint8Array).subarray(child * 2, child * 2 + 2)
      expect([...marks]).toEqual([scene.previous[child], scene.marks[child]])
    }
  })

  test('is which of them are marked and which have changed, and no more than that', () => {
    const { scene, buffers } = made()
    expect(indices(buffers.marked)).toEqual([...scene.marked])
    expect(indices(buffers.changed)).toEqual([12, 18])
    scene.marked = Uint32Array.of(300)
    scene.changed = new Uint32Array()
    buffers.updateMarks(scene)
    expect(indices(buffers.marked)).toEqual([300])
    expect(indices(buffers.changed)).toEqual([])
  })

  test('takes new places without touching those of the scene', () => {
    const { scene, buffers } = made()
    const slots = scene.slots.map(value => value + 1)
    buffers.updateSlots({ ...scene, slots })
    expect(buffers.attributes.aSlot.buffer.data).toEqual(slots)
    expect(buffers.attributes.aSlot.buffer.data).not.toBe(slots)
    expect(scene.slots).not.toEqual(slots)
  })

  test('is shared by the stands and the marks, and given back as a whole', () => {
    const { buffers } = made()
    const { aSeat } = buffers.attributes
    for (const { buffers: held } of [buffers.everyone, buffers.marked.geometry, buffers.changed.geometry])
      expect(held).toContain(aSeat.buffer)
    buffers.destroy()
    expect(aSeat.buffer.destroyed).toBe(true)
  })
})

/** A scene with a team of so many, each at places of their own. */
function sceneOf(count: number): Scene {
  const { scene } = madeScene(319)
  scene.playerPlaces = Float32Array.from({ length: count * 3 }, (_, at) => at / 2)
  scene.playerKinds = Uint8Array.from({ length: count }, (_, post) => post % 4)
  return scene
}

test('the GPU holds where everyone of the team is, and their kind', () => {
  const team = new TeamBuffers()
  const scene = sceneOf(9)
  const geometry = team.take(scene)
  expect(geometry.indexCount).toBe(9)
  const [places, kinds] = [geometry.getBuffer('aSeat').data, geometry.getBuffer('aMarks').data]
  expect([...places.subarray(0, 27)]).toEqual([...scene.playerPlaces])
  expect([...kinds.subarray(0, 18)].filter((_, at) => at % 2 === 0)).toEqual([...scene.playerKinds])
})

test('those who walk on and off are written into what is held, and only a far larger team needs more', () => {
  const team = new TeamBuffers()
  const first = team.take(sceneOf(140))
  expect(team.take(sceneOf(160))).toBe(first)
  expect(first.indexCount).toBe(160)
  expect(team.take(sceneOf(0))).toBe(first)
  expect(first.indexCount).toBe(0)
  const larger = team.take(sceneOf(400))
  expect(larger).not.toBe(first)
  expect(larger.indexCount).toBe(400)
  const places = larger.getBuffer('aSeat')
  team.destroy()
  expect(places.destroyed).toBe(true)
})
