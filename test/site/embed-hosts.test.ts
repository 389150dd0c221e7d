import { readFileSync } from 'node:fs'
import type { Frame, Page } from 'playwright'
import { expect, test } from 'vitest'
import { wheelHint } from '../../src/words/stadium'
import { control } from './controls'
import { readCounts } from './counts'
import { settle } from './settle'
import { openHost } from './stranger'

const link = '?v=1&view=embed&children=8000&stage=canvas'
const scripts = {
  'pym.js': readFileSync('node_modules/pym.js/dist/pym.v1.min.js', 'utf8'),
  'frames.js': readFileSync('node_modules/@newswire/frames/dist/frames.umd.js', 'utf8'),
  'hosts.js': `
    addEventListener('message', ({ data, source }) => {
      const frame = [...document.querySelectorAll('iframe')].find(one => one.contentWindow === source)
      if (!frame) return
      let height
      try { height ??= JSON.parse(data).context === 'iframe.resize' && frame.id === 'medium' && JSON.parse(data).height } catch {}
      if (frame.id === 'datawrapper') for (const id in data['datawrapper-height'] ?? {}) height = data['datawrapper-height'][id]
      if (frame.id === 'wordpress' && data.message === 'height' && data.secret === 'aB3dE5') height = data.value
      if (height) frame.height = height
    })
    for (const place of document.querySelectorAll('[data-pym]')) new pym.Parent(place.id, place.dataset.pym, {})
    newswireFrames.autoInitFrames()`,
}
const iframe = (src: string, more = '') =>
  `<iframe src="${src.replaceAll('&', '&amp;')}" title="Eighty thousand children" width="100%" height="150" ${more}></iframe>`

/** How much a frame is out of sight in itself, of its height. */
const hidden = (frame: Frame) =>
  frame.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight)

/** Whether something of a frame is in the host's window. */
const isInSight = (frame: Frame, selector: string) =>
  frame
    .locator(selector)
    .evaluate(
      element =>
        new Promise<boolean>(resolve =>
          new IntersectionObserver(([entry]) => resolve(entry.isIntersecting)).observe(element),
        ),
    )

