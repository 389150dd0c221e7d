/** One part of the words of a picture: how large its letters are compared with the usual ones, and how it looks. */
export interface PictureText {
  readonly text: string
  readonly look: 'title' | 'lead' | 'usual' | 'quiet'
  /** Draws a sign before the words, in a square with this top left corner. */
  readonly sign?: (pen: CanvasRenderingContext2D, x: number, y: number, side: number) => void
}

/** What a picture with words is made of. Sizes are in pixels of the picture at a scale of 1. */
export interface TextPicture {
  readonly width: number
  /** Undefined: as high as the drawing and all of the words under it. */
  readonly height?: number
  /** How many pixels of the file one of these is. */
  readonly scale?: number
  /** What is drawn: the whole of it, in the middle of its place, with ground around it. */
  readonly drawing: CanvasImageSource & { readonly width: number; readonly height: number }
  /** The place of the drawing, in the top left corner: the words stand right of it where it is as high as the picture; else under it. */
  readonly place?: PictureSize
  readonly texts: readonly PictureText[]
  /** Under the texts: a code in black on white, so many modules a side, and words to the right of it. */
  readonly foot?: {
    readonly code: { readonly side: number; readonly path: string } | null
    readonly texts: readonly PictureText[]
  }
  /** Colours and families of letters, as style sheets write them. */
  readonly colours: { readonly ground: string; readonly text: string; readonly quiet: string }
  readonly families: { readonly title: string; readonly usual: string }
}

/** A size in pixels of the picture at a scale of 1. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Letters are tried from this size down, in pixels, until all the words fit. A picture as high as its words has those in between. */
const [largest, between, smallest] = [30, 17, 13]
const margin = 44
const scales = { title: 1.6, lead: 1.3, usual: 1, quiet: 0.78 } as const
/** About how wide a code is, in pixels; each of its modules takes a whole number of them, and no fewer than three. */
const codeWidth = 200
const leastModule = 3
const beside = 20

/**
 * A picture with words, as a PNG. The letters are as large as all of the words allow; nothing is left out.
 * @throws Error where the words do not fit, or the browser makes no picture
 */
export async function textPicture(wish: TextPicture): Promise<Blob> {
  const { width, drawing, colours, scale = 1 } = wish
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser draws no pictures.')
  // Fonts that the page has not used yet are waited for: letters would be measured in others.
  await document.fonts.ready
  const place = wish.place ?? usualPlace(width, wish.height ?? width)
  const isBeside = wish.height !== undefined && place.height >= wish.height
  const corner = isBeside
    ? { x: place.width + margin, y: margin }
    : { x: margin, y: place.height + (wish.height === undefined ? margin / 2 : margin) }
  const wide = width - corner.x - margin
  const words = laidOut(pen, wish, wide, wish.height === undefined ? null : wish.height - corner.y - margin)
  const height = wish.height ?? Math.ceil(corner.y + words.height + margin / 2)
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  pen.scale(scale, scale)
  pen.fillStyle = colours.ground
  pen.fillRect(0, 0, width, height)
  const fit = Math.min(place.width / drawing.width, place.height / drawing.height)
  const [across, down] = [drawing.width * fit, drawing.height * fit]
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(drawing, (place.width - across) / 2, (place.height - down) / 2, across, down)
  write(pen, wish, words.lines, corner)
  const foot = { x: corner.x, y: corner.y + words.footAt }
  if (wish.foot?.code) drawCode(pen, wish.foot.code, words.module, foot)
  write(pen, wish, words.footLines, { x: foot.x + words.codeSide, y: foot.y })
  return new Promise((resolve, reject) =>
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('No picture came of it.'))), 'image/png'),
  )
}

const usualPlace = (width: number, height: number): PictureSize =>
  width > height ? { width: Math.round(width * 0.56), height } : { width, height: Math.round(height * 0.42) }

/** All the words in lines, and where the foot is. Lengths in pixels. */
interface LaidOut {
  readonly lines: readonly Line[]
  readonly footLines: readonly Line[]
  readonly footAt: number
  /** How wide each module of the code is, and how much room the code takes beside the words of the foot. */
  readonly module: number
  readonly codeSide: number
  readonly height: number
}

