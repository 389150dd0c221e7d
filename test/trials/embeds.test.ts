import { expect, test } from 'vitest'
import { control } from '../site/controls'
import { readCounts } from '../site/counts'
import { layoutFaults } from '../site/layout-faults'
import { settle } from '../site/settle'
import { openFramed, openHost } from '../site/stranger'

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
  await control(frame, 'posts').range.press('ArrowLeft')
  await settle(frame, 'canvas')
  expect(await readCounts(frame)).toEqual(before)
  expectNoOtherHost()
})

test('fifty embeds, lazy and scrolled through twice, take no context from one another, and each has its picture while it is seen', async () => {
  const { page, messages, expectNoOtherHost } = await openHost(
    site =>
      Array.from(
        { length: 50 },
        (_, at) =>
          `<iframe src="${site}?v=1&amp;view=embed&amp;children=8000&amp;posts=${at + 5}" title="Embed ${at}" width="100%" height="560" loading="lazy"></iframe>`,
      ).join('<p>The article goes on.</p>'),
    { width: 400, height: 700 },
  )
  for (const at of [...Array(50).keys(), ...[...Array(50).keys()].reverse()]) {
    const place = page.locator('iframe').nth(at)
    await place.scrollIntoViewIfNeeded()
    await place.contentFrame().locator('#stage[data-stage="pixi"][data-frames]').waitFor()
  }
  expect(messages.filter(message => message.includes('WebGL contexts'))).toEqual([])
  expectNoOtherHost()
})
