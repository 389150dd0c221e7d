import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Drawing, DrawnView } from '../../src/stadium/drawings/drawing'
import { DrawingsCanvas } from '../../src/stadium/drawings/drawings-canvas'
import { sortedGroups } from '../../src/stadium/layout/team-layout'
import { forcedPalette } from '../../src/stadium/palette'
import { insets } from '../stadium/made-scene'
import { box, mountStadium } from './stadium-mounted'
import { paintedScene, pixelsOf, type Wishes } from './stadium-pictures'

const said = { count: '14', name: 'of something' }
const some = (many: number): number[] => Array.from({ length: many }, (_, index) => index * 37 + 5)

/** One of each kind, and the least share of the picture, in ten thousandths, that each of them must change. */
const kinds: readonly (readonly [Drawing, number])[] = [
  [{ kind: 'filling', one: 'one', said }, 20],
  [{ kind: 'check', inNeedOfHundred: 50, said }, 60],
  [{ kind: 'team' }, 40],
  [{ kind: 'emptied', workers: 139, said }, 40],
  [{ kind: 'returned', helped: some(200), said }, 60],
  [{ kind: 'schools', schools: 144, passes: ['Safe?', 'Well?', 'Learning?'], said }, 100],
  [{ kind: 'guess', guess: 400, team: 139, said }, 30],
  [{ kind: 'guess', guess: null, team: 139, said }, 30],
  [{ kind: 'picks', children: some(5), inNeed: [true, false, false, false, false], all: [], said: null }, 15],
  [{ kind: 'queue', children: some(40), inNeed: null, first: 20, next: 'next', said }, 30],
  [{ kind: 'leaving', team: 120, workers: 6, children: some(60), said }, 30],
  [{ kind: 'neighbour', workers: 6, next: 'next door', said }, 100],
  [{ kind: 'reach', each: 15, children: some(200), waiting: some(30), said, waits: said }, 60],
  [{ kind: 'inspectors', unseen: some(190), grades: ['A', 'B', 'C', 'D'], given: 3, said }, 100],
  [{ kind: 'table', workers: 12, on: 'plan', said }, 40],
  [{ kind: 'director', inPost: false, goes: 'goes', said }, 20],
  [{ kind: 'months', months: 33, guess: 18, said }, 30],
  [{ kind: 'plates', permanent: 102, agency: 20, price: 1.4, plates: 131, cut: 14, bare: 0, said }, 100],
  [{ kind: 'voices', children: some(80), said }, 60],
  [
    {
      kind: 'levers',
      lit: [
        { on: 'team', share: 0.6, name: 'Encouragement', means: 'more join' },
        { on: 'farStand', share: 0, name: 'Debate', means: 'less alarm' },
      ],
    },
    100,
  ],
]

const counts = { established: 105, newlyQualified: 14, agency: 20, empty: 6 }

/** The team as the step that draws it has it: sorted, where it is the team that is drawn. */
const teamFor = ({ kind }: Drawing): Wishes =>
  kind === 'team' ? { stadium: { players: sortedGroups(counts) } } : {}

function mounted(wishes: Wishes = {}) {
  const { width = 860, height = 480 } = wishes
  const host = box(width, height)
  const canvas = new DrawingsCanvas(host)
  onTestFinished(() => canvas.stop())
  const { scene, camera } = paintedScene({ children: 8000, width, height, viewpoint: 'pitch', ...wishes })
  const element = host.querySelector<HTMLCanvasElement>('.drawings') ?? expect.fail('no canvas')
  const draw = (now: number, more: Partial<DrawnView> = {}): boolean =>
    canvas.draw(scene, camera, { insets, taken: [], now, isStill: false, ...more })
  /** What is drawn: its pixels, and how many in ten thousand of the picture they are. */
  const drawn = () => {
    const { data } = pixelsOf(element)
    const painted = data.filter((value, index) => index % 4 === 3 && value > 24).length
    return { pixels: data.join(), share: (painted / (data.length / 4)) * 10_000 }
  }
  return { host, canvas, scene, draw, drawn, element }
}

afterEach(() => page.viewport(1280, 720))

