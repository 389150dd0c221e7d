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

/** Linear sRGB to CIE XYZ. */
const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]
/** White of a screen (D65). */
const white: Colour = [0.95047, 1, 1.08883]

/** CIE L*a*b*, of light from 0 to 1. */
function lab(light: Colour): Colour {
  const [x, y, z] = times(toXyz, light).map((value, index) => {
    const share = value / white[index]
    return share > (6 / 29) ** 3 ? Math.cbrt(share) : share / (3 * (6 / 29) ** 2) + 4 / 29
  })
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** How far apart two colours look to an eye of one of `visions`: the CIE 1976 colour difference. About 2.3 is just noticeable. */
export function difference(one: Colour, other: Colour, vision: string): number {
  const [a, b] = [one, other].map(colour => {
    const light = linearColour(colour)
    const seen = deficiencies[vision] ? times(deficiencies[vision], light) : light
    const [red, green, blue] = seen.map(value => Math.min(1, Math.max(0, value)))
    return lab([red, green, blue])
  })
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

/** The contrast of two colours as WCAG counts it: 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [one, other].map(colour => times(toXyz, linearColour(colour))[1] + 0.05)
  return Math.max(a, b) / Math.min(a, b)
}
