import type { Scene } from './scene'

/**
 * Whoever has just stopped being marked walks home from where they stood: lets them keep their place on the pitch, where
 * the new places have sent them to their seats already. The scene gets slots of its own; the array it had is left alone.
 * @param last the slots before the present ones: x, y, z for each child
 */
export function keepLastPlaces(scene: Scene, last: Float32Array): void {
  const { marks, slots } = scene
  let kept: Float32Array | null = null
  for (const child of scene.marked) {
    if (marks[child] !== 0) continue
    kept ??= slots.slice()
    kept.set(last.subarray(child * 3, child * 3 + 3), child * 3)
  }
  if (!kept) return
  scene.slots = kept
  scene.slotsVersion++
}
