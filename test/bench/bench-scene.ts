import { noRegion } from '../../src/stadium/layout/layout'
import { placePlayers } from '../../src/stadium/layout/team-layout'
import type { Stage } from '../../src/stadium/render/stage'
import { blankScene, type Scene } from '../../src/stadium/scene'
import { blankStadium } from '../../src/stadium/stadium-value'
import type { Children } from './children'
import type { Drawing } from './contestant'

/** Grey light for every seat, by how light what its child wears is: what a stadium without rows is baked from. */
function lightOf(shades: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: shades.length * 4 }, (_, at) =>
    at % 4 === 3 ? 0 : Math.sqrt(0.026 + 0.066 * (shades[at >> 2]! / 255)) * 255,
  )
}

/** The scene our stages draw, made from the shared children; the team of England 2025 stands on the pitch. */
function makeScene(children: Children): Scene {
  const { count, seats, shades } = children
  const layout = { count, places: seats, scale: 1, region: noRegion }
  const rowless = { rowStarts: new Uint32Array(), rows: [], spacing: 0 }
  const stadium = blankStadium({ ...layout, ...rowless, shades, light: lightOf(shades) })
  stadium.players = placePlayers({ established: 90, newlyQualified: 34, agency: 15, empty: 6 }, false)
  // What is really there is shown in the dark, and a control is in hand.
  stadium.floods = 0
  return {
    ...blankScene(stadium),
    isHurried: true,
    viewProjection: Float32Array.from(children.viewProjection),
    eye: children.eye,
    focal: children.pixelsAMetre,
    smallestMark: children.smallestMark,
    size: { width: 1280, height: 720, pixelRatio: 1 },
  }
}

/**
 * One of our stages by itself: the same one step per recolour as every other contestant, without the fade and without
 * the lines of light over changed children. (The page, measured as it ships, has both, and everything else besides.)
 */
export function drawOn(stage: Stage, children: Children): Drawing {
  const scene = makeScene(children)
  const marked = new Uint32Array(children.count)
  return {
    recolour(picture) {
      let found = 0
      for (let child = 0; child < picture.length; child++) if (picture[child] !== 0) marked[found++] = child
      scene.stadium.previous = picture
      scene.stadium.marks = picture
      scene.stadium.marked = marked.subarray(0, found)
      scene.stadium.marksVersion++
      stage.draw(scene)
    },
  }
}
