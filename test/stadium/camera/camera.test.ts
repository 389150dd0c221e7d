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
import { makeRows, pitchHalf } from '../../../src/stadium/layout/bowl'
import { around, ringOf } from '../../../src/stadium/layout/solids'
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

/** The smallest box around the seats and the ring above the far ones, in CSS pixels. */
function bowlInView(scene: Scene) {
  const box = seatsInView(scene)
  const last = scene.stadium.seats.rows[scene.stadium.seats.rows.length - 1]
  const { offset, height } = ringOf(last)
  for (const [x, y] of around(offset)) {
    const at = inView(scene, x, y, height)
    box.left = Math.min(box.left, at.x)
    box.right = Math.max(box.right, at.x)
    box.top = Math.min(box.top, at.y)
  }
  return box
}

/** Degrees above the ground from which a scene is seen, as its eye stands to the middle of the pitch. */
function elevationOf({ eye: [x, y, z], stadium }: Scene): number {
  const { rows } = stadium.seats
  const { height } = rows[rows.length - 1]
  return (Math.atan2(z - height * 0.23, Math.hypot(x, y)) * 180) / Math.PI
}

/** The picture's sizes on phones, in an article's frame, on a laptop and on a wall; most leave a drawer or a sheet free. */
const pictures = [
  { width: 390, height: 510 },
  { width: 500, height: 390 },
  { width: 358, height: 400 },
  { width: 600, height: 400 },
  { width: 1280, height: 620 },
  { width: 1366, height: 660 },
  { width: 1920, height: 930 },
  { width: 1280, height: 720 },
].flatMap(size => [
  { ...size, over: 'nothing', edges: { top: 0, right: 0, bottom: 0, left: 0 } },
  { ...size, over: 'a little of each edge', edges: insets },
  size.width > 1000
    ? { ...size, over: 'a drawer', edges: { top: 0, right: 400, bottom: 0, left: 0 } }
    : { ...size, over: 'a sheet', edges: { top: 40, right: 0, bottom: 180, left: 0 } },
])

