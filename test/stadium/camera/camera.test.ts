import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Camera,
  flightMilliseconds,
  fly,
  makeCameras,
  movedBy,
  sameCamera,
} from '../../../src/stadium/camera/camera'
import { focalPixels } from '../../../src/stadium/camera/projection'
import { noOrbit, type Viewpoint, viewpoints } from '../../../src/stadium/camera/viewpoints'
import { makeRows, pitchHalf, type Row } from '../../../src/stadium/layout/bowl'
import type { Scene } from '../../../src/stadium/scene'
import { insets, inView, madeScene, seatsInView } from '../made-scene'

const phone = { width: 390, height: 257, insets }
const views = [
  { width: 390, height: 257 },
  { width: 320, height: 180 },
  { width: 257, height: 600 },
  { width: 860, height: 400 },
  { width: 1400, height: 700 },
  { width: 1900, height: 500 },
]
const sizes = [319, 80_000, 355_390]
const cases = views.flatMap(view => sizes.map(children => ({ ...view, children })))

/** How far from the middle of the pitch a row is seen, in CSS pixels, in each of 720 directions. */
function reach(scene: Scene, row: Row): Float64Array {
  const centre = inView(scene, 0, 0, row.height * 0)
  const seen = Array.from({ length: 4000 }, (_, index) => {
    const angle = (index / 4000) * 2 * Math.PI
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const x = Math.sign(cos) * (row.halfX - row.corner) + cos * row.corner
    const y = Math.sign(sin) * (row.halfY - row.corner) + sin * row.corner
    const point = inView(scene, x, y, row.height)
    return [
      Math.atan2(centre.y - point.y, point.x - centre.x),
      point.x - centre.x,
      centre.y - point.y,
    ] as const
  })
  const far = new Float64Array(720)
  seen.forEach(([from, x, y], index) => {
    const [to, nextX, nextY] = seen[(index + 1) % seen.length]
    const wide = ((to - from + 3 * Math.PI) % (2 * Math.PI)) - Math.PI
    const first = Math.ceil((from / Math.PI) * 360 - 1e-9)
    for (let step = first; step <= ((from + wide) / Math.PI) * 360; step++) {
      const [cos, sin] = [Math.cos((step / 360) * Math.PI), Math.sin((step / 360) * Math.PI)]
      // Where the ray in this direction meets the stretch between the two points.
      const across = (nextX - x) * sin - (nextY - y) * cos
      far[(step + 1440) % 720] = (x * (nextY - y) - y * (nextX - x)) / -across
    }
  })
  return far
}

/** Of all directions, the least of the steps from row to row, as a share of the usual step in that direction. */
function leastStep(scene: Scene, rowCount: number): number {
  const rows = makeRows(rowCount).map(row => reach(scene, row))
  const last = rows[rows.length - 1]
  let least = Infinity
  for (let direction = 0; direction < 720; direction++) {
    const usual = (last[direction] - rows[0][direction]) / (rows.length - 1)
    for (let row = 1; row < rows.length; row++)
      least = Math.min(least, (rows[row][direction] - rows[row - 1][direction]) / usual)
  }
  return least
}

