import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type Camera, makeCameras, noOrbit, viewpoints } from '../../../src/stadium/camera/camera'
import {
  CameraControls,
  drag,
  drifted,
  driftMilliseconds,
  ease,
  flightMilliseconds,
  fly,
  isZoomed,
  zoomAbout,
} from '../../../src/stadium/camera/camera-controls'
import { insets, inView, madeScene, seatsFor } from '../made-scene'

const view = { width: 860, height: 400 }
const centre = { x: 430, y: 200 }

describe('going somewhere', () => {
  test('at once where no moment is given: one aim, and it is there', () => {
    const { scene, viewpoint } = madeScene(319)
    viewpoint.goTo('pitch', null)
    expect(viewpoint.aim(0)).toBe(false)
    expect(scene.viewProjection).toEqual(madeScene(319, { stand: 'pitch' }).scene.viewProjection)
  })

  test('by flight: from where it was, exactly to where it goes, and then it stops', () => {
    const { scene, viewpoint } = madeScene(319)
    const before = scene.viewProjection.slice()
    viewpoint.goTo('pitch', 1000)
    expect(viewpoint.aim(1000)).toBe(true)
    expect(scene.viewProjection).toEqual(before)
    expect(viewpoint.aim(1600)).toBe(true)
    expect(scene.viewProjection).not.toEqual(before)
    expect(viewpoint.aim(3000)).toBe(false)
    expect(scene.viewProjection).toEqual(madeScene(319, { stand: 'pitch' }).scene.viewProjection)
  })

  test('where it stands already is no flight', () => {
    const { viewpoint } = madeScene(319)
    viewpoint.goTo('overview', 1000)
    expect(viewpoint.aim(1000)).toBe(false)
  })

  test('in mid-flight goes on from there without a jump', () => {
    const { scene, viewpoint } = madeScene(319)
    viewpoint.goTo('pitch', 0)
    viewpoint.aim(700)
    const there = scene.viewProjection.slice()
    viewpoint.goTo('overview', 700)
    viewpoint.aim(700)
    expect(scene.viewProjection).toEqual(there)
  })

  test('before anything was aimed cuts', () => {
    const { viewpoint } = madeScene(319)
    viewpoint.seat(seatsFor(16))
    viewpoint.goTo('above', 1000)
    expect(viewpoint.aim(1000)).toBe(false)
  })

  test('another stadium ends a flight: the next aim cuts to it', () => {
    const { scene, viewpoint } = madeScene(319)
    viewpoint.goTo('pitch', 0)
    viewpoint.aim(500)
    viewpoint.seat(seatsFor(80_000))
    expect(viewpoint.aim(600)).toBe(false)
    expect(scene.viewProjection).toEqual(madeScene(80_000, { stand: 'pitch' }).scene.viewProjection)
  })

  test('lands before a drag or a zoom is heard, and says that the zoom was not for the page', () => {
    const { scene, viewpoint } = madeScene(319)
    viewpoint.goTo('pitch', 0)
    viewpoint.aim(500)
    viewpoint.drag(100, 50)
    expect(viewpoint.zoom(3, centre)).toBe(true)
    expect(viewpoint.zoomed).toBe(false)
    expect(viewpoint.aim(4000)).toBe(false)
    expect(scene.viewProjection).toEqual(madeScene(319, { stand: 'pitch' }).scene.viewProjection)
    expect(viewpoint.zoom(3, centre)).toBe(true)
    expect(viewpoint.zoomed).toBe(true)
  })

  test('the camera counts as moved when it has moved, and only then', () => {
    const { scene, viewpoint } = madeScene(319)
    const { cameraVersion } = scene
    viewpoint.aim(10)
    viewpoint.aim(20)
    expect(scene.cameraVersion).toBe(cameraVersion)
    viewpoint.drag(20, 0)
    viewpoint.aim(30)
    expect(scene.cameraVersion).toBe(cameraVersion + 1)
  })

  test('a flight that has ended moves nothing any more', () => {
    const { scene, viewpoint } = madeScene(319)
    viewpoint.goTo('rows', 0)
    viewpoint.aim(5000)
    const { cameraVersion } = scene
    viewpoint.aim(5016)
    expect(scene.cameraVersion).toBe(cameraVersion)
  })
})

