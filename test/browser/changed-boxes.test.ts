import { expect, test } from 'vitest'
import { makeCanvasStage } from '../../src/stadium/render/canvas/canvas-stage'
import { boxAround, ChangedBoxes, within } from '../../src/stadium/render/canvas/changed-boxes'
import type { Scene } from '../../src/stadium/scene'
import { madeScene } from '../stadium/made-scene'

/** A stadium of 2,000 in which every fifth child is marked. */
function scene(): Scene {
  const { scene: made } = madeScene(2000, { width: 500, height: 300 })
  made.stadium.marks.forEach((_, child) => {
    made.stadium.marks[child] = made.stadium.previous[child] = child % 5 === 0 ? 1 + (child % 8) : 0
  })
  made.stadium.marked = Uint32Array.from(made.stadium.marks.keys()).filter(
    child => made.stadium.marks[child] !== 0,
  )
  return made
}

/** Changes a few children as a control does: a fade and a light begin. */
function change(made: Scene, children: number[]): void {
  made.stadium.previous.set(made.stadium.marks)
  for (const child of children) made.stadium.marks[child] = made.stadium.marks[child] === 5 ? 2 : 5
  made.stadium.changed = Uint32Array.from(children)
  made.stadium.marked = Uint32Array.from(made.stadium.marks.keys()).filter(
    child => made.stadium.marks[child] !== 0 || made.stadium.previous[child] !== 0,
  )
  made.stadium.marksVersion++
}

/** The first byte in which two pictures differ; -1 when they are the same. */
const difference = (a: HTMLCanvasElement, b: HTMLCanvasElement): number => {
  const other = pixels(b)
  return pixels(a).findIndex((value, at) => value !== other[at])
}

const pixels = (canvas: HTMLCanvasElement): Uint8ClampedArray =>
  (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(0, 0, canvas.width, canvas.height).data

test('painting only around those who changed leaves the very picture that painting everything would', () => {
  const made = scene()
  const canvas = document.createElement('canvas')
  const stage = makeCanvasStage(canvas)
  stage.draw(made)
  change(made, [5, 6, 700, 701, 1234])
  for (const [fade, light] of [
    [0.35, 0],
    [0.7, 0.3],
    [1, 0.6],
    [1, 1],
  ]) {
    Object.assign(made.stadium, { fade, light })
    stage.draw(made)
    const whole = document.createElement('canvas')
    makeCanvasStage(whole).draw(made)
    expect(difference(canvas, whole)).toBe(-1)
  }
})

test('children cut to another look without a fade, and a changed team, are painted too', () => {
  const made = scene()
  const canvas = document.createElement('canvas')
  const stage = makeCanvasStage(canvas)
  stage.draw(made)
  change(made, [40, 41])
  made.stadium.previous.set(made.stadium.marks)
  made.stadium.changed = new Uint32Array()
  made.stadium.players = { ...made.stadium.players, kinds: made.stadium.players.kinds.slice(0, 3) }
  made.stadium.playersVersion++
  stage.draw(made)
  const whole = document.createElement('canvas')
  makeCanvasStage(whole).draw(made)
  expect(difference(canvas, whole)).toBe(-1)
})

test('where nothing has changed nothing is painted, and everything is where much has, or the camera moves', () => {
  const made = scene()
  const boxes = new ChangedBoxes()
  expect(boxes.next(made)).toBeNull()
  expect(boxes.next(made)).toEqual([])
  change(made, [1, 2])
  made.stadium.fade = 0.4
  expect(boxes.next(made)).toHaveLength(2)
  made.cameraVersion++
  expect(boxes.next(made)).toBeNull()
  change(
    made,
    Array.from({ length: 400 }, (_, index) => index),
  )
  expect(boxes.next(made)).toBeNull()
})

test('a box holds its child, and is cut to the picture', () => {
  const made = scene()
  const dot = boxAround(made, 100, false)
  const lit = boxAround(made, 100, true)
  if (!dot || !lit) throw new Error('Child 100 is in view.')
  expect(lit.left).toBeLessThan(dot.left)
  expect(within({ left: -5, top: -5, right: 10, bottom: 10 }, 100, 100)).toEqual({
    left: 0,
    top: 0,
    right: 10,
    bottom: 10,
  })
  expect(within({ left: 120, top: 0, right: 130, bottom: 10 }, 100, 100)).toBeNull()
})
