import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CameraControls,
  drag,
  drifted,
  driftMilliseconds,
  isZoomed,
  zoomAbout,
} from '../../../src/stadium/camera/camera-controls'
import { noOrbit, viewpoints } from '../../../src/stadium/camera/viewpoints'
import { inView, madeScene, seatsFor } from '../made-scene'

const view = { width: 860, height: 400 }
const centre = { x: 430, y: 200 }

describe('going somewhere', () => {
  test('at once where no moment is given: one aim, and it is there', () => {
    const { scene, camera } = madeScene(319)
    camera.goTo('pitch')
    expect(camera.aim(0)).toBe(false)
    expect(scene.viewProjection).toEqual(madeScene(319, { viewpoint: 'pitch' }).scene.viewProjection)
  })

  test('by flight: from where it was, exactly to where it goes, and then it stops', () => {
    const { scene, camera, clock } = madeScene(319)
    const before = scene.viewProjection.slice()
    clock.now = 1000
    camera.goTo('pitch')
    expect(camera.aim(1000)).toBe(true)
    expect(scene.viewProjection).toEqual(before)
    expect(camera.aim(1600)).toBe(true)
    expect(scene.viewProjection).not.toEqual(before)
    expect(camera.aim(3000)).toBe(false)
    expect(scene.viewProjection).toEqual(madeScene(319, { viewpoint: 'pitch' }).scene.viewProjection)
  })

  test('where it stands already is no flight', () => {
    const { camera, clock } = madeScene(319)
    clock.now = 1000
    camera.goTo('overview')
    expect(camera.aim(1000)).toBe(false)
  })

  test('in mid-flight goes on from there without a jump', () => {
    const { scene, camera, clock } = madeScene(319)
    clock.now = 0
    camera.goTo('pitch')
    camera.aim(700)
    const there = scene.viewProjection.slice()
    clock.now = 700
    camera.goTo('overview')
    camera.aim(700)
    expect(scene.viewProjection).toEqual(there)
  })

  test('before anything was aimed cuts', () => {
    const { stadium, camera, clock } = madeScene(319)
    stadium.seats = seatsFor(16)
    camera.seat()
    clock.now = 1000
    camera.goTo('above')
    expect(camera.aim(1000)).toBe(false)
  })

  test('another stadium ends a flight: the next aim cuts to it', () => {
    const { scene, stadium, camera, clock } = madeScene(319)
    clock.now = 0
    camera.goTo('pitch')
    camera.aim(500)
    stadium.seats = seatsFor(80_000)
    camera.seat()
    expect(camera.aim(600)).toBe(false)
    expect(scene.viewProjection).toEqual(madeScene(80_000, { viewpoint: 'pitch' }).scene.viewProjection)
  })

  test('lands before a drag or a zoom does anything, and says that the zoom was not for the page', () => {
    const { scene, camera, clock } = madeScene(319)
    clock.now = 0
    camera.goTo('pitch')
    camera.aim(500)
    camera.drag(100, 50)
    expect(camera.zoom(3, centre)).toBe(true)
    expect(camera.zoomed).toBe(false)
    camera.aim(4000)
    expect(camera.aim(4200)).toBe(false)
    expect(scene.viewProjection).toEqual(madeScene(319, { viewpoint: 'pitch' }).scene.viewProjection)
    expect(camera.zoom(3, centre)).toBe(true)
    expect(camera.zoomed).toBe(true)
  })

  test('the camera counts as moved when it has moved, and only then', () => {
    const { scene, camera } = madeScene(319)
    const { cameraVersion } = scene
    camera.aim(10)
    camera.aim(20)
    expect(scene.cameraVersion).toBe(cameraVersion)
    camera.drag(20, 0)
    camera.aim(30)
    expect(scene.cameraVersion).toBe(cameraVersion + 1)
  })

  test('a flight that has ended moves nothing any more', () => {
    const { scene, camera, clock } = madeScene(319)
    clock.now = 0
    camera.goTo('rows')
    camera.aim(5000)
    const { cameraVersion } = scene
    camera.aim(5016)
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
          const { scene, camera } = madeScene(80_000)
          const at = () => inView(scene, places[child * 3], places[child * 3 + 1], places[child * 3 + 2])
          const before = at()
          for (const factor of [...factors, ...factors.map(factor => 1 / factor)]) {
            camera.zoom(factor, before)
            camera.aim(0)
            expect(at().x).toBeCloseTo(before.x, 1)
            expect(at().y).toBeCloseTo(before.y, 1)
          }
        },
      ),
      { seed: 80_000, numRuns: 60 },
    )
  })

  test('never goes further out than the viewpoint, and says when nothing changed', () => {
    const { scene, camera } = madeScene(80_000)
    const before = scene.viewProjection.slice()
    expect(camera.zoom(0.5, centre)).toBe(false)
    camera.aim(0)
    expect(scene.viewProjection).toEqual(before)
    expect(camera.zoom(1e6, centre)).toBe(true)
    expect(camera.zoom(1.1, centre)).toBe(false)
    expect(camera.zoom(0.9, centre)).toBe(true)
  })

  test('out all the way is exactly what the viewpoint shows, wherever the pointer was', () => {
    fc.assert(
      fc.property(point, point, (one, other) => {
        const { scene, camera } = madeScene(319)
        const before = scene.viewProjection.slice()
        camera.zoom(3, one)
        camera.drag(90, -40)
        camera.zoom(0.01, other)
        camera.aim(0)
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
    for (const viewpoint of viewpoints) {
      const { scene, camera, seats } = madeScene(wanted.children, { ...wanted, viewpoint })
      camera.zoom(1e6, { x: wanted.width / 2, y: wanted.height / 2 })
      camera.aim(0)
      const { spacing } = seats
      // How large one seat's distance is at the pitch, the middle of the view of the three viewpoints outside.
      const { depth } = inView(scene, 0, 0, 0)
      if (['overview', 'pitch', 'above'].includes(viewpoint))
        expect((scene.focal / depth) * spacing, viewpoint).toBeGreaterThan(40)
    }
  })

  test('in the overview brings any two neighbours 30 pixels apart, those in the last row too', () => {
    const { scene, camera, seats } = madeScene(80_000, view)
    camera.zoom(1e6, centre)
    camera.aim(0)
    let least = Infinity
    for (let seat = 0; seat < seats.count; seat += 7) {
      const [x, y, z] = seats.places.subarray(seat * 3)
      least = Math.min(least, (scene.focal / inView(scene, x, y, z).depth) * seats.spacing)
    }
    expect(least).toBeGreaterThan(30)
  })

  test('never shows beside the stadium what the viewpoint itself does not show', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0.3, max: 6, noNaN: true }), point), { maxLength: 5 }),
        fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 })),
        (zooms, [dx, dy]) => {
          const { scene, camera } = madeScene(319)
          const m = scene.viewProjection.slice()
          camera.zoom(2, centre)
          for (const [factor, at] of zooms) camera.zoom(factor, at)
          camera.drag(dx, dy)
          camera.aim(0)
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

describe('the camera controls', () => {
  test('a drag turns a little, and no further, however far it goes', () => {
    const far = madeScene(80_000)
    const further = madeScene(80_000)
    far.camera.drag(5000, 5000)
    further.camera.drag(50_000, 50_000)
    for (const { camera } of [far, further]) camera.aim(0)
    expect(far.scene.viewProjection).toEqual(further.scene.viewProjection)
    expect(far.scene.viewProjection).not.toEqual(madeScene(80_000).scene.viewProjection)
  })

  test('zoomed in, a drag moves the picture with the pointer', () => {
    const { scene, camera } = madeScene(80_000)
    camera.zoom(4, centre)
    camera.aim(0)
    const before = inView(scene, 0, 0, 0)
    camera.drag(31, -17)
    camera.aim(0)
    expect(inView(scene, 0, 0, 0).x - before.x).toBeCloseTo(31, 2)
    expect(inView(scene, 0, 0, 0).y - before.y).toBeCloseTo(-17, 2)
  })

  test('home undoes every turn, drag and zoom exactly', () => {
    const move = fc.oneof(
      fc.record({ drag: fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 })) }),
      fc.record({ zoom: fc.double({ min: 0.2, max: 5, noNaN: true }) }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...viewpoints), fc.array(move, { maxLength: 6 }), (viewpoint, moves) => {
        const { scene, camera } = madeScene(319, { viewpoint })
        const before = scene.viewProjection.slice()
        for (const made of moves)
          if ('drag' in made) camera.drag(...made.drag)
          else camera.zoom(made.zoom, { x: 100, y: 300 })
        camera.aim(0)
        camera.home()
        camera.aim(0)
        expect(scene.viewProjection).toEqual(before)
      }),
      { seed: 80_000 },
    )
  })

  test('home flies where a moment is given', () => {
    const { scene, camera, clock } = madeScene(319)
    const before = scene.viewProjection.slice()
    camera.zoom(3, centre)
    camera.aim(0)
    clock.now = 100
    camera.home()
    expect(camera.aim(200)).toBe(true)
    expect(camera.aim(4000)).toBe(false)
    expect(scene.viewProjection).toEqual(before)
  })

  test('a child outside a zoomed-in view is brought well inside, one inside stays, and unzoomed nothing moves', () => {
    const { scene, camera } = madeScene(80_000)
    const still = scene.viewProjection.slice()
    camera.bringIntoView(0)
    camera.aim(0)
    expect(scene.viewProjection).toEqual(still)
    camera.zoom(8, centre)
    camera.aim(0)
    const at = () => camera.placeOf(0) ?? expect.fail('behind the eye')
    expect(at().y).toBeGreaterThan(400)
    camera.bringIntoView(0)
    camera.aim(0)
    expect(at().x).toBeGreaterThan(40)
    expect(at().x).toBeLessThan(820)
    expect(at().y).toBeGreaterThan(40)
    expect(at().y).toBeLessThan(360)
    const there = scene.viewProjection.slice()
    camera.bringIntoView(0)
    camera.aim(0)
    expect(scene.viewProjection).toEqual(there)
  })

  test('the child a reader points at is the one whose place it is', () => {
    const { camera } = madeScene(80_000)
    const at = camera.placeOf(40_000)
    if (!at) return expect.fail('behind the eye')
    camera.zoom(1e6, at)
    camera.aim(0)
    const near = camera.placeOf(40_000)
    expect(camera.childAt(near?.x ?? 0, near?.y ?? 0)).toBe(40_000)
    expect(camera.childAt(-500, -500)).toBeNull()
  })

  test('the picture is zoomed when it has been zoomed in, and not at home', () => {
    const { camera } = madeScene(80_000)
    expect(camera.zoomed).toBe(false)
    camera.zoom(3, centre)
    expect(camera.zoomed).toBe(true)
    camera.home()
    expect(camera.zoomed).toBe(false)
  })

  test('everything a reader does asks for one frame; only to ask for a child does not', () => {
    const { camera, asked } = madeScene(80_000)
    const acts = [
      () => camera.goTo('pitch'),
      () => camera.home(),
      () => camera.drag(4, 4),
      () => camera.zoom(2, { x: 10, y: 10 }),
      () => camera.bringIntoView(7),
      () => camera.drift('orbit'),
    ]
    acts.forEach((act, index) => {
      act()
      expect(asked.frames, act.toString()).toBe(index + 1)
    })
    camera.childAt(400, 300)
    camera.placeOf(3)
    expect(asked.frames).toBe(acts.length)
  })

  test('shows a stadium that stands elsewhere in the world as it would here', () => {
    const elsewhere = { origin: [400, -250, 3] as const }
    for (const viewpoint of viewpoints) {
      const [here, there] = [{}, elsewhere].map(more => madeScene(319, { viewpoint, ...more }))
      expect(there.scene.viewProjection).not.toEqual(here.scene.viewProjection)
      const [one, other] = [here, there].map(({ camera }) => camera.placeOf(200))
      expect(other === null).toBe(one === null)
      if (!one || !other) continue
      expect(other.x).toBeCloseTo(one.x, 1)
      expect(other.y).toBeCloseTo(one.y, 1)
    }
  })
})

