import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { placePlayers } from '../../src/stadium/layout/team-layout'
import { markCount } from '../../src/stadium/marks'
import { night } from '../../src/stadium/palette'
import { forgetPrevious, takeMarks } from '../../src/stadium/recolour'
import { makeCanvasStage } from '../../src/stadium/render/canvas/canvas-stage'
import { boxAround, ChangedBoxes } from '../../src/stadium/render/canvas/changed-boxes'
import type { Scene } from '../../src/stadium/scene'
import { apart, drawn, paintedScene, type Wishes } from './stadium-pictures'

const partly = makeCanvasStage(document.createElement('canvas'))
const wholly = makeCanvasStage(document.createElement('canvas'))
afterAll(() => {
  for (const stage of [partly, wholly]) stage.stop()
})

/** Fails unless the picture painted around those who changed is the one painted as a whole, to the last pixel. */
function expectSame(scene: Scene, after: string): void {
  wholly.forget()
  const [some, all] = [drawn(partly, scene), drawn(wholly, scene)]
  expect(apart(some, all).most, after).toBe(0)
}

/** Everything that can happen to a picture between two frames. */
type Move = (scene: Scene, camera: ReturnType<typeof paintedScene>['camera']) => void

const share = fc.double({ min: 0, max: 1, noNaN: true })
const someChildren = fc.array(fc.tuple(fc.nat({ max: 318 }), fc.nat({ max: markCount - 1 })), {
  maxLength: 12,
})
const paint = fc.tuple(someChildren, fc.boolean(), fc.boolean()).map(
  ([changes, atOnce, lit]): Move =>
    scene => {
      const marks = scene.stadium.marks.slice()
      for (const [child, mark] of changes) marks[child] = mark
      takeMarks(scene.stadium, marks, lit ? scene.stadium.marks.slice() : null, atOnce)
      Object.assign(scene.stadium, { fade: atOnce ? 1 : 0.35, light: lit && !atOnce ? 0 : 1 })
    },
)
const fade = share.map(
  (value): Move =>
    scene =>
      Object.assign(scene.stadium, { fade: Math.max(scene.stadium.fade, value) }),
)
const fadeOver: Move = scene => {
  scene.stadium.fade = 1
  forgetPrevious(scene.stadium)
}
const light = share.map(
  (value): Move =>
    scene =>
      Object.assign(scene.stadium, { light: Math.max(scene.stadium.light, value) }),
)
const outline = fc.boolean().map(
  (value): Move =>
    scene =>
      Object.assign(scene.stadium, { outline: value }),
)
const team = fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 30 })).map(
  ([established, agency]): Move =>
    scene => {
      scene.stadium.players = placePlayers({ established, newlyQualified: 5, agency, empty: 3 }, false)
      scene.stadium.playersVersion++
    },
)
const rarely = fc.constantFrom<Move>(
  (scene, camera) => {
    camera.zoom(1.7, { x: 100, y: 100 })
    camera.aim(scene.cameraVersion)
  },
  scene => Object.assign(scene.stadium, { gather: scene.stadium.gather === 0 ? 0.6 : 0 }),
  scene => Object.assign(scene.stadium, { dim: scene.stadium.dim === 0 ? 0.7 : 0 }),
  scene => {
    scene.palette = scene.palette === night ? { ...night, player: [1, 0, 0] } : night
    scene.paletteVersion++
  },
)
const moves = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: paint },
    { weight: 3, arbitrary: fade },
    { weight: 2, arbitrary: fc.constant(fadeOver) },
    { weight: 2, arbitrary: light },
    { weight: 1, arbitrary: outline },
    { weight: 1, arbitrary: team },
    { weight: 1, arbitrary: rarely },
  ),
  { minLength: 1, maxLength: 10 },
)

describe('a picture painted only around those who changed', () => {
  const size = { children: 319, width: 240, height: 150 }
  const views: Record<string, Wishes> = {
    'the whole stadium': size,
    'the dugout': { ...size, viewpoint: 'dugout' },
    'the rows': { ...size, viewpoint: 'rows' },
    'the pitch, at two device pixels': {
      ...size,
      width: 160,
      height: 100,
      viewpoint: 'pitch',
      pixelRatio: 2,
    },
  }

  test.each(Object.entries(views))(
    'from %s is the whole picture, after anything that can happen',
    (_, view) => {
      fc.assert(
        fc.property(moves, happened => {
          const { scene, camera } = paintedScene(view)
          expectSame(scene, 'at first')
          for (const [step, move] of happened.entries()) {
            move(scene, camera)
            expectSame(scene, `after move ${step}`)
          }
        }),
        { seed: 80_000, numRuns: 25 },
      )
    },
  )

  test('of 80,000 children is the whole picture, through a fade and its light', () => {
    const { scene } = paintedScene({ children: 80_000, width: 500, height: 300 })
    expectSame(scene, 'at first')
    const marks = scene.stadium.marks.slice()
    for (const child of scene.stadium.marked.slice(0, 60)) marks[child] = (marks[child] % 8) + 1
    takeMarks(scene.stadium, marks, scene.stadium.marks.slice(), false)
    for (const [faded, lit] of [
      [0.35, 0],
      [0.8, 0.3],
      [1, 0.7],
      [1, 1],
    ]) {
      Object.assign(scene.stadium, { fade: faded, light: lit })
      expectSame(scene, `at ${faded}, ${lit}`)
    }
    forgetPrevious(scene.stadium)
    expectSame(scene, 'after the fade')
  })
})

describe('the boxes to paint again', () => {
  function started() {
    const { scene } = paintedScene({ children: 319 })
    const boxes = new ChangedBoxes()
    boxes.next(scene)
    return { scene, boxes }
  }

  test('are one around each child who changed, and once more when the light is over', () => {
    const { scene, boxes } = started()
    const marks = scene.stadium.marks.slice()
    marks[7] = 3
    takeMarks(scene.stadium, marks, scene.stadium.marks.slice(), true)
    scene.stadium.light = 0.5
    expect(boxes.next(scene)).toEqual([boxAround(scene, 7, true)])
    scene.stadium.light = 1
    expect(boxes.next(scene)).toEqual([boxAround(scene, 7, true)])
    expect(boxes.next(scene)).toEqual([])
  })

  test('are everything where very many changed, while anybody walks or is dimmed, and when the camera moves', () => {
    for (const change of [
      (scene: Scene) =>
        takeMarks(
          scene.stadium,
          scene.stadium.marks.map(mark => (mark + 1) % 9),
          null,
          true,
        ),
      (scene: Scene) => Object.assign(scene.stadium, { gather: 0.1 }),
      (scene: Scene) => Object.assign(scene.stadium, { dim: 0.1 }),
      (scene: Scene) => Object.assign(scene, { cameraVersion: scene.cameraVersion + 1 }),
    ]) {
      const { scene, boxes } = started()
      change(scene)
      expect(boxes.next(scene)).toBeNull()
    }
  })

  test('with light are wide enough for its ring', () => {
    const { scene } = paintedScene({ children: 319 })
    const [dot, lit] = [false, true].map(light => boxAround(scene, 7, light))
    expect((lit?.right ?? 0) - (dot?.right ?? 0)).toBeGreaterThanOrEqual(11)
    expect((dot?.left ?? 0) - (lit?.left ?? 0)).toBeGreaterThanOrEqual(11)
  })
})
