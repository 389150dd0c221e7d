import { render } from 'lit-html'
import { qrCode } from '../lib/qr-code'
import { type PictureSize, type PictureText, textPicture } from '../lib/text-picture'
import type { Panel } from '../panel/panel-state'
import { coloursIn } from '../panel/results/colour-key'
import { type MarkLook, mark } from '../panel/results/mark'
import { meaning } from '../panel/results/meaning'
import { settingsSaid, versionSaid } from '../panel/taken-away'
import { hasOnlyWords, isOnePicture, isQuiet, mayBeDivided } from '../store/state'
import { evidence, modelled } from '../words/evidence-labels'
import { licenceCredit } from '../words/sources'
import { savedMeaning } from '../words/story/last-card'
import { title } from '../words/title'
import { codeWords, pictureWords as words } from '../words/use-this'
import type { LinkInCode } from './public-link'

/** What is asked of a picture. */
export interface PictureWish {
  readonly shape: PictureShape
  /** Pixels of the file in one of the picture's, each way: 1 to 4. */
  readonly scale: number
  /** What becomes a code and stands beside it; null: there is none. */
  readonly link: LinkInCode | null
  /** The size of the picture in the page, in CSS pixels. */
  readonly present: PictureSize
  /** A copy of what the stadium shows, for a view of a size in CSS pixels. */
  readonly copyAt: (size: PictureSize & { readonly pixelRatio: number }) => HTMLCanvasElement | null
}

/** Every shape a picture can have. */
export const pictureShapes = ['wide', 'tall', 'present'] as const

/** A shape of a picture. */
export type PictureShape = (typeof pictureShapes)[number]

const shapes = {
  wide: { width: 1600, height: 900, place: { width: 1000, height: 900 } },
  tall: { width: 1080, height: 1350, place: { width: 1080, height: 690 } },
} as const

/** A picture as a file. */
export interface SavedPicture {
  readonly file: Blob
  /** The stadium was drawn smaller than asked, and made larger. */
  readonly isEnlarged: boolean
}

/** The picture with all that is said of it: null where nothing is drawn yet. */
export async function savedPicture(panel: Panel, wish: PictureWish): Promise<SavedPicture | null> {
  const { scale, link, present } = wish
  const shape = wish.shape === 'present' ? presentShape(present) : shapes[wish.shape]
  const style = getComputedStyle(document.documentElement)
  const token = (name: string): string => style.getPropertyValue(name).trim()
  // As many of the page's letters across as on a screen with letters of the usual size: labels and marks keep their share.
  const letters = Number.parseFloat(style.fontSize) / usualLetters
  const { width, height } = shape.place
  const drawing = wish.copyAt({
    width: width * letters,
    height: height * letters,
    pixelRatio: scale / letters,
  })
  if (!drawing) return null
  const file = await textPicture({
    ...shape,
    scale,
    drawing,
    texts: pictureTexts(panel),
    foot: footOf(panel, link),
    colours: { ground: token('--ground'), text: token('--text'), quiet: token('--text-soft') },
    families: { title: token('--display'), usual: token('--sans') },
  })
  return { file, isEnlarged: drawing.width < Math.round(width * scale) - 1 }
}

const usualLetters = 16
/** The least width of a picture whose words stand under it. */
const leastWidth = 420

function presentShape({ width, height }: PictureSize): { width: number; place: PictureSize } {
  const wide = Math.max(leastWidth, Math.round(width))
  return { width: wide, place: { width: wide, height: Math.round((height * wide) / width) } }
}

/** The words beside the stadium: those of the page, with the colours that are in it. */
function pictureTexts(panel: Panel): PictureText[] {
  const { state } = panel
  const usual = (text: string): PictureText => ({ text, look: 'usual' })
  // Where the page says nothing of numbers the picture does not either.
  if (isQuiet(state.cue) || hasOnlyWords(state)) return [{ text: title, look: 'title' }, usual(savedMeaning)]
  const { first, second } = meaning(panel)
  const label = state.truth ? evidence.assumption : modelled
  return [
    { text: title, look: 'title' },
    { text: first, look: 'lead' },
    usual(`${second} (${label})`),
    ...(mayBeDivided(state) && !isOnePicture(state) ? [usual(words.divided)] : []),
    ...coloursIn(panel).map(
      ({ looks, name }): PictureText => ({ text: name, look: 'usual', sign: sign(looks[0] ?? 'no-need') }),
    ),
    { text: savedMeaning, look: 'quiet' },
    { text: `${words.sources} ${licenceCredit}`, look: 'quiet' },
  ]
}

/** The words at the end, beside the code. */
function footOf({ state }: Panel, link: LinkInCode | null) {
  const quiet = (text: string): PictureText => ({ text, look: 'quiet' })
  return {
    code: link && qrCode(link.link),
    texts: [
      quiet(`${settingsSaid(state).join('; ')}.`),
      quiet(versionSaid()),
      ...(link?.isWithoutChanges ? [quiet(codeWords.withoutChanges)] : []),
      ...(link ? [quiet(link.link)] : []),
    ],
  }
}

/** Draws the mark of a colour as the legend has it. */
function sign(look: MarkLook): NonNullable<PictureText['sign']> {
  return (pen, x, y, side) => {
    const holder = document.createElement('div')
    holder.hidden = true
    document.body.append(holder)
    render(mark(look), holder)
    const shape = holder.querySelector<SVGElement>('circle, path')
    if (shape) {
      const { fill, stroke, strokeWidth } = getComputedStyle(shape)
      const outline = new Path2D(shape.getAttribute('d') ?? undefined)
      if (shape.matches('circle')) outline.arc(8, 8, Number(shape.getAttribute('r')), 0, 2 * Math.PI)
      pen.save()
      pen.translate(x, y)
      pen.scale(side / 16, side / 16)
      pen.fillStyle = fill
      if (fill !== 'none') pen.fill(outline)
      pen.strokeStyle = stroke
      pen.lineWidth = Number.parseFloat(strokeWidth)
      if (stroke !== 'none') pen.stroke(outline)
      pen.restore()
    }
    holder.remove()
  }
}