describe('children gathered on the pitch', () => {
  const at = (viewpoint: 'overview' | 'pitch') => madeScene(80_000, { viewpoint }).scene.viewProjection

  test('are flown to from the overview, and left again when they go home', () => {
    const { scene, camera, clock } = madeScene(80_000)
    clock.now = 0
    camera.setGathered(true)
    expect([camera.aim(100), camera.isFlying]).toEqual([true, true])
    camera.aim(5000)
    expect(scene.viewProjection).toEqual(at('pitch'))
    clock.now = 6000
    camera.setGathered(false)
    expect(camera.aim(6100)).toBe(true)
    camera.aim(9000)
    expect(scene.viewProjection).toEqual(at('overview'))
  })

  test('move nobody who chose to look from elsewhere', () => {
    for (const viewpoint of ['dugout', 'rows', 'pitch', 'above'] as const) {
      const { scene, camera, clock } = madeScene(80_000, { viewpoint })
      const before = scene.viewProjection.slice()
      clock.now = 0
      camera.setGathered(true)
      expect(camera.aim(100)).toBe(false)
      camera.setGathered(false)
      expect(camera.aim(200)).toBe(false)
      expect(scene.viewProjection).toEqual(before)
    }
  })

  test('are what a link to the overview opens on, without a flight, and what home shows', () => {
    const { scene, camera } = madeScene(80_000)
    camera.setGathered(true)
    camera.goTo('overview')
    expect(camera.aim(0)).toBe(false)
    expect(scene.viewProjection).toEqual(at('pitch'))
    camera.zoom(3, centre)
    camera.aim(1)
    camera.home()
    camera.aim(2)
    expect(scene.viewProjection).toEqual(at('pitch'))
  })
})

