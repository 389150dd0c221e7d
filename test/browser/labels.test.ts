import { afterEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { ColouredChildren } from '../../src/crowd/coloured-children'
import { outcomeAt } from '../../src/crowd/outcome'
import { presetParameters } from '../../src/figures/presets'
import { project } from '../../src/stadium/camera/projection'
import { Labels } from '../../src/stadium/labels/labels'
import type { Region } from '../../src/stadium/layout/layout'
import { makeSeats } from '../../src/stadium/layout/seats'
import { blockLabels } from '../../src/views/picture-labels'
import { coloursThere } from '../../src/words/colours'
import { gathered } from '../crowd/gathered'
import { insets } from '../stadium/made-scene'
import { box } from './stadium-mounted'
import { paintedScene, type Wishes } from './stadium-pictures'

const parameters = presetParameters('england-2025', 80_000)
const picture = outcomeAt(parameters).allocation
const gathering = gathered(new ColouredChildren(80_000, 1), makeSeats(80_000), picture)

async function placed({ truth = true, width = 860, height = 400, viewpoint = 'pitch', ...wishes }: Wishes) {
  await page.viewport(width, 720)
  const host = box(width, height)
  const labels = new Labels(host)
  const made = paintedScene({ children: 80_000, width, height, truth, viewpoint, ...wishes })
  const { scene, camera } = made
  const wanted = blockLabels(picture, gathering, truth)
  labels.set(wanted, 'Each full block is 100 children.')
  labels.place(scene, wishes.insets ?? insets)
  const corner = host.getBoundingClientRect()
  const boxOf = (element: Element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return {
      left: left - corner.left,
      right: right - corner.left,
      top: top - corner.top,
      bottom: bottom - corner.top,
    }
  }
  const boxes = [...host.querySelectorAll('.block-labels p')].map(boxOf)
  const note = boxOf(host.querySelector('.block-note') ?? expect.fail('no note'))
  return { host, labels, scene, camera, wanted, boxes, note, strokes: strokesOf(host) }
}

/** The first and the last point of each line. */
function strokesOf(host: HTMLElement): number[][] {
  const path = host.querySelector('path')?.getAttribute('d') ?? ''
  const strokes = path.split('M').slice(1)
  return strokes.map(stroke => {
    const numbers = stroke.split(/[ L]/).map(Number)
    return [...numbers.slice(0, 2), ...numbers.slice(-2)]
  })
}

afterEach(() => page.viewport(1280, 720))

const views: Wishes[] = [
  { width: 358, height: 400 },
  { width: 390, height: 510 },
  { width: 422, height: 390 },
  { width: 500, height: 390 },
  { width: 600, height: 400 },
  { width: 860, height: 400 },
  { width: 1240, height: 640 },
  { width: 1280, height: 640, insets: { top: 0, right: 400, bottom: 0, left: 0 } },
  { width: 390, height: 510, insets: { top: 0, right: 0, bottom: 60, left: 0 } },
]

/** Whether the pitch is seen lengthwise, and labels stand beside it. */
const isAlong = ({ width = 0, height = 0 }: Wishes) => width < height
const areApart = (one: DOMRectLike, other: DOMRectLike): boolean =>
  one.left >= other.right || one.right <= other.left || one.top >= other.bottom || one.bottom <= other.top
type DOMRectLike = Record<'left' | 'right' | 'top' | 'bottom', number>

describe('labels of gathered blocks', () => {
  test.each(views.flatMap(view => [true, false].map(truth => ({ ...view, truth }))))(
    'do not overlap and are not cut at $width × $height, what is really there: $truth',
    async view => {
      const { boxes, wanted, note } = await placed(view)
      const over = view.insets ?? insets
      expect(boxes).toHaveLength(wanted.length)
      boxes.forEach((label, index) => {
        expect(label.left, `label ${index}`).toBeGreaterThanOrEqual(over.left)
        expect(label.right, `label ${index}`).toBeLessThanOrEqual((view.width ?? 0) - over.right)
        expect(label.top, `label ${index}`).toBeGreaterThanOrEqual(over.top)
        expect(label.bottom, `label ${index}`).toBeLessThanOrEqual((view.height ?? 0) - over.bottom)
        for (const [at, other] of boxes.slice(0, index).entries())
          expect(areApart(label, other), `label ${index} over label ${at}`).toBe(true)
        expect(areApart(label, note), `label ${index} over the note`).toBe(true)
      })
    },
  )

  test.each(views)('at $width × $height lie clear of the children they speak of', async view => {
    const { boxes, scene, note } = await placed(view)
    const covered = [...scene.stadium.marked].filter(child => {
      const [x, y, z] = scene.stadium.slots.subarray(child * 3, child * 3 + 3)
      const at = project(scene, x, y, z, { x: 0, y: 0, depth: 0 })
      return [...boxes, note].some(
        label => at.x > label.left && at.x < label.right && at.y > label.top && at.y < label.bottom,
      )
    })
    expect(covered).toEqual([])
  })

  test.each([{ truth: true }, { truth: false }, { truth: true, width: 390, height: 510 }])(
    'have a line to each block they speak of: %o',
    async view => {
      const { boxes, strokes, wanted, scene } = await placed(view)
      const regions = wanted.flatMap(label => label.regions)
      expect(strokes).toHaveLength(regions.length)
      const ends = regions.map(({ x, far, near }) =>
        [far, near].map(y => project(scene, x, y, 0, { x: 0, y: 0, depth: 0 })),
      )
      for (const stroke of strokes) {
        const [block, label] = isAlong(view)
          ? [stroke.slice(0, 2), stroke.slice(2)]
          : [stroke.slice(2), stroke]
        const meets = boxes.some(
          ({ left, right, top, bottom }) =>
            label[0] > left - 4 && label[0] < right && label[1] >= top - 1 && label[1] <= bottom + 4,
        )
        expect(meets, `${label} from ${JSON.stringify(boxes)}`).toBe(true)
        expect(
          Math.min(...ends.flat().map(end => Math.hypot(end.x - block[0], end.y - block[1]))),
        ).toBeLessThan(3)
      }
    },
  )

  test('stand over their own blocks, in the order of the blocks, on one line', async () => {
    const { boxes } = await placed({ width: 1240, height: 640 })
    for (const { bottom } of boxes) expect(bottom).toBeCloseTo(boxes[0].bottom, -1)
    boxes.slice(1).forEach((label, index) => {
      expect(label.left).toBeGreaterThan(boxes[index].left)
    })
  })

  test('stand to the right of the blocks where the pitch is seen lengthwise, from the far ones to the near ones', async () => {
    const { boxes } = await placed({ width: 390, height: 510 })
    expect(new Set(boxes.map(({ left }) => left)).size).toBe(1)
    boxes.slice(1).forEach((label, index) => {
      expect(label.top).toBeGreaterThanOrEqual(boxes[index].bottom)
    })
  })

  test('have fewer words where there is little room', async () => {
    const shown = async (width: number, height: number) => {
      const { host, labels, wanted, scene } = await placed({ width, height })
      labels.set(wanted.map(label => ({ ...label, short: 'in short' })))
      labels.place(scene, insets)
      return host.querySelector('.block-labels p span')?.textContent
    }
    expect(await shown(390, 510)).toBe('in short')
    expect(await shown(600, 400)).toBe('in short')
    expect(await shown(1240, 640)).toBe(coloursThere.helped)
  })

  test('say once how many stand in a block, and not where nothing is to be said', async () => {
    const { host, labels, wanted, scene } = await placed({})
    const note = host.querySelector<HTMLElement>('.block-note')
    expect([note?.textContent, note?.hidden]).toEqual(['Each full block is 100 children.', false])
    labels.set(wanted)
    labels.place(scene, insets)
    expect(note?.hidden).toBe(true)
  })

  test('are not read out: the table says the same', async () => {
    const { host } = await placed({})
    expect(host.querySelector('.block-labels')?.getAttribute('aria-hidden')).toBe('true')
  })

  test('are hidden until they are placed, and hidden again', async () => {
    const { host, labels, scene } = await placed({})
    const layer = host.querySelector<HTMLElement>('.block-labels')
    expect(layer?.hidden).toBe(false)
    labels.hide()
    expect(layer?.hidden).toBe(true)
    labels.place(scene, insets)
    expect(layer?.hidden).toBe(false)
  })

  test('take new words in place, fewer and more of them', async () => {
    const { host, labels, wanted, scene } = await placed({})
    for (const count of [2, 0, 5, 7]) {
      labels.set(wanted.slice(0, count))
      labels.place(scene, insets)
      const texts = [...host.querySelectorAll('.block-labels p')].map(found => found.textContent)
      expect(texts).toEqual(wanted.slice(0, count).map(label => label.count + label.name))
      const path = host.querySelector('path')?.getAttribute('d') ?? ''
      expect(path.match(/M/g)?.length ?? 0).toBe(
        wanted.slice(0, count).flatMap(label => label.regions).length,
      )
      expect(path).not.toMatch(/NaN|Infinity/)
    }
  })

  test('are where they were at any pixel ratio', async () => {
    const [one, three] = [await placed({}), await placed({ pixelRatio: 3 })]
    expect(three.boxes).toEqual(one.boxes)
  })

  test('of blocks behind the eye are not shown', async () => {
    // Along the rows the reader looks away from the pitch.
    const { host, scene, wanted } = await placed({ viewpoint: 'rows' })
    const isBehind = ({ x, far }: Region): boolean =>
      project(scene, x, far, 0, { x: 0, y: 0, depth: 0 }).depth < 0.5
    const behind = wanted.filter(({ regions }) => regions.every(isBehind))
    expect(behind.length).toBeGreaterThan(0)
    const shown = [...host.querySelectorAll<HTMLElement>('.block-labels p')].filter(
      element => getComputedStyle(element).visibility !== 'hidden' && element.offsetWidth > 0,
    )
    for (const label of behind)
      expect(shown.map(element => element.textContent)).not.toContain(label.count + label.name)
  })
  test('of blocks beyond an edge of a zoomed-in view are not shown, the others are', async () => {
    const { host, labels, camera, scene, wanted } = await placed({})
    camera.zoom(12, { x: 330, y: 200 })
    camera.aim(0)
    labels.place(scene, insets)
    const shown = [...host.querySelectorAll<HTMLElement>('.block-labels p')].filter(
      element => !element.hidden,
    )
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.length).toBeLessThan(wanted.length)
    camera.home()
    camera.aim(0)
    labels.place(scene, insets)
    expect(host.querySelectorAll('.block-labels p:not([hidden])')).toHaveLength(wanted.length)
  })
  test('of two blocks, one of them behind the eye, are over the other, and have one line', async () => {
    const { host, labels, wanted, scene } = await placed({ viewpoint: 'dugout' })
    const [{ regions }] = wanted
    const behind = { x: 0, halfWidth: 2, far: -60, near: -70 }
    for (const both of [
      [...regions, behind],
      [behind, ...regions],
    ]) {
      labels.set([{ count: '7', name: 'waiting', regions: both }])
      labels.place(scene, insets)
      const { x, y } = project(scene, regions[0].x, regions[0].far, 0, { x: 0, y: 0, depth: 0 })
      expect(strokesOf(host)).toHaveLength(1)
      expect(strokesOf(host)[0].slice(2)).toEqual([expect.closeTo(x, 0), expect.closeTo(y - 2, 0)])
    }
  })
})