/**
 * Lays the words out in a width, in the largest letters with which they fit a height; null: in usual ones, as high as that is.
 * @throws Error where they do not fit
 */
function laidOut(
  pen: CanvasRenderingContext2D,
  wish: TextPicture,
  width: number,
  height: number | null,
): LaidOut {
  const { texts, foot } = wish
  const code = foot?.code
  const module = code ? Math.max(leastModule, Math.round(codeWidth / code.side)) : 0
  const side = code ? code.side * module : 0
  const codeSide = code ? side + beside : 0
  for (let size: number = height === null ? between : largest; size >= smallest; size--) {
    const lines = linesOf(pen, wish, texts, size, width)
    const footLines = linesOf(pen, wish, foot?.texts ?? [], size, width - codeSide)
    const footHeight = Math.max(side, heightOf(footLines))
    const gap = footHeight > 0 ? size : 0
    const least = heightOf(lines) + gap + footHeight
    if (height !== null && least > height) continue
    // In a picture of a given height the foot stands at its end.
    const whole = height ?? least
    return { lines, footLines, footAt: whole - footHeight, module, codeSide, height: whole }
  }
  throw new Error('The words do not fit into the picture.')
}

function write(
  pen: CanvasRenderingContext2D,
  { colours }: TextPicture,
  lines: readonly Line[],
  { x, y }: { readonly x: number; readonly y: number },
): void {
  pen.textBaseline = 'top'
  let top = y
  for (const { text, font, of, indent, isFirst, height, above } of lines) {
    top += above
    if (isFirst) of.sign?.(pen, x, top, height * signShare)
    pen.font = font
    pen.fillStyle = of.look === 'quiet' ? colours.quiet : colours.text
    pen.fillText(text, x + indent, top)
    top += height
  }
}

function drawCode(
  pen: CanvasRenderingContext2D,
  { side, path }: { readonly side: number; readonly path: string },
  module: number,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  pen.save()
  pen.translate(Math.round(x), Math.round(y))
  pen.scale(module, module)
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, side, side)
  pen.fillStyle = '#000'
  pen.fill(new Path2D(path))
  pen.restore()
}

interface Line {
  readonly text: string
  readonly font: string
  /** The text it is part of, and whether it is that text's first. */
  readonly of: PictureText
  readonly isFirst: boolean
  /** How far from the left it begins. */
  readonly indent: number
  readonly height: number
  /** Space before it. */
  readonly above: number
}

const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { above, height }) => sum + above + height, 0)

const lineHeight = 1.28
/** How much of a line's height a sign is, and how far words stand from its left edge, in letters. */
const signShare = 0.78
const signRoom = 1.5

/** The texts in lines of a width; a word that is wider than that (an address) is broken. */
function linesOf(
  pen: CanvasRenderingContext2D,
  { families }: TextPicture,
  texts: readonly PictureText[],
  size: number,
  width: number,
): Line[] {
  return texts.flatMap((of, place) => {
    const letters = size * scales[of.look]
    const isDisplay = of.look === 'title' || of.look === 'lead'
    const font = `${letters}px ${isDisplay ? families.title : families.usual}`
    const indent = of.sign ? letters * signRoom : 0
    pen.font = font
    const fits = (line: string): boolean => pen.measureText(line).width <= width - indent
    const found: string[] = []
    let line = ''
    for (const word of of.text.split(' ')) {
      const longer = line ? `${line} ${word}` : word
      if (fits(longer)) {
        line = longer
        continue
      }
      if (line) found.push(line)
      line = ''
      for (const letter of word) {
        if (fits(line + letter)) line += letter
        else {
          found.push(line)
          line = letter
        }
      }
    }
    found.push(line)
    // Signs in a row belong together.
    const isInRow = of.sign !== undefined && texts[place - 1]?.sign !== undefined
    const above = place === 0 || isInRow ? 0 : size * 0.5
    return found.map((text, index) => ({
      text,
      font,
      of,
      isFirst: index === 0,
      indent,
      height: letters * lineHeight,
      above: index === 0 ? above : 0,
    }))
  })
}