describe('zooming', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 860 }), y: fc.integer({ min: 0, max: 400 }) })

  test('keeps the seat under the pointer under it, in and out again', () => {
    const { places } = seatsFor(80_000)
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 79_999 }),
        fc.array(fc.double({ min: 1.05, max: 1.8, noNaN: true }), { minLength: 1, maxLength: 4 }),
        (child, factors) => {
          const { scene, viewpoint } = madeScene(80_000)
          const at = () => inView(scene, places[child * 3], places[child * 3 + 1], places[child * 3 + 2])
          const before = at()
          for (const factor of [...factors, ...factors.map(factor => 1 / factor)]) {
            viewpoint.zoom(factor, before)
            viewpoint.aim(0)
            expect(at().x).toBeCloseTo(before.x, 1)
            expect(at().y).toBeCloseTo(before.y, 1)
          }
        },
      ),
      { seed: 80_000, numRuns: 60 },
    )
  })

  test('never goes further out than the stand, and says when nothing changed', () => {
    const { scene, viewpoint } = madeScene(80_000)
    const before = scene.viewProjection.slice()
    expect(viewpoint.zoom(0.5, centre)).toBe(false)
    viewpoint.aim(0)
    expect(scene.viewProjection).toEqual(before)
    expect(viewpoint.zoom(1e6, centre)).toBe(true)
    expect(viewpoint.zoom(1.1, centre)).toBe(false)
    expect(viewpoint.zoom(0.9, centre)).toBe(true)
  })

  test('out all the way is exactly what the stand shows, wherever the pointer was', () => {
    fc.assert(
      fc.property(point, point, (one, other) => {
        const { scene, viewpoint } = madeScene(319)
        const before = scene.viewProjection.slice()
        viewpoint.zoom(3, one)
        viewpoint.drag(90, -40)
        viewpoint.zoom(0.01, other)
        viewpoint.aim(0)
        expect(scene.viewProjection).toEqual(before)
      }),
      { seed: 80_000 },
    )
  })

  test.each([
    { children: 319, width: 390, height: 257 },
    { children: 80_000, width: 390, height: 257 },
    { children: 80_000, width: 1400, height: 700 },
    { children: 355_390, width: 1400, height: 700 },
  ])('comes so near that two neighbours of $children are 40 pixels apart in $width × $height', wanted => {
    for (const stand of viewpoints) {
      const { scene, viewpoint, seats } = madeScene(wanted.children, { ...wanted, stand })
      viewpoint.zoom(1e6, { x: wanted.width / 2, y: wanted.height / 2 })
      viewpoint.aim(0)
      const { spacing } = seats
      // How large one seat's distance is at the pitch, the middle of the view of the three stands outside.
      const { depth } = inView(scene, 0, 0, 0)
      if (['overview', 'pitch', 'above'].includes(stand))
        expect((scene.focal / depth) * spacing, stand).toBeGreaterThan(40)
    }
  })

  test('in the overview brings any two neighbours 30 pixels apart, those in the last row too', () => {
    const { scene, viewpoint, seats } = madeScene(80_000, view)
    viewpoint.zoom(1e6, centre)
    viewpoint.aim(0)
    let least = Infinity
    for (let seat = 0; seat < seats.count; seat += 7) {
      const [x, y, z] = seats.places.subarray(seat * 3)
      least = Math.min(least, (scene.focal / inView(scene, x, y, z).depth) * seats.spacing)
    }
    expect(least).toBeGreaterThan(30)
  })

  test('never shows beside the stadium what the stand itself does not show', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0.3, max: 6, noNaN: true }), point), { maxLength: 5 }),
        fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 })),
        (zooms, [dx, dy]) => {
          const { scene, viewpoint } = madeScene(319)
          const m = scene.viewProjection.slice()
          viewpoint.zoom(2, centre)
          for (const [factor, at] of zooms) viewpoint.zoom(factor, at)
          viewpoint.drag(dx, dy)
          viewpoint.aim(0)
          const [was, is] = [m, scene.viewProjection]
          // What was at an edge of the view (±1) is at that edge or beyond it.
          const zoom = is[1 * 4 + 1] === 0 ? 1 : scene.focal / madeScene(319).scene.focal
          if (zoom < 1.06) return
          for (const row of [0, 1]) {
            const shift = (is[12 + row] - was[12 + row] * zoom) / is[15]
            expect(Math.abs(shift)).toBeLessThanOrEqual(zoom - 1 + 1e-4)
          }
        },
      ),
      { seed: 80_000 },
    )
  })
})

