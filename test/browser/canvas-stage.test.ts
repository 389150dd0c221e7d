import { afterAll, describe, expect, test } from 'vitest'
import { State } from '../../src/model/population/states'
import { project } from '../../src/stadium/camera/projection'
import { nobody } from '../../src/stadium/layout/team-layout'
import { makeCanvasStage } from '../../src/stadium/render/canvas/canvas-stage'
import type { Scene } from '../../src/stadium/scene'
import type { StadiumValue } from '../../src/stadium/stadium-value'
import { withStadium } from '../stadium/made-scene'
import { apart, drawn, paintedScene, type Wishes } from './stadium-pictures'

const stage = makeCanvasStage(document.createElement('canvas'))
afterAll(() => stage.stop())

let scenes = 0
/** Another scene, of which no stage can have drawn anything yet. */
const fresh = (scene: Scene, more: Partial<StadiumValue>): Scene => ({
  ...withStadium(scene, more),
  cameraVersion: -++scenes,
})

/** The same scene with nobody on the pitch and nobody marked: every seat plain. */
const onlySeats = (scene: Scene): Scene =>
  fresh(scene, {
    marked: new Uint32Array(),
    changed: new Uint32Array(),
    players: nobody,
  })

/** The picture of the ground alone: no seat at all. */
function groundAlone(scene: Scene): ImageData {
  return drawn(stage, fresh(onlySeats(scene), { seats: { ...scene.stadium.seats, count: 0 } }))
}

const differs = (one: ImageData, other: ImageData, at: number, by: number): boolean =>
  [0, 1, 2].some(channel => Math.abs(one.data[at + channel] - other.data[at + channel]) > by)

/**
 * What share of the stands is coloured. The stands are the pixels that seats change at all (by more than a twentieth of
 * white), so gaps between rows that can be seen do not count; coloured are those among them, or beside them, that the
 * marks make clearly coloured: the largest and the smallest channel a quarter of white apart, where slate has an eighth.
 */
function colouredShare(wishes: Wishes): number {
  const { scene } = paintedScene({ children: 80_000, ...wishes })
  const ground = groundAlone(scene)
  const seats = drawn(stage, onlySeats(scene))
  const marks = drawn(stage, fresh(scene, { players: nobody }))
  let [stands, coloured] = [0, 0]
  for (let at = 0; at < marks.data.length; at += 4) {
    const channels = [0, 1, 2].map(channel => marks.data[at + channel])
    if (differs(seats, ground, at, 12)) stands++
    if (differs(marks, seats, at, 12) && Math.max(...channels) - Math.min(...channels) > 64) coloured++
  }
  expect(stands).toBeGreaterThan(20_000)
  return coloured / stands
}

describe('of the stands, as England is', () => {
  test.each([
    { width: 1280, height: 640 },
    { width: 860, height: 400 },
    { width: 860, height: 400, pixelRatio: 2 },
  ])('at most a fifth is coloured in $width × $height on a wide screen', view => {
    const share = colouredShare(view)
    expect(share).toBeLessThanOrEqual(0.2)
    expect(share).toBeGreaterThan(0.03)
  })

  test.each([1, 2, 3])('less than a third is coloured on a phone, at %i device pixels', pixelRatio => {
    const share = colouredShare({ width: 390, height: 257, pixelRatio })
    expect(share).toBeLessThanOrEqual(0.3)
    expect(share).toBeGreaterThan(0.03)
  })

  test('far more would be, were the marks four times as large', () => {
    const { scene } = paintedScene({})
    const marks = scene.palette.marks.map(mark => ({ ...mark, radius: mark.radius * 4 }))
    expect(colouredShare({ palette: { ...scene.palette, marks } })).toBeGreaterThan(0.3)
  })
})