describe.each(kinds.map(([drawing, least]) => [drawing.kind, drawing, least] as const))(
  '%s',
  (_, drawing, least) => {
    test('is there at once where less motion is asked for, takes a stated part of the picture, and stays', () => {
      const { canvas, draw, drawn, element } = mounted(teamFor(drawing))
      canvas.set([drawing])
      expect(draw(0, { isStill: true }), 'nothing moves').toBe(false)
      expect(element.hidden).toBe(false)
      expect(drawn().share).toBeGreaterThan(least)
      // A canvas that has been read is drawn without the graphics card from then on, and its edges are a shade other.
      draw(1, { isStill: true })
      const { pixels } = drawn()
      draw(60_000, { isStill: true })
      expect(drawn().pixels).toBe(pixels)
    })

    test('takes two and a half seconds or more to come, and ends as it is without motion', () => {
      const { canvas, draw, drawn } = mounted(teamFor(drawing))
      canvas.set([drawing])
      let now = 1000
      while (draw(now)) now += 100
      const took = now - 1000
      expect(took).toBeGreaterThanOrEqual(2500)
      expect(took).toBeLessThan(9000)
      const { pixels } = drawn()
      draw(now + 30_000)
      expect(drawn().pixels, 'held').toBe(pixels)
      draw(now + 30_000, { isStill: true })
      expect(drawn().pixels, 'the same end').toBe(pixels)
    })

    test('writes inside what nothing lies over, at every size and from either side, under forced colours too', () => {
      for (const [width, height] of [
        [358, 300],
        [390, 560],
        [1280, 640],
      ] as const) {
        const { canvas, draw, drawn, scene, host } = mounted({
          ...teamFor(drawing),
          width,
          height,
          viewpoint: 'overview',
        })
        canvas.set([drawing])
        scene.palette = forcedPalette(host)
        draw(0, { isStill: true })
        expect(drawn().share, `${width} × ${height}`).toBeGreaterThan(10)
      }
    })
  },
)

test('a number that follows a control goes on from where the drawing is, and one that is dropped fades and is gone', () => {
  const { canvas, draw, drawn, element } = mounted()
  canvas.set([{ kind: 'leaving', team: 120, workers: 6, children: some(60), said }])
  let now = 0
  while (draw(now)) now += 100
  const six = drawn().pixels
  canvas.set([{ kind: 'leaving', team: 123, workers: 3, children: some(30), said: { ...said, count: '3' } }])
  expect(draw(now), 'nobody walks again').toBe(false)
  expect(drawn().pixels).not.toBe(six)
  canvas.set([])
  expect(draw(now), 'fading').toBe(true)
  expect(draw(now + 200)).toBe(true)
  const half = drawn().share
  expect(half).toBeGreaterThan(0)
  expect(draw(now + 500)).toBe(false)
  expect(element.hidden).toBe(true)
})

test('a director who goes is told anew, and so are picked children once it is known who is in need', () => {
  const { canvas, draw } = mounted()
  canvas.set([{ kind: 'director', inPost: true, goes: 'goes', said }])
  let now = 0
  while (draw(now)) now += 100
  canvas.set([{ kind: 'director', inPost: false, goes: 'goes', said }])
  expect(draw(now)).toBe(true)
  const children = some(5)
  canvas.set([{ kind: 'picks', children, inNeed: null, all: [], said: null }])
  draw(now + 4000)
  expect(draw(now + 5000)).toBe(false)
  canvas.set([{ kind: 'picks', children, inNeed: children.map(() => false), all: [], said: null }])
  expect(draw(now + 6000)).toBe(true)
})

test('words keep clear of words of the page, and of each other', () => {
  const { canvas, draw, drawn } = mounted()
  const plates: Drawing = {
    kind: 'plates',
    permanent: 102,
    agency: 20,
    price: 1.4,
    plates: 131,
    cut: 14,
    bare: 0,
    said,
  }
  canvas.set([plates])
  draw(0, { isStill: true })
  const free = drawn().pixels
  draw(0, { isStill: true, taken: [{ left: 300, top: 0, right: 560, bottom: 200 }] })
  expect(drawn().pixels).not.toBe(free)
})

test.each(['canvas', 'pixi'] as const)(
  'on the %s stage a drawing lies over the picture, and no frame follows once it is whole',
  async stage => {
    const { stadium, host, frames } = mountStadium({
      stage,
      children: 2000,
      width: 640,
      height: 360,
      reducedMotion: () => true,
    })
    stadium.setTeam({ established: 105, newlyQualified: 14, agency: 20, empty: 6 })
    await stadium.shown
    expect(host.querySelector('.drawings')).toBeNull()
    stadium.setDrawings([{ kind: 'table', workers: 9, on: 'plan', said }])
    await expect
      .poll(() => host.querySelector<HTMLCanvasElement>('.drawings:not([hidden])')?.width ?? 0)
      .toBeGreaterThan(0)
    await expect.poll(() => host.hasAttribute('data-moving')).toBe(false)
    const then = frames()
    await new Promise(resolve => setTimeout(resolve, 120))
    expect(frames()).toBe(then)
    stadium.setDrawings([])
    await expect.poll(() => host.querySelector<HTMLCanvasElement>('.drawings')?.hidden).toBe(true)
  },
)
