import { beforeEach, describe, expect, test, vi } from 'vitest'
import { State } from '../../src/model/population/states'
import { sortedGroups } from '../../src/stadium/layout/team-layout'
import { night } from '../../src/stadium/palette'
import { seatsFor } from '../stadium/made-scene'
import {
  animationFrames,
  atRest,
  everyFrame,
  expectQuiet,
  type Mounted,
  mountStadium,
  pretendPixelRatio,
  soon,
  stageOf,
  watchMoves,
} from './stadium-mounted'
import { apart, paintedScene, pixelsOf } from './stadium-pictures'

const children = 2000

/** What a frame counts as, in milliseconds. */
const aFrame = 32
beforeEach(() => everyFrame(aFrame))
const plain = new Uint8Array(children)
/** One child in four is helped, the others look like plain seats. */
const some = plain.map((_, child) => (child % 4 === 0 ? State.helped : State.noNeed))
/** And child 1001 waits. */
const oneMore = some.map((mark, child) => (child === 1001 ? State.waiting : mark))

/** Fails unless the picture fills its box, and every child is in it. */
async function expectWholeBowl(mounted: Mounted, width: number, height: number, ratio = 1): Promise<void> {
  const picture = await mounted.picture()
  expect([picture.width, picture.height]).toEqual([width * ratio, height * ratio])
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const child of mounted.stadium.marks.keys()) {
    const { x, y } = mounted.stadium.camera.placeOf(child) ?? expect.fail('behind the eye')
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  const { left, right, top, bottom } = box
  for (const free of [left, width - right, top, height - bottom]) expect(free).toBeGreaterThan(0)
  expect(Math.max((right - left) / width, (bottom - top) / height)).toBeGreaterThan(0.7)
}

/** Between two stages so large a share of the pixels may differ by more than a shade: each draws edges in its own way. */
const betweenStages = 0.03

