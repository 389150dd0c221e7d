// @ts-check
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { launchOptions } from './chromium-flags.mjs'

/**
 * `npm run still`: makes `public/still.webp`, the picture shown before the live one and where scripts do not run, from
 * the live one itself: England 2025 as the director sees it, at the size the page says it has.
 */
const [width, height, most] = [960, 600, 30_000]

const { chromium } = await import('playwright')
const { preview } = await import('vite')
if (!build()) process.exit(1)
const server = await preview({
  root: fileURLToPath(new URL('..', import.meta.url)),
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 0, open: false },
})
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
await page.goto(`${server.resolvedUrls?.local[0]}?stage=canvas`)
await page.waitForSelector('#stage[data-frames]')
const encoded = await page.evaluate(
  async ({ width, height, most }) => {
    const live = /** @type {HTMLCanvasElement} */ (document.querySelector('#stage canvas'))
    const still = document.createElement('canvas')
    still.width = width
    still.height = height
    const context = /** @type {CanvasRenderingContext2D} */ (still.getContext('2d'))
    context.imageSmoothingQuality = 'high'
    context.fillStyle = '#0b1018'
    context.fillRect(0, 0, width, height)
    const scale = Math.min(width / live.width, height / live.height)
    const [w, h] = [live.width * scale, live.height * scale]
    context.drawImage(live, (width - w) / 2, (height - h) / 2, w, h)
    for (let quality = 0.8; quality > 0; quality -= 0.02) {
      const url = still.toDataURL('image/webp', quality)
      const data = url.slice(url.indexOf(',') + 1)
      if ((data.length * 3) / 4 <= most) return data
    }
    return ''
  },
  { width, height, most },
)
writeFileSync(new URL('../public/still.webp', import.meta.url), Buffer.from(encoded, 'base64'))
await browser.close()
await server.close()
process.exit(encoded ? 0 : 1)
