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
  /** Where the eye is, in metres of the world. */
  eye: readonly [number, number, number]
  /** How the stadium is lit and framed from where the eye is. */
  air: Air
  /** False while the camera flies, drifts or is moved: a picture that will not stay may be drawn at half the size. */
  isStill: boolean
  /** True while a control or the weeks recolour the picture again and again: what costs most may be left out. */
  isHurried: boolean
  /** CSS pixels between two neighbours in the middle of the view. */
  apart: number
  /** Smallest radius of a mark in CSS pixels: less in a view so far off that marks would fill the stands. */
  smallestMark: number
  /** Goes up when the camera has moved or the size has changed. */
  cameraVersion: number
  size: ViewSize
}

/** How a stadium is lit and framed from one viewpoint. */
export interface Air {
  /** True inside the bowl: there is a canopy overhead, its lamps hang from its edge, and the far rows are drawn first. */
  readonly inside: boolean
  /** Times the light is taken. */
  readonly exposure: number
  /** The bowl's glow in the sky: its middle and its reach, in halves of the view, y upwards. */
  readonly dome: readonly [number, number, number, number]
  /** 0 to 1: how dark the lowest part of the picture is, under the roof of the dugout. */
  readonly foot: number
}

/** The air over a stadium seen from outside. */
export const outsideAir: Air = { inside: false, exposure: 3.1, dome: [0, 0.9, 1.25, 0.95], foot: 0 }

/** A scene of a stadium at night, not aimed or measured yet. */
export function blankScene(stadium: StadiumValue): Scene {
  return {
    stadium,
    palette: night,
    paletteVersion: 1,
    viewProjection: new Float32Array(16),
    focal: 1,
    eye: [0, 0, 1],
    air: outsideAir,
    isStill: true,
    isHurried: false,
    apart: 1,
    smallestMark: usualSmallestMark,
    cameraVersion: 1,
    size: { width: 1, height: 1, pixelRatio: 1 },
  }
}
