/** One part of the words of a picture: how large its letters are beside the usual ones, and how it looks. */
export interface PictureText {
  readonly text: string
  readonly look: 'title' | 'usual' | 'quiet'
}

/** What a picture with words is made of. */
export interface TextPicture {
  /** The whole, in pixels: wider than high, the words stand right of the drawing; else under it. */
  readonly width: number
  readonly height: number
  /** What is drawn: the whole of it, in the middle of its place, with ground around it. */
  readonly drawing: CanvasImageSource & { readonly width: number; readonly height: number }
  readonly texts: readonly PictureText[]
  /** Colours and families of letters, as style sheets write them. */
  readonly colours: { readonly ground: string; readonly text: string; readonly quiet: string }
  readonly families: { readonly title: string; readonly usual: string }
}

/** Letters are tried from this size down, in pixels, until all the words fit. */
const [largest, smallest] = [30, 13]
const margin = 44
const scales = { title: 1.6, usual: 1, quiet: 0.78 } as const

/**
 * A picture with words beside it, as a PNG. The letters are as large as all of the words allow; nothing is left out.
 * @throws Error where the words do not fit, or the browser makes no picture
 */
export async function textPicture(wish: TextPicture): Promise<Blob> {
  const { width, height, drawing, texts, colours } = wish
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser draws no pictures.')
  // Fonts that the page has not used yet are waited for: letters would be measured in others.
  await document.fonts.ready
  const isWide = width > height
  const place = isWide
    ? { width: Math.round(width * 0.56), height }
    : { width, height: Math.round(height * 0.42) }
  const words = isWide
    ? {
        left: place.width + margin,
        top: margin,
        width: width - place.width - 2 * margin,
        height: height - 2 * margin,
      }
    : {
        left: margin,
        top: place.height + margin,
        width: width - 2 * margin,
        height: height - place.height - 2 * margin,
      }
  pen.fillStyle = colours.ground
  pen.fillRect(0, 0, width, height)
  const scale = Math.min(place.width / drawing.width, place.height / drawing.height)
  const [across, down] = [drawing.width * scale, drawing.height * scale]
  pen.drawImage(drawing, (place.width - across) / 2, (place.height - down) / 2, across, down)

  let size: number = largest
  let lines = linesOf(pen, wish, size, words.width)
  while (heightOf(lines) > words.height) {
    if (--size < smallest) throw new Error('The words do not fit into the picture.')
    lines = linesOf(pen, wish, size, words.width)
  }
  pen.textBaseline = 'top'
  let y = words.top
  for (const line of lines) {
    y += line.above
    pen.font = line.font
    pen.fillStyle = texts[line.of]?.look === 'quiet' ? colours.quiet : colours.text
    pen.fillText(line.text, words.left, y)
    y += line.height
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('No picture came of it.'))), 'image/png'),
  )
}

interface Line {
  readonly text: string
  readonly font: string
  /** The index of the text it is part of. */
  readonly of: number
  readonly height: number
  /** Space before it. */
  readonly above: number
}

const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { above, height }) => sum + above + height, 0)

/** The texts in lines of a width; a word that is wider than that (an address) is broken. */
function linesOf(pen: CanvasRenderingContext2D, wish: TextPicture, size: number, width: number): Line[] {
  return wish.texts.flatMap(({ text, look }, of) => {
    const letters = size * scales[look]
    const font = `${letters}px ${look === 'title' ? wish.families.title : wish.families.usual}`
    pen.font = font
    const fits = (line: string): boolean => pen.measureText(line).width <= width
    const found: string[] = []
    let line = ''
    for (const word of text.split(' ')) {
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
    return found.map((one, index) => ({
      text: one,
      font,
      of,
      height: letters * 1.28,
      above: index === 0 && of > 0 ? size * 0.5 : 0,
    }))
  })
}