describe('looking around', () => {
  test('a drag turns a little, and no further, however far it goes', () => {
    const far = madeScene(80_000)
    const further = madeScene(80_000)
    far.viewpoint.drag(5000, 5000)
    further.viewpoint.drag(50_000, 50_000)
    for (const { viewpoint } of [far, further]) viewpoint.aim(0)
    expect(far.scene.viewProjection).toEqual(further.scene.viewProjection)
    expect(far.scene.viewProjection).not.toEqual(madeScene(80_000).scene.viewProjection)
  })

  test('zoomed in, a drag moves the picture with the pointer', () => {
    const { scene, viewpoint } = madeScene(80_000)
    viewpoint.zoom(4, centre)
    viewpoint.aim(0)
    const before = inView(scene, 0, 0, 0)
    viewpoint.drag(31, -17)
    viewpoint.aim(0)
    expect(inView(scene, 0, 0, 0).x - before.x).toBeCloseTo(31, 2)
    expect(inView(scene, 0, 0, 0).y - before.y).toBeCloseTo(-17, 2)
  })

  test('home undoes every turn, drag and zoom exactly', () => {
    const move = fc.oneof(
      fc.record({ drag: fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 })) }),
      fc.record({ zoom: fc.double({ min: 0.2, max: 5, noNaN: true }) }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...viewpoints), fc.array(move, { maxLength: 6 }), (stand, moves) => {
        const { scene, viewpoint } = madeScene(319, { stand })
        const before = scene.viewProjection.slice()
        for (const made of moves)
          if ('drag' in made) viewpoint.drag(...made.drag)
          else viewpoint.zoom(made.zoom, { x: 100, y: 300 })
        viewpoint.aim(0)
        viewpoint.home(null)
        viewpoint.aim(0)
        expect(scene.viewProjection).toEqual(before)
      }),
      { seed: 80_000 },
    )
  })

  test('home flies where a moment is given', () => {
    const { scene, viewpoint } = madeScene(319)
    const before = scene.viewProjection.slice()
    viewpoint.zoom(3, centre)
    viewpoint.aim(0)
    viewpoint.home(100)
    expect(viewpoint.aim(200)).toBe(true)
    expect(viewpoint.aim(4000)).toBe(false)
    expect(scene.viewProjection).toEqual(before)
  })

  test('a place outside a zoomed-in view is brought well inside, one inside stays, and unzoomed nothing moves', () => {
    const { scene, viewpoint } = madeScene(80_000)
    const still = scene.viewProjection.slice()
    viewpoint.bringIntoView({ x: 900, y: 200 })
    viewpoint.aim(0)
    expect(scene.viewProjection).toEqual(still)
    viewpoint.zoom(8, centre)
    viewpoint.aim(0)
    const { places } = seatsFor(80_000)
    const at = () => inView(scene, places[0], places[1], places[2])
    expect(at().y).toBeGreaterThan(400)
    viewpoint.bringIntoView(at())
    viewpoint.aim(0)
    expect(at().x).toBeGreaterThan(40)
    expect(at().x).toBeLessThan(820)
    expect(at().y).toBeGreaterThan(40)
    expect(at().y).toBeLessThan(360)
    const there = scene.viewProjection.slice()
    viewpoint.bringIntoView(at())
    viewpoint.aim(0)
    expect(scene.viewProjection).toEqual(there)
  })
})