describe('what is laid over the picture', () => {
  const drawer = { top: 0, right: 400, bottom: 0, left: 0 }
  const size = { width: 1280, height: 620 }

  test('makes it fly beside in a short while, and back', () => {
    const { scene, camera, clock, over } = madeScene(80_000, size)
    clock.now = 1000
    over.edges = drawer
    camera.makeRoom()
    expect([camera.aim(1000), camera.isFlying]).toEqual([true, true])
    expect(camera.aim(1300)).toBe(true)
    expect(camera.aim(1700)).toBe(false)
    expect(scene.viewProjection).toEqual(madeScene(80_000, { ...size, insets: drawer }).scene.viewProjection)
  })

  test('is cut to where less motion is asked for, and where the window was resized too', () => {
    const { scene, camera, clock, over } = madeScene(80_000, size)
    over.edges = drawer
    expect(camera.aim(0)).toBe(false)
    clock.now = 100
    scene.size = { ...scene.size, width: 1100 }
    over.edges = { ...drawer, right: 300 }
    expect(camera.aim(100)).toBe(false)
    expect(scene.viewProjection).toEqual(
      madeScene(80_000, { ...size, width: 1100, insets: over.edges }).scene.viewProjection,
    )
  })

  test('in mid-flight lets the flight go on from where it is, for as long as it had', () => {
    const { scene, camera, clock, over } = madeScene(80_000, size)
    clock.now = 0
    camera.goTo('dugout')
    camera.aim(300)
    const there = scene.viewProjection.slice()
    clock.now = 300
    over.edges = drawer
    camera.aim(300)
    expect(scene.viewProjection).toEqual(there)
    expect(camera.aim(1100)).toBe(true)
    expect(camera.aim(3000)).toBe(false)
  })
})

