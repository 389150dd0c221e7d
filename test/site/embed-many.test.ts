import { expect, test } from 'vitest'
import { openHost } from './stranger'

test('twenty embeds on a page share the machine: no context is taken from one for another, and each keeps its last picture', async () => {
  const { page, embeds, messages, expectNoOtherHost } = await openHost(
    site =>
      Array.from(
        { length: 20 },
        (_, at) =>
          `<iframe src="${site}?v=1&amp;view=embed&amp;children=8000&amp;posts=${at + 5}" title="Embed ${at}" width="100%" height="560"></iframe>`,
      ).join('<p>The article goes on.</p>'),
    { width: 400, height: 700 },
  )
  const frames = await embeds(20)
  const inOrder = Array.from({ length: 20 }, (_, at) =>
    frames.find(frame => frame.url().endsWith(`posts=${at + 5}`)),
  )
  const drawing = () =>
    Promise.all(frames.map(frame => frame.locator('#stage').getAttribute('data-stage'))).then(
      all => all.filter(stage => stage === 'pixi').length,
    )
  // Each of them is seen: more than a browser has contexts for at once.
  for (const at of [...frames.keys(), 9]) {
    await page.locator('iframe').nth(at).scrollIntoViewIfNeeded()
    await inOrder[at]?.locator('#stage[data-stage="pixi"][data-frames]').waitFor()
    await expect.poll(drawing).toBeLessThan(9)
  }
  // Those that have been seen and are out of sight show what they last did, on a plain canvas, and draw nothing.
  await expect.poll(drawing).toBeLessThan(4)
  const seen = inOrder[19] ?? expect.fail('no last embed')
  const look = () =>
    seen.evaluate(() => {
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>('#stage > canvas')].filter(
        one => !one.hidden,
      )
      const stage = document.getElementById('stage')
      return {
        canvases: canvases.length,
        width: canvases[0]?.width,
        frames: stage?.dataset.frames,
        moving: stage?.dataset.stage,
      }
    })
  await expect.poll(look).toMatchObject({ canvases: 1, width: 400, moving: undefined })
  const before = await look()
  await page.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe'))
      frame.contentWindow?.postMessage({ type: 'eighty-thousand', call: 'set', settings: { posts: 16 } }, '*')
  })
  await expect.poll(() => seen.evaluate(() => location.search)).toContain('posts=16')
  expect(await look()).toEqual(before)
  expect(messages.filter(message => message.includes('WebGL contexts'))).toEqual([])
  expectNoOtherHost()
})
