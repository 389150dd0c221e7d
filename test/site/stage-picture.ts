import { converter, differenceCiede2000 } from 'culori'
import type { Page } from 'playwright'
import { PNG } from 'pngjs'
import { expect } from 'vitest'
import { settle } from './settle'

/** The drawing alone: no word, label or mark that lies over it or shines through it, nor a ring around it. */
const stageAlone = `
  body * { visibility: hidden !important }
  #stage, #stage canvas { visibility: visible !important }
  #stage::before, #stage::after { visibility: hidden !important }`

/**
 * The drawing alone, as a PNG in device pixels: letters are drawn differently by every machine, and words change. Where
 * the stage ends within a pixel, that pixel is left out: it shows what lies beside the stage, too.
 */
export async function stagePicture(page: Page): Promise<Uint8Array> {
  const stage = page.locator('#stage')
  await stage.scrollIntoViewIfNeeded()
  // A sheet made by a script: the content policy refuses the style element that Playwright would put in.
  await page.evaluate(rules => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, stageAlone)
  const clip = await stage.evaluate(element => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const [x, y] = [Math.ceil(left), Math.ceil(top)]
    return { x, y, width: Math.floor(right) - x, height: Math.floor(bottom) - y }
  })
  const picture = await page.screenshot({ clip, caret: 'initial' })
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)
  })
  return picture
}

/**
 * The drawing at a size of our choosing, in CSS pixels: how much room the page leaves it depends on the letters of the
 * machine, too, and pictures kept to compare with should not; nor should what is written in drawings over it. It goes back to its own size afterwards.
 */
export async function stagePictureAt(
  page: Page,
  width: number,
  height: number,
  stage: 'pixi' | 'canvas' = 'pixi',
): Promise<Uint8Array> {
  await page.evaluate(
    ([width, height]) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`#stage { inset: 0 auto auto 0; width: ${width}px; height: ${height}px; z-index: 3 }
        #stage .drawings { display: none }`)
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    },
    [width, height],
  )
  await settle(page, stage)
  const picture = await stagePicture(page)
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)
  })
  await settle(page, stage)
  return picture
}

/**
 * How many pixels of two pictures differ, by more than `least`, outside a box. Pictures of different sizes differ
 * everywhere.
 */
export function differingPixels(
  one: Uint8Array,
  other: Uint8Array,
  least = 0,
  except: Box = nowhere,
): number {
  const [a, b] = [PNG.sync.read(Buffer.from(one)), PNG.sync.read(Buffer.from(other))]
  if (a.width !== b.width || a.height !== b.height) return Math.max(a.width * a.height, b.width * b.height)
  let count = 0
  for (let at = 0; at < a.data.length; at += 4) {
    const [x, y] = [(at / 4) % a.width, Math.floor(at / 4 / a.width)]
    if (x >= except.left && x < except.right && y >= except.top && y < except.bottom) continue
    if ([0, 1, 2].some(channel => Math.abs(a.data[at + channel] - b.data[at + channel]) > least)) count++
  }
  return count
}

/** The smallest box around the pixels of two pictures of one size that differ by more than `least`; null where none does. */
function differingBox(one: Uint8Array, other: Uint8Array, least: number): Box | null {
  const [a, b] = [PNG.sync.read(Buffer.from(one)), PNG.sync.read(Buffer.from(other))]
  if (a.width !== b.width || a.height !== b.height) throw new Error('The pictures are of different sizes')
  const { left, right, top, bottom } = boxAround(a, at =>
    [0, 1, 2].some(channel => Math.abs(a.data[at + channel] - b.data[at + channel]) > least),
  )
  return left < right ? { left, right, top, bottom } : null
}

/** The team's line is at most so high, against the picture. */
const lineHeight = 0.05

/**
 * Fails where two pictures of one size differ in more than the team's line, in which gaps stand where somebody left: only in a
 * page just opened has nobody.
 */
export function expectOnlyTheTeamApart(one: Uint8Array, other: Uint8Array): void {
  const box = differingBox(one, other, 24)
  const { height } = PNG.sync.read(Buffer.from(one))
  expect((box ? box.bottom - box.top : 0) / height, JSON.stringify(box)).toBeLessThan(lineHeight)
}

