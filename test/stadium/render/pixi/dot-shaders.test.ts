import { expect, test } from 'vitest'
import { markCount } from '../../../../src/stadium/marks'
import { arcHeight } from '../../../../src/stadium/render/appearance'
import { headRadius, largestRadius, ringHole } from '../../../../src/stadium/render/mark-style'
import * as dots from '../../../../src/stadium/render/pixi/dot-shaders'
import * as passes from '../../../../src/stadium/render/pixi/pass-shaders'
import * as uprights from '../../../../src/stadium/render/pixi/upright-shaders'

const whole = Object.entries({ ...dots, ...passes, ...uprights }).filter(([name]) =>
  /(Vertex|Fragment)$/.test(name),
) as [string, string][]

test('the shaders take their numbers from the same place as the plain canvas', () => {
  for (const [name, text] of whole) expect(text, name).toMatch(/^#version 300 es\n/)
  expect(dots.markVertex).toContain(`uStyle[${markCount}]`)
  expect(dots.markVertex).toContain(`* ${arcHeight}.0;`)
  expect(dots.markVertex).toContain(`* ${ringHole},`)
  expect(dots.seatVertex).toContain(`${largestRadius}.0`)
  expect(passes.headVertex).toContain(`${headRadius} *`)
})

test('every number written into a shader is one it can read', () => {
  for (const [name, text] of whole)
    expect(text, name).not.toMatch(/undefined|NaN|\de[-+]?\d{2}|\[object|\d\.\d+\.\d/)
})
