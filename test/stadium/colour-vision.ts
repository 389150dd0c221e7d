import { differenceCiede2000, wcagContrast } from 'culori'

/** Red, green and blue from 0 to 1, as a palette has them (sRGB). */
export type Colour = readonly [number, number, number]

type Matrix = readonly [Colour, Colour, Colour]

/**
 * What somebody with a kind of cone missing sees, in linear light: Machado, Oliveira and Fernandes, "A
 * physiologically-based model for simulation of color vision deficiency" (2009), severity 1.
 */
const deficiencies: { readonly [name: string]: Matrix } = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** The kinds of colour vision that marks must be told apart with. */
export const visions = ['all cones', ...Object.keys(deficiencies)]

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
const linearColour = (colour: Colour): Colour => [linear(colour[0]), linear(colour[1]), linear(colour[2])]
const times = (matrix: Matrix, [x, y, z]: Colour): Colour => {
  const [a, b, c] = matrix.map(row => row[0] * x + row[1] * y + row[2] * z)
  return [a, b, c]
}

const distance = differenceCiede2000()

/** How far apart two colours look to an eye of one of `visions`, in CIEDE2000: of 1 the difference is just noticeable. */
export function difference(one: Colour, other: Colour, vision: string): number {
  const [a, b] = [one, other].map(colour => {
    const light = linearColour(colour)
    const seen = deficiencies[vision] ? times(deficiencies[vision], light) : light
    const [r, g, b] = seen.map(value => Math.min(1, Math.max(0, value)))
    return { mode: 'lrgb' as const, r, g, b }
  })
  return distance(a, b)
}

/** The contrast of two colours as WCAG counts it: 1 to 21. */
export const contrast = ([r, g, b]: Colour, [red, green, blue]: Colour): number =>
  wcagContrast({ mode: 'rgb', r, g, b }, { mode: 'rgb', r: red, g: green, b: blue })