describe('the picture is moving', () => {
  test('while it flies or drifts, and for a moment after each time a reader moves it', () => {
    const { camera, clock } = madeScene(80_000)
    expect(camera.isMoving).toBe(false)
    clock.now = 0
    camera.goTo('dugout')
    camera.aim(100)
    expect(camera.isMoving).toBe(true)
    camera.aim(5000)
    expect(camera.isMoving).toBe(false)
    camera.drag(5, 0)
    expect([camera.isMoving, camera.aim(6000), camera.aim(6100)]).toEqual([true, true, true])
    camera.zoom(1.2, centre)
    expect([camera.aim(6110), camera.aim(6200), camera.isMoving]).toEqual([true, true, true])
    expect([camera.aim(6400), camera.isMoving]).toEqual([false, false])
  })

  test('not after a cut, nor once the window has been resized', () => {
    const { scene, camera } = madeScene(80_000)
    camera.goTo('rows')
    camera.aim(0)
    scene.size = { ...scene.size, width: 600 }
    camera.aim(1)
    expect(camera.isMoving).toBe(false)
  })
})

test('the scene is told where the eye is, how it is lit there, and how large marks must be', () => {
  const [far, close] = (['overview', 'rows'] as const).map(
    viewpoint => madeScene(80_000, { viewpoint }).scene,
  )
  expect([far.air.inside, close.air.inside]).toEqual([false, true])
  expect(far.eye[1]).toBeLessThan(-200)
  expect(close.apart).toBeGreaterThan(far.apart)
  expect(close.smallestMark).toBe(1.5)
  expect(far.smallestMark).toBeCloseTo(Math.max(0.7, far.apart * 0.62), 9)
})

