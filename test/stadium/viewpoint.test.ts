import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stands } from '../../src/stadium/camera'
import { inView, madeScene, seatsFor } from './made-scene'

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
    for (const stand of stands) {
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
      fc.property(fc.constantFrom(...stands), fc.array(move, { maxLength: 6 }), (stand, moves) => {
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