const nowhere: Box = { left: 0, top: 0, right: 0, bottom: 0 }

/** Where something other than one flat colour is drawn, in pixels. */
export interface Drawn {
  readonly width: number
  readonly height: number
  /** The colour of the top left corner, as red, green, blue. */
  readonly background: readonly [number, number, number]
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Differences of colour up to this are the last digit of a machine's arithmetic. */
const near = 3

/** What the drawing covers. A drawing that touches an edge has `left` 0, or `right` equal to `width`, and so on. */
export function drawnPart(picture: Uint8Array): Drawn {
  const png = PNG.sync.read(Buffer.from(picture))
  const [red, green, blue] = png.data
  const background = [red, green, blue] as const
  const isDrawn = (at: number): boolean =>
    background.some((channel, index) => Math.abs(channel - png.data[at + index]) > near)
  return { ...boxAround(png, isDrawn), background }
}

/** A channel of what is lit is over this: a lamp of the ring, a seat in the floods, a child's mark. Sky and haze are under it. */
const lit = 100

/** The smallest box around what is lit: the bowl, and behind its last row the ring of lamps. */
export function litPart(picture: Uint8Array): Omit<Drawn, 'background'> {
  const png = PNG.sync.read(Buffer.from(picture))
  return boxAround(png, at => Math.max(...png.data.subarray(at, at + 3)) > lit)
}

/** The smallest box around what has a strong colour, as only marked children have. */
export function colouredPart(picture: Uint8Array): Omit<Drawn, 'background'> {
  const png = PNG.sync.read(Buffer.from(picture))
  return boxAround(png, at => isColoured(png, at))
}

/** Channels of a strong colour are further apart than this. */
const strong = 70

/** Whether the channels of the pixel whose red stands there are further apart than `least`, of 255. */
function isColoured({ data }: PNG, at: number, least = strong): boolean {
  const channels = data.subarray(at, at + 3)
  return Math.max(...channels) - Math.min(...channels) > least
}

/** The smallest box around the pixels of a kind; each is told by where its red stands in the data. */
function boxAround({ width, height }: PNG, is: (at: number) => boolean): Omit<Drawn, 'background'> {
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (!is((y * width + x) * 4)) continue
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + 1)
    }
  return { width, height, left, top, right, bottom }
}

const labOf = converter('lab65')
const distance = differenceCiede2000()

/** How many pixels of two pictures of one size look different: by more than `least` in CIEDE2000, of which one is just noticeable. */
export function changedPixels(one: Uint8Array, other: Uint8Array, least: number): number {
  const [a, b] = [PNG.sync.read(Buffer.from(one)), PNG.sync.read(Buffer.from(other))]
  if (a.width !== b.width || a.height !== b.height) throw new Error('The pictures are of different sizes')
  const colour = ({ data }: PNG, at: number) =>
    labOf({ mode: 'rgb', r: data[at] / 255, g: data[at + 1] / 255, b: data[at + 2] / 255 })
  let count = 0
  for (let at = 0; at < a.data.length; at += 4) {
    const isSame = [0, 1, 2].every(channel => a.data[at + channel] === b.data[at + channel])
    if (!isSame && distance(colour(a, at), colour(b, at)) > least) count++
  }
  return count
}

/** A box in CSS pixels from the corner of the stage. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * How many pixels of the boxes have a strong colour, as only marked children have: channels further apart than `least`,
 * of 255.
 */
export function colouredPixels(
  picture: Uint8Array,
  boxes: readonly Box[],
  pixelRatio: number,
  least = strong,
): number {
  const png = PNG.sync.read(Buffer.from(picture))
  const { width, height } = png
  let count = 0
  for (const box of boxes)
    for (
      let y = Math.max(0, Math.ceil(box.top * pixelRatio));
      y < Math.min(height, box.bottom * pixelRatio);
      y++
    )
      for (
        let x = Math.max(0, Math.ceil(box.left * pixelRatio));
        x < Math.min(width, box.right * pixelRatio);
        x++
      )
        if (isColoured(png, (y * width + x) * 4, least)) count++
  return count
}