test('a flight into the bowl is inside once the eye is, and not before', () => {
  const { scene, camera, clock } = madeScene(80_000)
  clock.now = 0
  camera.goTo('dugout')
  const inside = Array.from({ length: 40 }, (_, step) => {
    camera.aim(step * 50)
    return [Math.hypot(...scene.eye) < 140, scene.air.inside]
  })
  expect(inside[0]).toEqual([false, false])
  expect(inside.at(-1)).toEqual([true, true])
  expect(inside.filter(([, is], step) => step > 0 && is !== inside[step - 1][1])).toHaveLength(1)
})

describe('a drift', () => {
  test('begins when a flight has landed, and slides along the rows without coming nearer', () => {
    const { scene, camera, clock } = madeScene(80_000)
    clock.now = 0
    camera.goTo('rows')
    camera.drift('along')
    expect([camera.aim(100), camera.isFlying]).toEqual([true, true])
    expect([camera.aim(10_000), camera.isFlying]).toEqual([true, false])
    camera.aim(10_001)
    const before = scene.viewProjection.slice()
    const focal = scene.focal
    camera.aim(30_000)
    expect(scene.viewProjection.slice(0, 12)).toEqual(before.slice(0, 12))
    expect(scene.viewProjection.slice(12)).not.toEqual(before.slice(12))
    expect(scene.focal).toBe(focal)
    expect(camera.aim(60_000)).toBe(false)
  })

  test('slides nowhere but along the rows', () => {
    const { scene, camera, clock } = madeScene(319)
    clock.now = 0
    camera.drift('along')
    camera.aim(0)
    const before = scene.viewProjection.slice()
    camera.aim(20_000)
    expect(scene.viewProjection).toEqual(before)
  })

  test('keeps what a reader has turned, and dragging by nothing does not end it', () => {
    const { camera, clock } = madeScene(319)
    clock.now = 0
    camera.drag(50, 10)
    camera.drift('orbit')
    camera.drag(0, 0)
    expect(camera.aim(0)).toBe(true)
    camera.drag(1, 0)
    camera.aim(1)
    expect(camera.aim(1000)).toBe(false)
  })

  test('does not outlast the stadium it was begun in', () => {
    const { camera, clock } = madeScene(319)
    clock.now = 0
    camera.drift('orbit')
    camera.seat()
    expect(camera.aim(0)).toBe(false)
  })

  test('goes on while nobody does anything, and comes to rest by itself', () => {
    const { camera, clock } = madeScene(80_000)
    clock.now = 0
    camera.drift('orbit')
    expect(camera.aim(0)).toBe(true)
    expect(camera.aim(39_000)).toBe(true)
    expect(camera.aim(40_000)).toBe(false)
  })

  test('ends where it is, whatever a reader does', () => {
    for (const act of [
      (camera: CameraControls) => camera.goTo('overview'),
      (camera: CameraControls) => camera.home(),
      (camera: CameraControls) => camera.drag(0.5, 0),
      (camera: CameraControls) => camera.zoom(0.5, { x: 10, y: 10 }),
      (camera: CameraControls) => camera.bringIntoView(7),
      (camera: CameraControls) => camera.drift(null),
    ]) {
      const { scene, camera, clock } = madeScene(80_000)
      clock.now = 0
      camera.drift('orbit')
      camera.aim(0)
      camera.aim(5000)
      const before = scene.viewProjection.slice()
      act(camera)
      camera.aim(5001)
      // A flight, which is over by then, goes elsewhere.
      if (!act.toString().match(/goTo|home/))
        for (const [at, value] of scene.viewProjection.entries())
          expect(Math.abs(value - before[at]), act.toString()).toBeLessThan(0.1)
      camera.aim(9000)
      const { cameraVersion } = scene
      expect(camera.aim(12_000), act.toString()).toBe(false)
      expect(scene.cameraVersion).toBe(cameraVersion)
    }
  })

  test('is none with less motion', () => {
    const { camera } = madeScene(80_000)
    camera.drift('orbit')
    expect(camera.aim(0)).toBe(false)
  })
})