test('in pym, @newswire/frames, Datawrapper, Medium and WordPress a frame has its height at once, and again after a change, and only its own', async () => {
  const { page, embeds, expectNoOtherHost } = await openHost(
    site => `<div id="graphic" data-pym="${site}${link.replaceAll('&', '&amp;')}"></div>
      <div data-frame-src="${site}${link.replaceAll('&', '&amp;')}" data-frame-attribute-title="Frames"></div>
      ${iframe(site + link, 'id="datawrapper"')} ${iframe(site + link, 'id="medium"')}
      ${iframe(`${site}${link}#?secret=aB3dE5`, 'id="wordpress" sandbox="allow-scripts"')}
      <script src="pym.js"></script><script src="frames.js"></script><script src="hosts.js"></script>`,
    { scripts, width: 358, height: 800 },
  )
  const frames = await embeds(5)
  for (const frame of frames) await expect.poll(() => hidden(frame)).toBe(0)
  const heights = () => page.locator('iframe').evaluateAll(all => all.map(one => one.clientHeight))
  const wordpress = frames.find(frame => frame.url().includes('secret=')) ?? expect.fail('no such frame')
  // Nothing is drawn out of sight: what comes into sight may still grow, and would move away under a press.
  await page.locator('#wordpress').scrollIntoViewIfNeeded()
  await settle(wordpress, 'canvas')
  for (const frame of frames) await expect.poll(() => hidden(frame)).toBe(0)
  const before = await heights()
  for (const height of before) expect(height).toBeGreaterThan(550)
  // What is opened in the last makes that one higher, and no other.
  await wordpress.locator('.sentence-second').click()
  await expect.poll(async () => (await heights())[4]).toBeGreaterThan((before[4] ?? 0) + 40)
  await expect.poll(() => hidden(wordpress)).toBe(0)
  expect((await heights()).slice(0, 4)).toEqual(before.slice(0, 4))
  expectNoOtherHost()
})

test('embed.js sets the height of a frame that was there before it, and of its own element, whose attributes are the link', async () => {
  const { page, embeds, expectNoOtherHost } = await openHost(
    site => `${iframe(site + link)}
      <eighty-thousand children="8000" stage="canvas" posts="12" title="Twelve posts" loading="eager"></eighty-thousand>
      <button id="late" onclick="document.body.append(Object.assign(document.createElement('script'), { src: '${site}embed.js' }))">Late</button>`,
    { width: 358, height: 800 },
  )
  await settle((await embeds(1))[0], 'canvas')
  await page.locator('#late').click()
  const frames = await embeds(2)
  for (const frame of frames) await expect.poll(() => hidden(frame)).toBe(0)
  const made = page.locator('eighty-thousand iframe')
  expect(await made.getAttribute('src')).toContain('?v=1&view=embed&children=8000&stage=canvas&posts=12')
  expect(await made.getAttribute('title')).toBe('Twelve posts')
  await page.locator('eighty-thousand').evaluate(one => one.setAttribute('posts', '16'))
  await expect.poll(() => made.getAttribute('src')).toContain('posts=16')
  // Nobody else can say how high a frame is.
  const before = await made.evaluate(one => one.clientHeight)
  await page.evaluate(() => postMessage({ sentinel: 'amp', type: 'embed-size', height: 5000 }, '*'))
  expect(await made.evaluate(one => one.clientHeight)).toBe(before)
  await page.locator('eighty-thousand').evaluate(one => one.remove())
  await embeds(1)
  expectNoOtherHost()
})

test('a host that asks is answered, with counts that are those on the page', async () => {
  const { page, embeds, expectNoOtherHost } = await openHost(
    site => `${iframe(site + link)}<script src="ask.js"></script>`,
    {
      width: 600,
      scripts: {
        'ask.js': `
          const said = []
          addEventListener('message', ({ data }) => data?.type === 'eighty-thousand' && said.push(data))
          const ask = more => document.querySelector('iframe').contentWindow.postMessage({ type: 'eighty-thousand', ...more }, '*')`,
      },
    },
  )
  const [frame] = await embeds(1)
  await settle(frame, 'canvas')
  const said = () => page.evaluate('said.map(({ says }) => says)')
  await expect.poll(said).toEqual(['ready'])
  await page.evaluate('ask({ call: "set", id: 7, settings: { posts: 10 } })')
  await expect.poll(said).toEqual(['ready', 'state', 'changed'])
  await settle(frame, 'canvas')
  const { counts, id } = (await page.evaluate('said[1]')) as { counts: object; id: number }
  expect(id).toBe(7)
  expect(counts).toMatchObject(await readCounts(frame))
  expect(await control(frame, 'posts').box.inputValue()).toBe('10')
  await page.evaluate('ask({ call: "go", step: 4 })')
  await frame.locator('#step-title').waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  expectNoOtherHost()
})

/** An article with an embed in its middle. */
const article = (site: string, query: string, more = 'height="640"') =>
  `<p><input aria-label="Comment"></p><div id="above"></div>${iframe(site + query, more)}<div id="below"></div>
  <style>#above, #below { height: 1500px }</style><script async src="${site}embed.js"></script>`

const wheel = async (page: Page, times: number, by: number) => {
  for (let turn = 0; turn < times; turn++) await page.mouse.wheel(0, by)
}

test('the wheel scrolls the article over a picture, which says how it takes it, and takes it with Ctrl or once it has been pressed', async () => {
  const { page, embeds } = await openHost(site => article(site, link), { width: 800, height: 900 })
  const [frame] = await embeds(1)
  await page.evaluate(() => scrollTo(0, 1400))
  await settle(frame, 'canvas')
  const drawn = () => frame.locator('#stage').getAttribute('data-frames')
  const still = await drawn()
  const box = await page.locator('iframe').boundingBox()
  await page.mouse.move(400, (box?.y ?? 0) + 250)
  await wheel(page, 3, 40)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(1520)
  await expect.poll(() => frame.locator('.wheel-hint').innerText()).toBe(wheelHint)
  expect(await drawn()).toBe(still)

  await page.keyboard.down('Control')
  await wheel(page, 1, -120)
  await page.keyboard.up('Control')
  await expect.poll(drawn).not.toBe(still)
  expect(await page.evaluate(() => scrollY)).toBe(1520)

  await page.mouse.down()
  await page.mouse.up()
  await frame.locator('.wheel-hint').waitFor({ state: 'detached' })
  await settle(frame, 'canvas')
  const pressed = await drawn()
  await wheel(page, 2, -120)
  await expect.poll(drawn).not.toBe(pressed)
  expect(await page.evaluate(() => scrollY)).toBe(1520)
  // Gone out of the picture and come back, it is the article's again.
  await page.mouse.move(400, 5)
  await page.mouse.move(400, (await page.locator('iframe').boundingBox())?.y ?? 0 + 200)
  await page.mouse.move(400, 300)
  await wheel(page, 2, 60)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(1640)
})

test('the held week of a tragedy leaves the focus with whoever is writing in the article', async () => {
  const { page, embeds } = await openHost(site => article(site, '?view=embed&week=19&stage=canvas'), {
    width: 800,
    height: 900,
  })
  const comment = page.getByRole('textbox')
  await comment.focus()
  await page.keyboard.type('Somebody ')
  const [frame] = await embeds(1)
  await page.evaluate(() => scrollTo(0, 1400))
  await frame.getByRole('heading', { name: 'A tragedy' }).waitFor()
  await page.keyboard.type('is writing')
  expect(await comment.inputValue()).toBe('Somebody is writing')
})

test('Next in a frame as high as its step brings the heading of the next step into sight', async () => {
  const { page, embeds } = await openHost(site => article(site, `${link}&step=3`), {
    width: 390,
    height: 700,
  })
  const [frame] = await embeds(1)
  await page.evaluate(() => scrollTo(0, 1400))
  await settle(frame, 'canvas')
  await expect.poll(() => hidden(frame)).toBe(0)
  await frame.locator('.step-next').scrollIntoViewIfNeeded()
  expect(await isInSight(frame, '#step-title')).toBe(false)
  await frame.locator('.step-next').click()
  await expect.poll(() => frame.locator('.step-number').innerText()).toContain('4')
  await expect.poll(() => isInSight(frame, '#step-title')).toBe(true)
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME')
})

test.each([
  ['in what is not displayed', '<div id="hider" hidden>', '</div>', 'hider.hidden = false'],
  [
    'in a closed fold',
    '<details><summary>More</summary>',
    '</details>',
    'document.querySelector("details").open = true',
  ],
  [
    'without any width',
    '<div id="hider" style="width: 0; overflow: hidden">',
    '</div>',
    'hider.style.width = "auto"',
  ],
])(
  'an embed that was opened %s and is then shown is as if it had been opened in sight',
  async (_, before, after, show) => {
    const { page, embeds } = await openHost(
      site =>
        `${before}${iframe(`${site}${link}&posts=12`)}${after}<script async src="${site}embed.js"></script>`,
      { width: 1000, height: 900 },
    )
    const [frame] = await embeds(1)
    await frame.waitForLoadState()
    await page.evaluate(show)
    await settle(frame, 'canvas')
    await expect.poll(() => hidden(frame)).toBe(0)
    const { gathered, width, colours } = await frame.evaluate(() => ({
      gathered: document.body.classList.contains('is-lined-up'),
      width: document.querySelector('#stage canvas')?.clientWidth,
      colours: document.querySelectorAll('.colour-key').length,
    }))
    expect({ gathered, width, colours }).toEqual({ gathered: false, width: 1000, colours: 1 })
  },
)