describe.each(['canvas', 'pixi'] as const)('a stadium drawn by %s', stage => {
  async function painted(wishes: Parameters<typeof mountStadium>[0] = {}): Promise<Mounted> {
    const mounted = mountStadium({ stage, children, ...wishes })
    mounted.stadium.paint(some, null)
    await stageOf(mounted, stage)
    await atRest(mounted)
    return mounted
  }
  /** The picture once nothing moves and it is as fine as it gets. */
  async function settled(mounted: Mounted): Promise<ImageData> {
    await atRest(mounted)
    return mounted.picture()
  }

  test('draws nothing while nothing changes, and stops after a change', async () => {
    expectQuiet()
    const mounted = await painted()
    const idle = mounted.frames()
    await animationFrames(30)
    expect(mounted.frames()).toBe(idle)
    mounted.stadium.paint(oneMore, some)
    const after = await atRest(mounted)
    expect(after).toBeGreaterThan(idle + 2)
    await animationFrames(30)
    expect(mounted.frames()).toBe(after)
  })

  test('shows a change in part with its first frame, and wholly in the end', async () => {
    const mounted = await painted()
    const { stadium } = mounted
    const at = stadium.camera.placeOf(1001)
    if (!at) return expect.fail('behind the eye')
    const blue = ({ data, width }: ImageData): number =>
      data[(Math.floor(at.y) * width + Math.floor(at.x)) * 4]
    const before = blue(await mounted.picture())
    stadium.paint(oneMore, null)
    const first = blue(await mounted.picture())
    await atRest(mounted)
    const last = blue(await mounted.picture())
    expect(last - before).toBeGreaterThan(30)
    expect(first - before).toBeGreaterThan((last - before) * 0.15)
    const fresh = mountStadium({ stage, children })
    fresh.stadium.paint(oneMore, null)
    await stageOf(fresh, stage)
    expect(apart(await mounted.picture(), await settled(fresh)).far).toBeLessThan(0.005)
  })

  test('raises a line of light over who changed, and leaves a shorter one until the next gesture', async () => {
    const mounted = await painted()
    const before = await mounted.picture()
    mounted.stadium.paint(oneMore, some)
    await animationFrames(24)
    const risen = apart(before, await mounted.picture())
    const lasting = apart(before, await settled(mounted))
    expect(risen.mean).toBeGreaterThan(lasting.mean)
    mounted.stadium.paint(oneMore, oneMore)
    const after = apart(before, await settled(mounted))
    expect(lasting.far).toBeGreaterThan(after.far)
    expect(after.far).toBeGreaterThan(0)
  })

  test('with less motion shows a change at once, and the lasting sign with it', async () => {
    const mounted = await painted({ reducedMotion: () => true })
    const before = await mounted.picture()
    await atRest(mounted)
    const hasMoved = watchMoves(mounted)
    mounted.stadium.paint(oneMore, null)
    const plainChange = apart(before, await settled(mounted))
    mounted.stadium.paint(oneMore, some)
    const signed = apart(before, await settled(mounted))
    expect(signed.far).toBeGreaterThan(plainChange.far * 1.5)
    mounted.stadium.paint(oneMore, oneMore)
    expect(apart(before, await settled(mounted))).toEqual(plainChange)
    expect(await hasMoved()).toBe(false)
  })

  test('with less motion gathers, dims, turns the lights and goes elsewhere without a movement', async () => {
    const mounted = await painted({ reducedMotion: () => true })
    const { stadium } = mounted
    const hasMoved = watchMoves(mounted)
    for (const change of [
      () => stadium.setGathered(true),
      () => stadium.setDim(true),
      () => stadium.setLights(false),
      () => stadium.camera.goTo('pitch'),
      () => stadium.camera.home(),
    ]) {
      change()
      await atRest(mounted)
      expect(await hasMoved(), change.toString()).toBe(false)
    }
  })

  test('lets the lights go down: the picture is darker, those nobody saw come up, and back again it is as it was', async () => {
    const mounted = await painted()
    const there = some.map((mark, child) => (child % 40 === 1 ? State.neverNoticed : mark))
    const light = ({ data }: ImageData): number => data.reduce((sum, value) => sum + value, 0)
    const before = await settled(mounted)
    mounted.stadium.setLights(false)
    mounted.stadium.paint(there, null)
    await animationFrames(15)
    const falling = await mounted.picture()
    const dark = await settled(mounted)
    expect(light(falling)).toBeLessThan(light(before))
    expect(light(dark)).toBeLessThan(light(before))
    expect(mounted.stadium.marks).toEqual(there)
    mounted.stadium.setLights(true)
    mounted.stadium.paint(some, null)
    expect(apart(await settled(mounted), before).most).toBeLessThanOrEqual(1)
  })

  test('gives its picture at once, long after the frame that drew it, and none before the first', async () => {
    const unborn = mountStadium({ stage, children })
    expect(unborn.stadium.pictureNow()).toBe(null)
    const mounted = await painted()
    const inAFrame = await settled(mounted)
    await animationFrames(3)
    const frames = mounted.frames()
    const atOnce = mounted.stadium.pictureNow() ?? expect.fail('nothing was drawn')
    expect(apart(pixelsOf(atOnce), inAFrame).most).toBeLessThanOrEqual(1)
    expect(mounted.frames()).toBe(frames)
  })

  test('draws once more when a control is let go, and not when it is taken', async () => {
    const mounted = await painted()
    const frames = await atRest(mounted)
    mounted.stadium.setHurried(true)
    await animationFrames(6)
    expect(mounted.frames()).toBe(frames)
    mounted.stadium.setHurried(false)
    await animationFrames(6)
    expect(mounted.frames()).toBeGreaterThan(frames)
  })

  test('fills row by row in about four seconds, and comes to rest full', async () => {
    const mounted = await painted()
    const full = await mounted.picture()
    mounted.stadium.empty()
    const dark = await mounted.picture()
    await atRest(mounted)
    mounted.stadium.fill()
    await animationFrames(62)
    const half = await mounted.picture()
    expect(apart(half, dark).far).toBeGreaterThan(0.01)
    expect(apart(half, full).far).toBeGreaterThan(0.01)
    await animationFrames(66)
    const { moving, refining } = mounted.host.dataset
    expect(moving === undefined || refining !== undefined, 'four seconds have gone by').toBe(true)
    expect(apart(await settled(mounted), full).most).toBeLessThanOrEqual(1)
  })

  test('with less motion fills, sorts its team, sends it away and does not drift, without a movement', async () => {
    const mounted = await painted({ reducedMotion: () => true })
    const { stadium } = mounted
    stadium.setTeam({ established: 105, newlyQualified: 14, agency: 20, empty: 6 })
    stadium.empty()
    await atRest(mounted)
    const hasMoved = watchMoves(mounted)
    for (const change of [
      () => stadium.fill(),
      () => stadium.setFormation('sorted'),
      () => stadium.setFormation('away'),
      () => stadium.camera.drift('orbit'),
    ]) {
      change()
      await atRest(mounted)
      expect(await hasMoved(), change.toString()).toBe(false)
    }
  })

  test('labels a sorted team once it stands so, and no other', async () => {
    const mounted = await painted()
    const { stadium, host } = mounted
    const team = { established: 105, newlyQualified: 14, agency: 20, empty: 6 }
    const region = sortedGroups(team).region('agency')
    if (!region) throw new Error('There are some.')
    stadium.setTeam(team)
    stadium.setLabels([{ count: '20', name: 'agency', regions: [region] }])
    const box = await soon(() => {
      const found = host.querySelector<HTMLElement>('.block-labels')
      expect(found).not.toBeNull()
      return found as HTMLElement
    })
    await atRest(mounted)
    expect(box.hidden).toBe(true)
    stadium.setFormation('sorted')
    await animationFrames(10)
    expect(box.hidden).toBe(true)
    await soon(() => expect(box.hidden).toBe(false))
    stadium.setFormation('field')
    await animationFrames(2)
    expect(box.hidden).toBe(true)
  })

  test('drifts until it is dragged, and then draws no more', async () => {
    const mounted = await painted()
    const before = mounted.frames()
    mounted.stadium.camera.drift('orbit')
    await animationFrames(10)
    expect(mounted.frames()).toBeGreaterThan(before + 3)
    mounted.stadium.camera.drag(3, 0)
    const after = await atRest(mounted)
    await animationFrames(10)
    expect(mounted.frames()).toBe(after)
  })

  test('keeps the whole bowl in view when its box changes', async () => {
    const mounted = await painted()
    await expectWholeBowl(mounted, 320, 180)
    const outside = mounted.host.parentElement as HTMLElement
    for (const [width, height] of [
      [390, 257],
      [500, 160],
      [160, 300],
    ]) {
      outside.style.setProperty('width', `${width}px`)
      outside.style.setProperty('height', `${height}px`)
      await animationFrames(3)
      await expectWholeBowl(mounted, width, height)
    }
    await atRest(mounted)
  })

  test.each([1, 2, 3])('fills its box at %i device pixels a pixel', async ratio => {
    pretendPixelRatio(ratio)
    const mounted = await painted({ width: 320, height: 200 })
    await expectWholeBowl(mounted, 320, 200, ratio)
  })

  test('draws three device pixels a pixel at most', async () => {
    pretendPixelRatio(5)
    const mounted = await painted({ width: 100, height: 80 })
    const { width } = await mounted.picture()
    expect(width).toBe(300)
  })

  test('shows everything it is given: team, dimming, palette, gathering, another number of children', async () => {
    const mounted = await painted({ reducedMotion: () => true })
    const { stadium } = mounted
    const slots = seatsFor(children).places.map((value, at) => (at % 3 === 2 ? 0.3 : value * 0.3))
    for (const change of [
      () => stadium.setTeam({ established: 80, newlyQualified: 10, agency: 10, empty: 5 }),
      () => stadium.setDim(true),
      () => stadium.setDim(false),
      () => stadium.setLights(false),
      () => stadium.setLights(true),
      () => stadium.setPalette({ ...night, isFlat: true }),
      () => stadium.setPalette(night),
      () => stadium.setSlots(slots),
      () => stadium.setGathered(true),
      () => stadium.setGathered(false),
      () => stadium.camera.goTo('pitch'),
      () => stadium.seat(seatsFor(319)),
    ]) {
      const before = await settled(mounted)
      change()
      const after = await settled(mounted)
      const same = change.toString().includes('setSlots')
      expect(apart(before, after).mean > 0.1, change.toString()).toBe(!same)
    }
    expect(stadium.marks).toHaveLength(319)
    expect(stadium.marks.every(mark => mark === 0)).toBe(true)
  })
})

