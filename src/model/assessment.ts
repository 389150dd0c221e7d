/**
 * E5: the share of assessments that miss a need: a base, more with inexperience, more with hurry. All shares of 1.
 * `newcomerShare` is newly qualified workers ÷ team; `pressureNow` is the pressure at the front door.
 */
export function missedShare(
  base: number,
  forNewcomers: number,
  forPressure: number,
  newcomerShare: number,
  pressureNow: number,
): number {
  return base + forNewcomers * newcomerShare + forPressure * pressureNow
}