const distance = fc.integer({ min: -5000, max: 5000 })
const half = fc.double({ min: -1, max: 1, noNaN: true })

test('a drag turns and tilts within its limits, and neither zooms nor moves', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(distance, distance), { maxLength: 8 }), drags => {
      const orbit = drags.reduce((before, [dx, dy]) => drag(before, { dx: dx, dy: dy }, view), noOrbit)
      expect(Math.abs(orbit.turn)).toBeLessThanOrEqual(0.5)
      expect(orbit.tilt).toBeLessThanOrEqual(0.3)
      expect(orbit.tilt).toBeGreaterThanOrEqual(-0.16)
      expect([orbit.zoom, orbit.panX, orbit.panY]).toEqual([1, 0, 0])
    }),
    { seed: 80_000 },
  )
})

test('a drag to the left turns one way, one back turns back', () => {
  const turned = drag(noOrbit, { dx: -50, dy: 30 }, view)
  expect(turned.turn).toBeGreaterThan(0)
  expect(turned.tilt).toBeGreaterThan(0)
  const back = drag(turned, { dx: 50, dy: -30 }, view)
  expect(back.turn).toBeCloseTo(0, 12)
  expect(back.tilt).toBeCloseTo(0, 12)
})

test('zoomed in, a drag moves the picture by as many pixels, and does not turn it', () => {
  const near = { ...noOrbit, zoom: 5 }
  const orbit = drag(near, { dx: 43, dy: -20 }, view)
  expect(orbit.panX).toBeCloseTo(0.1, 12)
  expect(orbit.panY).toBeCloseTo(0.1, 12)
  expect([orbit.turn, orbit.tilt, orbit.zoom]).toEqual([0, 0, 5])
})

test('the picture can never be dragged or zoomed out of its view', () => {
  const move = fc.oneof(
    fc.record({ drag: fc.record({ dx: distance, dy: distance }) }),
    fc.record({
      factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
      at: fc.record({ x: half, y: half }),
    }),
  )
  fc.assert(
    fc.property(fc.array(move, { maxLength: 10 }), moves => {
      let orbit = noOrbit
      for (const made of moves) {
        orbit = 'drag' in made ? drag(orbit, made.drag, view) : zoomAbout(orbit, made.factor, made.at, 40)
        expect(orbit.zoom).toBeGreaterThanOrEqual(1)
        expect(orbit.zoom).toBeLessThanOrEqual(40)
        expect(Math.abs(orbit.panX)).toBeLessThanOrEqual(orbit.zoom - 1)
        expect(Math.abs(orbit.panY)).toBeLessThanOrEqual(orbit.zoom - 1)
      }
    }),
    { seed: 80_000 },
  )
})

