import type { Leaving } from './settled'

/**
 * E9: why permanent staff leave, in shares of staff a year. The reasons add, so that they can be drawn as one bar.
 * `strain` is 0 to 1; `perStrain` is the extra leaving at strain 1.
 */
export function leavingRates(base: number, poaching: number, perStrain: number, strain: number): Leaving {
  const fromStrain = perStrain * strain
  return { base, poaching, strain: fromStrain, total: base + poaching + fromStrain }
}

/**
 * E9: how far work exceeds places, 0 to 1: children with an open file ÷ slots, less one. 1 when there is no slot.
 */
export function strainOf(openFiles: number, slots: number): number {
  if (slots <= 0) return 1
  return Math.min(1, Math.max(0, openFiles / slots - 1))
}
