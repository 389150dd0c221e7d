import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { type Picture, shrinkPicture } from './shrink-picture'

/** How to compare; everything may be left out. */
export interface Comparison {
  /**
   * Pictures are kept and compared at this whole fraction of their size, 4 unless said otherwise: a child moved by
   * less than a pixel and the smoothing of an edge then average out, and the files stay small.
   */
  readonly shrinkBy?: number
  /** How far a colour may be from the expected one before its pixel counts, 0 to 1: 0.05 unless said otherwise. */
  readonly colourTolerance?: number
  /** How large a share of the pixels may count before the picture does: 0.001 unless said otherwise. */
  readonly shareTolerance?: number
  /** Where `pictures` and `changed` lie: test/site unless said otherwise. */
  readonly folder?: string
}

/** More than this is too much for a repository that has many of them. */
const mostBytes = 150_000

/**
 * Fails unless a picture looks like `test/site/pictures/<name>.png`. The one that does not, and what differs in it, are
 * put into `test/site/changed`, to be looked at; so is the one of which there is no picture yet. `UPDATE_PICTURES=1`
 * makes the new one the expected one.
 *
 * @param name also a folder, with a slash
 * @param png what Playwright's `screenshot()` returns
 * @throws an Error with the path of the changed picture
 */
export function comparePictures(name: string, png: Uint8Array, comparison: Comparison = {}): void {
  const folder = comparison.folder ?? 'test/site'
  const expectedFile = join(folder, 'pictures', `${name}.png`)
  const changedFile = join(folder, 'changed', `${name}.png`)
  const differenceFile = join(folder, 'changed', `${name}.difference.png`)
  const seen = shrinkPicture(PNG.sync.read(Buffer.from(png)), comparison.shrinkBy ?? 4)
  for (const file of [changedFile, differenceFile]) rmSync(file, { force: true })

  if (process.env.UPDATE_PICTURES === '1') {
    keep(expectedFile, seen)
    return
  }
  const fail = (what: string): never => {
    write(changedFile, seen)
    throw new Error(
      `${what}: look at ${relative('', changedFile)}; if it is right, UPDATE_PICTURES=1 keeps it`,
    )
  }
  if (!existsSync(expectedFile)) fail(`There is no picture ${name} to compare with`)
  const expected = PNG.sync.read(readFileSync(expectedFile))
  if (expected.width !== seen.width || expected.height !== seen.height)
    fail(`${name} is ${size(seen)} when shrunk, and was ${size(expected)}`)

  const difference = new PNG({ width: seen.width, height: seen.height })
  const options = { threshold: comparison.colourTolerance ?? 0.05, includeAA: true }
  const count = pixelmatch(expected.data, seen.data, difference.data, seen.width, seen.height, options)
  const share = count / (seen.width * seen.height)
  if (share <= (comparison.shareTolerance ?? 0.001)) return
  write(differenceFile, difference)
  fail(`${name} differs in ${(share * 100).toFixed(2)} % of its pixels`)
}

function keep(file: string, picture: Picture): void {
  const bytes = write(file, picture)
  if (bytes > mostBytes)
    throw new Error(`${file} has ${bytes} bytes, over ${mostBytes}: use a larger shrinkBy`)
}

/** Writes a picture without its opacity, which a page has not, and says how many bytes it took. */
function write(file: string, { width, height, data }: Picture): number {
  const bytes = PNG.sync.write(Object.assign(new PNG({ width, height }), { data: Buffer.from(data) }), {
    colorType: 2,
    inputHasAlpha: true,
  })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  return bytes.length
}

function size({ width, height }: Picture): string {
  return `${width} × ${height}`
}