describe('the overview', () => {
  test.each(cases)('of $children children shows every seat in $width × $height, and fills it', wanted => {
    const { children, width, height } = wanted
    const box = seatsInView(madeScene(children, { width, height }).scene)
    // The camera is fitted to outlines of 64 corners: a seat between two of them may lie a hair outside.
    const hair = 0.5
    expect(box.left).toBeGreaterThan(insets.left - hair)
    expect(box.right).toBeLessThan(width - insets.right + hair)
    expect(box.top).toBeGreaterThan(insets.top - hair)
    expect(box.bottom).toBeLessThan(height - insets.bottom + hair)
    const fills = Math.max((box.right - box.left) / (width - 24), (box.bottom - box.top) / (height - 24))
    // In a stadium of one row the tunnel reaches beyond the seats, and what is fitted is both.
    const isSmall = children < 1000
    expect(fills).toBeGreaterThan(isSmall ? 0.9 : 0.98)
    expect(box.left + box.right).toBeCloseTo(width, -1)
    if (!isSmall) expect(box.top + box.bottom).toBeCloseTo(height, -1)
  })

  test.each([62_520, 80_000, 200_000, 355_390])(
    'of %i children lays every row clear of the one before it, in every direction',
    children => {
      const { scene, seats } = madeScene(children, { width: 1400, height: 700 })
      expect(leastStep(scene, seats.rows.length)).toBeGreaterThan(0.3)
    },
  )

  test('would not pass as clear from lower down', () => {
    const { scene, seats, camera } = madeScene(80_000, { width: 1400, height: 700 })
    camera.drag(0, -60)
    camera.aim(0)
    expect(leastStep(scene, seats.rows.length)).toBeLessThan(0.3)
  })

  test('leaves free the space it is asked to, at each edge', () => {
    const room = { top: 60, right: 100, bottom: 20, left: 40 }
    const { scene, camera: controls, seats } = madeScene(80_000)
    const camera = makeCameras(seats.rows)('overview', noOrbit, {
      width: 860,
      height: 400,
      insets: room,
    })
    const middle = (room.left + 860 - room.right) / 2
    // The bowl is as wide to the left as to the right, so its middle falls into the middle of the room.
    expect((camera.frame.shiftX / 2 + 0.5) * 860).toBeCloseTo(middle, 3)
    controls.aim(0)
    expect(focalPixels(camera.eye, camera.frame, 400)).toBeLessThan(scene.focal)
  })

  test('of a view no larger than its edges still has the right way up', () => {
    for (const [width, height] of [
      [1, 1],
      [20, 500],
      [500, 24],
    ]) {
      const { frame } = makeCameras(makeRows(75))('overview', noOrbit, { width, height, insets })
      expect(frame.scale).toBeGreaterThan(0)
      expect(Number.isFinite(frame.scale + frame.shiftX + frame.shiftY)).toBe(true)
    }
  })
})

describe('the other viewpoints', () => {
  test.each(cases)('above: every seat of $children in $width × $height', ({ children, width, height }) => {
    const box = seatsInView(madeScene(children, { width, height, viewpoint: 'above' }).scene)
    expect(Math.min(box.left - 12, width - 12 - box.right)).toBeGreaterThan(-0.5)
    expect(Math.min(box.top - 12, height - 12 - box.bottom)).toBeGreaterThan(-0.5)
  })

  test.each(views)('over the pitch: the whole pitch in $width × $height, and it fills it', view => {
    const { scene } = madeScene(80_000, { ...view, viewpoint: 'pitch' })
    const corners = [-1, 1].flatMap(x => [-1, 1].map(y => inView(scene, x * pitchHalf.x, y * pitchHalf.y, 0)))
    for (const { x, y } of corners) {
      expect(x).toBeGreaterThan(12)
      expect(x).toBeLessThan(view.width - 12)
      expect(y).toBeGreaterThan(12)
      expect(y).toBeLessThan(view.height - 12)
    }
    const wide = Math.max(...corners.map(corner => corner.x)) - Math.min(...corners.map(corner => corner.x))
    const high = Math.max(...corners.map(corner => corner.y)) - Math.min(...corners.map(corner => corner.y))
    expect(Math.max(wide / view.width, high / view.height)).toBeGreaterThan(0.75)
  })

  test.each(views)(
    'the dugout: pitch and far stand ahead, at about head height, in $width × $height',
    view => {
      const { scene } = madeScene(80_000, { ...view, viewpoint: 'dugout' })
      const spot = inView(scene, 0, 0, 0)
      const farStand = inView(scene, 0, 60, 8)
      for (const point of [spot, farStand]) {
        expect(point.depth).toBeGreaterThan(1)
        expect(Math.abs(point.x - view.width / 2)).toBeLessThan(1)
        expect(point.y).toBeGreaterThan(0)
        expect(point.y).toBeLessThan(view.height)
      }
      expect(farStand.y).toBeLessThan(spot.y)
      const { eye } = makeCameras(makeRows(75))('dugout', noOrbit, { ...view, insets }).eye
      expect(eye[2]).toBeGreaterThan(1.5)
      expect(eye[2]).toBeLessThan(4)
      expect(eye[1]).toBeLessThan(-pitchHalf.y)
    },
  )

  test.each(views)('along the rows: hundreds of seats, close by, in $width × $height', view => {
    const { scene } = madeScene(80_000, { ...view, viewpoint: 'rows' })
    let seen = 0
    const { places } = scene.stadium.seats
    for (let at = 0; at < places.length; at += 3) {
      const { x, y, depth } = inView(scene, places[at], places[at + 1], places[at + 2])
      if (depth > 1 && depth < 60 && x > 0 && x < view.width && y > 0 && y < view.height) seen++
    }
    expect(seen).toBeGreaterThan(300)
  })

  test.each(viewpoints)('%s is a picture the right way up for any number of children', viewpoint => {
    for (const rowCount of [1, 2, 13, 75, 202]) {
      const { frame, eye } = makeCameras(makeRows(rowCount))(viewpoint, noOrbit, phone)
      expect(frame.scale).toBeGreaterThan(0)
      expect(eye.eye.every(Number.isFinite)).toBe(true)
    }
  })

  test('turning to the right goes round to the right, tilting up looks from higher up', () => {
    const cameraAt = makeCameras(makeRows(75))
    const eyeAt = (turn: number, tilt: number) =>
      cameraAt('overview', { ...noOrbit, turn, tilt }, { ...phone, width: 860, height: 400 }).eye.eye
    expect(eyeAt(0.3, 0)[0]).toBeGreaterThan(eyeAt(0, 0)[0])
    expect(eyeAt(0, 0.2)[2]).toBeGreaterThan(eyeAt(0, 0)[2])
  })

  test('are the same camera only where every number is', () => {
    const cameraAt = makeCameras(makeRows(75))
    const at = (orbit = noOrbit, width = 860) => cameraAt('overview', orbit, { width, height: 400, insets })
    expect(sameCamera(at(), at())).toBe(true)
    const others = [{ turn: 0.1 }, { tilt: 0.1 }, { zoom: 2 }, { panX: 0.1 }, { panY: 0.1 }].map(change =>
      at({ ...noOrbit, ...change }),
    )
    for (const other of [...others, at(noOrbit, 390)]) expect(sameCamera(at(), other)).toBe(false)
    expect(sameCamera(at(), { ...at(), eye: { ...at().eye, fieldOfView: 1 } })).toBe(false)
  })
})