test('zooming in keeps the point under the pointer where it is', () => {
  fc.assert(
    fc.property(half, half, fc.double({ min: 1, max: 8, noNaN: true }), (x, y, factor) => {
      const before = zoomAbout(noOrbit, 3, { x: 0.2, y: -0.3 }, 100)
      const after = zoomAbout(before, factor, { x, y }, 100)
      // The point of the viewpoint's own picture that lies at (x, y).
      expect((x - after.panX) / after.zoom).toBeCloseTo((x - before.panX) / before.zoom, 9)
      expect((y - after.panY) / after.zoom).toBeCloseTo((y - before.panY) / before.zoom, 9)
    }),
    { seed: 80_000 },
  )
})

test('an orbit is zoomed once it is clearly nearer, and drags move it from then on', () => {
  const at = [1, 1.04, 1.06, 3].map(factor => zoomAbout(noOrbit, factor, { x: 0, y: 0 }, 40))
  expect(at.map(isZoomed)).toEqual([false, false, true, true])
  expect(at.map(orbit => drag(orbit, { dx: 10, dy: 0 }, view).turn !== 0)).toEqual([true, true, false, false])
  expect(isZoomed(drag(noOrbit, { dx: 10, dy: 10 }, view))).toBe(false)
})

test('zoomed out all the way, an orbit is as it was before anything', () => {
  const near = zoomAbout(noOrbit, 2, { x: 1, y: 1 }, 40)
  expect(near).not.toEqual(noOrbit)
  expect(zoomAbout(near, 0.1, { x: -1, y: 0.4 }, 40)).toEqual(noOrbit)
})

const moments = Array.from({ length: 401 }, (_, step) => (step / 400) * driftMilliseconds)
const degrees = 180 / Math.PI

test('an orbit swings a few degrees to either side, twenty seconds to and fro, and ends where it began', () => {
  const orbit = { ...noOrbit, turn: 0.1, tilt: -0.05 }
  const turns = moments.map(moment => (drifted(orbit, 'orbit', moment).turn - orbit.turn) * degrees)
  expect(Math.max(...turns)).toBeGreaterThan(3)
  expect(Math.max(...turns)).toBeLessThan(5)
  expect(Math.min(...turns)).toBeCloseTo(-Math.max(...turns), 1)
  const changes = turns.filter((turn, step) => step > 0 && step < 400 && turn > 0 !== turns[step - 1] > 0)
  expect(changes).toHaveLength(4)
  expect([turns[0], turns[400]].map(Math.abs)).toEqual([0, 0])
  expect(drifted(orbit, 'orbit', 9000)).toEqual({ ...orbit, turn: expect.any(Number) })
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

describe('the moves of the seats in the view', () => {
  test('are counted where the camera or the size has changed, and nowhere else', () => {
    const { scene, camera } = madeScene(319)
    const { moves } = camera
    expect(moves).toBeGreaterThan(0)
    camera.aim(0)
    expect(camera.moves).toBe(moves)
    camera.drag(40, 0)
    camera.aim(0)
    expect(camera.moves).toBe(moves + 1)
    scene.size = { ...scene.size }
    camera.aim(0)
    expect(camera.moves).toBe(moves + 2)
    camera.seat()
    camera.aim(0)
    expect(camera.moves).toBe(moves + 3)
  })

  test('no matrix tells of them before the first aim', () => {
    const { camera } = madeScene(319)
    expect(camera.toView(new Float32Array(16))).toBe(true)
    camera.seat()
    expect(camera.toView(new Float32Array(16))).toBe(false)
  })
})