describe('a stadium', () => {
  test.each(['canvas', 'pixi'] as const)(
    'drawn by %s says when its first frame is there, and not before',
    async stage => {
      const mounted = mountStadium({ children, stage })
      const { host, stadium } = mounted
      const seen = stadium.shown.then(() => [
        mounted.frames(),
        host.querySelectorAll('canvas:not([hidden])').length,
      ])
      stadium.paint(some, null)
      expect([mounted.frames(), host.querySelectorAll('canvas').length]).toEqual([0, 0])
      expect(await seen).toEqual([1, 1])
    },
  )

  test('that is stopped before it has drawn is never said to be shown', async () => {
    const { stadium, frames } = mountStadium({ children })
    const shown = vi.fn()
    void stadium.shown.then(shown)
    stadium.stop()
    await animationFrames(10)
    expect([shown.mock.calls.length, frames()]).toEqual([0, 0])
  })

  test('comes down from its seats to the pitch, labels last', async () => {
    const mounted = mountStadium({ children })
    mounted.stadium.paint(some, null)
    const region = { x: 0, halfWidth: 20, far: 28, near: -20 }
    mounted.stadium.setLabels([{ count: '500', name: 'seen and helped', regions: [region] }])
    await atRest(mounted)
    const labels = mounted.host.querySelector<HTMLElement>('.block-labels')
    expect(labels?.hidden).toBe(true)
    mounted.stadium.setGathered(true)
    await animationFrames(5)
    expect(labels?.hidden).toBe(true)
    await atRest(mounted)
    expect(labels?.hidden).toBe(false)
    expect(labels?.textContent).toBe('500seen and helped')
    mounted.stadium.setGathered(false)
    await animationFrames(3)
    expect(labels?.hidden).toBe(true)
  })

  test('given the time until the next painting has shown this one by then', async () => {
    const mounted = mountStadium({ children })
    mounted.stadium.paint(some, null)
    await atRest(mounted)
    const before = mounted.frames()
    mounted.stadium.paint(oneMore, null, 125)
    const drawn = (await atRest(mounted)) - before
    expect(drawn).toBeGreaterThan(1)
    // The first frame is at the beginning. A fade left to itself takes 300 milliseconds.
    expect((drawn - 1) * aFrame).toBeLessThanOrEqual(125)
    const fresh = mountStadium({ children })
    fresh.stadium.paint(oneMore, null)
    await atRest(fresh)
    expect(apart(await mounted.picture(), await fresh.picture()).most).toBeLessThanOrEqual(1)
  })

  test('gathered lets nobody jump: who becomes marked sets out from the seat, who stops being so from the pitch', async () => {
    const mounted = mountStadium({ children })
    const { stadium } = mounted
    const { places } = seatsFor(children)
    const slotsFor = (child: number): Float32Array => {
      const slots = places.slice()
      slots.set([0, 10, 0.3], child * 3)
      return slots
    }
    const only = (child: number): Uint8Array => plain.map((_, other) => (other === child ? State.helped : 0))
    stadium.paint(only(4), null)
    stadium.setSlots(slotsFor(4))
    stadium.setGathered(true)
    await atRest(mounted)
    const where = () => [4, 1001].map(child => stadium.camera.placeOf(child) ?? expect.fail('behind the eye'))
    const before = where()
    stadium.setSlots(slotsFor(1001))
    stadium.paint(only(1001), null)
    await animationFrames(2)
    where().forEach(({ x, y }, index) => {
      expect(Math.hypot(x - before[index].x, y - before[index].y)).toBeLessThan(6)
    })
    await atRest(mounted)
    const after = where()
    expect(Math.hypot(after[1].x - before[0].x, after[1].y - before[0].y)).toBeLessThan(0.01)
    expect(Math.hypot(after[0].x - before[0].x, after[0].y - before[0].y)).toBeGreaterThan(20)
  })

  test('raises no line when nothing was there to compare with, and its first picture is there at once', async () => {
    const mounted = mountStadium({ children })
    const hasMoved = watchMoves(mounted)
    mounted.stadium.setLights(false)
    mounted.stadium.setGathered(true)
    mounted.stadium.paint(oneMore, some)
    mounted.stadium.setFormation('away')
    await atRest(mounted)
    const fresh = mountStadium({ children, reducedMotion: () => true })
    fresh.stadium.paint(oneMore, null)
    fresh.stadium.setLights(false)
    fresh.stadium.setGathered(true)
    await atRest(fresh)
    expect(apart(await mounted.picture(), await fresh.picture()).most).toBe(0)
    expect(await hasMoved()).toBe(false)
  })

  test('that begins again cuts to what comes next, and moves from then on', async () => {
    const mounted = mountStadium({ children })
    const { stadium } = mounted
    stadium.empty()
    stadium.paint(plain, null)
    await atRest(mounted)
    const hasMoved = watchMoves(mounted)
    stadium.beginAgain()
    stadium.paint(some, plain)
    stadium.setTeam({ established: 80, newlyQualified: 10, agency: 10, empty: 5 })
    stadium.camera.goTo('dugout')
    stadium.fill(true)
    await atRest(mounted)
    expect(await hasMoved()).toBe(false)
    stadium.paint(oneMore, some)
    await atRest(mounted)
    expect(await hasMoved()).toBe(true)
  })

  test('copies the marks it is given, so that the next ones may be written over them', async () => {
    const mounted = mountStadium({ children })
    const marks = some.slice()
    mounted.stadium.paint(marks, null)
    marks.fill(State.waiting)
    expect(mounted.stadium.marks).toEqual(some)
  })

  test('given the same places again draws nothing', async () => {
    const mounted = mountStadium({ children })
    const slots = seatsFor(children).places.slice()
    mounted.stadium.setSlots(slots)
    const frames = await atRest(mounted)
    mounted.stadium.setSlots(slots)
    await animationFrames(4)
    expect(mounted.frames()).toBe(frames)
  })

  test('in a box without size waits, and is there when it has one', async () => {
    const mounted = mountStadium({ children })
    const outside = mounted.host.parentElement as HTMLElement
    outside.hidden = true
    mounted.stadium.paint(some, null)
    await animationFrames(4)
    outside.hidden = false
    await animationFrames(4)
    await expectWholeBowl(mounted, 320, 180)
  })

  test('keeps its picture through a lost context', async () => {
    expectQuiet()
    const mounted = mountStadium({ children, stage: 'auto' })
    mounted.stadium.paint(some, null)
    await stageOf(mounted, 'pixi')
    const before = await mounted.picture()
    const gl = mounted.host.querySelector('canvas')?.getContext('webgl2')
    const context = gl?.getExtension('WEBGL_lose_context')
    context?.loseContext()
    await stageOf(mounted, 'canvas')
    expect(apart(before, await mounted.picture()).far).toBeLessThan(betweenStages)
    mounted.stadium.paint(oneMore, null)
    await atRest(mounted)
    context?.restoreContext()
    await stageOf(mounted, 'pixi')
    const fresh = mountStadium({ children })
    fresh.stadium.paint(oneMore, null)
    await atRest(mounted)
    await atRest(fresh)
    expect(apart(await mounted.picture(), await fresh.picture()).far).toBeLessThan(betweenStages)
  })

  test('stopped draws no more, and leaves no canvas', async () => {
    let frames = 0
    const mounted = mountStadium({ children, stage: 'auto', onFrame: () => frames++ })
    mounted.stadium.paint(some, null)
    await stageOf(mounted, 'pixi')
    mounted.stadium.stop()
    const drawn = frames
    expect(drawn).toBeGreaterThan(0)
    mounted.host.parentElement?.style.setProperty('width', '200px')
    await animationFrames(10)
    expect(frames).toBe(drawn)
    expect(mounted.host.children).toHaveLength(0)
  })

  test('of 355,390 children gathers and comes to rest', async () => {
    const { scene, crowd } = paintedScene({ children: 355_390 })
    const mounted = mountStadium({ children: 355_390, width: 390, height: 257, reducedMotion: () => true })
    mounted.stadium.paint(crowd.marks(true), null)
    mounted.stadium.setSlots(scene.stadium.slots)
    mounted.stadium.setGathered(true)
    await soon(() => expect(mounted.frames()).toBeGreaterThan(0))
    await atRest(mounted)
    const { width, height } = await mounted.picture()
    expect([width, height]).toEqual([390, 257])
  })
})

test.each(['canvas', 'pixi'] as const)(
  'a copy of the picture is what the %s stage shows, and one asked for in vain is none',
  async stage => {
    const { stadium } = mountStadium({ stage })
    stadium.paint(some, null)
    await stadium.shown
    const copy = await stadium.picture()
    const { width = 0, height = 0 } = copy ?? {}
    expect([width, height]).toEqual([320, 180])
    const pixels = copy?.getContext('2d')?.getImageData(0, 0, width, height) as ImageData
    expect(new Set(new Uint32Array(pixels.data.buffer)).size).toBeGreaterThan(50)
    const never = stadium.picture()
    stadium.stop()
    expect(await never).toBeNull()
  },
)
