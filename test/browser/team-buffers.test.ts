import { expect, test } from 'vitest'
import type { Scene } from '../../src/stadium/scene'
import { TeamBuffers } from '../../src/stadium/stages/pixi/team-buffers'
import { madeScene } from '../stadium/made-scene'

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
