/** Slow, quick, slow: 0 to 1 in, 0 to 1 out. It begins and ends without a jump in speed. */
export function smoothstep(progress: number): number {
  return progress * progress * (3 - 2 * progress)
}

/** As `smoothstep`, and gentler still: it begins and ends without a jump in acceleration either. */
export function smootherstep(progress: number): number {
  return progress * progress * progress * (progress * (progress * 6 - 15) + 10)
}