describe('the plain canvas', () => {
  test('draws the same picture again and again, and after forgetting', () => {
    const { scene } = paintedScene({ stadium: { dim: 0.4, floods: 0.3, lineHeight: 9, lineStrength: 0.9 } })
    const first = drawn(stage, scene)
    expect(apart(first, drawn(stage, scene)).most).toBe(0)
    stage.forget()
    expect(apart(first, drawn(stage, scene)).most).toBe(0)
  })

  test('leaves nothing of an earlier picture when children change back', () => {
    const { scene, crowd } = paintedScene()
    const first = drawn(stage, scene)
    const { marked } = scene.stadium
    scene.stadium.marks.set(crowd.marks(false))
    scene.stadium.previous.set(scene.stadium.marks)
    scene.stadium.marked = marked.filter(child => scene.stadium.marks[child] > 0)
    scene.stadium.marksVersion++
    expect(apart(first, drawn(stage, scene)).far).toBeGreaterThan(0)
    scene.stadium.marks.set(crowd.marks(true))
    scene.stadium.previous.set(scene.stadium.marks)
    scene.stadium.marked = marked
    scene.stadium.marksVersion++
    expect(apart(first, drawn(stage, scene)).most).toBe(0)
  })

  test('draws a marked child in its colour, at its place, over the plain seats', () => {
    const { scene } = paintedScene({ children: 319 })
    for (const child of scene.stadium.marked) {
      if (scene.palette.marks[scene.stadium.marks[child]].ring) continue
      const { data, width } = drawn(stage, scene)
      const [x, y, z] = scene.stadium.seats.places.subarray(child * 3)
      const at = project(scene, x, y, z, { x: 0, y: 0, depth: 0 })
      const pixel = (Math.floor(at.y) * width + Math.floor(at.x)) * 4
      scene.palette.marks[scene.stadium.marks[child]].colour.forEach((channel, index) => {
        expect(Math.abs(data[pixel + index] - channel * 255)).toBeLessThan(60)
      })
    }
  })

  test('gathered, leaves the seat of a child who has come down empty, and puts nobody there', () => {
    const { scene } = paintedScene({ children: 2000, stadium: { gather: 1 } })
    const child = scene.stadium.marked[20]
    const [x, y, z] = scene.stadium.seats.places.subarray(child * 3)
    const at = project(scene, x, y, z, { x: 0, y: 0, depth: 0 })
    const light = ({ data, width }: ImageData): number => {
      const pixel = (Math.floor(at.y) * width + Math.floor(at.x)) * 4
      return data[pixel] + data[pixel + 1] + data[pixel + 2]
    }
    const gathered = light(drawn(stage, scene))
    expect(gathered).toBeLessThan(light(drawn(stage, onlySeats(scene))) * 0.75)
    expect(gathered).toBeLessThan(light(drawn(stage, fresh(scene, { gather: 0 }))))
  })

  test('dimmed, keeps those who changed as bright as they were and darkens everyone else', () => {
    // No line of light lies over another child.
    const { scene } = paintedScene({ children: 2000, stadium: { lineHeight: 0 } })
    const light = (picture: ImageData, child: number): number => {
      const [x, y, z] = scene.stadium.seats.places.subarray(child * 3)
      const at = project(scene, x, y, z, { x: 0, y: 0, depth: 0 })
      const pixel = (Math.floor(at.y) * picture.width + Math.floor(at.x)) * 4
      return picture.data[pixel] + picture.data[pixel + 1] + picture.data[pixel + 2]
    }
    const [before, dimmed] = [drawn(stage, scene), drawn(stage, fresh(scene, { dim: 1 }))]
    const changed = [...scene.stadium.changed].filter(child => scene.stadium.marks[child] === State.helped)
    expect(changed.length).toBeGreaterThan(0)
    for (const child of changed) expect(light(dimmed, child)).toBeGreaterThan(light(before, child) * 0.9)
    const others = scene.stadium.marked.filter(
      child => scene.stadium.marks[child] === State.neverNoticed && !scene.stadium.changed.includes(child),
    )
    // Whose middle another child or its shadow lies over has no colour of its own there.
    const seen = [...others].filter(child => light(before, child) > 300)
    expect(seen.length).toBeGreaterThan(20)
    for (const child of seen) expect(light(dimmed, child)).toBeLessThan(light(before, child) * 0.7)
  })

  test('not yet filled, shows the stands dark and nobody in them, and full leaves nothing of that', () => {
    const { scene } = paintedScene({ children: 2000, stadium: { players: nobody } })
    const full = drawn(stage, scene)
    const [dark, ground] = [drawn(stage, fresh(scene, { filled: 0 })), groundAlone(scene)]
    expect(apart(drawn(stage, fresh(onlySeats(scene), { filled: 0 })), dark).most).toBe(0)
    expect(apart(dark, ground).mean).toBeGreaterThan(0.5)
    expect(apart(dark, ground).mean).toBeLessThan(apart(full, ground).mean / 2)
    expect(apart(drawn(stage, fresh(scene, { filled: 1 })), full).most).toBe(0)
  })

  test('draws flat in a palette without light: its colours alone, whatever the floods do', () => {
    const { scene } = paintedScene({ children: 2000 })
    const flat = fresh(scene, { floods: 0.3, lineHeight: 0 })
    flat.palette = { ...scene.palette, isFlat: true }
    const picture = drawn(stage, flat)
    const background = scene.palette.background.map(channel => Math.round(channel * 255))
    expect([...picture.data.subarray(0, 3)]).toEqual(background)
    const lit = fresh(scene, { floods: 1, lineHeight: 0 })
    lit.palette = flat.palette
    expect(apart(picture, drawn(stage, lit)).most).toBe(0)
    expect(apart(picture, drawn(stage, fresh(scene, {}))).mean).toBeGreaterThan(3)
  })

  test('takes as many device pixels as the scene has', () => {
    for (const [width, height, pixelRatio] of [
      [333.3, 200, 1.5],
      [390, 257, 3],
    ]) {
      stage.draw(paintedScene({ children: 319, width, height, pixelRatio }).scene)
      expect([stage.canvas.width, stage.canvas.height]).toEqual([
        Math.round(width * pixelRatio),
        Math.round(height * pixelRatio),
      ])
    }
  })
})
