import { night, type Palette, usualSmallestMark } from './palette'
import type { StadiumValue } from './stadium-value'

/** A size in CSS pixels, and how many device pixels each of them is. */
export interface ViewSize {
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
}

/**
 * Everything a renderer needs to draw one frame, and nothing it may decide: a stadium, colours, a camera and a size.
 * Changed in place; each `…Version` goes up when what is beside it has changed.
 */
export interface Scene {
  readonly stadium: StadiumValue

  /** What each mark code looks like, in the order of the codes, and the ground colours. */
  palette: Palette
  paletteVersion: number

  /** Camera: metres of the world to clip space, column-major. */
  viewProjection: Float32Array
  /** Device pixels that one metre takes at one metre from the eye. */
  focal: number
  /** Smallest radius of a mark in CSS pixels: less in a view so far off that marks would fill the stands. */
  smallestMark: number
  /** Goes up when the camera has moved or the size has changed. */
  cameraVersion: number
  size: ViewSize
}

/** A scene of a stadium at night, not aimed or measured yet. */
export function blankScene(stadium: StadiumValue): Scene {
  return {
    stadium,
    palette: night,
    paletteVersion: 1,
    viewProjection: new Float32Array(16),
    focal: 1,
    smallestMark: usualSmallestMark,
    cameraVersion: 1,
    size: { width: 1, height: 1, pixelRatio: 1 },
  }
}
