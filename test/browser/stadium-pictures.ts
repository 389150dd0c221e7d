import { ColouredChildren } from '../../src/crowd/coloured-children'
import { outcomeAt } from '../../src/crowd/outcome'
import { presetParameters } from '../../src/figures/presets'
import { placePlayers } from '../../src/stadium/layout/team-layout'
import type { Palette } from '../../src/stadium/palette'
import { changedChildren, markedChildren } from '../../src/stadium/recolour'
import type { Stage } from '../../src/stadium/render/stage'
import type { Scene } from '../../src/stadium/scene'
import type { StadiumValue } from '../../src/stadium/stadium-value'
import { gathered } from '../crowd/gathered'
import { madeScene, type ViewWishes } from '../stadium/made-scene'

/** What a scene for a picture may be given; everything may be left out. */
export interface Wishes extends ViewWishes {
  readonly children?: number
  readonly truth?: boolean
  /** Zoomed so many times about a point, in CSS pixels. */
  readonly zoom?: { factor: number; x: number; y: number }
  /** What the stadium says besides: fade, gather, dim, light… */
  readonly stadium?: Partial<StadiumValue>
  readonly palette?: Palette
}

const stadiumVersions = ['seatsVersion', 'slotsVersion', 'marksVersion', 'playersVersion'] as const
const sceneVersions = ['paletteVersion', 'cameraVersion'] as const
let scenes = 0
const crowds = new Map<number, ColouredChildren>()

/**
 * A scene as the page would make it at the default settings, after a move of the team from ten posts in a hundred fewer:
 * children coloured, some of them changed, the team on the pitch.
 */
export function paintedScene({
  children = 8000,
  truth = true,
  zoom,
  stadium: more,
  palette,
  ...view
}: Wishes = {}) {
  const { scene, stadium, camera, seats } = madeScene(children, view)
  const crowd = crowds.get(children) ?? new ColouredChildren(children, 1)
  crowds.set(children, crowd)
  const parameters = presetParameters('england-2025', children)
  const picture = outcomeAt(parameters).allocation
  crowd.show(picture, outcomeAt({ ...parameters, posts: parameters.posts * 0.9 }).allocation)
  const before = crowd.marksBefore(truth)
  stadium.marks.set(crowd.marks(truth))
  stadium.previous.set(more?.fade === undefined ? stadium.marks : before)
  stadium.marked = markedChildren(stadium.previous, stadium.marks)
  stadium.changed = changedChildren(before, stadium.marks)
  stadium.changedFrom = Uint8Array.from(stadium.changed, child => before[child])
  stadium.slots = gathered(crowd, seats, picture).places
  const team = { established: 105, newlyQualified: 14, agency: 20, empty: 6 }
  stadium.players = placePlayers(team, (more?.gather ?? 0) > 0)
  Object.assign(stadium, more)
  if (palette) scene.palette = palette
  if (zoom) {
    camera.zoom(zoom.factor, zoom)
    camera.aim(0)
  }
  // A stage that has drawn another scene before must see that everything here is new.
  scenes += 1000
  for (const version of stadiumVersions) stadium[version] += scenes
  for (const version of sceneVersions) scene[version] += scenes
  return { scene, stadium, camera, seats, crowd }
}

/** The pixels of a canvas that has just been drawn on, in the same task: later a WebGL canvas may be blank. */
export function pixelsOf(canvas: HTMLCanvasElement): ImageData {
  const copy = document.createElement('canvas')
  copy.width = canvas.width
  copy.height = canvas.height
  const context = copy.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
  context.drawImage(canvas, 0, 0)
  return context.getImageData(0, 0, copy.width, copy.height)
}

/** The picture a stage draws of a scene. */
export function drawn(stage: Stage, scene: Scene): ImageData {
  stage.draw(scene)
  return pixelsOf(stage.canvas)
}

/** How far two pictures are apart, 0 to 255: on average over all pixels, and the most in any one pixel. */
export function apart(one: ImageData, other: ImageData): { mean: number; most: number; far: number } {
  if (one.width !== other.width || one.height !== other.height) return { mean: 255, most: 255, far: 1 }
  let [sum, most, far] = [0, 0, 0]
  for (let at = 0; at < one.data.length; at += 4) {
    const pixel = Math.max(
      Math.abs(one.data[at] - other.data[at]),
      Math.abs(one.data[at + 1] - other.data[at + 1]),
      Math.abs(one.data[at + 2] - other.data[at + 2]),
    )
    sum += pixel
    most = Math.max(most, pixel)
    if (pixel > 24) far++
  }
  const count = one.data.length / 4
  return { mean: sum / count, most, far: far / count }
}
