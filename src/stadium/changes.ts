import type { Scene } from './scene'

/** Children whose mark differs between two pictures. */
export function changedChildren(before: Uint8Array, after: Uint8Array): Uint32Array {
  const found: number[] = []
  for (let child = 0; child < after.length; child++) if (before[child] !== after[child]) found.push(child)
  return Uint32Array.from(found)
}

/** Children who look different from a plain seat in either of two pictures, in the order of the children. */
export function markedChildren(before: Uint8Array, after: Uint8Array): Uint32Array {
  const found: number[] = []
  for (let child = 0; child < after.length; child++)
    if ((before[child] | after[child]) !== 0) found.push(child)
  return Uint32Array.from(found)
}

/**
 * Puts new marks into a scene, keeping those it showed until now for the fade. `from`: the marks before the present
 * gesture, from which change is counted; null where nobody is to light up. `atOnce`: no fade follows.
 */
export function takeMarks(scene: Scene, marks: Uint8Array, from: Uint8Array | null, atOnce: boolean): void {
  scene.previous.set(atOnce ? marks : scene.marks)
  scene.marks.set(marks)
  scene.marked = markedChildren(scene.previous, scene.marks)
  scene.changed = from ? changedChildren(from, marks) : new Uint32Array()
  scene.marksVersion++
}

/** Once a fade is over, nobody is drawn for how they looked before it. */
export function forgetPrevious(scene: Scene): void {
  scene.previous.set(scene.marks)
  scene.marked = markedChildren(scene.marks, scene.marks)
  scene.marksVersion++
}