describe('a drift', () => {
  test('begins when a flight has landed, and slides along the rows without coming nearer', () => {
    const { scene, viewpoint } = madeScene(80_000)
    viewpoint.goTo('rows', 0)
    viewpoint.drift('along')
    expect([viewpoint.aim(100), viewpoint.isFlying]).toEqual([true, true])
    expect([viewpoint.aim(10_000), viewpoint.isFlying]).toEqual([true, false])
    viewpoint.aim(10_001)
    const before = scene.viewProjection.slice()
    const focal = scene.focal
    viewpoint.aim(30_000)
    expect(scene.viewProjection.slice(0, 12)).toEqual(before.slice(0, 12))
    expect(scene.viewProjection.slice(12)).not.toEqual(before.slice(12))
    expect(scene.focal).toBe(focal)
    expect(viewpoint.aim(60_000)).toBe(false)
  })

  test('slides nowhere but along the rows', () => {
    const { scene, viewpoint } = madeScene(319)
    viewpoint.drift('along')
    viewpoint.aim(0)
    const before = scene.viewProjection.slice()
    viewpoint.aim(20_000)
    expect(scene.viewProjection).toEqual(before)
  })

  test('keeps what a reader has turned, and dragging by nothing does not end it', () => {
    const { viewpoint } = madeScene(319)
    viewpoint.drag(50, 10)
    viewpoint.drift('orbit')
    viewpoint.drag(0, 0)
    expect(viewpoint.aim(0)).toBe(true)
    viewpoint.drag(1, 0)
    expect(viewpoint.aim(1)).toBe(false)
  })

  test('does not outlast the stadium it was begun in', () => {
    const { viewpoint, seats } = madeScene(319)
    viewpoint.drift('orbit')
    viewpoint.seat(seats)
    expect(viewpoint.aim(0)).toBe(false)
  })
})

const distance = fc.integer({ min: -5000, max: 5000 })
const half = fc.double({ min: -1, max: 1, noNaN: true })

test('a drag turns and tilts within its limits, and neither zooms nor moves', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(distance, distance), { maxLength: 8 }), drags => {
      const look = drags.reduce((before, [dx, dy]) => drag(before, dx, dy, 860, 400), noOrbit)
      expect(Math.abs(look.turn)).toBeLessThanOrEqual(0.5)
      expect(look.tilt).toBeLessThanOrEqual(0.3)
      expect(look.tilt).toBeGreaterThanOrEqual(-0.16)
      expect([look.zoom, look.panX, look.panY]).toEqual([1, 0, 0])
    }),
    { seed: 80_000 },
  )
})

test('a drag to the left turns one way, one back turns back', () => {
  const turned = drag(noOrbit, -50, 30, 860, 400)
  expect(turned.turn).toBeGreaterThan(0)
  expect(turned.tilt).toBeGreaterThan(0)
  const back = drag(turned, 50, -30, 860, 400)
  expect(back.turn).toBeCloseTo(0, 12)
  expect(back.tilt).toBeCloseTo(0, 12)
})

test('zoomed in, a drag moves the picture by as many pixels, and does not turn it', () => {
  const near = { ...noOrbit, zoom: 5 }
  const look = drag(near, 43, -20, 860, 400)
  expect(look.panX).toBeCloseTo(0.1, 12)
  expect(look.panY).toBeCloseTo(0.1, 12)
  expect([look.turn, look.tilt, look.zoom]).toEqual([0, 0, 5])
})

test('the picture can never be dragged or zoomed out of its view', () => {
  const move = fc.oneof(
    fc.record({ drag: fc.tuple(distance, distance) }),
    fc.record({ factor: fc.double({ min: 0.1, max: 10, noNaN: true }), at: fc.tuple(half, half) }),
  )
  fc.assert(
    fc.property(fc.array(move, { maxLength: 10 }), moves => {
      let look = noOrbit
      for (const made of moves) {
        look =
          'drag' in made ? drag(look, ...made.drag, 860, 400) : zoomAbout(look, made.factor, ...made.at, 40)
        expect(look.zoom).toBeGreaterThanOrEqual(1)
        expect(look.zoom).toBeLessThanOrEqual(40)
        expect(Math.abs(look.panX)).toBeLessThanOrEqual(look.zoom - 1)
        expect(Math.abs(look.panY)).toBeLessThanOrEqual(look.zoom - 1)
      }
    }),
    { seed: 80_000 },
  )
})

test('zooming in keeps the point under the pointer where it is', () => {
  fc.assert(
    fc.property(half, half, fc.double({ min: 1, max: 8, noNaN: true }), (x, y, factor) => {
      const before = zoomAbout(noOrbit, 3, 0.2, -0.3, 100)
      const after = zoomAbout(before, factor, x, y, 100)
      // The point of the stand's own picture that lies at (x, y).
      expect((x - after.panX) / after.zoom).toBeCloseTo((x - before.panX) / before.zoom, 9)
      expect((y - after.panY) / after.zoom).toBeCloseTo((y - before.panY) / before.zoom, 9)
    }),
    { seed: 80_000 },
  )
})

