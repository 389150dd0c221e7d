import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Projected, project } from '../../src/stadium/camera/projection'
import { nobody } from '../../src/stadium/layout/team-layout'
import { appear, blankAppearance } from '../../src/stadium/render/appearance'
import { makePixiStage } from '../../src/stadium/render/pixi/pixi-stage'
import type { Stage } from '../../src/stadium/render/stage'
import type { Scene } from '../../src/stadium/scene'
import { contrast } from '../stadium/colour-vision'
import { drawn, paintedScene } from './stadium-pictures'

let stage: Stage
beforeAll(async () => {
  stage = await makePixiStage(document.createElement('canvas'))
})
afterAll(() => stage.stop())

type Colour = readonly [number, number, number]

/** The mean colour, 0 to 1, of a picture within so many pixels of a point. */
function meanAround({ data, width }: ImageData, x: number, y: number, reach: number): Colour {
  const sums = [0, 0, 0]
  let count = 0
  for (let row = Math.ceil(y - reach); row < y + reach; row++)
    for (let column = Math.ceil(x - reach); column < x + reach; column++) {
      if (Math.hypot(column - x, row - y) >= reach) continue
      for (let channel = 0; channel < 3; channel++)
        sums[channel] += data[(row * width + column) * 4 + channel]
      count++
    }
  return sums.map(sum => sum / count / 255) as unknown as Colour
}

/** The contrast of every marked child in view with the crowd within three seats of it, drawn without any mark. */
function contrasts(scene: Scene): number[] {
  const { stadium, size } = scene
  const { marked } = stadium
  Object.assign(stadium, { marked: new Uint32Array(), changed: new Uint32Array(), players: nobody })
  stadium.marksVersion++
  stadium.playersVersion++
  while (stage.draw(scene));
  const crowd = drawn(stage, scene)
  return [...marked].flatMap(child => {
    const look = appear(scene, child, blankAppearance())
    const at: Projected = project(scene, look.x, look.y, look.z, { x: 0, y: 0, depth: 0 })
    const reach = Math.max(2, (3 * stadium.seats.spacing * scene.focal) / at.depth)
    const isInside =
      at.depth > 1 && at.x > reach && at.y > reach && at.x < size.width - reach && at.y < size.height - reach
    if (!isInside) return []
    return [contrast([look.red, look.green, look.blue], meanAround(crowd, at.x, at.y, reach))]
  })
}

const lights = { 'under the floods': { truth: false }, 'with the floods out': { stadium: { floods: 0 } } }
const views = ['overview', 'dugout', 'rows'] as const

test.each(
  Object.entries(lights).flatMap(([name, wishes]) => views.map(view => [name, view, wishes] as const)),
)(
  '%s, seen from %s: every mark stands out from the crowd around it, three to one or more',
  (_, viewpoint, wishes) => {
    const { scene } = paintedScene({ children: 80_000, width: 1280, height: 720, viewpoint, ...wishes })
    const found = contrasts(scene)
    expect(found.length).toBeGreaterThan(50)
    expect(Math.min(...found)).toBeGreaterThanOrEqual(3)
  },
)
