import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeCanvasStage } from '../../src/stadium/render/canvas/canvas-stage'
import { makePixiStage } from '../../src/stadium/render/pixi/pixi-stage'
import type { Stage } from '../../src/stadium/render/stage'
import { expectQuiet } from './stadium-mounted'
import { apart, drawn, paintedScene, type Wishes } from './stadium-pictures'

let canvas: Stage
let pixi: Stage
beforeAll(async () => {
  canvas = makeCanvasStage(document.createElement('canvas'))
  pixi = await makePixiStage(document.createElement('canvas'))
})
afterAll(() => {
  for (const stage of [canvas, pixi]) stage.destroy()
})

/**
 * How far two pictures may be apart. The stages round their colours and smooth their edges each in its own way, and the
 * plain canvas gives a marking on the ground one width where the other lets it taper: single pixels of an edge may
 * differ by a third of white, one in 200 visibly, and all together by a shade nobody sees. A child in another colour is
 * further off than that in its middle.
 */
const tolerance = { mean: 1.2, most: 85, far: 0.005 }
const alike = (found: ReturnType<typeof apart>): boolean =>
  found.mean < tolerance.mean && found.most < tolerance.most && found.far < tolerance.far

const small = { width: 640, height: 360 }
const cases: Record<string, Wishes> = {
  '80,000 children, what is really there': { children: 80_000, width: 860, height: 400 },
  '80,000 children, what the director sees': { children: 80_000, truth: false, width: 860, height: 400 },
  '80,000 children, gathered': { children: 80_000, scene: { gather: 1, pitchLight: 0.6 } },
  'on a phone, at three device pixels': { children: 80_000, width: 390, height: 257, pixelRatio: 3 },
  'gathered, what the director sees': { ...small, truth: false, scene: { gather: 1, pitchLight: 0.6 } },
  'on the way down': { ...small, scene: { gather: 0.45, pitchLight: 0.6 } },
  'half-way through a fade': { ...small, scene: { fade: 0.5 } },
  'the changed light up': { ...small, scene: { light: 0.25 } },
  'the changed outlined': { ...small, scene: { light: 1, outline: true } },
  'the unchanged dimmed': { ...small, scene: { dim: 1 } },
  'the unchanged half dimmed, the changed lit': { ...small, scene: { dim: 0.5, light: 0.4 } },
  'half filled': { ...small, scene: { filled: 0.5, light: 0.4, dim: 0.2 } },
  'half filled, gathered': { ...small, scene: { filled: 0.6, gather: 1, pitchLight: 0.6 } },
  'not filled yet': { ...small, scene: { filled: 0, light: 0.4 } },
  '319 children': { children: 319, ...small },
  '319 children, gathered': { children: 319, ...small, scene: { gather: 1 } },
  'close up': { ...small, zoom: { factor: 30, x: 320, y: 320 } },
  'at the dugout': { ...small, stand: 'dugout' },
  'along the rows': { ...small, stand: 'rows' },
  'over the gathered children': { ...small, stand: 'pitch', scene: { gather: 1 }, pixelRatio: 2 },
  'straight above': { ...small, stand: 'above' },
}

describe('the two stages draw the same picture', () => {
  test.each(Object.entries(cases))('%s', (_, wishes) => {
    expectQuiet()
    const { scene } = paintedScene(wishes)
    const [plain, fast] = [drawn(canvas, scene), drawn(pixi, scene)]
    const found = apart(plain, fast)
    expect(alike(found), JSON.stringify(found)).toBe(true)
    // And it is a picture, not two blank ones.
    const night = scene.palette.background.map(channel => Math.round(channel * 255))
    const blank = new ImageData(plain.width, plain.height)
    for (let at = 0; at < blank.data.length; at += 4) blank.data.set([...night, 255], at)
    expect(apart(plain, blank).mean).toBeGreaterThan(5)
  })

  test('and are found out when one child of 80,000 looks another way in one of them', () => {
    for (const wishes of [{ truth: true }, { truth: false }, { scene: { gather: 1 } }]) {
      const { scene } = paintedScene({ children: 80_000, width: 860, height: 400, ...wishes })
      const plain = drawn(canvas, scene)
      const child = scene.marked[1000]
      scene.previous[child] = scene.marks[child] = scene.marks[child] === 5 ? 3 : 5
      scene.marksVersion++
      const found = apart(plain, drawn(pixi, scene))
      expect(alike(found), JSON.stringify(found)).toBe(false)
    }
  })

  test('and are found out when a child is missing, or stands elsewhere', () => {
    const { scene } = paintedScene(small)
    const plain = drawn(canvas, scene)
    scene.marked = scene.marked.filter((_, index) => index !== 50)
    scene.marksVersion++
    expect(alike(apart(plain, drawn(pixi, scene)))).toBe(false)
  })
})