test('a look is zoomed once it is clearly nearer, and drags move it from then on', () => {
  const at = [1, 1.04, 1.06, 3].map(factor => zoomAbout(noOrbit, factor, 0, 0, 40))
  expect(at.map(isZoomed)).toEqual([false, false, true, true])
  expect(at.map(look => drag(look, 10, 0, 860, 400).turn !== 0)).toEqual([true, true, false, false])
  expect(isZoomed(drag(noOrbit, 10, 10, 860, 400))).toBe(false)
})

test('zoomed out all the way, a look is as it was before anything', () => {
  const near = zoomAbout(noOrbit, 2, 1, 1, 40)
  expect(near).not.toEqual(noOrbit)
  expect(zoomAbout(near, 0.1, -1, 0.4, 40)).toEqual(noOrbit)
})

const moments = Array.from({ length: 401 }, (_, step) => (step / 400) * driftMilliseconds)
const degrees = 180 / Math.PI

test('an orbit swings a few degrees to either side, twenty seconds to and fro, and ends where it began', () => {
  const look = { ...noOrbit, turn: 0.1, tilt: -0.05 }
  const turns = moments.map(moment => (drifted(look, 'orbit', moment).turn - look.turn) * degrees)
  expect(Math.max(...turns)).toBeGreaterThan(3)
  expect(Math.max(...turns)).toBeLessThan(5)
  expect(Math.min(...turns)).toBeCloseTo(-Math.max(...turns), 1)
  const changes = turns.filter((turn, step) => step > 0 && step < 400 && turn > 0 !== turns[step - 1] > 0)
  expect(changes).toHaveLength(4)
  expect([turns[0], turns[400]].map(Math.abs)).toEqual([0, 0])
  expect(drifted(look, 'orbit', 9000)).toEqual({ ...look, turn: expect.any(Number) })
})

test('along the rows it slides some tens of metres one way, and stays where it has come to', () => {
  const gone = moments.map(moment => drifted(noOrbit, 'along', moment).along)
  for (let step = 1; step < gone.length; step++) expect(gone[step]).toBeGreaterThan(gone[step - 1])
  expect(gone[400]).toBeGreaterThan(20)
  expect(drifted(noOrbit, 'along', driftMilliseconds * 3).along).toBe(gone[400])
  expect(drifted(noOrbit, 'along', 9000)).toEqual({ ...noOrbit, along: expect.any(Number) })
})

test.each(['orbit', 'along'] as const)('%s begins and ends at rest, and is never quick', kind => {
  const at = moments.map(moment => drifted(noOrbit, kind, moment))
  const steps = at.slice(1).map(({ turn, along }, step) => {
    const before = at[step]
    return Math.max(Math.abs(turn - before.turn) * degrees, Math.abs(along - before.along))
  })
  // A tenth of a second each: degrees or metres.
  expect(Math.max(...steps)).toBeLessThan(0.17)
  expect(Math.max(steps[0], steps[399])).toBeLessThan(0.002)
})

test('nothing has moved before a drift begins', () => {
  expect(drifted(noOrbit, 'orbit', -5).turn).toBeCloseTo(0, 12)
  expect(drifted(noOrbit, 'along', -5)).toEqual(noOrbit)
})

function made(moment: number | null = null) {
  const { scene, viewpoint } = madeScene(80_000)
  const request = vi.fn()
  const looking = new CameraControls({ scene, viewpoint, request, moment: () => moment })
  return { scene, viewpoint, request, looking }
}

test('everything a reader does asks for a frame; only looking at somebody does not', () => {
  const { looking, request } = made()
  const acts = [
    () => looking.goTo('pitch'),
    () => looking.home(),
    () => looking.drag(4, 4),
    () => looking.zoom(2, { x: 10, y: 10 }),
    () => looking.bringIntoView(7),
  ]
  acts.forEach((act, index) => {
    act()
    expect(request, act.toString()).toHaveBeenCalledTimes(index + 1)
  })
  looking.childAt(400, 300)
  looking.placeOf(3)
  expect(request).toHaveBeenCalledTimes(acts.length)
})

