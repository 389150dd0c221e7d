import { seatRadius, smallestSeat } from '../palette'
import { nearest, type Projected, project } from '../project'
import type { Scene } from '../scene'
import type { Stage } from '../stage'
import { appear, blankAppearance, largestRadius, ringHole } from './appearance'
import { drawGround } from './canvas-ground'
import { largestPlayer, playerLooks } from './player-looks'
import { blendDot, type Pixels } from './raster'

/** How dark the seat of a child who has come down is, and how far the rest dims when only changes are shown. */
export const emptySeatLight = 0.3
export const dimmedStand = 0.62
export const dimmedMark = 0.86

/** Rings around changed children, in CSS pixels: where they open from and to, their thickness. */
export const lightRing = { from: 2.5, to: 11, thickness: 1.8, outline: 3.5 } as const

const clampRadius = (metres: number, pixelsPerMetre: number, smallest: number, ratio: number): number =>
  Math.min(largestRadius * ratio, Math.max(metres * pixelsPerMetre, smallest * ratio))

/**
 * The plain-canvas stage: first paint, machines without WebGL2, picture export. The stands are painted once a camera
 * into pixels that are kept; a recolouring copies them and blends the few marked children on top.
 */
export function makeCanvasStage(canvas: HTMLCanvasElement): Stage {
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('This browser cannot draw on a canvas.')
  const ground = document.createElement('canvas')
  const point: Projected = { x: 0, y: 0, depth: 0 }
  const child = blankAppearance()
  let stand: ImageData | null = null
  let frame: ImageData | null = null
  let standKey = ''

  function paintStand(scene: Scene): ImageData {
    const image = drawGround(ground, scene, canvas.width, canvas.height)
    const { seats, shades, palette, size, focal } = scene
    const { seatDark, seatLight } = palette
    for (let seat = 0; seat < shades.length; seat++) {
      project(scene, seats[seat * 3], seats[seat * 3 + 1], seats[seat * 3 + 2], point)
      if (point.depth < nearest) continue
      const radius = clampRadius(seatRadius, focal / point.depth, smallestSeat, size.pixelRatio)
      const shade = shades[seat] / 255
      const channel = (index: 0 | 1 | 2): number =>
        (seatDark[index] + (seatLight[index] - seatDark[index]) * shade) * 255
      blendDot(image, point.x, point.y, radius, 0, channel(0), channel(1), channel(2), 1)
    }
    return image
  }

  function paintPlayers(scene: Scene, pixels: Pixels): void {
    const { playerPlaces, playerKinds, palette, size, focal } = scene
    const [red, green, blue] = palette.player
    for (let post = 0; post < playerKinds.length; post++) {
      project(scene, playerPlaces[post * 3], playerPlaces[post * 3 + 1], playerPlaces[post * 3 + 2], point)
      if (point.depth < nearest) continue
      const look = playerLooks[playerKinds[post]]
      const wanted =
        scene.playerScale * Math.max((look.radius * focal) / point.depth, look.smallest * size.pixelRatio)
      const radius = Math.min(largestPlayer * size.pixelRatio, wanted)
      const alpha = look.alpha * (1 - scene.dim * dimmedStand)
      blendDot(
        pixels,
        point.x,
        point.y,
        radius,
        look.ring * ringHole,
        red * 255,
        green * 255,
        blue * 255,
        alpha,
      )
    }
  }

  function paintEmptySeats(scene: Scene, pixels: Pixels): void {
    const { background, seatDark } = scene.palette
    const channel = (index: 0 | 1 | 2): number =>
      (background[index] + (seatDark[index] - background[index]) * emptySeatLight) * 255
    for (const index of scene.marked) {
      appear(scene, index, child)
      if (child.down <= 0) continue
      project(scene, scene.seats[index * 3], scene.seats[index * 3 + 1], scene.seats[index * 3 + 2], point)
      if (point.depth < nearest) continue
      const radius = clampRadius(
        seatRadius * 1.15,
        scene.focal / point.depth,
        smallestSeat,
        scene.size.pixelRatio,
      )
      blendDot(pixels, point.x, point.y, radius + 0.5, 0, channel(0), channel(1), channel(2), child.down)
    }
  }

  function paintMarks(scene: Scene, pixels: Pixels, which: Uint32Array, alpha: number): void {
    const ratio = scene.size.pixelRatio
    for (const index of which) {
      appear(scene, index, child)
      project(scene, child.x, child.y, child.z, point)
      if (point.depth < nearest) continue
      const radius = clampRadius(child.radius, scene.focal / point.depth, child.smallest, ratio)
      blendDot(
        pixels,
        point.x,
        point.y,
        radius,
        child.ring * ringHole,
        child.red * 255,
        child.green * 255,
        child.blue * 255,
        alpha,
      )
    }
  }

  function paintLight(scene: Scene, pixels: Pixels): void {
    const ratio = scene.size.pixelRatio
    const [red, green, blue] = scene.palette.light
    const opening = scene.outline
      ? lightRing.outline
      : lightRing.from + (lightRing.to - lightRing.from) * scene.light
    const alpha = scene.outline ? 0.9 : (1 - scene.light) * 0.9
    for (const index of scene.changed) {
      appear(scene, index, child)
      project(scene, child.x, child.y, child.z, point)
      if (point.depth < nearest) continue
      const radius =
        clampRadius(child.radius, scene.focal / point.depth, child.smallest, ratio) + opening * ratio
      const hole = Math.max(0, 1 - (lightRing.thickness * ratio) / radius)
      blendDot(pixels, point.x, point.y, radius, hole, red * 255, green * 255, blue * 255, alpha)
    }
  }

  return {
    kind: 'canvas',
    canvas,
    draw(scene) {
      const width = Math.max(1, Math.round(scene.size.width * scene.size.pixelRatio))
      const height = Math.max(1, Math.round(scene.size.height * scene.size.pixelRatio))
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width
        canvas.height = height
        frame = null
      }
      const key = `${scene.cameraVersion} ${scene.seatsVersion} ${scene.paletteVersion} ${scene.pitchLight}`
      if (!stand || !frame || key !== standKey) {
        stand = paintStand(scene)
        frame ??= new ImageData(width, height)
        standKey = key
      }
      frame.data.set(stand.data)
      if (scene.dim > 0) dimPixels(frame.data, scene.palette.background, scene.dim * dimmedStand)
      paintPlayers(scene, frame)
      paintEmptySeats(scene, frame)
      paintMarks(scene, frame, scene.marked, 1 - scene.dim * dimmedMark)
      if (scene.dim > 0) paintMarks(scene, frame, scene.changed, scene.dim)
      if (scene.changed.length > 0 && (scene.outline || scene.light < 1)) paintLight(scene, frame)
      context.putImageData(frame, 0, 0)
    },
    forget() {
      standKey = ''
    },
    destroy() {
      stand = null
      frame = null
    },
  }
}

/** Moves every pixel towards the background. */
function dimPixels(
  data: Uint8ClampedArray,
  background: readonly [number, number, number],
  share: number,
): void {
  const [red, green, blue] = background.map(channel => channel * 255 * share)
  const keep = 1 - share
  for (let at = 0; at < data.length; at += 4) {
    data[at] = data[at] * keep + red
    data[at + 1] = data[at + 1] * keep + green
    data[at + 2] = data[at + 2] * keep + blue
  }
}
