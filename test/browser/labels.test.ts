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
import { gathered } from '../crowd/gathered'
import { box } from './stadium-mounted'
import { paintedScene, type Wishes } from './stadium-pictures'

const parameters = presetParameters('england-2025', 80_000)
const picture = outcomeAt(parameters).allocation
const gathering = gathered(new ColouredChildren(80_000, 1), makeSeats(80_000), picture)

async function placed({ truth = true, width = 860, height = 400, ...wishes }: Wishes) {
  // On a narrow screen the labels take less room.
  if (width < 600) await page.viewport(width, 720)
  const host = box(width, height)
  const labels = new Labels(host)
  const { scene, camera } = paintedScene({ children: 80_000, width, height, truth, ...wishes })
  const wanted = blockLabels(picture, gathering, truth)
  labels.set(wanted)
  labels.place(scene)
  const corner = host.getBoundingClientRect()
  const boxes = [...host.querySelectorAll('.block-labels p')].map(element => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return {
      left: left - corner.left,
      right: right - corner.left,
      top: top - corner.top,
      bottom: bottom - corner.top,
    }
  })
  const path = host.querySelector('path')?.getAttribute('d') ?? ''
  const strokes = path
    .split('M')
    .slice(1)
    .map(stroke => stroke.split(/[ L]/).map(Number))
  return { host, labels, scene, camera, wanted, boxes, strokes }
}

afterEach(() => page.viewport(1280, 720))

const views: Wishes[] = [
  { width: 390, height: 257 },
  { width: 320, height: 240 },
  { width: 600, height: 340 },
  { width: 860, height: 400 },
  { width: 1240, height: 640 },
]

describe('labels of gathered blocks', () => {
  test.each(views.flatMap(view => [true, false].map(truth => ({ ...view, truth }))))(
    'do not overlap and are not cut at $width × $height, what is really there: $truth',
    async view => {
      const { boxes, wanted } = await placed(view)
      expect(boxes).toHaveLength(wanted.length)
      boxes.forEach((label, index) => {
        expect(label.left, `label ${index}`).toBeGreaterThanOrEqual(0)
        expect(label.right, `label ${index}`).toBeLessThanOrEqual(view.width ?? 0)
        expect(label.top, `label ${index}`).toBeGreaterThanOrEqual(0)
        expect(label.bottom, `label ${index}`).toBeLessThanOrEqual(view.height ?? 0)
        for (const other of boxes.slice(0, index)) {
          const clear =
            label.left >= other.right ||
            label.right <= other.left ||
            label.top >= other.bottom ||
            label.bottom <= other.top
          expect(clear, `label ${index} over label ${boxes.indexOf(other)}`).toBe(true)
        }
      })
    },
  )

  test.each(views)('at $width × $height lie clear of the children they speak of', async view => {
    const { boxes, wanted, scene } = await placed(view)
    const { near, far } = wanted[0].regions[0]
    const [top, bottom] = [far, near].map(y => project(scene, 0, y, 0, { x: 0, y: 0, depth: 0 }).y)
    for (const label of boxes) expect(label.bottom <= top + 1 || label.top >= bottom - 1).toBe(true)
  })

  test.each([true, false])(
    'have a line to each block they speak of, what is really there: %s',
    async truth => {
      const { boxes, strokes, wanted, scene } = await placed({ truth })
      const regions = wanted.flatMap(label => label.regions)
      expect(strokes).toHaveLength(regions.length)
      const ends = regions.map(({ x, far, near }) =>
        [far, near].map(y => project(scene, x, y, 0, { x: 0, y: 0, depth: 0 })),
      )
      for (const [x, y, toX, toY] of strokes) {
        const fromLabel = boxes.some(
          ({ left, right, top, bottom }) => x > left && x < right && y >= top - 1 && y <= bottom + 1,
        )
        expect(fromLabel, `${[x, y]} from ${JSON.stringify(boxes)}`).toBe(true)
        expect(Math.min(...ends.flat().map(end => Math.hypot(end.x - toX, end.y - toY)))).toBeLessThan(0.01)
      }
      for (const [far, near] of ends) {
        const away = strokes.map(([, , toX, toY]) =>
          Math.min(Math.hypot(far.x - toX, far.y - toY), Math.hypot(near.x - toX, near.y - toY)),
        )
        expect(Math.min(...away)).toBeLessThan(0.01)
      }
    },
  )

  test('stand over their own blocks, in the order of the blocks, on one line', async () => {
    const { boxes } = await placed({ width: 1240, height: 640 })
    const base = Math.min(...boxes.map(({ bottom }) => bottom))
    const above = boxes.filter(({ bottom }) => bottom < base + 2)
    expect(above.length).toBeGreaterThan(3)
    above.slice(1).forEach((label, index) => {
      expect(label.left).toBeGreaterThan(above[index].left)
    })
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
    labels.place(scene)
    expect(layer?.hidden).toBe(false)
  })

  test('take new words in place, fewer and more of them', async () => {
    const { host, labels, wanted, scene } = await placed({})
    for (const count of [2, 0, 5, 7]) {
      labels.set(wanted.slice(0, count))
      labels.place(scene)
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
    labels.place(scene)
    const shown = [...host.querySelectorAll<HTMLElement>('.block-labels p')].filter(
      element => !element.hidden,
    )
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.length).toBeLessThan(wanted.length)
    camera.home()
    camera.aim(0)
    labels.place(scene)
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
      labels.place(scene)
      const path = host.querySelector('path')?.getAttribute('d') ?? ''
      const { x, y } = project(scene, regions[0].x, regions[0].far, 0, { x: 0, y: 0, depth: 0 })
      expect(path.split('L').slice(1)).toEqual([`${x} ${y}`])
    }
  })
})
