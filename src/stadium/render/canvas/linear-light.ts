import type { Paint } from './polygons'

/**
 * What the stands are drawn in before they are toned: the square root of linear light, one byte a channel. Eight bits
 * are then enough for the dark, and heads blend as the other stage blends them.
 */

/** Red, green and blue in linear light. */
export type Light = readonly [number, number, number]

/** The air over the bowl, lit by the floods: everything far goes a little towards it. */
const air: Light = [0.01, 0.0145, 0.0225]
/** How thick the air is: its share of what is one metre away. */
const thickness = 0.00064

/** How much of what lies so many metres before the eye is not hidden by the air, 0 to 1. */
export function clearness(depth: number): number {
  return 1 / (1 + depth * thickness)
}

/** One channel (0 to 2) of a light, seen through air so clear. */
export function hazed(light: number, channel: 0 | 1 | 2, clear: number): number {
  return air[channel] + (light - air[channel]) * clear
}

/** A light as paint that hides what is behind it: the square root of each channel, 0 to 255. */
export function rootPaint(light: Light, clear: number): Paint {
  const root = (channel: 0 | 1 | 2): number =>
    Math.round(Math.sqrt(Math.max(0, hazed(light[channel], channel, clear))) * 255)
  return { red: root(0), green: root(1), blue: root(2), alpha: 1 }
}

/** Pixels along each side of the noise, which repeats; a power of two. */
export const noiseSide = 64

/**
 * Half a level up or down for each pixel of a square, row by row: without it slow gradients fall into bands. Neighbours
 * differ as much as they can (interleaved gradient noise, Jimenez 2014).
 */
export const noise = Float32Array.from({ length: noiseSide * noiseSide }, (_, at) => {
  const [x, y] = [(at % noiseSide) + 0.5, Math.floor(at / noiseSide) + 0.5]
  return fract(52.9829189 * fract(x * 0.06711056 + y * 0.00583715)) - 0.5
})

function fract(value: number): number {
  return value - Math.floor(value)
}
