import { describe, expect, test } from 'vitest'
import { ChildBuffers } from '../../src/stadium/stages/pixi/child-buffers'
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
