import { describe, expect, test } from 'vitest'
import { markCount } from '../../src/stadium/marks'
import { night } from '../../src/stadium/palette'
import { makeUniforms } from '../../src/stadium/render/pixi/uniforms'
import type { StadiumValue } from '../../src/stadium/stadium-value'
import { madeScene } from '../stadium/made-scene'

function filled(more: Partial<StadiumValue> = {}) {
  const { scene, stadium } = madeScene(319, { pixelRatio: 2 })
  Object.assign(stadium, more)
  const uniforms = makeUniforms(markCount)
  uniforms.fill(scene, 1720, 800)
  return { scene, uniforms }
}
const numbers = (value: unknown): number[] =>
  [...(value as Float32Array)].map(part => Math.round(part * 1e4) / 1e4)

describe('the uniforms', () => {
  test('hold the camera, and the size in device pixels', () => {
    const { scene, uniforms } = filled()
    expect(uniforms.view.uniforms.uView).toEqual(scene.viewProjection)
    expect([...uniforms.view.uniforms.uSize]).toEqual([1720, 800, 2, Math.fround(scene.focal)])
  })

  test('hold the style of each mark: colour, size and ring', () => {
    const { uStyle, uRing } = filled().uniforms.styles.uniforms
    night.marks.forEach((mark, code) => {
      const style = numbers(uStyle).slice(code * 4, code * 4 + 4)
      expect(style).toEqual(numbers([...mark.colour, mark.radius]))
      expect(uRing[code]).toBe(mark.ring ? 1 : 0)
    })
  })

  test('hold how far fade and gathering have come', () => {
    const { uniforms } = filled({ fade: 0.25, gather: 0.75 })
    expect(numbers(uniforms.styles.uniforms.uProgress).slice(0, 2)).toEqual([0.25, 0.75])
  })

  test('dim the stands, and the marked children more, but not those who changed', () => {
    const off = filled({ dim: 0 }).uniforms
    const on = filled({ dim: 1 }).uniforms
    expect(off.dim.uniforms.uDim[3]).toBe(0)
    expect(on.dim.uniforms.uDim[3]).toBeGreaterThan(0.5)
    expect(off.marked.uniforms.uStrength[0]).toBe(1)
    expect(on.marked.uniforms.uStrength[0]).toBeLessThan(0.2)
    expect([off.changed.uniforms.uStrength[0], on.changed.uniforms.uStrength[0]]).toEqual([0, 1])
  })

  test('let the light on the changed open and go out, or stay as an outline', () => {
    const [early, late] = [0.1, 0.9].map(light =>
      numbers(filled({ light }).uniforms.light.uniforms.uStrength),
    )
    expect(late[1]).toBeGreaterThan(early[1])
    expect(late[0]).toBeLessThan(early[0])
    const outlines = [0.1, 0.9].map(light =>
      numbers(filled({ light, outline: true }).uniforms.light.uniforms.uStrength),
    )
    expect(outlines[0]).toEqual(outlines[1])
    expect(outlines[0][0]).toBeCloseTo(0.9, 3)
  })

  test('darken the grass and the lines with the light on the pitch', () => {
    const [bright, dark] = [1, 0].map(pitchLight => filled({ pitchLight }).uniforms)
    expect(numbers(bright.grass.uniforms.uGrassDark)).toEqual(numbers(night.pitchDark))
    expect(numbers(dark.grass.uniforms.uGrassDark)).toEqual(numbers(night.background))
    expect(bright.line.uniforms.uLine[2]).toBeGreaterThan(0)
    expect(dark.line.uniforms.uLine[2]).toBe(0)
  })
})