describe('the Pixi stage', () => {
  /** What it draws after a change is what it draws of the same scene from the beginning. */
  function expectAsNew(scene: Parameters<Stage['draw']>[0]): void {
    const after = drawn(pixi, scene)
    const plain = drawn(canvas, scene)
    const found = apart(after, plain)
    expect(alike(found), JSON.stringify(found)).toBe(true)
  }

  test('takes new marks, slots, team and palette when their versions go up', () => {
    const { scene, crowd } = paintedScene(small)
    pixi.draw(scene)
    scene.marks.set(crowd.marks(false))
    scene.previous.set(scene.marks)
    scene.marksVersion++
    expectAsNew(scene)
    scene.slots = scene.slots.map((value, at) => (at % 3 === 0 ? -value : value))
    scene.slotsVersion++
    scene.gather = 1
    expectAsNew(scene)
    scene.playerPlaces = scene.playerPlaces.slice(0, 30)
    scene.playerKinds = scene.playerKinds.slice(0, 10)
    scene.playersVersion++
    expectAsNew(scene)
    scene.palette = { ...scene.palette, player: [1, 0, 0], background: [0, 0, 0.2] }
    scene.paletteVersion++
    expectAsNew(scene)
  })

  test('fills, and shows nobody before their seat is filled', () => {
    const { scene } = paintedScene(small)
    for (const filled of [0, 0.02, 0.5, 0.97, 1]) {
      scene.filled = filled
      expectAsNew(scene)
    }
  })

  test('takes more and fewer children, and another size', () => {
    for (const wishes of [{ children: 319 }, { children: 8000, width: 300, height: 500 }, { children: 16 }])
      expectAsNew(paintedScene({ ...small, ...wishes }).scene)
  })

  test('draws a list of nobody as nobody, though to Pixi no length means everyone', () => {
    const { scene } = paintedScene(small)
    Object.assign(scene, { marked: new Uint32Array(), changed: new Uint32Array(), light: 0.3, dim: 0.5 })
    Object.assign(scene, { playerPlaces: new Float32Array(), playerKinds: new Uint8Array() })
    scene.marks.fill(0)
    scene.previous.fill(0)
    expectAsNew(scene)
  })

  test('makes its canvas as many device pixels as the scene has', () => {
    for (const [width, height, pixelRatio] of [
      [333.3, 200, 1.5],
      [390, 257, 3],
      [1, 1, 1],
    ]) {
      pixi.draw(paintedScene({ children: 319, width, height, pixelRatio }).scene)
      expect([pixi.canvas.width, pixi.canvas.height]).toEqual([
        Math.round(width * pixelRatio),
        Math.round(height * pixelRatio),
      ])
    }
  })

  test('draws the same picture again when it has forgotten everything', () => {
    const { scene } = paintedScene(small)
    const before = drawn(pixi, scene)
    pixi.forget()
    expect(apart(before, drawn(pixi, scene)).most).toBe(0)
  })

  test('can be made and given back many times, without a word on the console', async () => {
    expectQuiet()
    for (let turn = 0; turn < 3; turn++) {
      const stage = await makePixiStage(document.createElement('canvas'))
      if (turn > 0) stage.draw(paintedScene({ children: 319 }).scene)
      stage.destroy()
    }
  })
})