describe('the overview', () => {
  test.each(cases)('of $children children shows every seat in $width × $height, and fills it', wanted => {
    const { children, width, height } = wanted
    const { scene } = madeScene(children, { width, height })
    const box = seatsInView(scene)
    expect(box.left).toBeGreaterThan(insets.left)
    expect(box.right).toBeLessThan(width - insets.right)
    expect(box.top).toBeGreaterThan(insets.top)
    expect(box.bottom).toBeLessThan(height - insets.bottom)
    expect(box.left + box.right).toBeCloseTo(width, -1)
    const bowl = bowlInView(scene)
    expect(bowl.left, 'the ring is not cut').toBeGreaterThan(0)
    expect(bowl.right, 'the ring is not cut').toBeLessThan(width)
    // In a stadium of one row the tunnel reaches beyond the seats, and what is fitted is both.
    const fills = Math.max((bowl.right - bowl.left) / width, (bowl.bottom - bowl.top) / height)
    expect(fills).toBeGreaterThan(children < 1000 ? 0.8 : 0.9)
  })

  test.each(pictures)(
    'has all 80,000 in $width × $height under $over, and spans nine tenths of what is free',
    ({ width, height, edges }) => {
      const { scene } = madeScene(80_000, { width, height, insets: edges })
      const { places } = scene.stadium.seats
      let inside = 0
      for (let at = 0; at < places.length; at += 3) {
        const { x, y, depth } = inView(scene, places[at], places[at + 1], places[at + 2])
        const isAcross = x > edges.left && x < width - edges.right
        if (depth > 0.5 && isAcross && y > edges.top && y < height - edges.bottom) inside++
      }
      expect(inside).toBe(80_000)
      const bowl = bowlInView(scene)
      const [wide, high] = [width - edges.left - edges.right, height - edges.top - edges.bottom]
      expect(Math.max((bowl.right - bowl.left) / wide, (bowl.bottom - bowl.top) / high)).toBeGreaterThan(0.9)
      expect(bowl.top).toBeGreaterThan(edges.top)
      const elevation = elevationOf(scene)
      expect(elevation).toBeGreaterThan(wide < high ? 41.9 : 37.9)
      expect(elevation).toBeLessThan(wide < high ? 50.1 : 44.1)
    },
  )

  test('looks along the pitch in a view higher than wide, counted without what lies over it, else across it', () => {
    const seenAlong = (width: number, height: number, edges = insets): boolean => {
      const { eye } = madeScene(80_000, { width, height, insets: edges }).scene
      return Math.abs(eye[0]) > Math.abs(eye[1])
    }
    expect(seenAlong(390, 510)).toBe(true)
    expect(seenAlong(510, 390)).toBe(false)
    expect(seenAlong(390, 510, { top: 0, right: 0, bottom: 200, left: 0 })).toBe(false)
    expect(seenAlong(900, 700, { top: 0, right: 400, bottom: 0, left: 0 })).toBe(true)
  })

  test('is seen from lower down the wider the view, until nobody can be brought nearer that way', () => {
    const from = [1.4, 1.7, 1.8, 1.9, 2.4, 3].map(aspect =>
      elevationOf(madeScene(80_000, { width: 500 * aspect, height: 500 }).scene),
    )
    expect(from[0]).toBeCloseTo(44, 6)
    expect(from.at(-1)).toBeCloseTo(38, 6)
    expect(from).toEqual([...from].sort((a, b) => b - a))
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

  test.each(views)('over the pitch: the whole pitch in $width × $height, with room for labels', view => {
    const { scene } = madeScene(80_000, { ...view, viewpoint: 'pitch' })
    const corners = [-1, 1].flatMap(x => [-1, 1].map(y => inView(scene, x * pitchHalf.x, y * pitchHalf.y, 0)))
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
    const isUpright = view.width < view.height
    expect(Math.min(...xs)).toBeGreaterThan(0)
    expect(view.width - Math.max(...xs)).toBeGreaterThan(isUpright ? view.width * 0.2 : 0)
    expect(Math.min(...ys)).toBeGreaterThan(isUpright ? 0 : Math.min(84, view.height * 0.25))
    expect(Math.max(...ys)).toBeLessThan(view.height)
    const [wide, high] = [xs, ys].map(all => Math.max(...all) - Math.min(...all))
    expect(Math.max(wide / view.width, high / view.height)).toBeGreaterThan(0.49)
  })

  test.each(views)(
    'the dugout: level, as high as a worker, pitch and far stand ahead, in $width × $height',
    view => {
      const { scene } = madeScene(80_000, { ...view, viewpoint: 'dugout' })
      const spot = inView(scene, 0, 0, 0)
      const farStand = inView(scene, 0, 60, 8)
      for (const point of [spot, farStand]) {
        expect(point.depth).toBeGreaterThan(1)
        expect(Math.abs(point.x / view.width - 0.5)).toBeLessThan(0.25)
        expect(point.y).toBeGreaterThan(0)
        expect(point.y).toBeLessThan(view.height)
      }
      const [, y, z] = scene.eye
      expect(z).toBe(1.72)
      expect(y).toBeLessThan(-pitchHalf.y)
      // Upright things are seen upright, and whoever is as tall as the eye is high ends at the horizon.
      for (const x of [-20, 0, 25]) {
        const [foot, head, far] = [
          inView(scene, x, 0, 0),
          inView(scene, x, 0, 1.72),
          inView(scene, x, 3000, 1.72),
        ]
        expect(head.x).toBeCloseTo(foot.x, 3)
        expect(head.y).toBeCloseTo(far.y, 3)
        expect(head.y).toBeLessThan(foot.y)
      }
    },
  )

  test('no child is seen lower than the head of a worker from the dugout', () => {
    const { scene, seats } = madeScene(80_000, { width: 1280, height: 720, viewpoint: 'dugout' })
    const horizon = inView(scene, 0, 0, 1.72).y
    const at = (child: number) => {
      const [x, y, z] = seats.places.subarray(child * 3, child * 3 + 3)
      return inView(scene, x, y, z)
    }
    for (let child = 0; child < seats.count; child += 3) {
      const { x, y, depth } = at(child)
      if (depth > 1 && x > 0 && x < 1280) expect(y).toBeLessThan(horizon)
    }
  })

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

  test('in the dugout one turns one’s head: the eye stays, and what was ahead follows the pointer', () => {
    const { scene, camera } = madeScene(80_000, { viewpoint: 'dugout' })
    const [eye, before] = [scene.eye, inView(scene, 0, 60, 8)]
    camera.drag(-60, 40)
    camera.aim(0)
    expect(scene.eye).toEqual(eye)
    expect(inView(scene, 0, 60, 8).x).toBeLessThan(before.x)
    expect(inView(scene, 0, 60, 8).y).toBeGreaterThan(before.y)
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
  const { eye, frame, air } = movedBy(camera, [100, -20, 3])
  expect([frame, air]).toEqual([camera.frame, camera.air])
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

test('each viewpoint has its own light, and a flight passes from one to the other', () => {
  const airs = viewpoints.map(viewpoint => [viewpoint, at(viewpoint).air] as const)
  for (const [viewpoint, { inside, exposure, dome, foot }] of airs) {
    const isInside = viewpoint === 'dugout' || viewpoint === 'rows'
    expect([viewpoint, inside, exposure]).toEqual([viewpoint, isInside, isInside ? 2.5 : 3.1])
    expect(foot > 0).toBe(viewpoint === 'dugout')
    expect(dome.every(Number.isFinite)).toBe(true)
  }
  const middle = fly(at('overview'), at('dugout'), 0.5).air
  expect(middle.exposure).toBeCloseTo(2.8, 9)
  expect(middle.foot).toBeCloseTo(at('dugout').air.foot / 2, 9)
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
