import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { placePlayers } from '../../src/stadium/layout/team-layout'
import { markCount } from '../../src/stadium/marks'
import { night } from '../../src/stadium/palette'
import { forgetPrevious, takeMarks } from '../../src/stadium/recolour'
import { makeCanvasStage } from '../../src/stadium/render/canvas/canvas-stage'
import type { Scene } from '../../src/stadium/scene'
import type { StadiumValue } from '../../src/stadium/stadium-value'
import { apart, drawn, paintedScene, type Wishes } from './stadium-pictures'

const keeping = makeCanvasStage(document.createElement('canvas'))
const forgetting = makeCanvasStage(document.createElement('canvas'))
afterAll(() => {
  for (const stage of [keeping, forgetting]) stage.stop()
})

/** Fails unless the picture made with what was kept is the one made from the beginning, to the last pixel. */
function expectSame(scene: Scene, after: string): void {
  forgetting.forget()
  const [kept, fresh] = [drawn(keeping, scene), drawn(forgetting, scene)]
  expect(apart(kept, fresh).most, after).toBe(0)
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
      Object.assign(scene.stadium, {
        fade: atOnce ? 1 : 0.35,
        lineHeight: lit ? 17 : 0,
        lineStrength: lit ? 0.9 : 0,
      })
    },
)
const fadeOver: Move = scene => {
  scene.stadium.fade = 1
  forgetPrevious(scene.stadium)
}
/** Something of the stadium becomes another share. */
const becomes = (name: keyof StadiumValue) =>
  share.map(
    (value): Move =>
      scene =>
        Object.assign(scene.stadium, { [name]: value }),
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
  scene => Object.assign(scene, { isHurried: !scene.isHurried }),
  scene => Object.assign(scene, { isStill: !scene.isStill }),
  scene => {
    scene.palette = scene.palette.isFlat ? night : { ...night, isFlat: true, player: [1, 0, 0] }
    scene.paletteVersion++
  },
)
const moves = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: paint },
    { weight: 2, arbitrary: becomes('fade') },
    { weight: 2, arbitrary: fc.constant(fadeOver) },
    { weight: 2, arbitrary: becomes('floods') },
    { weight: 2, arbitrary: becomes('hush') },
    { weight: 1, arbitrary: becomes('dim') },
    { weight: 1, arbitrary: becomes('lineStrength') },
    { weight: 1, arbitrary: becomes('pitchLight') },
    { weight: 1, arbitrary: team },
    { weight: 2, arbitrary: rarely },
  ),
  { minLength: 1, maxLength: 10 },
)

describe('a picture made with what was kept', () => {
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
    'from %s is the one made from the beginning, after anything that can happen',
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
        { seed: 80_000, numRuns: 20 },
      )
    },
  )

  test('of 80,000 children is the one made from the beginning, while the floods go out and lines rise', () => {
    const { scene } = paintedScene({ children: 80_000, width: 500, height: 300 })
    for (const [floods, lineHeight] of [
      [1, 0],
      [0.6, 8],
      [0.2, 17],
      [0, 9],
    ]) {
      Object.assign(scene.stadium, { floods, lineHeight, lineStrength: 0.9 })
      expectSame(scene, `at ${floods}, ${lineHeight}`)
    }
  })

  test('is painted at once as fine as it gets while seats fill before a camera that stays', () => {
    const { scene } = paintedScene({ children: 2000, stadium: { filled: 0.2 } })
    drawn(keeping, scene)
    for (const filled of [0.4, 0.8, 1]) {
      scene.stadium.filled = filled
      scene.isStill = filled === 1
      const kept = drawn(keeping, scene)
      forgetting.forget()
      const fresh = drawn(forgetting, { ...scene, isStill: true, stadium: { ...scene.stadium } })
      expect(apart(kept, fresh).most, `at ${filled}`).toBe(0)
    }
  })
})
