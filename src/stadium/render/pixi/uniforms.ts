import { UniformGroup } from 'pixi.js'
import { stadiumToClip } from '../../camera/projection'
import { offsetOf } from '../../layout/bowl'
import { noPost } from '../../layout/team-layout'
import { type Colour, mixColour, type Palette, seatRadius, smallestSeat } from '../../palette'
import type { Scene } from '../../scene'
import { seatsFilled } from '../../stadium-value'
import {
  darkTone,
  dimmedMark,
  dimmedStand,
  emptyPost,
  emptySeatColour,
  halo,
  haloStrength,
  hushed,
  leastLine,
  lineOfLight,
  lineStyle,
  markShadow,
  markShadowWidth,
  playerStyles,
  strokeLight,
  strokeShadow,
} from '../mark-style'

/** What `makeUniforms` gives. */
export type Uniforms = ReturnType<typeof makeUniforms>

/** Uniform groups shared by the programs, and how a scene fills them. */
export function makeUniforms(markCount: number) {
  const view = new UniformGroup({ uView: matrix(), uSize: vector(4), uEye: vector(4) })
  const pass = new UniformGroup({
    uView: matrix(),
    uSize: vector(4),
    uEye: vector(4),
    uJitter: vector(4),
    uGround: vector(4),
  })
  const sky = new UniformGroup({ uDome: vector(4) })
  const weight = new UniformGroup({ uWeight: vector(4) })
  const tone = new UniformGroup({ uTone: vector(4) })
  const grade = new UniformGroup({ uGrade: vector(4), uDimmed: vector(3) })
  const seat = new UniformGroup({ uSeatDark: vector(3), uSeatLight: vector(3), uSeat: vector(4) })
  const styles = new UniformGroup({ uStyle: vectors(markCount), uForm: vectors(markCount) })
  const progress = new UniformGroup({ uProgress: vector(4) })
  const empty = new UniformGroup({ uEmpty: vector(3) })
  const marked = new UniformGroup({ uStrength: vector(4) })
  const changed = new UniformGroup({ uStrength: vector(4) })
  const halos = new UniformGroup({ uHalo: vector(4) })
  const lines = new UniformGroup({ uLine: vector(4) })
  const player = new UniformGroup({ uPlayer: vector(3) })
  const strokes = new UniformGroup({ uPlayerStyle: vectors(noPost + 1), uStroke: vector(4) })
  const grassMarks = new UniformGroup({ uGrass: vector(4) })
  const grass = new UniformGroup({ uGrassDark: vector(3), uGrassLight: vector(3) })
  const marking = new UniformGroup({ uLine: vector(4), uLineColour: vector(3) })
  strokes.uniforms.uPlayerStyle.set(
    playerStyles.flatMap(({ width, height, smallest, outline }) => [
      width / 2,
      height,
      smallest / 2,
      outline ? 1 : 0,
    ]),
  )

  /**
   * Fills what a frame is drawn with, on a canvas of so many device pixels. `isHasty`: the frame is one of many and each must
   * be cheap, so marks have no shadows.
   */
  function fill(scene: Scene, width: number, height: number, isHasty = false): void {
    const { palette, size, stadium } = scene
    const { floods, dim, hush, pitchLight } = stadium
    const { isFlat } = palette
    const night = isFlat ? 0 : 1 - floods
    stadiumToClip(scene, view.uniforms.uView)
    view.uniforms.uSize.set([width, height, size.pixelRatio, scene.focal])
    view.uniforms.uEye.set(eyeOf(scene))
    seat.uniforms.uSeatDark.set(palette.seatDark)
    seat.uniforms.uSeatLight.set(palette.seatLight)
    seat.uniforms.uSeat.set([seatRadius, smallestSeat, scene.smallestMark, seatsFilled(stadium)])
    styles.uniforms.uStyle.set(palette.marks.flatMap(mark => [...mark.colour, mark.radius]))
    styles.uniforms.uForm.set(formsOf(palette))
    progress.uniforms.uProgress.set([stadium.fade, stadium.gather, stadium.fadeStagger, 1 - night])
    empty.uniforms.uEmpty.set(emptySeatColour(palette))
    const strength = (1 - dim * dimmedMark) * (1 - hush * hushed.marks)
    const shadow = isFlat || isHasty ? 0 : markShadow.alpha * floods
    const shadowWidth = markShadowWidth(scene)
    const shaded = isFlat ? 0 : 1
    marked.uniforms.uStrength.set([strength, shadow, shaded, shadowWidth])
    changed.uniforms.uStrength.set([Math.max(dim, hush), shadow, shaded, shadowWidth])
    const spread = Math.max(0.3, scene.apart / halo.apart) ** 0.8
    halos.uniforms.uHalo.set([
      between(halo.lit.more, halo.dark.more, night) * spread,
      between(halo.lit.strength, halo.dark.strength, night) * strength,
      0,
      0,
    ])
    const least = leastLine * stadium.lineHeight
    lines.uniforms.uLine.set([
      stadium.lineHeight,
      stadium.lineStrength,
      isFlat ? 0 : lineOfLight.white,
      least,
    ])
    player.uniforms.uPlayer.set(palette.player)
    const team = 1 - dim * dimmedMark
    const light = between(1, strokeLight.dark, night)
    const foot = light * (isFlat ? 1 : strokeLight.foot)
    strokes.uniforms.uStroke.set([team, light, foot, stadium.players.scale])
    const shade = isFlat ? 0 : between(strokeShadow.lit, strokeShadow.dark, night) * (1 - stadium.gather)
    grassMarks.uniforms.uGrass.set([shade * team, emptyPost.alpha * team, 0, 0])
    grass.uniforms.uGrassDark.set(mixColour(palette.background, palette.pitchDark, pitchLight))
    grass.uniforms.uGrassLight.set(mixColour(palette.background, palette.pitchLight, pitchLight))
    marking.uniforms.uLine.set([lineStyle.width, lineStyle.smallest, lineStyle.alpha * pitchLight, 0])
    marking.uniforms.uLineColour.set(palette.lines)
    if (isFlat) grade.uniforms.uGrade.set([0, dim * dimmedStand, 0, 0])
    else grade.uniforms.uGrade.set([night, Math.max(dim, hush * hushed.floods), 1, 0])
    grade.uniforms.uDimmed.set(isFlat ? palette.background : dimmedNight)
    update(view, seat, styles, progress, empty, marked, changed, halos, lines, player, strokes, grassMarks)
    update(grass, marking, grade)
  }

  /** Fills what one pass is drawn with: so many device pixels, each `shift` of a pixel off its usual place. */
  function fillPass(scene: Scene, { width, height, index, shift }: Pass): void {
    const { air, stadium, size } = scene
    const { rows } = stadium.seats
    const scale = width / (size.width * size.pixelRatio)
    stadiumToClip(scene, pass.uniforms.uView)
    pass.uniforms.uSize.set([width, height, size.pixelRatio * scale, scene.focal * scale])
    pass.uniforms.uEye.set(eyeOf(scene))
    pass.uniforms.uJitter.set([
      (shift[0] * 2) / width,
      (shift[1] * 2) / height,
      seatsFilled(stadium),
      index * 17.3,
    ])
    pass.uniforms.uGround.set([
      stadium.pitchLight,
      rows.length > 0 ? offsetOf(rows[rows.length - 1]) + 1 : 66,
      0,
      0,
    ])
    sky.uniforms.uDome.set(air.dome)
    update(pass, sky)
  }

  /** Fills what turns light into a picture: the sum of so many passes, or the square root of one. */
  function fillTone({ air }: Scene, passes: number): void {
    weight.uniforms.uWeight.set([1 / Math.max(1, passes), 0, 0, 0])
    tone.uniforms.uTone.set([air.exposure, air.foot, passes === 0 ? 1 : 0, 0])
    update(weight, tone)
  }

  return {
    view,
    pass,
    sky,
    weight,
    tone,
    grade,
    seat,
    styles,
    progress,
    empty,
    marked,
    changed,
    halos,
    lines,
    player,
    strokes,
    grassMarks,
    grass,
    marking,
    fill,
    fillPass,
    fillTone,
  }
}

