import type { Insets } from '../stadium/camera/projection'

/** A box in CSS pixels, from the top left corner of the picture. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where the picture has room for words: a stretch across the pitch, in metres from its middle, y towards the far stand. */
export interface GrassStretch {
  readonly far: number
  readonly near: number
}

/** The least a sentence needs in CSS pixels, in letters of the usual size. */
const least = { width: 300, height: 60, letters: 16 } as const

/** Half the length of the ground that words may take, in metres: more than the grass, less than to the wall of the stands. */
const halfLength = 59

/**
 * The part of a picture in which a stretch of grass lies free for words: the largest upright box inside it, as far as it
 * can be seen. Null where there is none of the least size.
 *
 * @param at where a point of the ground, in metres, is in the picture in CSS pixels; null for one behind the eye
 * @param size the picture's, in CSS pixels
 * @param covered how much of each edge of the picture other things lie over
 * @param letters size of the page's letters, in CSS pixels: larger ones need more room, and more of it across, where a line
 * more would rise over the children
 */
export function freeGrass(
  at: (x: number, y: number) => { readonly x: number; readonly y: number } | null,
  { far, near }: GrassStretch,
  size: { readonly width: number; readonly height: number },
  covered: Insets,
  letters: number = least.letters,
): Box | null {
  const [farLeft, farRight] = [at(-halfLength, far), at(halfLength, far)]
  const [nearLeft, nearRight] = [at(-halfLength, near), at(halfLength, near)]
  if (!farLeft || !farRight || !nearLeft || !nearRight) return null
  // The words stand at the near end, where the grass is wider: half-way to the far end it is wide enough for all of them.
  const left = Math.max((farLeft.x + nearLeft.x) / 2, nearLeft.x, covered.left)
  const right = Math.min((farRight.x + nearRight.x) / 2, nearRight.x, size.width - covered.right)
  const top = Math.max(farLeft.y, farRight.y, covered.top)
  const bottom = Math.min(nearLeft.y, nearRight.y, size.height - covered.bottom)
  const box = { left, top, width: right - left, height: bottom - top }
  const larger = letters / least.letters
  return box.width >= least.width * larger ** 1.5 && box.height >= least.height * larger ? box : null
}

/** Where a sentence stands: on the grass, in a strip at the picture's foot, or where the page's own layout has it. */
export type SentencePlace = { readonly on: 'grass' | 'strip'; readonly box: Box } | { readonly on: 'band' }

/** Moves a sentence to where it stands. Returns what does; it writes nothing while the place is the same. */
export function sentenceMover(element: HTMLElement): (place: SentencePlace) => void {
  let last = ''
  return place => {
    const { left = 0, top = 0, width = 0, height = 0 } = place.on === 'band' ? {} : place.box
    const [x, y, w, h] = [left, top, width, height].map(Math.round) as [number, number, number, number]
    const now = `${place.on} ${x} ${y} ${w} ${h}`
    if (now === last) return
    last = now
    element.dataset.on = place.on
    const { style } = element
    style.left = place.on === 'band' ? '' : `${x}px`
    style.top = place.on === 'band' ? '' : `${y}px`
    style.width = place.on === 'band' ? '' : `${w}px`
    style.height = place.on === 'band' ? '' : `${h}px`
  }
}
