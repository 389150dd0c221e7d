// @ts-check
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { launchOptions } from './chromium-flags.mjs'

/**
 * `npm run still`: makes the two pictures of `public` from the live one, England 2025 as the director sees it, drawn at their
 * sizes and at rest. `still.webp` is shown before the live one and where scripts do not run; `card.png`, with the page's own
 * title and first line in the sky above it, over nobody, is shown by sites that preview a link.
 */
const still = { width: 960, height: 600, mostBytes: 30_000 }
const card = { width: 1200, height: 630, wordsHeight: 88 }

const { chromium } = await import('playwright')
const { preview } = await import('vite')
if (!build()) process.exit(1)
const server = await preview({
  root: fileURLToPath(new URL('..', import.meta.url)),
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 0, open: false },
})
const browser = await chromium.launch(launchOptions())

/**
 * The stadium alone at a size, drawn by the better stage, once nothing in it moves and no frame is drawn any more.
 *
 * @param {{ width: number, height: number }} size in pixels
 */
async function drawn({ width, height }) {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
  await page.goto(`${server.resolvedUrls?.local[0]}?stage=pixi`)
  // A sheet made by a script: the content policy refuses any other.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      body * { visibility: hidden !important }
      #stage, #stage canvas { visibility: visible !important }
      #stage { position: fixed !important; inset: 0 !important; z-index: 9 }
      #stage::before, #stage::after { display: none !important }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  await page.waitForSelector('#stage[data-stage="pixi"][data-frames]', { timeout: 120_000 })
  await page.evaluate(
    () =>
      new Promise(resolve => {
        const stage = /** @type {HTMLElement} */ (document.getElementById('stage'))
        let [frames, quiet] = [stage.dataset.frames, 0]
        const look = () => {
          const isMoving = stage.dataset.moving !== undefined && stage.dataset.moving !== 'false'
          quiet = !isMoving && stage.dataset.frames === frames ? quiet + 1 : 0
          frames = stage.dataset.frames
          // Passes at rest come a frame apart, in software a good while apart.
          if (quiet > 30) resolve(undefined)
          else setTimeout(look, 50)
        }
        look()
      }),
  )
  return { page, picture: `data:image/png;base64,${(await page.screenshot()).toString('base64')}` }
}

/**
 * The still picture, as well kept as its bytes allow; empty where it cannot be small enough.
 *
 * @returns {Promise<string>} base64
 */
async function makeStill() {
  const { page, picture } = await drawn(still)
  return page.evaluate(
    async ({ picture, width, height, mostBytes }) => {
      const drawing = Object.assign(new Image(), { src: picture })
      await drawing.decode()
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      canvas.getContext('2d')?.drawImage(drawing, 0, 0)
      for (let quality = 0.8; quality > 0; quality -= 0.02) {
        const data = canvas.toDataURL('image/webp', quality).split(',')[1]
        if ((data.length * 3) / 4 <= mostBytes) return data
      }
      return ''
    },
    { picture, ...still },
  )
}

/**
 * The picture for previews of a link.
 *
 * @returns {Promise<string>} base64
 */
async function makeCard() {
  const { width, height, wordsHeight } = card
  const { page, picture } = await drawn({ width, height: height - wordsHeight })
  return page.evaluate(
    async ({ picture, width, height, wordsHeight }) => {
      const drawing = Object.assign(new Image(), { src: picture })
      const faces = { title: '400 46px "Source Serif 4"', line: '400 25px "Source Serif 4"' }
      await Promise.all([drawing.decode(), ...Object.values(faces).map(face => document.fonts.load(face))])
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'))
      // The sky goes on upwards as it is at the upper edge of the picture.
      context.drawImage(drawing, 0, 0, width, 1, 0, 0, width, wordsHeight)
      context.drawImage(drawing, 0, wordsHeight)
      const words = (/** @type {string} */ name) =>
        document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? ''
      context.font = faces.title
      context.fillStyle = '#f2efe6'
      context.fillText(words('title'), 40, 62)
      context.font = faces.line
      context.textAlign = 'right'
      context.fillStyle = '#c9ccd3'
      context.fillText(words('description'), width - 40, 62, width - 490)
      return canvas.toDataURL('image/png').split(',')[1]
    },
    { picture, ...card },
  )
}

const made = { 'still.webp': await makeStill(), 'card.png': await makeCard() }
for (const [name, data] of Object.entries(made))
  if (data) writeFileSync(new URL(`../public/${name}`, import.meta.url), Buffer.from(data, 'base64'))
await browser.close()
await server.close()
process.exit(Object.values(made).every(Boolean) ? 0 : 1)
