import { expect, test, vi } from 'vitest'
import { Looking } from '../../src/stadium/looking'
import { madeScene } from './made-scene'

function made(moment: number | null = null) {
  const { scene, viewpoint } = madeScene(80_000)
  const request = vi.fn()
  const looking = new Looking({ scene, viewpoint, request, moment: () => moment })
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
    (looking: Looking) => looking.goTo('overview'),
    (looking: Looking) => looking.home(),
    (looking: Looking) => looking.drag(0.5, 0),
    (looking: Looking) => looking.zoom(0.5, { x: 10, y: 10 }),
    (looking: Looking) => looking.bringIntoView(7),
    (looking: Looking) => looking.drift(null),
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