test('going somewhere is a flight at a moment, and a cut where there is none', () => {
  const flying = made(500)
  flying.looking.goTo('pitch')
  expect(flying.viewpoint.aim(600)).toBe(true)
  const cut = made(null)
  cut.looking.goTo('pitch')
  expect(cut.viewpoint.aim(600)).toBe(false)
})

test('a child brought into view is well inside it', () => {
  const { looking, viewpoint } = made()
  looking.zoom(10, { x: 430, y: 200 })
  viewpoint.aim(0)
  expect(looking.placeOf(0)?.y).toBeGreaterThan(400)
  looking.bringIntoView(0)
  viewpoint.aim(0)
  const at = looking.placeOf(0)
  expect(at?.x).toBeGreaterThan(0)
  expect(at?.x).toBeLessThan(860)
  expect(at?.y).toBeGreaterThan(0)
  expect(at?.y).toBeLessThan(400)
})

test('the child a reader points at is the one whose place it is', () => {
  const { looking, viewpoint } = made()
  const at = looking.placeOf(40_000)
  if (!at) return expect.fail('behind the eye')
  looking.zoom(1e6, at)
  viewpoint.aim(0)
  const near = looking.placeOf(40_000)
  expect(looking.childAt(near?.x ?? 0, near?.y ?? 0)).toBe(40_000)
  expect(looking.childAt(-500, -500)).toBeNull()
})

test('the picture is zoomed when it has been zoomed in, and not at home', () => {
  const { looking } = made()
  expect(looking.zoomed).toBe(false)
  looking.zoom(3, { x: 430, y: 200 })
  expect(looking.zoomed).toBe(true)
  looking.home()
  expect(looking.zoomed).toBe(false)
})

test('the picture drifts while nobody does anything, and comes to rest by itself', () => {
  const { viewpoint, looking, request } = made(0)
  looking.drift('orbit')
  expect(request).toHaveBeenCalledTimes(1)
  expect(viewpoint.aim(0)).toBe(true)
  expect(viewpoint.aim(39_000)).toBe(true)
  expect(viewpoint.aim(40_000)).toBe(false)
})

test('whatever a reader does ends a drift where it is', () => {
  for (const act of [
    (looking: CameraControls) => looking.goTo('overview'),
    (looking: CameraControls) => looking.home(),
    (looking: CameraControls) => looking.drag(0.5, 0),
    (looking: CameraControls) => looking.zoom(0.5, { x: 10, y: 10 }),
    (looking: CameraControls) => looking.bringIntoView(7),
    (looking: CameraControls) => looking.drift(null),
  ]) {
    const { scene, viewpoint, looking } = made(0)
    looking.drift('orbit')
    viewpoint.aim(0)
    viewpoint.aim(5000)
    const before = scene.viewProjection.slice()
    act(looking)
    viewpoint.aim(5001)
    // A flight, which is over by then, goes elsewhere.
    if (!act.toString().match(/goTo|home/))
      for (const [at, value] of scene.viewProjection.entries())
        expect(Math.abs(value - before[at]), act.toString()).toBeLessThan(0.1)
    viewpoint.aim(9000)
    const { cameraVersion } = scene
    expect(viewpoint.aim(12_000), act.toString()).toBe(false)
    expect(scene.cameraVersion).toBe(cameraVersion)
  }
})

test('with less motion nothing drifts', () => {
  const { viewpoint, looking } = made(null)
  looking.drift('orbit')
  expect(viewpoint.aim(0)).toBe(false)
})

const cameras = makeCameras(75)
const at = (stand: (typeof viewpoints)[number]): Camera => cameras.at(stand, noOrbit, 390, 257, insets)
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

test('easing never turns back, and starts and stops gently', () => {
  const steps = Array.from({ length: 101 }, (_, index) => ease(index / 100))
  steps.slice(1).forEach((step, index) => {
    expect(step).toBeGreaterThan(steps[index])
  })
  expect([steps[0], steps[50], steps[100]]).toEqual([0, 0.5, 1])
  expect(steps[5]).toBeLessThan(0.002)
  expect(1 - steps[95]).toBeLessThan(0.002)
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