test('a camera beside a stadium that stands elsewhere sees it as it saw the first', () => {
  const camera = cameraAt('dugout', noOrbit, phone)
  const { eye, frame } = movedBy(camera, [100, -20, 3])
  expect(frame).toBe(camera.frame)
  for (const axis of [0, 1, 2] as const) {
    expect(eye.eye[axis] - camera.eye.eye[axis]).toBeCloseTo([100, -20, 3][axis], 9)
    expect(eye.target[axis] - camera.eye.target[axis]).toBeCloseTo([100, -20, 3][axis], 9)
  }
  expect(sameCamera(movedBy(camera, [0, 0, 0]), camera)).toBe(true)
})

const cameraAt = makeCameras(makeRows(75))
const at = (viewpoint: Viewpoint): Camera => cameraAt(viewpoint, noOrbit, phone)
const pairs = viewpoints
  .flatMap(from => viewpoints.map(to => [from, to] as const))
  .filter(([a, b]) => a !== b)

test.each(pairs)('a flight from %s to %s begins and ends exactly at them', (from, to) => {
  expect(fly(at(from), at(to), 0)).toEqual(at(from))
  expect(fly(at(from), at(to), 1)).toEqual(at(to))
  expect(fly(at(from), at(to), -0.2)).toEqual(at(from))
  expect(fly(at(from), at(to), 1.7)).toEqual(at(to))
})

test('a flight is somewhere else half-way, and half-way there', () => {
  const [from, to] = [at('overview'), at('dugout')]
  const middle = fly(from, to, 0.5)
  for (const axis of [0, 1, 2] as const)
    expect(middle.eye.eye[axis]).toBeCloseTo((from.eye.eye[axis] + to.eye.eye[axis]) / 2, 9)
  expect(middle.frame.scale).toBeCloseTo(Math.sqrt(from.frame.scale * to.frame.scale), 9)
})

test('a flight back passes through the same places', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(...pairs),
      (share, [from, to]) => {
        const there = fly(at(from), at(to), share)
        const back = fly(at(to), at(from), 1 - share)
        expect(there.frame.scale).toBeCloseTo(back.frame.scale, 9)
        for (const axis of [0, 1, 2] as const) expect(there.eye.eye[axis]).toBeCloseTo(back.eye.eye[axis], 6)
      },
    ),
    { seed: 80_000 },
  )
})

test('a flight takes 1.2 to 2 seconds, longer for a longer way', () => {
  for (const [from, to] of pairs) {
    const takes = flightMilliseconds(at(from), at(to))
    expect(takes).toBeGreaterThanOrEqual(1200)
    expect(takes).toBeLessThanOrEqual(2000)
  }
  expect(flightMilliseconds(at('pitch'), at('pitch'))).toBe(1200)
  expect(flightMilliseconds(at('overview'), at('dugout'))).toBeGreaterThan(
    flightMilliseconds(at('dugout'), at('rows')),
  )
})
