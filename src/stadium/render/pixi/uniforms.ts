import { UniformGroup } from 'pixi.js'
import { stadiumToClip } from '../../camera/projection'
import { mixColour, seatRadius, smallestSeat } from '../../palette'
import type { Scene } from '../../scene'
import { seatsFilled } from '../../stadium-value'
import {
  dimmedMark,
  dimmedStand,
  emptySeatColour,
  largestPlayer,
  lightOf,
  lineStyle,
  playerStyles,
} from '../mark-style'

/** What `makeUniforms` gives. */
export type Uniforms = ReturnType<typeof makeUniforms>

/** Uniform groups shared by the programs, and how a scene fills them for a canvas of so many device pixels. */
export function makeUniforms(markCount: number) {
  const view = new UniformGroup({
    uView: { value: new Float32Array(16), type: 'mat4x4<f32>' },
    uSize: vector(4),
  })
  const seat = new UniformGroup({ uSeatDark: vector(3), uSeatLight: vector(3), uSeat: vector(4) })
  const styles = new UniformGroup({
    uStyle: { value: new Float32Array(markCount * 4), type: 'vec4<f32>', size: markCount },
    uRing: { value: new Float32Array(markCount), type: 'f32', size: markCount },
    uProgress: vector(4),
  })
  const empty = new UniformGroup({ uEmpty: vector(3) })
  const marked = new UniformGroup({ uStrength: vector(4) })
  const changed = new UniformGroup({ uStrength: vector(4) })
  const light = new UniformGroup({ uStrength: vector(4), uLight: vector(3) })
  const players = new UniformGroup({
    uPlayerStyle: { value: new Float32Array(16), type: 'vec4<f32>', size: 4 },
    uPlayer: vector(3),
    uStrength: vector(4),
  })
  const grass = new UniformGroup({ uGrassDark: vector(3), uGrassLight: vector(3) })
  const line = new UniformGroup({ uLine: vector(4), uLineColour: vector(3) })
  const dim = new UniformGroup({ uDim: vector(4) })
  players.uniforms.uPlayerStyle.set(
    playerStyles.flatMap(({ radius, smallest, ring, alpha }) => [radius, smallest, ring, alpha]),
  )

  function fill(scene: Scene, width: number, height: number): void {
    const { palette, size, stadium } = scene
    const { pitchLight } = stadium
    stadiumToClip(scene, view.uniforms.uView)
    view.uniforms.uSize.set([width, height, size.pixelRatio, scene.focal])
    seat.uniforms.uSeatDark.set(palette.seatDark)
    seat.uniforms.uSeatLight.set(palette.seatLight)
    seat.uniforms.uSeat.set([seatRadius, smallestSeat, scene.smallestMark, seatsFilled(stadium)])
    styles.uniforms.uStyle.set(palette.marks.flatMap(mark => [...mark.colour, mark.radius]))
    styles.uniforms.uRing.set(palette.marks.map(mark => (mark.ring ? 1 : 0)))
    styles.uniforms.uProgress.set([stadium.fade, stadium.gather, 0, 0])
    empty.uniforms.uEmpty.set(emptySeatColour(palette))
    marked.uniforms.uStrength.set([1 - stadium.dim * dimmedMark, 0, 0, 0])
    changed.uniforms.uStrength.set([stadium.dim, 0, 0, 0])
    const { off, thickness, alpha } = lightOf(stadium)
    light.uniforms.uStrength.set([alpha, off, thickness, 0])
    light.uniforms.uLight.set(palette.light)
    players.uniforms.uPlayer.set(palette.player)
    players.uniforms.uStrength.set([1 - stadium.dim * dimmedStand, largestPlayer, stadium.players.scale, 0])
    grass.uniforms.uGrassDark.set(mixColour(palette.background, palette.pitchDark, pitchLight))
    grass.uniforms.uGrassLight.set(mixColour(palette.background, palette.pitchLight, pitchLight))
    line.uniforms.uLine.set([lineStyle.width, lineStyle.smallest, lineStyle.alpha * pitchLight, 0])
    line.uniforms.uLineColour.set(palette.lines)
    dim.uniforms.uDim.set([...palette.background, stadium.dim * dimmedStand])
    for (const group of [view, seat, styles, empty, marked, changed, light, players, grass, line, dim])
      group.update()
  }
  return { view, seat, styles, empty, marked, changed, light, players, grass, line, dim, fill }
}

/** A uniform of so many floats. */
const vector = (length: number) => ({
  value: new Float32Array(length),
  type: `vec${length}<f32>` as 'vec4<f32>',
})
