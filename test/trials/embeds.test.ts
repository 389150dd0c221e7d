import { expect, test } from 'vitest'
import { history } from '../../src/words/panel'
import { button, control } from '../site/controls'
import { readCounts } from '../site/counts'
import { layoutFaults } from '../site/layout-faults'
import { settle } from '../site/settle'
import { openFramed } from '../site/stranger'

const sandboxes = ['allow-scripts', 'allow-scripts allow-same-origin', undefined]
const widths = [320, 360, 414, 480, 600, 768, 900, 1024, 1200, 1600]
const links = ['?view=embed&children=8000', '?view=embed&children=8000&truth=1&gather=1', '?children=8000']

const places = sandboxes.flatMap(sandbox =>
  links.flatMap(link => widths.map(width => [link, width, sandbox ?? 'no sandbox', sandbox] as const)),
)

test.each(places)('%s works %d pixels wide in a frame with %s', async (link, width, _, sandbox) => {
  const wishes = { width, ...(sandbox !== undefined && { sandbox }) }
  const { frame, expectNoOtherHost } = await openFramed(`${link}&stage=canvas`, wishes)
  await settle(frame, 'canvas')
  expect(await layoutFaults(frame)).toEqual([])
  const before = await readCounts(frame)
  expect(before.inNeed).toBe(400)
  await control(frame, 'posts').range.press('ArrowRight')
  await settle(frame, 'canvas')
  expect((await readCounts(frame)).notReached).toBeLessThan(before.notReached)
  await button(frame, history.undo).click()
  await settle(frame, 'canvas')
  expect(await readCounts(frame)).toEqual(before)
  expectNoOtherHost()
})
