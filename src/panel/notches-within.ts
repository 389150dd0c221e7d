import type { Range } from '../store/range'

/** A share of a notch that may be nothing but rounding. */
const hair = 1e-6

/** The first and the last notch of a control within a stretch of it; null where there is none. */
export function notchesWithin(
  stretch: { readonly from: number; readonly to: number },
  { min, step }: Pick<Range, 'min' | 'step'>,
): { from: number; to: number } | null {
  const first = Math.ceil((stretch.from - min) / step - hair)
  const last = Math.floor((stretch.to - min) / step + hair)
  const at = (notch: number) => Math.round((min + notch * step) * 1000) / 1000
  return first > last ? null : { from: at(first), to: at(last) }
}
