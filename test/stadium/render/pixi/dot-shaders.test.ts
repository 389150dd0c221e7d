import { expect, test } from 'vitest'
import { markCount } from '../../../../src/stadium/marks'
import { arcHeight } from '../../../../src/stadium/render/appearance'
import { largestRadius, ringHole } from '../../../../src/stadium/render/mark-style'
import * as shaders from '../../../../src/stadium/render/pixi/dot-shaders'

const { dotFragment, ...vertices } = shaders

test('the shaders take their numbers from the same place as the plain canvas', () => {
  for (const vertex of Object.values(vertices)) expect(vertex).toMatch(/^#version 300 es\n/)
  expect(dotFragment).toMatch(/^#version 300 es\n/)
  expect(vertices.markVertex).toContain(`uStyle[${markCount}]`)
  expect(vertices.markVertex).toContain(`* ${arcHeight}.0;`)
  expect(vertices.markVertex).toContain(`* ${ringHole};`)
  expect(vertices.seatVertex).toContain(`${largestRadius}.0`)
})

test('every number written into a shader is one it can read', () => {
  for (const text of Object.values(shaders)) expect(text).not.toMatch(/undefined|NaN|\de[-+]?\d{2}|\[object/)
})
