import { describe, expect, test } from 'vitest'
import { markCount } from '../../src/stadium/marks'
import { night } from '../../src/stadium/palette'
import { darkTone, haloStrength, hushed } from '../../src/stadium/render/mark-style'
import { makeUniforms } from '../../src/stadium/render/pixi/uniforms'
import type { Scene } from '../../src/stadium/scene'
import type { StadiumValue } from '../../src/stadium/stadium-value'
import { madeScene } from '../stadium/made-scene'

function filled(more: Partial<StadiumValue> = {}, sceneMore: Partial<Scene> = {}, isHasty = false) {
  const { scene, stadium } = madeScene(319, { pixelRatio: 2 })
  Object.assign(stadium, more)
  Object.assign(scene, sceneMore)
  const uniforms = makeUniforms(markCount)
  uniforms.fill(scene, 1720, 800, isHasty)
  return { scene, uniforms }
}
const numbers = (value: unknown): number[] =>
  [...(value as Iterable<number>)].map(part => Math.round(part * 1e4) / 1e4)

describe('the uniforms', () => {
  test('hold the camera, and the size in device pixels', () => {
    const { scene, uniforms } = filled()
    expect(uniforms.view.uniforms.uView).toEqual(scene.viewProjection)
    expect([...uniforms.view.uniforms.uSize]).toEqual([1720, 800, 2, Math.fround(scene.focal)])
  })

  test('hold the eye in metres from the middle of the pitch, wherever that is in the world', () => {
    const { scene, uniforms } = filled({ origin: [300, -120, 2] })
    const eye = scene.eye.map((metres, axis) => metres - [300, -120, 2][axis])
    expect(numbers(uniforms.view.uniforms.uEye)).toEqual(numbers([...eye, scene.air.inside ? 1 : 0]))
  })

  test('hold the style of each mark: colour, size and form, the light it gives and its tone in the dark', () => {
    const { uStyle, uForm } = filled().uniforms.styles.uniforms
    night.marks.forEach((mark, code) => {
      const style = numbers(uStyle).slice(code * 4, code * 4 + 4)
      expect(style).toEqual(numbers([...mark.colour, mark.radius]))
      const form = numbers(uForm).slice(code * 4, code * 4 + 4)
      expect(form.slice(0, 2)).toEqual([mark.ring ? 1 : 0, mark.diamond ? 1 : 0])
      expect(form.slice(2)).toEqual(numbers([haloStrength[code], darkTone[code]]))
    })
  })

  test('hold how far fade and gathering have come, and how much light there is', () => {
    const { uniforms } = filled({ fade: 0.25, gather: 0.75, fadeStagger: 0.5, floods: 0.4 })
    expect(numbers(uniforms.progress.uniforms.uProgress)).toEqual([0.25, 0.75, 0.5, 0.4])
  })

  test('dim the stands, and the marked children, but not those who changed', () => {
    const off = filled({ dim: 0 }).uniforms
    const on = filled({ dim: 1 }).uniforms
    expect(numbers(off.grade.uniforms.uGrade).slice(0, 2)).toEqual([0, 0])
    expect(numbers(on.grade.uniforms.uGrade).slice(0, 2)).toEqual([0, 1])
    expect(off.marked.uniforms.uStrength[0]).toBe(1)
    expect(on.marked.uniforms.uStrength[0]).toBeLessThan(0.3)
    expect([off.changed.uniforms.uStrength[0], on.changed.uniforms.uStrength[0]]).toEqual([0, 1])
  })

  test('put the floods out, and let them dip while lines of light rise', () => {
    expect(numbers(filled({ floods: 0.2 }).uniforms.grade.uniforms.uGrade)[0]).toBe(0.8)
    const { uniforms } = filled({ hush: 1 })
    expect(numbers(uniforms.grade.uniforms.uGrade)[1]).toBe(hushed.floods)
    expect(numbers(uniforms.marked.uniforms.uStrength)[0]).toBeCloseTo(1 - hushed.marks, 3)
    expect(uniforms.changed.uniforms.uStrength[0]).toBe(1)
  })

  test('have soft shadows round marks in the light only, and none in a hasty frame', () => {
    const shadow = (more: Partial<StadiumValue>, isHasty?: boolean): number =>
      numbers(filled(more, {}, isHasty).uniforms.marked.uniforms.uStrength)[1]
    expect(shadow({})).toBeGreaterThan(0.5)
    expect(shadow({ floods: 0 })).toBe(0)
    expect(shadow({}, true)).toBe(0)
  })

  test('have wider and stronger halos in the dark, and smaller ones where neighbours are close', () => {
    const [lit, dark] = [1, 0].map(floods => numbers(filled({ floods }).uniforms.halos.uniforms.uHalo))
    expect(dark[0]).toBeGreaterThan(lit[0])
    expect(dark[1]).toBeGreaterThan(lit[1])
    const [close, far] = [0.8, 6].map(apart => numbers(filled({}, { apart }).uniforms.halos.uniforms.uHalo))
    expect(far[0]).toBeGreaterThan(close[0] * 2)
  })

  test('have neither light nor shade in a flat palette', () => {
    const palette = { ...night, isFlat: true }
    const { uniforms } = filled({ floods: 0, hush: 1 }, { palette })
    expect(numbers(uniforms.grade.uniforms.uGrade)).toEqual([0, 0, 0, 0])
    expect(uniforms.marked.uniforms.uStrength[1]).toBe(0)
    expect(uniforms.progress.uniforms.uProgress[3]).toBe(1)
    expect(numbers(uniforms.styles.uniforms.uForm).filter((_, at) => at % 4 === 2)).toEqual(Array(9).fill(0))
    expect(uniforms.grassMarks.uniforms.uGrass[0]).toBe(0)
    const [, head, foot] = uniforms.strokes.uniforms.uStroke
    expect([head, foot]).toEqual([1, 1])
  })

  test('hold a pass: at its own size, moved by a part of a pixel', () => {
    const { scene, uniforms } = filled()
    uniforms.fillPass(scene, { width: 860, height: 400, index: 3, shift: [0.25, -0.5] })
    const { uSize, uJitter } = uniforms.pass.uniforms
    expect(numbers(uSize)).toEqual(numbers([860, 400, 1, scene.focal / 2]))
    expect(numbers(uJitter).slice(0, 3)).toEqual(numbers([0.5 / 860, -1 / 400, 319]))
  })

  test('hold how one pass of several counts, and that a pass by itself is not summed', () => {
    const { scene, uniforms } = filled()
    uniforms.fillTone(scene, 4)
    expect([uniforms.weight.uniforms.uWeight[0], uniforms.tone.uniforms.uTone[2]]).toEqual([0.25, 0])
    uniforms.fillTone(scene, 0)
    expect(uniforms.tone.uniforms.uTone[2]).toBe(1)
  })

  test('darken the grass and the lines with the light on the pitch', () => {
    const [bright, dark] = [1, 0].map(pitchLight => filled({ pitchLight }).uniforms)
    expect(numbers(bright.grass.uniforms.uGrassDark)).toEqual(numbers(night.pitchDark))
    expect(numbers(dark.grass.uniforms.uGrassDark)).toEqual(numbers(night.background))
    expect(bright.marking.uniforms.uLine[2]).toBeGreaterThan(0)
    expect(dark.marking.uniforms.uLine[2]).toBe(0)
  })
})
