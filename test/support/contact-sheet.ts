import { PNG } from 'pngjs'
import { type Picture, shrinkPicture } from './shrink-picture'

/** The gap between pictures, in pixels, and its grey. */
const [gap, grey] = [8, 96]

/**
 * Many pictures on one sheet, row by row from the top left, as a PNG: each at a whole fraction of its size, in a cell as
 * large as the largest of them.
 *
 * @throws a RangeError where there is no picture, or no column to put one in
 */
export function contactSheet(
  pngs: readonly Uint8Array[],
  { columns, shrinkBy }: { columns: number; shrinkBy: number },
): Buffer {
  if (pngs.length === 0 || columns < 1) throw new RangeError('A contact sheet needs pictures and columns')
  const pictures = pngs.map(png => shrinkPicture(PNG.sync.read(Buffer.from(png)), shrinkBy))
  const cell = {
    width: Math.max(...pictures.map(({ width }) => width)) + gap,
    height: Math.max(...pictures.map(({ height }) => height)) + gap,
  }
  const across = Math.min(columns, pictures.length)
  const sheet = new PNG({
    width: across * cell.width + gap,
    height: Math.ceil(pictures.length / across) * cell.height + gap,
  })
  for (let at = 0; at < sheet.data.length; at++) sheet.data[at] = at % 4 === 3 ? 255 : grey
  pictures.forEach((picture, index) => {
    const left = gap + (index % across) * cell.width
    paste(sheet, picture, left, gap + Math.floor(index / across) * cell.height)
  })
  return PNG.sync.write(sheet, { colorType: 2, inputHasAlpha: true })
}

function paste(sheet: PNG, { width, height, data }: Picture, left: number, top: number): void {
  for (let row = 0; row < height; row++)
    sheet.data.set(
      data.subarray(row * width * 4, (row + 1) * width * 4),
      ((top + row) * sheet.width + left) * 4,
    )
}
