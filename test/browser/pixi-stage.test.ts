import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nobody } from '../../src/stadium/layout/team-layout'
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
  for (const stage of [canvas, pixi]) stage.stop()
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
  '80,000 children, gathered': { children: 80_000, stadium: { gather: 1, pitchLight: 0.6 } },
  'on a phone, at three device pixels': { children: 80_000, width: 390, height: 257, pixelRatio: 3 },
  'gathered, what the director sees': { ...small, truth: false, stadium: { gather: 1, pitchLight: 0.6 } },
  'on the way down': { ...small, stadium: { gather: 0.45, pitchLight: 0.6 } },
  'half-way through a fade': { ...small, stadium: { fade: 0.5 } },
  'the changed light up': { ...small, stadium: { light: 0.25 } },
  'the changed outlined': { ...small, stadium: { light: 1, outline: true } },
  'the unchanged dimmed': { ...small, stadium: { dim: 1 } },
  'the unchanged half dimmed, the changed lit': { ...small, stadium: { dim: 0.5, light: 0.4 } },
  'half filled': { ...small, stadium: { filled: 0.5, light: 0.4, dim: 0.2 } },
  'half filled, gathered': { ...small, stadium: { filled: 0.6, gather: 1, pitchLight: 0.6 } },
  'not filled yet': { ...small, stadium: { filled: 0, light: 0.4 } },
  '319 children': { children: 319, ...small },
  '319 children, gathered': { children: 319, ...small, stadium: { gather: 1 } },
  'close up': { ...small, zoom: { factor: 30, x: 320, y: 320 } },
  'at the dugout': { ...small, viewpoint: 'dugout' },
  'along the rows': { ...small, viewpoint: 'rows' },
  'over the gathered children': { ...small, viewpoint: 'pitch', stadium: { gather: 1 }, pixelRatio: 2 },
  'standing elsewhere in the world': { ...small, origin: [300, -120, 2], stadium: { gather: 0.5, dim: 0.3 } },
  'straight above': { ...small, viewpoint: 'above' },
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
    for (const wishes of [{ truth: true }, { truth: false }, { stadium: { gather: 1 } }]) {
      const { scene } = paintedScene({ children: 80_000, width: 860, height: 400, ...wishes })
      const plain = drawn(canvas, scene)
      const child = scene.stadium.marked[1000]
      scene.stadium.previous[child] = scene.stadium.marks[child] = scene.stadium.marks[child] === 5 ? 3 : 5
      scene.stadium.marksVersion++
      const found = apart(plain, drawn(pixi, scene))
      expect(alike(found), JSON.stringify(found)).toBe(false)
    }
  })

  test('and are found out when a child is missing, or stands elsewhere', () => {
    const { scene } = paintedScene(small)
    const plain = drawn(canvas, scene)
    scene.stadium.marked = scene.stadium.marked.filter((_, index) => index !== 50)
    scene.stadium.marksVersion++
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
    scene.stadium.marks.set(crowd.marks(false))
    scene.stadium.previous.set(scene.stadium.marks)
    scene.stadium.marksVersion++
    expectAsNew(scene)
    scene.stadium.slots = scene.stadium.slots.map((value, at) => (at % 3 === 0 ? -value : value))
    scene.stadium.slotsVersion++
    scene.stadium.gather = 1
    expectAsNew(scene)
    const { places, kinds, scale } = scene.stadium.players
    scene.stadium.players = { places: places.slice(0, 30), kinds: kinds.slice(0, 10), scale }
    scene.stadium.playersVersion++
    expectAsNew(scene)
    scene.palette = { ...scene.palette, player: [1, 0, 0], background: [0, 0, 0.2] }
    scene.paletteVersion++
    expectAsNew(scene)
  })

  test('fills, and shows nobody before their seat is filled', () => {
    const { scene } = paintedScene(small)
    for (const filled of [0, 0.02, 0.5, 0.97, 1]) {
      scene.stadium.filled = filled
      expectAsNew(scene)
    }
  })

  test('takes more and fewer children, and another size', () => {
    for (const wishes of [{ children: 319 }, { children: 8000, width: 300, height: 500 }, { children: 16 }])
      expectAsNew(paintedScene({ ...small, ...wishes }).scene)
  })

  test('draws a list of nobody as nobody, though to Pixi no length means everyone', () => {
    const { scene } = paintedScene(small)
    const none = { marked: new Uint32Array(), changed: new Uint32Array(), players: nobody }
    Object.assign(scene.stadium, { ...none, light: 0.3, dim: 0.5 })
    scene.stadium.marks.fill(0)
    scene.stadium.previous.fill(0)
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
    const said = expectQuiet()
    for (let turn = 0; turn < 3; turn++) {
      const stage = await makePixiStage(document.createElement('canvas'))
      if (turn > 0) stage.draw(paintedScene({ children: 319 }).scene)
      stage.stop()
    }
    expect(said()).toEqual([])
  })
})