/** One pass over the stands: its size in device pixels, which it is, and how far it is moved, in pixels. */
export interface Pass {
  readonly width: number
  readonly height: number
  readonly index: number
  readonly shift: readonly [number, number]
}

/** What is left of the picture where all but what changed is dimmed, under the floods of the night. */
const dimmedNight: Colour = [0.018, 0.024, 0.037]

/** Ring, diamond, halo and tone in the dark of each mark; flat palettes have no light to give. */
function formsOf({ marks, isFlat }: Palette): number[] {
  return marks.flatMap(({ ring, diamond }, code) => [
    ring ? 1 : 0,
    diamond ? 1 : 0,
    isFlat ? 0 : haloStrength[code],
    darkTone[code],
  ])
}

/** The eye in metres from the middle of the stadium's pitch, and whether it is inside. */
function eyeOf({ eye, stadium, air }: Scene): number[] {
  return [...eye.map((metres, axis) => metres - stadium.origin[axis]), air.inside ? 1 : 0]
}

const between = (from: number, to: number, share: number): number => from + (to - from) * share
const update = (...groups: { update(): void }[]): void => {
  for (const group of groups) group.update()
}

const matrix = () => ({ value: new Float32Array(16), type: 'mat4x4<f32>' as const })
/** A uniform of so many floats. */
const vector = (length: number) => ({
  value: new Float32Array(length),
  type: `vec${length}<f32>` as 'vec4<f32>',
})
/** So many uniforms of four floats. */
const vectors = (size: number) => ({ value: new Float32Array(size * 4), type: 'vec4<f32>' as const, size })
