import { encode } from 'uqr'

/** A code that phones read: how many modules each side has, its light edge included, and the dark ones as a path. */
export interface QrCode {
  readonly side: number
  /** The `d` of an SVG path. */
  readonly path: string
}

/** The light edge around a code, in modules: what the standard asks for. */
const edge = 4

/** The code of a text. Up to an eighth of it may be hidden or torn. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: edge })
  const rows = data.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
  return { side: size, path: rows.join('') }
}
